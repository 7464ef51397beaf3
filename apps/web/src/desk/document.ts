// Quads as a document of one of the RDF formats, the same bytes for the same quads.
import { arrange, FORMAT_INFO, type Format, serializeSorted, withoutGraphs } from "@isnad/store";
import type { Quad } from "@rdfjs/types";

/** The quads as a document, where the format has named graphs an article's in the graph of its IRI. */
export function documentOf(quads: Iterable<Quad>, format: Format): Iterable<string> {
  const arranged = FORMAT_INFO[format].graphs
    ? arrange([...quads], { graphs: "article" })
    : withoutGraphs(quads);
  return serializeSorted(arranged, format, { rdf12: format !== "jsonld" });
}
