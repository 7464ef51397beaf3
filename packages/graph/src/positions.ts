// Where the nodes of a picture stand, as comments at the end of a graph's file: a large graph is laid out once, when it
// is built, and opens without waiting. A stranger would get wrong that they are no triples: other tools pass over them,
// and whoever writes the graph anew loses them, which costs a layout and nothing else.
import type { Position } from "./position.ts";
import type { StatementGraph } from "./to-graph.ts";

const TITLE = "# Positions in the picture: x y IRI";
const LINE = /^# (-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?) <([^<>\s]+)>$/;
const NEWLINE = 10;
const HASH = 35;

/** Comments for the end of a document in Turtle, TriG, N-Triples or N-Quads; a line a node, in the graph's order. */
export function* positionComments(graph: StatementGraph): Generator<string> {
  yield `${TITLE}\n`;
  for (const { node, attributes } of graph.nodeEntries())
    yield `# ${rounded(attributes.x)} ${rounded(attributes.y)} <${node}>\n`;
}

/** The positions at the end of a document, by IRI; empty where it ends in none. Only the comments are looked at. */
export function readPositions(document: Uint8Array): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  const lines = new TextDecoder().decode(document.subarray(startOfComments(document))).split("\n");
  const title = lines.lastIndexOf(TITLE);
  if (title === -1) return found;
  for (const line of lines.slice(title + 1)) {
    const [, x, y, iri] = LINE.exec(line) ?? [];
    if (iri !== undefined) found.set(iri, { x: Number(x), y: Number(y) });
  }
  return found;
}

/** The offset of the first of the lines at the document's end that are comments. */
function startOfComments(document: Uint8Array): number {
  let start = document.length;
  while (start > 0) {
    const line = document.lastIndexOf(NEWLINE, start - 2) + 1;
    if (document[line] !== HASH) break;
    start = line;
  }
  return start;
}

/** A tenth of a unit is finer than a pixel. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
