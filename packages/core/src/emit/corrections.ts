// The corrections that changed something, as triples: what each says, and what is as it is because of it.
// A stranger would get wrong the name: it is made of what the line says, not of where it stands, so that a line may move.
import { isnad, rdf, xsd } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import { shortHash, statementId } from "../article-id.ts";
import type { Change } from "../correct/log.ts";
import type { Attributed, Entity } from "../document.ts";
import type { Names } from "./names.ts";
import { Description, plain, typed, word } from "./terms.ts";

interface Graph {
  readonly names: Names;
  readonly articles: readonly Attributed[];
  /** The entities that the graph describes. */
  readonly entities: Iterable<Entity>;
  /** False under --no-text: what the user wrote may hold words of the articles. */
  readonly withText: boolean;
}

export function putCorrections(quads: Quad[], changes: readonly Change[], graph: Graph): void {
  const { names, articles, entities, withText } = graph;
  const standing = new Set<string>();
  for (const { id } of entities) standing.add(id);
  for (const article of articles)
    for (const statement of article.statements) standing.add(statementId(article, statement));
  for (const { correction, ids, replaced } of changes) {
    const iri = names.entity(`correction/${shortHash(correction.text)}`);
    const node = new Description(quads, iri);
    node.put(rdf.type, word(isnad.Correction));
    node.put(isnad.action, typed(correction.action, xsd.string));
    if (withText) node.put(isnad.instruction, plain(correction.text));
    for (const id of replaced) node.put(isnad.replaced, names.entity(id));
    for (const id of ids)
      if (standing.has(id)) new Description(quads, names.entity(id)).put(isnad.correctedBy, iri);
  }
}
