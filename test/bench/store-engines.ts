// What is compared: our store, N3.Store, oxigraph and Comunica over N3.Store, each loaded only when it is its turn.
import { PREFIXES } from "@isnad/ontology";
import { createDataset, dataFactory, openSnapshot, query, sparql, writeSnapshot } from "@isnad/store";
import type { Quad, Term } from "@rdfjs/types";
import { Parser } from "n3";
import { QUESTIONS } from "./store-questions.ts";

export interface Engine {
  /** Holds its quads in WebAssembly, which Node's heap does not show. */
  readonly wasm?: boolean;
  /** Takes seconds for what others take milliseconds for: asked once. */
  readonly slow?: boolean;
  /** Loads Turtle and gives the number of triples held. */
  load(pieces: Iterable<string>): Promise<number>;
  /** Asks a conjunction of patterns and gives the number of rows; each row's terms have been looked at. */
  ask(patterns: string): Promise<number>;
  /** Rows of the table that only this engine has. */
  more?(cpu: (since?: NodeJS.CpuUsage) => number): Promise<Readonly<Record<string, string>>>;
}

const declared = Object.entries(PREFIXES)
  .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`)
  .join("\n");
const select = (patterns: string) => `${declared}\nSELECT * WHERE { ${patterns} }`;

/** Parses with n3 piece by piece, as all but oxigraph do here. */
function parsed(pieces: Iterable<string>, take: (quad: Quad) => void): void {
  const listeners: Record<string, (piece?: string) => void> = {};
  const source = { on: (event: string, listener: (piece?: string) => void) => (listeners[event] = listener) };
  new Parser({ format: "turtle" }).parse(source as never, (error: Error | null, quad: Quad | null) => {
    if (error) throw error;
    if (quad) take(quad);
  });
  for (const piece of pieces) listeners.data?.(piece);
  listeners.end?.();
}

function ours(): Engine {
  let dataset = createDataset();
  return {
    async load(pieces) {
      parsed(pieces, (quad) => dataset.add(quad));
      return dataset.size;
    },
    ask: async (patterns) => query(dataset, patterns).rows.length,
    async more(cpu) {
      const median = async (work: () => unknown, rounds = 5) => {
        const times: number[] = [];
        for (let round = 0; round < rounds; round++) {
          const start = cpu();
          await work();
          times.push(cpu() - start);
        }
        return times.sort((a, b) => a - b)[rounds >> 1]!.toFixed(1);
      };
      const asked = async (name: string) => {
        const answer = await sparql(dataset, select(QUESTIONS[name]!.text));
        if (answer.kind === "rows") for await (const _ of answer.rows);
      };
      const found: Record<string, string> = {};
      for (const name of ["4 patterns", "triangle", "large join"])
        found[`${name}, as SPARQL, streamed`] = await median(() => asked(name), 3);
      found["large join, 1,000 rows shown"] = await median(
        () => query(dataset, QUESTIONS["large join"]!.text, { limit: 1000 }),
        3,
      );
      let bytes = new Uint8Array();
      found["snapshot written"] = await median(() => {
        bytes = writeSnapshot(dataset) as Uint8Array<ArrayBuffer>;
      }, 1);
      found["snapshot, MB"] = `${Math.round(bytes.length / 1e6)}`;
      found["snapshot opened"] = await median(() => {
        dataset = openSnapshot(bytes);
      });
      found["4 patterns, from the snapshot"] = await median(
        () => query(dataset, QUESTIONS["4 patterns"]!.text),
        15,
      );
      return found;
    },
  };
}

type Words = readonly [subject: string, predicate: string, object: string];

interface N3 {
  readonly size: number;
  addQuad(quad: Quad): void;
  getQuads(s: Term | null, p: Term | null, o: Term | null, g: null): Quad[];
  countQuads(s: Term | null, p: Term | null, o: Term | null, g: null): number;
}

async function n3Store(pieces: Iterable<string>): Promise<N3> {
  const { Store } = await import("n3");
  const store = new Store() as unknown as N3;
  parsed(pieces, (quad) => store.addQuad(quad));
  return store;
}

function n3(): Engine {
  let store: N3 | undefined;
  return {
    slow: true,
    async load(pieces) {
      store = await n3Store(pieces);
      return store.size;
    },
    async ask(patterns) {
      const steps = patterns
        .split(" . ")
        .map((pattern) => pattern.split(" ").map(expanded) as unknown as Words);
      return nested(store!, ordered(store!, steps), new Map());
    },
  };
}

/** `isnad:about`, `a` and `<iri>` as an IRI; variables stay. */
function expanded(word: string): string {
  if (word.startsWith("?")) return word;
  if (word.startsWith("<")) return word.slice(1, -1);
  if (word === "a") return `${PREFIXES.rdf}type`;
  const [prefix, name] = word.split(":") as [keyof typeof PREFIXES, string];
  return PREFIXES[prefix] + name;
}

const termOf = (word: string, bound: ReadonlyMap<string, Term>): Term | null =>
  word.startsWith("?") ? (bound.get(word) ?? null) : dataFactory.namedNode(word);

/** The smallest pattern first, then always the smallest that shares a variable. */
function ordered(store: N3, steps: readonly Words[]): Words[] {
  const none = new Map<string, Term>();
  const [count] = [
    (step: Words) =>
      store.countQuads(...(step.map((word) => termOf(word, none)) as [Term, Term, Term]), null),
  ];
  const left = [...steps].sort((a, b) => count(a) - count(b));
  const order: Words[] = [];
  const bound = new Set<string>();
  while (left.length > 0) {
    const at = Math.max(
      0,
      left.findIndex((step) => step.some((word) => bound.has(word))),
    );
    const [next] = left.splice(at, 1);
    order.push(next!);
    for (const word of next!) if (word.startsWith("?")) bound.add(word);
  }
  return order;
}

function nested(store: N3, steps: readonly Words[], bound: Map<string, Term>): number {
  const [step, ...rest] = steps;
  if (step === undefined) return 1;
  let rows = 0;
  const [s, p, o] = step.map((word) => termOf(word, bound)) as [Term, Term, Term];
  for (const { subject, predicate, object } of store.getQuads(s, p, o, null)) {
    const added: string[] = [];
    for (const [i, term] of [subject, predicate, object].entries()) {
      const word = step[i]!;
      if (!word.startsWith("?") || bound.has(word)) continue;
      bound.set(word, term);
      added.push(word);
    }
    rows += nested(store, rest, bound);
    for (const word of added) bound.delete(word);
  }
  return rows;
}

interface Oxigraph {
  readonly size: number;
  load(text: string, options: object): void;
  query(text: string): unknown;
}

function oxigraph(): Engine {
  let store: Oxigraph | undefined;
  return {
    wasm: true,
    async load(pieces) {
      const { Store } = await import("oxigraph");
      store = new Store() as never;
      // It reads whole documents, and strings only so long: some megabytes at a time, each with the prefixes.
      let prefixes: string | undefined;
      let text = "";
      const flush = () => {
        store!.load(text, { format: "text/turtle", lenient: true });
        text = prefixes!;
      };
      for (const piece of pieces) {
        prefixes ??= piece;
        text += piece;
        if (text.length > 8e6) flush();
      }
      flush();
      return (store as unknown as Oxigraph).size;
    },
    async ask(patterns) {
      const rows = store!.query(select(patterns)) as Map<string, Term>[];
      return rows.length;
    },
  };
}

function comunica(): Engine {
  let store: N3 | undefined;
  let engine: { queryBindings(text: string, context: object): Promise<AsyncIterable<unknown>> } | undefined;
  return {
    slow: true,
    async load(pieces) {
      store = await n3Store(pieces);
      return store.size;
    },
    async ask(patterns) {
      const { QueryEngine } = await import("@comunica/query-sparql-rdfjs-lite");
      engine ??= new QueryEngine() as never;
      let rows = 0;
      for await (const _ of await engine!.queryBindings(select(patterns), { sources: [store] })) rows++;
      return rows;
    },
  };
}

export const ENGINES: Readonly<Record<string, () => Engine>> = { ours, n3, oxigraph, comunica };
