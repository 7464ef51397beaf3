// What the terms of a pattern stand for in this dataset.
// A plain string stands, as a subject and where the property takes entities, for the entities of that name; where it
// takes words, for every literal with these words, whatever its language (names and texts compared folded); where it
// takes other values, for every literal written so, whatever its datatype. A property that the vocabulary does not
// know, or a variable, takes both.
import {
  CLASSES,
  expand,
  INDIVIDUALS,
  PROPERTIES,
  type PrefixedName,
  type PropertyRow,
  rdf,
} from "@isnad/ontology";
import { fold } from "@isnad/text";
import type { Literal, Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import { dataFactory } from "../n3.ts";
import { distinct, entitiesCalled } from "./labels.ts";
import { namesLabeled } from "./names.ts";
import type { Pattern, QueryTerm } from "./parse-query.ts";

/** A variable, or the terms that may stand there: none when nothing bears the name. */
export type Meaning = { readonly variable: string } | { readonly terms: readonly Term[] };

/** A pattern whose strings have become terms. */
export interface MeantPattern {
  readonly subject: Meaning;
  readonly predicate: Meaning;
  readonly object: Meaning;
}

const ROWS: ReadonlyMap<string, PropertyRow> = new Map(
  Object.entries(PROPERTIES as Readonly<Record<string, PropertyRow>>).map(([name, row]) => [
    expand(name as PrefixedName),
    row,
  ]),
);

/** Resolves a pattern's names in the dataset. */
export function meaningOf({ subject, predicate, object }: Pattern, dataset: Dataset): MeantPattern {
  const property = predicate.kind === "term" ? predicate.term.value : undefined;
  return {
    subject: fixed(subject) ?? { terms: entities(subject, dataset) },
    predicate: fixed(predicate) ?? { terms: [] },
    object: fixed(object) ?? { terms: objects(object, property, dataset) },
  };
}

/** The meaning of everything but a string. */
function fixed(term: QueryTerm): Meaning | undefined {
  if (term.kind === "variable") return { variable: term.name };
  return term.kind === "term" ? { terms: [term.term] } : undefined;
}

function entities(term: QueryTerm, dataset: Dataset): Term[] {
  return term.kind === "text" ? entitiesCalled(dataset, term.text, term.language) : [];
}

function objects(term: QueryTerm, property: string | undefined, dataset: Dataset): Term[] {
  if (term.kind !== "text") return [];
  if (property === rdf.type) return ownWords(term.text, CLASSES);
  const value = property === undefined ? undefined : ROWS.get(property)?.value;
  switch (value?.kind) {
    case "instance":
    case "iri":
      return entities(term, dataset);
    case "individual":
      return ownWords(term.text, INDIVIDUALS);
    case "text":
      return literals(dataset, property, sameWords(term.text, term.language));
    case "literal":
      return literals(dataset, property, writtenSo(term.text, term.language));
    default:
      return distinct([
        ...entities(term, dataset),
        ...literals(dataset, property, writtenSo(term.text, term.language)),
      ]);
  }
}

function ownWords(label: string, table: typeof CLASSES | typeof INDIVIDUALS): Term[] {
  return namesLabeled(label, table).map((name) => dataFactory.namedNode(expand(name as PrefixedName)));
}

function literals(
  dataset: Dataset,
  property: string | undefined,
  like: (literal: Literal) => boolean,
): Literal[] {
  const found: Literal[] = [];
  const predicate = property === undefined ? null : dataFactory.namedNode(property);
  for (const { object } of dataset.match(null, predicate))
    if (object.termType === "Literal" && like(object)) found.push(object);
  return distinct(found);
}

function sameWords(text: string, language: string | undefined): (literal: Literal) => boolean {
  const key = fold(text);
  if (language !== undefined || key === "") return writtenSo(text, language);
  return (literal) => literal.value === text || fold(literal.value) === key;
}

function writtenSo(text: string, language: string | undefined): (literal: Literal) => boolean {
  return ({ value, language: tag }) => value === text && (language === undefined || tag === language);
}
