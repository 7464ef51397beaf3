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
import { IN } from "../dataset/cursor.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { dataFactory } from "../n3.ts";
import { foldedObjects } from "./folded.ts";
import { NO_TERM } from "./id-pattern.ts";
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
      return saying(term.text, term.language, property!, dataset);
    case "literal":
      return writtenSo(term.text, term.language, property, dataset);
    default:
      return distinct([
        ...entities(term, dataset),
        ...writtenSo(term.text, term.language, property, dataset),
      ]);
  }
}

function ownWords(label: string, table: typeof CLASSES | typeof INDIVIDUALS): Term[] {
  return namesLabeled(label, table).map((name) => dataFactory.namedNode(expand(name as PrefixedName)));
}

/** The property's literals with these words, whatever their spelling, or exactly so where a language is given. */
function saying(text: string, language: string | undefined, property: string, dataset: Dataset): Literal[] {
  const key = fold(text);
  if (language !== undefined || key === "") return writtenSo(text, language, property, dataset);
  const ids = foldedObjects(dataset, property).get(key) ?? [];
  return distinct(ids.map((id) => dataset.dictionary.term(id) as Literal));
}

/** The literals of exactly this text, of whatever datatype, that the property has; of any property where none is known. */
function writtenSo(
  text: string,
  language: string | undefined,
  property: string | undefined,
  { dictionary, table }: Dataset,
): Literal[] {
  const predicate = property === undefined ? 0 : dictionary.idOf(dataFactory.namedNode(property)) || NO_TERM;
  const literals = dictionary
    .literalsOf(text)
    .filter((id) => table.count(0, predicate, id, IN.any) > 0)
    .map((id) => dictionary.term(id) as Literal);
  return distinct(literals.filter((literal) => language === undefined || literal.language === language));
}
