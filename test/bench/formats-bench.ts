// How fast documents are written and read, ours beside others in one run: `npm run bench:formats -- [ARTICLES]`.
// A stranger would get wrong what is compared: all write UTF-8 bytes of the same quads; ours sorts them, leaves duplicates
// out and checks every IRI, N3.Writer does none of it. CPU time of the process, medians of rounds in turns.
import os from "node:os";
import { buildGraph, loadTagger } from "@isnad/core";
import {
  createDataset,
  type Format,
  type NumberedQuads,
  parse,
  parseStream,
  serialize,
  serializeNumbered,
  serializeSorted,
} from "@isnad/store";
import type { Quad, Term } from "@rdfjs/types";
import { Parser, Writer } from "n3";
import * as oxigraph from "oxigraph";
import { articlesOf } from "./texts.ts";

const ARTICLES = Number(process.argv[2] ?? 1200);
const ROUNDS = 5;

type Work = () => unknown;

/** Milliseconds of CPU, with the garbage of the one before taken away. */
async function cpu(work: Work): Promise<number> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** One table: medians, triples a second, and the ratio to the first row. */
async function compare(title: string, triples: number, rows: Readonly<Record<string, Work>>): Promise<void> {
  const times = new Map(Object.keys(rows).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, work] of Object.entries(rows)) {
      const ms = await cpu(work);
      // The first round warms up.
      if (round > 0) times.get(name)?.push(ms);
    }
  console.log(`\n${title}, ${triples.toLocaleString("en")} triples, median of ${ROUNDS}`);
  let first = 0;
  for (const [name, all] of times) {
    const median = all.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
    first ||= median;
    const rate = `${Math.round(triples / median).toLocaleString("en")},000 triples/s`;
    console.log(
      `  ${name.padEnd(44)}${Math.round(median).toString().padStart(7)} ms ${rate.padStart(22)} ${(first / median).toFixed(2).padStart(6)}×`,
    );
  }
}

function bytesOf(pieces: Iterable<string>): number {
  let bytes = 0;
  for (const piece of pieces) bytes += Buffer.from(piece).length;
  return bytes;
}

/** N3.Writer as its documentation shows it, into bytes. */
function n3Write(quads: readonly Quad[]): number {
  let bytes = 0;
  const output = {
    write(chunk: string, _encoding: string, done?: () => void) {
      bytes += Buffer.from(chunk).length;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output as never, {
    prefixes: { isnad: "https://w3id.org/isnad/ns#", schema: "https://schema.org/" },
  });
  for (const quad of quads) writer.addQuad(quad as never);
  writer.end();
  return bytes;
}

/** N3.Writer with its pieces gathered into one string first, which spares it a conversion a piece. */
function n3WriteWhole(quads: readonly Quad[]): number {
  const writer = new Writer({
    prefixes: { isnad: "https://w3id.org/isnad/ns#", schema: "https://schema.org/" },
  });
  for (const quad of quads) writer.addQuad(quad as never);
  let bytes = 0;
  writer.end((_: unknown, text: string) => {
    bytes = Buffer.from(text).length;
  });
  return bytes;
}

/** What a dataset with a dictionary hands over: terms once each, quads as numbers. */
function dictionary(quads: readonly Quad[]): NumberedQuads {
  const ids = new Map<string, number>();
  const terms: Term[] = [];
  const idOf = (term: Term): number => {
    const key =
      term.termType === "Literal"
        ? `"${term.value}"${term.language}^${term.datatype.value}`
        : `${term.termType} ${term.value}`;
    let id = ids.get(key);
    if (id === undefined) {
      id = terms.push(term) - 1;
      ids.set(key, id);
    }
    return id;
  };
  const rows = new Uint32Array(quads.length * 4);
  quads.forEach(({ subject, predicate, object, graph }, i) => {
    rows.set([subject, predicate, object, graph].map(idOf), i * 4);
  });
  return { blocks: [rows], terms: terms.length, term: (id) => terms[id]! };
}

async function read(bytes: Uint8Array, format: Format): Promise<number> {
  let quads = 0;
  const pieces = (function* () {
    for (let at = 0; at < bytes.length; at += 1 << 16) yield bytes.subarray(at, at + (1 << 16));
  })();
  for await (const batch of parseStream(pieces, format)) quads += batch.length;
  return quads;
}

const tagger = await loadTagger();
const articles = [...articlesOf("ar", ARTICLES / 2, 150), ...articlesOf("en", ARTICLES / 2, 150)];
const built = buildGraph(articles, { tagger }).quads;
const turtle = await serialize(built, "turtle");
const quads: readonly Quad[] = new Parser().parse(turtle);
const numbered = dictionary(quads);
const dataset = createDataset(quads);
const bytes = Buffer.from(turtle);
const nquads = Buffer.from(await serialize(built, "nquads"));
const jsonld = Buffer.from(await serialize(built, "jsonld"));
const store = new oxigraph.Store();
store.load(turtle, { format: "text/turtle" });

console.log(
  `${os.cpus()[0]?.model}, Node ${process.version}, CPU time; ${(bytes.length / 1e6).toFixed(0)} MB of Turtle`,
);
await compare("Turtle out", quads.length, {
  "N3.Writer, piece by piece": () => n3Write(quads),
  "N3.Writer, one string": () => n3WriteWhole(quads),
  "oxigraph, dump": () =>
    Buffer.from(store.dump({ format: "text/turtle", from_graph_name: oxigraph.defaultGraph() })).length,
  "ours, from quads": () => bytesOf(serializeSorted(quads, "turtle")),
  "ours, from the store's dataset": () => bytesOf(serializeSorted(dataset, "turtle")),
  "ours, from a dictionary's numbers": () => bytesOf(serializeNumbered(numbered, "turtle")),
});
await compare("Other formats out, from quads", quads.length, {
  "ours, N-Quads": () => bytesOf(serializeSorted(quads, "nquads")),
  "ours, TriG": () => bytesOf(serializeSorted(quads, "trig")),
  "ours, JSON-LD": () => bytesOf(serializeSorted(quads, "jsonld")),
});
await compare("Turtle in", quads.length, {
  "N3.Parser, one string": () => new Parser().parse(bytes.toString()).length,
  "oxigraph, parse": () => oxigraph.parse(bytes, { format: "text/turtle" }).length,
  "ours, one string": async () => (await parse(bytes.toString(), "turtle")).length,
  "ours, pieces of 64 kB": () => read(bytes, "turtle"),
});
await compare("Other formats in, pieces of 64 kB", quads.length, {
  "N3.Parser, N-Quads, one string": () => new Parser({ format: "N-Quads" }).parse(nquads.toString()).length,
  "ours, N-Quads": () => read(nquads, "nquads"),
  "oxigraph, JSON-LD": () => oxigraph.parse(jsonld, { format: "application/ld+json" }).length,
  "ours, JSON-LD": () => read(jsonld, "jsonld"),
});
