// Reading names out of the quads: labels, the commonest spelling, and every written form with its count.
import { CLASSES, INDIVIDUALS, isnad, NS, PROPERTIES, rdfs, schema } from "@isnad/ontology";
import { compareCodeUnits, scriptOf } from "@isnad/text";
import type { Term } from "@rdfjs/types";
import { type Facts, firstOf } from "./facts.ts";
import type { LanguageCode, Names } from "./names.ts";

/** The labels of the vocabulary's own words, by full IRI. */
const VOCABULARY: ReadonlyMap<string, Names> = new Map(
  Object.entries({ ...CLASSES, ...PROPERTIES, ...INDIVIDUALS }).map(([name, { label }]) => [
    name.replace(/^isnad:/, NS),
    label,
  ]),
);

/** One spelling of an entity in the articles. */
export interface WrittenForm {
  readonly text: string;
  readonly language: LanguageCode;
  /** "Name", "Metonym", "Demonym", "Description" or "Pronoun". */
  readonly form: string;
  /** In how many places it stands. */
  readonly count: number;
}

/** Names that were read, by the facts that they stand in: whoever is much quoted is asked for with every statement. */
const READ = new WeakMap<Facts, Map<string, Names>>();

/** The names of an entity from its labels and mentions. */
export function namesOf(facts: Facts, iri: string): Names {
  const read = READ.get(facts) ?? new Map<string, Names>();
  READ.set(facts, read);
  const names = read.get(iri) ?? readNames(facts, iri);
  read.set(iri, names);
  return names;
}

function readNames(facts: Facts, iri: string): Names {
  const labels = facts.objects(iri, rdfs.label);
  const en = labels.find((label) => languageOf(label) === "en")?.value;
  const ar = labels.find((label) => languageOf(label) === "ar")?.value;
  const written = writtenForms(facts, iri).find(({ form }) => form === "Name")?.text;
  return { ...(en && { en }), ...(ar && { ar }), ...(written && { written }) };
}

/** The name of a statement is its words, in their own language alone. */
export function wordsOf(facts: Facts, iri: string): Names {
  const text = facts.objects(iri, isnad.text)[0];
  return text === undefined ? {} : { [languageOf(text)]: text.value, written: text.value };
}

/** The names of anything that an answer may hold: also an article by its headline and a word of the vocabulary. */
export function namesOfThing(facts: Facts, iri: string): Names {
  const headline = facts.objects(iri, schema.headline)[0];
  if (headline !== undefined) return { [languageOf(headline)]: headline.value, written: headline.value };
  if (facts.objects(iri, isnad.text).length > 0) return wordsOf(facts, iri);
  return iri.startsWith(NS) ? (VOCABULARY.get(iri) ?? {}) : namesOf(facts, iri);
}

/** An entity's spellings, the commonest first; those equally common by code units. */
export function writtenForms(facts: Facts, iri: string): readonly WrittenForm[] {
  const counts = new Map<string, WrittenForm>();
  for (const mention of facts.subjects(isnad.mentionOf, iri)) {
    const exact = facts.objects(mention, isnad.exact)[0];
    if (exact === undefined) continue;
    const form = (firstOf(facts, mention, isnad.form) ?? "").replace(NS, "");
    const key = `${form}\n${exact.value}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { text: exact.value, language: languageOf(exact), form, count });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareCodeUnits(a.text, b.text));
}

/** A literal's language: its tag, or where it has none its script. */
export function languageOf(term: Term): LanguageCode {
  const tag = term.termType === "Literal" ? term.language.slice(0, 2).toLowerCase() : "";
  return tag === "ar" || tag === "en" ? tag : scriptOf(term.value) === "Arab" ? "ar" : "en";
}
