// A question in the words of a language: "who spoke about Iraq, directly quoted".
// A stranger would get wrong what is promised: a sentence says everything that the patterns say and nothing more; what no
// sentence fits is read out pattern by pattern.
import {
  CLASSES,
  expand,
  INDIVIDUALS,
  isnad,
  NS,
  PROPERTIES,
  type PrefixedName,
  rdf,
  rdfs,
  schema,
} from "@isnad/ontology";
import { bidiIsolate } from "@isnad/text";
import type { Literal, Term } from "@rdfjs/types";
import type { Dataset } from "../../dataset/dataset.ts";
import { dataFactory } from "../../n3.ts";
import { entitiesCalled } from "../labels.ts";
import { namesLabeled } from "../names.ts";
import { type Pattern, parseQuery, type QueryTerm } from "../parse-query.ts";
import { type Language, writtenIri } from "../written-term.ts";
import { ARABIC } from "./arabic.ts";
import { ENGLISH } from "./english.ts";
import type { Core, Phrases } from "./phrases.ts";
import { type Asked, type Telling, type Tellings, TOLD, tellingsOf } from "./telling.ts";

const PHRASES: Readonly<Record<Language, Phrases>> = { en: ENGLISH, ar: ARABIC };
const LABELS: ReadonlyMap<string, { readonly en: string; readonly ar: string }> = new Map(
  Object.entries({ ...CLASSES, ...INDIVIDUALS, ...PROPERTIES }).map(([name, { label }]) => [
    expand(name as PrefixedName),
    label,
  ]),
);

/** The question in words, names in the language where the dataset knows them. Throws `QuerySyntaxError` like `query`. */
export function inWords(dataset: Dataset, text: string, language: Language): string {
  const patterns = parseQuery(text);
  const phrases = PHRASES[language];
  const name = (asked: Asked) => asked && nameOf(dataset, asked, language);
  const tellings = tellingsOf(patterns);
  if (tellings === undefined || !isSayable(tellings)) return readOut(dataset, patterns, language);
  const { all, link } = tellings;
  const [first, second] = all;
  if (link === undefined || second === undefined)
    return all.map((telling) => sentence(telling, phrases, phrases.question, name)).join(phrases.beside);
  if (isOnlySpeaker(first) && isOnlySpeaker(second) && phrases.short[link] !== undefined)
    return phrases.short[link] as string;
  return phrases.link(
    sentence(first, phrases, phrases.question, name),
    link,
    sentence(second, phrases, phrases.thing, name),
  );
}

type Name = (asked: Asked) => string | undefined;

/** The head of a telling and what is added to it. */
function sentence(telling: Telling, { rest }: Phrases, head: (core: Core) => string, name: Name): string {
  const [act] = telling.get("act") ?? [];
  const key = individualOf(act, "isnad:Act");
  const speaker = telling.get("speaker");
  const core: Core = {
    ...(speaker && { speaker: { name: name(speaker[0]) } }),
    about: (telling.get("about") ?? []).map(name),
    ...(key !== undefined && { act: key }),
    asksText: telling.has("text") && telling.get("text")?.[0] === undefined,
  };
  const added = TOLD.map((told) => {
    const values = telling.get(told);
    if (values === undefined || told === "speaker" || told === "about") return "";
    if (told === "act" && key !== undefined) return "";
    return rest[told](name(values[0]), individualOf(values[0]));
  });
  return head(core) + added.join("");
}

/** The closed list that a property's values are of: one of another list has no words here. */
const LISTS = {
  act: "isnad:Act",
  polarity: "isnad:Polarity",
  certainty: "isnad:Certainty",
  status: "isnad:Status",
  quotation: "isnad:Quotation",
} as const;

function isSayable({ all }: Tellings): boolean {
  return all.every((telling) =>
    (Object.keys(LISTS) as (keyof typeof LISTS)[]).every((told) => {
      const value = telling.get(told)?.[0];
      return value === undefined || individualOf(value, LISTS[told]) !== undefined;
    }),
  );
}

function isOnlySpeaker(telling: Telling): boolean {
  const speaker = telling.get("speaker");
  return telling.size === 1 && speaker?.[0] === undefined && speaker?.length === 1;
}

/** "Deny" for `isnad:Deny` or "denial"'s label, of any list or of one. */
function individualOf(asked: Asked, of?: string): string | undefined {
  const name =
    asked?.kind === "term"
      ? asked.term.value.replace(NS, "isnad:")
      : asked?.kind === "text"
        ? namesLabeled(asked.text, INDIVIDUALS)[0]
        : undefined;
  if (name === undefined || !Object.hasOwn(INDIVIDUALS, name)) return undefined;
  const row = INDIVIDUALS[name as keyof typeof INDIVIDUALS];
  return of === undefined || row.of === of ? name.replace("isnad:", "") : undefined;
}

/** What a term is called: the vocabulary's label, the dataset's name, or the words themselves. */
function nameOf(
  dataset: Dataset,
  term: Exclude<QueryTerm, { kind: "variable" }>,
  language: Language,
): string {
  if (term.kind === "text") {
    const [entity, ...others] = entitiesCalled(dataset, term.text, term.language);
    const known =
      entity !== undefined && others.length === 0 ? labelIn(dataset, entity, language) : undefined;
    return isolated(known ?? term.text, language);
  }
  if (term.term.termType === "Literal") return isolated(term.term.value, language);
  const label = LABELS.get(term.term.value)?.[language] ?? labelIn(dataset, term.term, language);
  return isolated(label ?? writtenIri(term.term.value), language);
}

/** Its name in the language, else in any; an article's headline, a statement's words. */
function labelIn(dataset: Dataset, term: Term, language: Language): string | undefined {
  for (const property of [rdfs.label, schema.headline, isnad.text]) {
    const labels = [...dataset.match(term as Literal, dataFactory.namedNode(property))].map(
      ({ object }) => object as Literal,
    );
    const label = labels.find((each) => each.language === language) ?? labels[0];
    if (label !== undefined) return label.value;
  }
  return undefined;
}

/** Names of the other script keep to themselves within a sentence. */
function isolated(words: string, language: Language): string {
  const isArabic = /\p{Script=Arabic}/u.test(words);
  return isArabic === (language === "ar") ? words : bidiIsolate(words);
}

/** Every pattern on its own, with its variables as they are called. */
function readOut(dataset: Dataset, patterns: readonly Pattern[], language: Language): string {
  const phrases = PHRASES[language];
  const word = (term: QueryTerm) =>
    term.kind === "variable"
      ? isolated(`?${term.name}`, language)
      : phrases.quote(nameOf(dataset, term, language));
  return patterns
    .map(({ subject, predicate, object }) => {
      const isType = predicate.kind === "term" && predicate.term.value === rdf.type;
      if (isType && object.kind !== "variable")
        return phrases.typed(word(subject), nameOf(dataset, object, language));
      const label = predicate.kind === "variable" ? word(predicate) : nameOf(dataset, predicate, language);
      return phrases.pattern(word(subject), label, word(object));
    })
    .join(phrases.between);
}
