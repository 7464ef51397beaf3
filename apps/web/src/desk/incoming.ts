// Files in, quads out: graphs through the store's parser, articles through core, which is loaded when first needed.
// A stranger would get wrong that articles given together are built together: that is how two of them come to
// name one entity. A file that fails leaves the others whole.
import { type Position, PositionReader } from "@isnad/graph";
import { isnad, rdf } from "@isnad/ontology";
import { formatOf, parseStream } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { failureOf } from "./failure.ts";
import { type Part, partOfGraph } from "./originals.ts";
import { type Pace, StoppedError } from "./pace.ts";
import type { Failure, IncomingFile } from "./protocol.ts";
import { unpacked } from "./unpacked.ts";

/** What one file gave: its statements' IRIs, or why it gave none. */
export interface Arrival {
  readonly name: string;
  readonly kind: "article" | "graph";
  readonly statements: readonly string[];
  readonly failure?: Failure;
}

export interface Incoming {
  readonly quads: readonly Quad[];
  readonly arrivals: readonly Arrival[];
  /** Where the nodes of opened graphs stand, as far as their files say. */
  readonly placed: ReadonlyMap<string, Position>;
  /** What is built together when it is built again. */
  readonly parts: readonly Part[];
}

/** Reads all files. What fails is told in its file's arrival. Throws `StoppedError`, and only that. */
export async function readFiles(files: readonly IncomingFile[], pace: Pace): Promise<Incoming> {
  const graphs = files.filter(({ name }) => formatOf(name) !== undefined);
  const articles = files.filter(({ name }) => formatOf(name) === undefined);
  const parts: Incoming[] = [];
  for (const graph of graphs) parts.push(await openGraph(graph, pace));
  if (articles.length > 0) parts.push(await buildArticles(articles, pace));
  return {
    quads: parts.flatMap(({ quads }) => quads),
    arrivals: parts.flatMap(({ arrivals }) => arrivals),
    placed: new Map(parts.flatMap(({ placed }) => [...placed])),
    parts: parts.flatMap((part) => part.parts),
  };
}

/** The pipeline with its word lists, which load when first needed. */
export async function loadReader() {
  const { buildInSteps, loadTagger, readArticle } = await import("@isnad/core");
  return { buildInSteps, readArticle, tagger: await loadTagger() };
}

async function openGraph({ name, bytes }: IncomingFile, pace: Pace): Promise<Incoming> {
  try {
    const quads: Quad[] = [];
    const positions = new PositionReader();
    for await (const batch of parseStream(noting(unpacked(bytes), positions), formatOf(name))) {
      for (const quad of batch) quads.push(quad);
      await pace.step({ work: "open", done: quads.length, total: 0 });
    }
    const arrival = { name, kind: "graph", statements: statementsIn(quads) } as const;
    return { quads, arrivals: [arrival], parts: [partOfGraph(quads)], placed: positions.read() };
  } catch (error) {
    if (error instanceof StoppedError) throw error;
    const arrival = { name, kind: "graph", statements: [], failure: failureOf(error) } as const;
    return { quads: [], arrivals: [arrival], parts: [], placed: new Map() };
  }
}

/** The same pieces, each shown to who reads the positions. */
async function* noting(pieces: AsyncIterable<Uint8Array>, positions: PositionReader) {
  for await (const piece of pieces) {
    positions.add(piece);
    yield piece;
  }
}

async function buildArticles(files: readonly IncomingFile[], pace: Pace): Promise<Incoming> {
  const { buildInSteps, readArticle, tagger } = await loadReader();
  const tryToRead = ({ name, bytes, published }: IncomingFile) => {
    try {
      return {
        name,
        article: readArticle({ source: name, content: bytes, ...(published && { published }) }),
      };
    } catch (error) {
      return { name, failure: failureOf(error) };
    }
  };
  const tries: ReturnType<typeof tryToRead>[] = [];
  for (const file of files) {
    tries.push(tryToRead(file));
    await pace.step({ work: "read", done: tries.length, total: files.length });
  }
  const articles = tries.flatMap(({ article }) => article ?? []);
  const { quads } = await pace.through(buildInSteps(articles, { tagger }));
  const statements = statementsIn(quads);
  const arrivals = tries.map(({ name, article, failure }): Arrival => {
    if (failure !== undefined) return { name, kind: "article", statements: [], failure };
    const iri = quads.find(
      (quad) => quad.predicate.value === isnad.source && quad.object.value === article?.source,
    );
    return {
      name,
      kind: "article",
      statements: statements.filter((statement) => statement.startsWith(`${iri?.subject.value}#`)),
    };
  });
  const part = { type: "built", articles, quads } as const;
  return { quads, arrivals, parts: articles.length === 0 ? [] : [part], placed: new Map() };
}

function statementsIn(quads: readonly Quad[]): readonly string[] {
  return quads
    .filter(({ predicate, object }) => predicate.value === rdf.type && object.value === isnad.Statement)
    .map(({ subject }) => subject.value);
}
