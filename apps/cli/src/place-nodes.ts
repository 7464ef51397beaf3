// Where the nodes of a graph stand, worked out once here, so that the console opens a large one without waiting.
// A stranger would get wrong that positions in the graph's own file count: whoever built with --positions waits never again.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { indexFacts, layout, type Position, PositionReader, positionComments, toGraph } from "@isnad/graph";
import type { Dataset } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { count, say } from "./talk.ts";
import { fromUser } from "./user-directory.ts";

/** Above so many triples nobody draws the whole. */
const DRAWN = 3_000_000;
/** Above so many nodes a layout takes seconds, which is told. */
const SLOW = 2_000;
/** The end of a file in which positions are looked for: those of some 60,000 nodes. */
const TAIL = 8 * 2 ** 20;

/** The comments that tell the positions of all nodes, see `positionComments`; `keep` are those that are known. */
export function placeNodes(
  quads: Iterable<Quad>,
  keep: ReadonlyMap<string, Position> = new Map(),
): Iterable<string> {
  const graph = toGraph(indexFacts(quads));
  const fresh = graph.filterNodes((iri) => !keep.has(iri)).length;
  if (fresh > SLOW) say(`placing ${count(fresh, "node")}`);
  layout(graph, { keep });
  return graph.order === 0 ? [] : positionComments(graph);
}

/** The same for a graph that was read from a file; nothing where it is too large to be drawn. */
export async function placesFor(dataset: Dataset, path: string | undefined): Promise<string> {
  if (dataset.size > DRAWN) return "";
  return [...placeNodes(dataset, await positionsIn(path))].join("");
}

/** The positions at the end of a graph's file; none of standard input. */
export async function positionsIn(path: string | undefined): Promise<ReadonlyMap<string, Position>> {
  if (path === undefined || path === "-") return new Map();
  const file = fromUser(path);
  const info = await stat(file).catch(() => undefined);
  const reader = new PositionReader();
  if (info?.isFile()) for await (const piece of endOf(file, info.size)) reader.add(piece);
  return reader.read();
}

/** What is packed has no end that could be read alone. */
function endOf(file: string, size: number): AsyncIterable<Uint8Array> {
  if (file.endsWith(".gz")) return createReadStream(file).pipe(createGunzip());
  return createReadStream(file, { start: Math.max(0, size - TAIL) });
}
