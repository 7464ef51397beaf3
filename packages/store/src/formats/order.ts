// The order in which quads are written: the same for every order they come in, and one that reads well.
// Subjects go by code units, so that an article is followed by its statements and mentions; predicates as the
// vocabulary's tables have them, type and label first.
import { expand, NS, PROPERTIES, type PrefixedName, rdf, rdfs, skos } from "@isnad/ontology";
import { compareCodeUnits } from "@isnad/text";
import type { Quad, Term } from "@rdfjs/types";

const RANKS: ReadonlyMap<string, number> = new Map(
  [
    rdf.type,
    rdfs.label,
    skos.altLabel,
    ...Object.keys(PROPERTIES).map((name) => expand(name as PrefixedName)),
  ].flatMap((iri, rank, all) => (all.indexOf(iri) === rank ? [[iri, rank] as const] : [])),
);
const KINDS = ["DefaultGraph", "NamedNode", "BlankNode", "Literal", "Variable", "Quad"];

/** The quads in the order of writing, each once. */
export function inOrder(quads: Iterable<Quad>): Quad[] {
  const sorted = [...quads].sort(compareQuads);
  return sorted.filter((quad, i) => i === 0 || compareQuads(quad, sorted[i - 1]!) !== 0);
}

function compareQuads(a: Quad, b: Quad): number {
  return (
    compareTerms(a.graph, b.graph) ||
    compareTerms(a.subject, b.subject) ||
    comparePredicates(a.predicate.value, b.predicate.value) ||
    compareObjects(a.object, b.object)
  );
}

/** By the vocabulary's tables, those of others by code units. */
export function comparePredicates(a: string, b: string): number {
  if (a === b) return 0;
  return (RANKS.get(a) ?? RANKS.size) - (RANKS.get(b) ?? RANKS.size) || compareCodeUnits(a, b);
}

/** Isnad's own words before those of others: `a isnad:Place, schema:Place`. */
export function compareObjects(a: Term, b: Term): number {
  return Number(!a.value.startsWith(NS)) - Number(!b.value.startsWith(NS)) || compareTerms(a, b);
}

/** IRIs, then blank nodes, then literals; each by its code units, literals then by language, direction and datatype. */
export function compareTerms(a: Term, b: Term): number {
  const kinds = KINDS.indexOf(a.termType) - KINDS.indexOf(b.termType);
  if (kinds !== 0) return kinds;
  if (a.termType === "Quad" && b.termType === "Quad") return compareQuads(a as Quad, b as Quad);
  const values = compareCodeUnits(a.value, b.value);
  if (values !== 0 || a.termType !== "Literal" || b.termType !== "Literal") return values;
  return (
    compareCodeUnits(a.language, b.language) ||
    compareCodeUnits(a.direction ?? "", b.direction ?? "") ||
    compareCodeUnits(a.datatype.value, b.datatype.value)
  );
}
