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

/**
 * Finds the positions at the end of a document that comes in pieces, whole lines or not. Of all that passes only the
 * comments at the end are held.
 */
export class PositionReader {
  #comments: Uint8Array[] = [];
  #isAtLineStart = true;

  /** Takes the next piece, in UTF-8. */
  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    const start = startOfComments(piece, this.#isAtLineStart);
    if (start === 0) this.#comments.push(piece);
    else this.#comments = [piece.subarray(start)];
    this.#isAtLineStart = piece.at(-1) === NEWLINE;
  }

  /** The positions by IRI; empty where the document does not end in any. */
  read(): ReadonlyMap<string, Position> {
    const found = new Map<string, Position>();
    const decoder = new TextDecoder();
    const text = this.#comments.map((piece) => decoder.decode(piece, { stream: true })).join("");
    const lines = text.split("\n");
    const title = lines.lastIndexOf(TITLE);
    if (title === -1) return found;
    for (const line of lines.slice(title + 1)) {
      const [, x, y, iri] = LINE.exec(line) ?? [];
      if (iri !== undefined) found.set(iri, { x: Number(x), y: Number(y) });
    }
    return found;
  }
}

/** The offset of the first of the lines at a piece's end that are comments; what goes on from the piece before may be one. */
function startOfComments(piece: Uint8Array, isAtLineStart: boolean): number {
  let start = piece.length;
  while (start > 0) {
    const line = start === 1 ? 0 : piece.lastIndexOf(NEWLINE, start - 2) + 1;
    const goesOn = line === 0 && !isAtLineStart;
    if (piece[line] !== HASH && !goesOn) break;
    start = line;
  }
  return start;
}

/** A tenth of a unit is finer than a pixel. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
