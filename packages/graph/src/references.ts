// The short forms in which a description points at something else: an entity, an article, another statement.
import { INDIVIDUALS, isnad, NS, rdf, schema } from "@isnad/ontology";
import { compareCodeUnits } from "@isnad/text";
import { type Facts, firstOf, linksOf } from "./facts.ts";
import { CLASS_OF } from "./kind-words.ts";
import { NODE_KINDS, type NodeKind } from "./kinds.ts";
import type { LanguageCode, Names } from "./names.ts";
import { languageOf, namesOf } from "./read-names.ts";

/** An entity with what it takes to show it. */
export interface EntityReference {
  readonly iri: string;
  readonly kind: Exclude<NodeKind, "statement">;
  readonly names: Names;
}

/** Words with their language. */
export interface Words {
  readonly text: string;
  readonly language: LanguageCode;
}

export interface ArticleReference {
  readonly iri: string;
  /** A URL or a relative path. */
  readonly source: string;
  readonly headline?: Words;
  readonly publisher?: EntityReference;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
}

/** One of the vocabulary's closed lists' individuals, with its label in both languages. */
export interface Value {
  readonly iri: string;
  readonly label: { readonly en: string; readonly ar: string };
}

/** A topic with its names. */
export interface TopicReference {
  readonly iri: string;
  readonly names: Names;
}

export interface StatementReference {
  readonly iri: string;
  readonly speakers: readonly EntityReference[];
  /** Absent in graphs that were built without texts. */
  readonly words?: Words;
  readonly act?: Value;
  readonly polarity?: Value;
  /** Only where the text says that it was not made, or may not have been. */
  readonly unmade?: Value;
  readonly date?: string;
  readonly article?: ArticleReference;
}

export function entityReference(facts: Facts, iri: string): EntityReference {
  const types = new Set(linksOf(facts, iri, rdf.type));
  const kind = NODE_KINDS.find((each) => types.has(CLASS_OF[each]));
  return {
    iri,
    kind: kind === undefined || kind === "statement" ? "organization" : kind,
    names: namesOf(facts, iri),
  };
}

export function articleReference(facts: Facts, iri: string): ArticleReference {
  const headline = wordsOfProperty(facts, iri, schema.headline);
  const publisher = linksOf(facts, iri, schema.publisher)[0];
  const published = firstOf(facts, iri, schema.datePublished);
  return {
    iri,
    source: firstOf(facts, iri, isnad.source) ?? iri,
    ...(headline && { headline }),
    ...(publisher && { publisher: entityReference(facts, publisher) }),
    ...(published && { published }),
  };
}

export function statementReference(facts: Facts, iri: string): StatementReference {
  const words = wordsOfProperty(facts, iri, isnad.text);
  const act = valueIn(facts, iri, isnad.act);
  const polarity = valueIn(facts, iri, isnad.polarity);
  const status = valueIn(facts, iri, isnad.status);
  const date = firstOf(facts, iri, isnad.date);
  const article = linksOf(facts, iri, isnad.reportedIn)[0];
  return {
    iri,
    speakers: linksOf(facts, iri, isnad.speaker).map((speaker) => entityReference(facts, speaker)),
    ...(words && { words }),
    ...(act && { act }),
    ...(polarity && { polarity }),
    ...(status && status.iri !== isnad.Reported && { unmade: status }),
    ...(date && { date }),
    ...(article && { article: articleReference(facts, article) }),
  };
}

/** The statements of a list in the order of the vocabulary: by date, article's date, article's IRI, offset; undated last. */
export function inOrder(statements: readonly StatementReference[]): readonly StatementReference[] {
  const key = ({ date, article, iri }: StatementReference) =>
    [date ?? article?.published ?? "~", article?.published ?? "~", iri.replace(/\d+/g, padded)].join(" ");
  return [...statements].sort((a, b) => compareCodeUnits(key(a), key(b)));
}

export function wordsOfProperty(facts: Facts, iri: string, property: string): Words | undefined {
  const literal = facts.objects(iri, property)[0];
  return literal && { text: literal.value, language: languageOf(literal) };
}

/** A property's value in one of the closed lists; undefined where it is not one that the vocabulary knows. */
export function valueIn(facts: Facts, iri: string, property: string): Value | undefined {
  const value = linksOf(facts, iri, property)[0];
  if (value === undefined) return undefined;
  const row = INDIVIDUALS[value.replace(NS, "isnad:") as keyof typeof INDIVIDUALS];
  return row && { iri: value, label: row.label };
}

function padded(digits: string): string {
  return digits.padStart(10, "0");
}
