// What a statement can be filtered, lined up and counted by: its kind of saying, its article, its day, its stance.
// A stranger would get wrong the day: it is when the statement was made, else when its article appeared; `dated` says which.
import { isnad, NS, schema } from "@isnad/ontology";
import { type Facts, firstOf, linksOf } from "./facts.ts";
import type { LanguageCode } from "./names.ts";
import { languageOf } from "./read-names.ts";

/** What a speaker makes of a topic. */
export type Stance = "affirms" | "denies" | "leavesOpen";

const STANCES: readonly (readonly [Stance, string])[] = [
  ["affirms", isnad.affirms],
  ["denies", isnad.denies],
  ["leavesOpen", isnad.leavesOpen],
];

export interface StatementFacets {
  /** Names of the vocabulary's individuals, without its namespace: "Deny", "Denied", "Direct". */
  readonly act?: string;
  readonly polarity?: string;
  readonly certainty?: string;
  readonly status?: string;
  readonly quotation?: string;
  readonly language: LanguageCode;
  /** IRIs. */
  readonly article?: string;
  readonly outlet?: string;
  /** `YYYY-MM-DD`, or less of it. */
  readonly day?: string;
  readonly dated?: "said" | "published";
  /** 0 to 1. */
  readonly confidence?: number;
  readonly rule?: string;
  /** The earliest telling of the same speech act, where this is a later one. */
  readonly retells?: string;
  /** What it holds of which topics, by the topics' IRIs. */
  readonly stances: readonly { readonly topic: string; readonly stance: Stance }[];
}

/** The facets of a statement; what the graph does not say is absent. */
export function facetsOf(facts: Facts, iri: string): StatementFacets {
  const named = (key: "act" | "polarity" | "certainty" | "status" | "quotation") => {
    const value = linksOf(facts, iri, isnad[key])[0]?.replace(NS, "");
    return value === undefined ? {} : { [key]: value };
  };
  const text = facts.objects(iri, isnad.text)[0];
  const article = linksOf(facts, iri, isnad.reportedIn)[0];
  const outlet = article && linksOf(facts, article, schema.publisher)[0];
  const confidence = firstOf(facts, iri, isnad.confidence);
  const rule = firstOf(facts, iri, isnad.rule);
  const retells = linksOf(facts, iri, isnad.sameUtterance)[0];
  return {
    ...named("act"),
    ...named("polarity"),
    ...named("certainty"),
    ...named("status"),
    ...named("quotation"),
    language: text === undefined ? "en" : languageOf(text),
    ...(article && { article }),
    ...(outlet && { outlet }),
    ...dayOf(facts, iri, article),
    ...(confidence && { confidence: Number(confidence) }),
    ...(rule && { rule }),
    ...(retells && { retells }),
    stances: stancesOf(facts, iri),
  };
}

/** What a statement's speaker makes of which topics. */
export function stancesOf(facts: Facts, iri: string): StatementFacets["stances"] {
  return STANCES.flatMap(([stance, property]) =>
    linksOf(facts, iri, property).map((topic) => ({ topic, stance })),
  );
}

/** The topics that a statement is near, by its words, without saying what it makes of them. */
export function nearTopicsOf(facts: Facts, iri: string): readonly string[] {
  const held = new Set(stancesOf(facts, iri).map(({ topic }) => topic));
  return linksOf(facts, iri, isnad.topic).filter((topic) => !held.has(topic));
}

function dayOf(
  facts: Facts,
  iri: string,
  article: string | undefined,
): Pick<StatementFacets, "day" | "dated"> {
  const said = firstOf(facts, iri, isnad.date);
  if (said !== undefined) return { day: said, dated: "said" };
  const published = article && firstOf(facts, article, schema.datePublished);
  return published === undefined ? {} : { day: published, dated: "published" };
}

/** The articles, outlets and topics that facets point at. */
export function pointedAt({ article, outlet, stances }: StatementFacets): readonly string[] {
  return [article, outlet, ...stances.map(({ topic }) => topic)].filter((iri) => iri !== undefined);
}
