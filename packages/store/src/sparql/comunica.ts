// What our joins do not cover, answered by Comunica over the same dataset, without a copy. Loaded only then.
// A stranger would get wrong SERVICE: it would send parts of a question to other servers, so it is refused.
import { PREFIXES } from "@isnad/ontology";
import type { Quad, Term } from "@rdfjs/types";
import { createDataset, type Dataset } from "../dataset/dataset.ts";
import { toStore } from "../dataset/store.ts";
import { ServiceRefusedError } from "../errors.ts";
import { Budget } from "../query/budget.ts";
import { watch } from "../query/pace.ts";
import type { Solution, SparqlAnswer, SparqlOptions } from "./kinds.ts";

/** As much of Comunica as is used here; its own types would bring Node's along. */
interface Engine {
  query(text: string, context: object): Promise<Result>;
}
type Result =
  | { resultType: "bindings"; execute(): Promise<Items<Bindings>>; metadata(): Promise<Metadata> }
  | { resultType: "quads"; execute(): Promise<Items<Quad>> }
  | { resultType: "boolean"; execute(): Promise<boolean> }
  | { resultType: "void" };
interface Metadata {
  readonly variables: readonly Term[];
}
interface Bindings {
  get(name: string): Term | undefined;
}
interface Items<Item> extends AsyncIterable<Item> {
  destroy(cause?: Error): void;
}

let loading: Promise<Engine> | undefined;

/** Answers the query; `because` says why it came here. */
export async function answerByComunica(
  dataset: Dataset,
  text: string,
  because: string,
  options: SparqlOptions,
): Promise<SparqlAnswer> {
  if (because === "SERVICE") throw new ServiceRefusedError();
  loading ??= load();
  const engine = await loading;
  const budget = new Budget(options);
  budget.spend(0);
  const by = { engine: "comunica", because } as const;
  const declared = Object.entries(PREFIXES).map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`);
  const result = await engine.query(`${declared.join(" ")}\n${text}`, {
    sources: [toStore(dataset)],
    unionDefaultGraph: options.defaultGraph !== "default",
    ...(options.baseIRI !== undefined && { baseIRI: options.baseIRI }),
  });
  switch (result.resultType) {
    case "bindings": {
      const { variables: found } = await result.metadata();
      const variables = found.map(({ value }) => value);
      return { kind: "rows", variables, rows: solutions(await result.execute(), variables, budget), by };
    }
    case "quads":
      return { kind: "quads", quads: eachOnce(await result.execute(), budget), by };
    case "boolean":
      return { kind: "truth", truth: await result.execute(), by };
    default:
      throw new TypeError("Comunica took the query for an update");
  }
}

async function load(): Promise<Engine> {
  const { QueryEngine } = await import("@comunica/query-sparql-rdfjs-lite");
  return new QueryEngine() as unknown as Engine;
}

async function* solutions(
  items: Items<Bindings>,
  variables: readonly string[],
  budget: Budget,
): AsyncGenerator<Solution> {
  for await (const bindings of watched(items, budget)) yield variables.map((name) => bindings.get(name));
}

/** A graph has each triple once; Comunica gives one for each row. */
async function* eachOnce(items: Items<Quad>, budget: Budget): AsyncGenerator<Quad> {
  const given = createDataset();
  for await (const quad of watched(items, budget)) {
    if (given.has(quad)) continue;
    given.add(quad);
    yield quad;
  }
}

/** The items as they come; ended with the budget's error when a limit is reached, also while nothing comes. */
async function* watched<Item>(items: Items<Item>, budget: Budget): AsyncGenerator<Item> {
  const unwatch = watch(() => {
    try {
      budget.spend(0);
    } catch (error) {
      items.destroy(error as Error);
    }
  });
  try {
    for await (const item of items) {
      budget.spend(1);
      yield item;
    }
  } finally {
    unwatch();
    items.destroy();
  }
}
