// What a node is called on the page, in the names that the reader chose.
import { nameOf } from "@isnad/graph";
import { excerpt } from "../../drawing/excerpt.ts";
import type { App } from "../app.ts";

/** A short name of a node, article, outlet or topic; its IRI where the graph does not know it. */
export function nameIn({ library, preferences }: App, iri: string): string {
  const graph = library.graph.value;
  const names = graph.hasNode(iri) ? graph.getNodeAttribute(iri, "names") : library.names.value.get(iri);
  return names === undefined ? iri : excerpt(nameOf(iri, names, preferences.names.value), 48);
}
