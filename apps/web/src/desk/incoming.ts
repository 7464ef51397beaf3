// Files in, quads out: graphs through the store's parser, articles through core, which is loaded when first needed.
// A stranger would get wrong that articles given together are built together: that is how two of them come to
// name one entity. A file that fails leaves the others whole.
import { type Position, readPositions } from "@isnad/graph";
import { isnad, rdf } from "@isnad/ontology";
import { formatOf, parseStream } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { failureOf } from "./failure.ts";
import { type Part, partOfGraph } from "./originals.ts";
import type { Failure, IncomingFile, Progress } from "./protocol.ts";

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

type OnProgress = (progress: Progress) => void;

/** Reads all files. What fails is told in its file's arrival. */
export async function readFiles(files: readonly IncomingFile[], onProgress: OnProgress): Promise<Incoming> {
  const graphs = files.filter(({ name }) => formatOf(name) !== undefined);
  const articles = files.filter(({ name }) => formatOf(name) === undefined);
  const parts = await Promise.all(graphs.map(openGraph));
  if (articles.length > 0) parts.push(await buildArticles(articles, onProgress));
  return {
    quads: parts.flatMap(({ quads }) => quads),
    arrivals: parts.flatMap(({ arrivals }) => arrivals),
    placed: new Map(parts.flatMap(({ placed }) => [...placed])),
    parts: parts.flatMap((part) => part.parts),
  };
}

/** The pipeline with its word lists, which load when first needed. */
export async function loadReader() {
  const { buildGraph, loadTagger, readArticle } = await import("@isnad/core");
  return { buildGraph, readArticle, tagger: await loadTagger() };
}

async function openGraph({ name, bytes }: IncomingFile): Promise<Incoming> {
  try {
    const quads: Quad[] = [];
    for await (const batch of parseStream(bytes, formatOf(name))) for (const quad of batch) quads.push(quad);
    const arrival = { name, kind: "graph", statements: statementsIn(quads) } as const;
    return { quads, arrivals: [arrival], parts: [partOfGraph(quads)], placed: readPositions(bytes) };
  } catch (error) {
    return {
      quads: [],
      arrivals: [{ name, kind: "graph", statements: [], failure: failureOf(error) }],
      parts: [],
      placed: new Map(),
    };
  }
}

async function buildArticles(files: readonly IncomingFile[], onProgress: OnProgress): Promise<Incoming> {
  const { buildGraph, readArticle, tagger } = await loadReader();
  const tries = files.map(({ name, bytes, published }) => {
    try {
      return {
        name,
        article: readArticle({ source: name, content: bytes, ...(published && { published }) }),
      };
    } catch (error) {
      return { name, failure: failureOf(error) };
    }
  });
  const articles = tries.flatMap(({ article }) => article ?? []);
  const { quads } = buildGraph(articles, { onProgress, tagger });
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
