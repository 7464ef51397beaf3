// The quads that an exported answer needs to stand on its own: what matched, and what describes it.
// A stranger would get wrong that it is no mere list of matches: a statement goes with its mentions and its article,
// an entity with its names, so that the file opens here again as a small graph.
import { isnad, rdf, rdfs, schema } from "@isnad/ontology";
import { type Dataset, dataFactory } from "@isnad/store";
import type { Quad, Term } from "@rdfjs/types";

/** What a thing that is only pointed at keeps: enough to be named. */
const NAMING: ReadonlySet<string> = new Set([
  rdf.type,
  rdfs.label,
  schema.sameAs,
  schema.headline,
  isnad.source,
]);

/** The matched quads with all facts of the statements among them and the names of everything those point at. */
export function evidenceOf(dataset: Dataset, matched: readonly Quad[]): readonly Quad[] {
  const whole = new Set<string>();
  const named = new Set<string>();
  for (const { subject, object } of matched) {
    for (const term of [subject, object]) (isStatement(dataset, term) ? whole : named).add(term.value);
  }
  const facts = [...whole].flatMap((iri) => about(dataset, iri));
  const mentions = facts
    .map(({ object }) => object)
    .filter((term) => isA(dataset, term, isnad.Mention) || isA(dataset, term, isnad.Relay))
    .flatMap((term) => about(dataset, term.value));
  const all = [...matched, ...facts, ...mentions];
  for (const { object } of all) if (object.termType === "NamedNode") named.add(object.value);
  const names = [...named].flatMap((iri) =>
    about(dataset, iri).filter(({ predicate }) => NAMING.has(predicate.value)),
  );
  return [...all, ...names];
}

function about(dataset: Dataset, iri: string): readonly Quad[] {
  return [...dataset.match(dataFactory.namedNode(iri))];
}

function isStatement(dataset: Dataset, term: Term): boolean {
  return isA(dataset, term, isnad.Statement);
}

function isA(dataset: Dataset, term: Term, type: string): boolean {
  if (term.termType !== "NamedNode") return false;
  return dataset.count(term, dataFactory.namedNode(rdf.type), dataFactory.namedNode(type)) > 0;
}
