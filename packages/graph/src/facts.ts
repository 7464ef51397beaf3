// The quads of a graph with the two indexes that reading needs: by subject and by object.
// A stranger would get wrong that graphs (the fourth term) are not told apart here: a fact is a fact in any of them,
// and the same triple in two graphs counts once.
import { rdf } from "@isnad/ontology";
import type { Quad, Term } from "@rdfjs/types";

/** Read access to a set of quads that does not change. Subjects, predicates and classes are given as full IRIs. */
export interface Facts {
  /** The values of a subject's property, in the order in which the quads came. */
  readonly objects: (subject: string, predicate: string) => readonly Term[];
  /** The subjects that have this IRI as a property's value. */
  readonly subjects: (predicate: string, object: string) => readonly string[];
  /** The instances of a class as typed in the quads; superclasses are not inferred. */
  readonly instances: (type: string) => readonly string[];
}

/** Indexes quads once; the result does not change when the source does. Linear in the number of quads. */
export function indexFacts(quads: Iterable<Quad>): Facts {
  const bySubject = new Map<string, Map<string, Term[]>>();
  const byObject = new Map<string, Map<string, string[]>>();
  const long = new Map<Term[], Set<string>>();
  for (const { subject, predicate, object } of quads) {
    const values = listOf(mapOf(bySubject, subject.value), predicate.value);
    if (isAmong(values, object, long)) continue;
    values.push(object);
    if (object.termType !== "NamedNode") continue;
    listOf(mapOf(byObject, object.value), predicate.value).push(subject.value);
  }
  const subjects = (predicate: string, object: string) => byObject.get(object)?.get(predicate) ?? [];
  return {
    objects: (subject, predicate) => bySubject.get(subject)?.get(predicate) ?? [],
    subjects,
    instances: (type) => subjects(rdf.type, type),
  };
}

/** A property's first value, as its string. */
export function firstOf(facts: Facts, subject: string, predicate: string): string | undefined {
  return facts.objects(subject, predicate)[0]?.value;
}

/** The IRIs among a property's values. */
export function linksOf(facts: Facts, subject: string, predicate: string): readonly string[] {
  return facts
    .objects(subject, predicate)
    .flatMap((term) => (term.termType === "NamedNode" ? [term.value] : []));
}

const FEW = 8;

/** Whether a value is in a list; long lists get a set of their own, so that this stays linear. */
function isAmong(values: Term[], value: Term, long: Map<Term[], Set<string>>): boolean {
  if (values.length <= FEW) return values.some((other) => other.equals(value));
  const keys = long.get(values) ?? new Set(values.map(keyOf));
  long.set(values, keys);
  const key = keyOf(value);
  if (keys.has(key)) return true;
  keys.add(key);
  return false;
}

function keyOf(term: Term): string {
  return term.termType === "Literal" ? `"${term.value}"${term.language}^${term.datatype.value}` : term.value;
}

function mapOf<Value>(index: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const found = index.get(key) ?? new Map<string, Value>();
  index.set(key, found);
  return found;
}

function listOf<Value>(index: Map<string, Value[]>, key: string): Value[] {
  const found = index.get(key) ?? [];
  index.set(key, found);
  return found;
}
