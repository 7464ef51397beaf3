// A graph from wherever the user has one: a file in any RDF format, packed or not, a snapshot, standard input, or articles
// that are built first.
import { open as openFile, stat } from "node:fs/promises";
import type { Correction } from "@isnad/core";
import { createDataset, type Dataset, isSnapshot, openSnapshot, SnapshotError } from "@isnad/store";
import { reasonOf, UsageError } from "./exit.ts";
import { ARTICLE, STDIN } from "./find-articles.ts";
import { readDocument } from "./read-document.ts";
import { sampleFolder } from "./sample.ts";
import { say } from "./talk.ts";
import { fromUser } from "./user-directory.ts";

export interface ReadGraph {
  readonly dataset: Dataset;
  /** Articles that could not be read are missing from the graph. */
  readonly incomplete: boolean;
}

/** Triples: some two gigabytes. */
const LARGEST_GRAPH = 30_000_000;
const PIECE = 2 ** 30;

/**
 * The graph of a file or folder; of the sample collection without a path. Corrections are applied where articles are read.
 * @throws {UsageError} there is none, or it cannot be parsed (line and column are in the message).
 */
export async function readGraph(
  path: string | undefined,
  corrections: readonly Correction[] = [],
): Promise<ReadGraph> {
  if (path === undefined) return fromArticles(sampleFolder(), "the sample collection", corrections);
  if (path !== STDIN) {
    const entry = await stat(fromUser(path)).catch((error) => {
      throw new UsageError(`${path}: ${reasonOf(error)}`);
    });
    if (entry.isDirectory() || ARTICLE.test(path)) return fromArticles(path, path, corrections);
  }
  const snapshot = path === STDIN ? undefined : await readSnapshot(path);
  if (snapshot !== undefined) return { dataset: snapshot, incomplete: false };
  const dataset = createDataset();
  for await (const batch of readDocument(path)) {
    dataset.addAll(batch);
    if (dataset.size > LARGEST_GRAPH)
      throw new UsageError(
        `${path}: too large to be held (more than ${LARGEST_GRAPH / 1e6} million triples); isnad convert --as-it-comes takes any size`,
      );
  }
  return { dataset, incomplete: false };
}

async function fromArticles(
  path: string,
  shown: string,
  corrections: readonly Correction[],
): Promise<ReadGraph> {
  const { buildWithProgress, describe } = await import("./build-graph.ts");
  const { sayCorrections } = await import("./corrections.ts");
  const { readArticles, saySummaryOf } = await import("./read-articles.ts");
  const { articles, failures } = await readArticles([path]);
  if (articles.length === 0) throw new UsageError(`${shown}: no article could be read`);
  const built = await buildWithProgress(articles, { corrections });
  sayCorrections(corrections, built);
  say(`${shown}: ${describe(built)}`);
  saySummaryOf(failures);
  return { dataset: createDataset(built.quads), incomplete: failures.length > 0 };
}

/** The dataset of a snapshot; undefined where the file is none. */
async function readSnapshot(path: string): Promise<Dataset | undefined> {
  const handle = await openFile(fromUser(path)).catch((error) => {
    throw new UsageError(`${path}: cannot be read: ${reasonOf(error)}`);
  });
  try {
    const { size } = await handle.stat();
    const head = new Uint8Array(16);
    await handle.read(head, 0, head.length, 0);
    if (!isSnapshot(head) && !path.endsWith(".snapshot")) return undefined;
    const bytes = new Uint8Array(size);
    // Piece by piece, since Node reads no more than 2 GB at once.
    for (let at = 0; at < size; ) {
      const { bytesRead } = await handle.read(bytes, at, Math.min(size - at, PIECE), at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return openSnapshot(bytes);
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    throw new UsageError(`${path}: ${error.message}`);
  } finally {
    await handle.close();
  }
}
