// One named graph an article: what an article says about itself, its mentions and its statements, under its own IRI.
// A stranger would get wrong what stays in the default graph: entities, their shortcuts and corrections, since they are
// of the whole collection. So taking an article away is taking its graph away, but for the shortcuts that lead there.
import { isnad, rdf } from "@isnad/ontology";
import type { NamedNode, Quad } from "@rdfjs/types";
import { dataFactory } from "../n3.ts";

/**
 * The quads, those of an article's description in the graph of its IRI; what stands in a named graph already stays
 * there. A subject is of an article when its IRI is the article's, or the article's with a fragment.
 */
export function inArticleGraphs(quads: Iterable<Quad>): Quad[] {
  const all = [...quads];
  const articles = new Map<string, NamedNode>();
  for (const { subject, predicate, object } of all)
    if (object.value === isnad.Article && predicate.value === rdf.type && subject.termType === "NamedNode")
      articles.set(subject.value, subject);
  const articleOf = (iri: string): NamedNode | undefined => {
    const mark = iri.lastIndexOf("#");
    return articles.get(iri) ?? (mark < 0 ? undefined : articles.get(iri.slice(0, mark)));
  };
  return all.map((quad) => {
    const { subject, predicate, object, graph } = quad;
    if (graph.termType !== "DefaultGraph" || subject.termType !== "NamedNode") return quad;
    const article = articleOf(subject.value);
    return article === undefined ? quad : dataFactory.quad(subject, predicate, object, article);
  });
}

/** The triples of all graphs together, for what knows no graphs; a triple of two graphs comes twice. */
export function* withoutGraphs(quads: Iterable<Quad>): Generator<Quad> {
  for (const quad of quads)
    yield quad.graph.termType === "DefaultGraph"
      ? quad
      : dataFactory.quad(quad.subject, quad.predicate, quad.object);
}
