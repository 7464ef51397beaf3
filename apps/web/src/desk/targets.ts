// How a line of the corrections file names what it is about: by words, which outlive a rebuild of a mended article, where
// they fit nothing else; by IRI where they do.
// A stranger would get wrong that a name in both languages is still one entity: only another entity makes it unfit.
import { namesOf } from "@isnad/graph";
import { isnad, rdfs } from "@isnad/ontology";
import { fold } from "@isnad/text";
import type { Target } from "./protocol.ts";
import type { Shelf } from "./shelf.ts";

/** Words of a content, at the fewest; more until they fit one statement of the article. */
const FEWEST_WORDS = 8;
/** Code units: contents up to this length are written in full. */
const SHORT = 120;

/** The entities that each folded label belongs to. */
export type NamesInUse = ReadonlyMap<string, ReadonlySet<string>>;

export function namesInUse({ facts, kinds }: Shelf): NamesInUse {
  const names = new Map<string, Set<string>>();
  for (const [iri, kind] of kinds) {
    if (kind === "statement") continue;
    for (const { value } of facts.objects(iri, rdfs.label)) {
      const key = fold(value);
      names.set(key, (names.get(key) ?? new Set()).add(iri));
    }
  }
  return names;
}

export function targetOf(names: NamesInUse, shelf: Shelf, iri: string): Target {
  return shelf.kinds.get(iri) === "statement" ? statementTarget(shelf, iri) : entityTarget(names, shelf, iri);
}

function entityTarget(names: NamesInUse, { facts }: Shelf, iri: string): Target {
  const { en, ar } = namesOf(facts, iri);
  const isIts = (name: string | undefined) => name !== undefined && names.get(fold(name))?.size === 1;
  return { name: [en, ar].find(isIts) ?? iri };
}

function statementTarget({ facts }: Shelf, iri: string): Target {
  const text = facts.objects(iri, isnad.text)[0]?.value.replaceAll(" … ", " ");
  const article = facts.objects(iri, isnad.reportedIn)[0]?.value;
  const source = article && facts.objects(article, isnad.source)[0]?.value;
  if (text === undefined || article === undefined || source === undefined) return { name: iri };
  const all = facts
    .subjects(isnad.reportedIn, article)
    .map((other) => fold(facts.objects(other, isnad.text)[0]?.value.replaceAll(" … ", " ") ?? ""));
  const fits = (words: string) => {
    const key = fold(words);
    if (key === "") return false;
    const same = all.filter((each) => each === key).length;
    return same > 0 ? same === 1 : all.filter((each) => each.includes(key)).length === 1;
  };
  const words = wordsThatFit(text, fits);
  return words === undefined ? { name: iri } : { name: words, in: source };
}

/** The content in full where it is short, else as much of its beginning as it takes. */
function wordsThatFit(text: string, fits: (words: string) => boolean): string | undefined {
  if (text.length <= SHORT && fits(text)) return text;
  const words = text.split(/\s+/u);
  for (let count = FEWEST_WORDS; count < words.length; count += 4) {
    const beginning = words.slice(0, count).join(" ");
    if (fits(beginning)) return beginning;
  }
  return text.length <= 2_000 && fits(text) ? text : undefined;
}
