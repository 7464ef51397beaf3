// What a reviewer goes through: every statement with what it takes to find it again after the graph is built anew.
// A stranger would get wrong the key: not the IRI, which moves with the article's offsets, but where the words stand and
// what they are; statements of one article with the same words and cue are told apart by their order.
import { isnad } from "@isnad/ontology";
import { compareCodeUnits } from "@isnad/text";
import { type Facts, firstOf, linksOf } from "./facts.ts";
import {
  type EntityReference,
  entityReference,
  inOrder,
  type StatementReference,
  type Words,
  wordsOfProperty,
} from "./references.ts";

export interface Reviewable {
  readonly iri: string;
  readonly key: string;
  /** The article's source: a URL or a relative path. Empty where the graph does not tell. */
  readonly source: string;
  readonly words?: Words;
  readonly cue?: string;
  readonly speakers: readonly EntityReference[];
  /** 0 to 1. */
  readonly confidence?: number;
  /** Whether another statement of the article has the same words and cue, so that only its IRI names it. */
  readonly isAmbiguous: boolean;
}

/** All statements, the least sure first; those that say nothing of it last, equals by article and place. */
export function reviewQueue(facts: Facts): readonly Reviewable[] {
  const found = inOrder(facts.instances(isnad.Statement).map((iri) => bare(facts, iri))).map(({ iri }) =>
    reviewable(facts, iri),
  );
  const same = new Map<string, Found[]>();
  for (const each of found) same.set(placeOf(each), [...(same.get(placeOf(each)) ?? []), each]);
  const sure = ({ confidence }: Found) => confidence ?? 2;
  return found
    .map((each): Reviewable => {
      const place = placeOf(each);
      const twins = same.get(place) ?? [];
      const at = twins.indexOf(each);
      return { ...each, key: at > 0 ? `${place}#${at + 1}` : place, isAmbiguous: twins.length > 1 };
    })
    .sort((a, b) => sure(a) - sure(b) || compareCodeUnits(a.source, b.source));
}

type Found = Omit<Reviewable, "key" | "isAmbiguous">;

function placeOf({ source, words, cue, iri }: Found): string {
  return JSON.stringify([source, words?.text ?? iri, cue ?? ""]);
}

function reviewable(facts: Facts, iri: string): Found {
  const article = linksOf(facts, iri, isnad.reportedIn)[0];
  const words = wordsOfProperty(facts, iri, isnad.text);
  const cue = firstOf(facts, iri, isnad.cue);
  const confidence = firstOf(facts, iri, isnad.confidence);
  return {
    iri,
    source: (article && firstOf(facts, article, isnad.source)) ?? "",
    ...(words && { words }),
    ...(cue && { cue }),
    speakers: linksOf(facts, iri, isnad.speaker).map((speaker) => entityReference(facts, speaker)),
    ...(confidence && { confidence: Number(confidence) }),
  };
}

/** What order goes by within equals: article and offset. */
function bare(facts: Facts, iri: string): StatementReference {
  const article = linksOf(facts, iri, isnad.reportedIn)[0];
  return { iri, speakers: [], ...(article && { article: { iri: article, source: "" } }) };
}
