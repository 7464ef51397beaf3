// What `isnad convert` does, apart from its options.
import { type Format, serializeStream } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { UsageError } from "./exit.ts";
import { positionsIn } from "./place-nodes.ts";
import { type DocumentOptions, readDocument } from "./read-document.ts";
import { count, say } from "./talk.ts";
import {
  inGraphs,
  isRdf,
  type Target,
  targetOf,
  type WritingOptions,
  writeGraph,
  writePieces,
} from "./write-graph.ts";

export interface ConvertOptions extends WritingOptions {
  readonly from?: Format;
  readonly base?: string;
  readonly asItComes?: boolean;
  readonly remoteContexts?: boolean;
}

/** A context is small; what is not is no context. */
const FETCH_LIMIT = 30_000;

/** Reads a graph and writes it in another format. */
export async function convert(file: string, options: ConvertOptions): Promise<void> {
  const target = await targetOf(options, "keep");
  const reading: DocumentOptions = {
    format: options.from,
    ...(options.base !== undefined && { baseIRI: options.base }),
    ...(options.remoteContexts && { loadContext: fetchContext }),
  };
  let quads = 0;
  const batches = counted(readDocument(file, reading), (length) => {
    quads += length;
  });
  if (options.asItComes) await writePieces(unsorted(batches, target), target);
  else {
    const all: Quad[] = [];
    for await (const batch of batches) for (const quad of batch) all.push(quad);
    await writeGraph(all, target, await positionsIn(file));
  }
  const where = options.out === undefined ? "" : `, to ${options.out}`;
  say(`${count(quads, "triple")}, as ${target.format}${where}`);
}

function unsorted(batches: AsyncIterable<readonly Quad[]>, target: Target): AsyncIterable<string> {
  const { format, graphs, profile, positions } = target;
  if (!isRdf(format) || graphs === "article" || profile !== undefined || positions)
    throw new UsageError(
      "--as-it-comes sees one piece at a time: it goes with RDF formats, without --profile, --positions and --graphs article",
    );
  async function* arranged(): AsyncGenerator<Iterable<Quad>> {
    for await (const batch of batches) yield inGraphs(batch, target);
  }
  return serializeStream(arranged(), format, { rdf12: true });
}

async function* counted<Item>(
  batches: AsyncIterable<readonly Item[]>,
  add: (length: number) => void,
): AsyncGenerator<readonly Item[]> {
  for await (const batch of batches) {
    add(batch.length);
    yield batch;
  }
}

async function fetchContext(url: string): Promise<unknown> {
  const headers = { Accept: "application/ld+json, application/json;q=0.9" };
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(FETCH_LIMIT) });
  if (!response.ok) throw new Error(`the context <${url}> could not be fetched: ${response.status}`);
  return response.json();
}
