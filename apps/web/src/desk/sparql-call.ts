// The desk's call that answers SPARQL. Rows come as a stream: the first are kept, the others counted up to a bound.
// A stranger would get wrong how it ends: by the last row, by the bound, by the time that a question is given, or by
// whoever asked; the last two are errors with a code.
import { rdf } from "@isnad/ontology";
import {
  dataFactory,
  QueryCancelledError,
  QueryTimeoutError,
  type Solution,
  type Solutions,
  type SparqlAnswer,
  sparql,
} from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { cellsOf } from "./answer.ts";
import type { Answer, Cell } from "./answers.ts";
import type { LastAnswer } from "./asking.ts";
import { behindShortcut, type Lit, litByQuads, litByRows } from "./lit.ts";
import type { Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

/** Rows that are given to the page. */
const KEPT = 20_000;
/** Counting stops here. */
const COUNTED = 1_000_000;
/** How long a question may take. */
const MILLISECONDS = 60_000;
/** Rows that sorting and grouping may hold. */
const HELD = 500_000;

const TRIPLE = ["subject", "predicate", "object"];
const UNBOUND: Cell = { type: "literal", text: "", language: "" };

export function askingSparql(table: Table, last: LastAnswer) {
  return {
    /** Throws the store's errors, `QuerySyntaxError` with its position; ends once the signal is aborted. */
    async sparql(text: string, signal: AbortSignal): Promise<Answer> {
      const { shelf } = table;
      const start = performance.now();
      const limits = { signal, milliseconds: MILLISECONDS, maxRows: HELD };
      const { found, matched, solutions } = await untilEnded(signal, async () =>
        answerOf(shelf, await sparql(shelf.dataset, text, limits)),
      );
      const key = last.keep(shelf, matched, () => solutions, found.triples && behindTriples(shelf, matched));
      return {
        ...found,
        ...(found.triples && { key }),
        sparql: text,
        milliseconds: performance.now() - start,
      };
    },
  };
}

/** What stands behind a triple that was made or described: itself, and what a shortcut stands for. */
function behindTriples({ dataset, graph }: Shelf, quads: readonly Quad[]): (row: number) => readonly Quad[] {
  const type = dataFactory.namedNode(rdf.type);
  return (row) =>
    quads.slice(row, row + 1).flatMap((quad) => {
      const { nodes } = behindShortcut(graph, quad);
      return [quad, ...nodes.flatMap((iri) => [...dataset.match(dataFactory.namedNode(iri), type)])];
    });
}

/** Ends with an error when time is up or the asker has gone, also where the engine does not look. */
async function untilEnded<Value>(signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<never>((_, reject) => {
    const cancel = () => reject(new QueryCancelledError());
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel);
    timer = setTimeout(() => reject(new QueryTimeoutError(MILLISECONDS)), MILLISECONDS);
  });
  try {
    return await Promise.race([work(), ended]);
  } finally {
    clearTimeout(timer);
  }
}

/** What the page gets, and what stays at the desk of it. */
interface Outcome {
  readonly found: Omit<Answer, "milliseconds" | "sparql">;
  readonly matched: readonly Quad[];
  readonly solutions: Solutions;
}

async function answerOf(shelf: Shelf, given: SparqlAnswer): Promise<Outcome> {
  const by = given.by.engine === "comunica" ? { answeredElsewhere: given.by.because } : {};
  if (given.kind === "truth") {
    const { truth } = given;
    return {
      found: { variables: [], rows: [], total: 0, nodes: [], edges: [], truth, ...by },
      matched: [],
      solutions: { variables: [], rows: truth ? [[]] : [] },
    };
  }
  const { kept, ...count } = await take<Solution | Quad>(given.kind === "quads" ? given.quads : given.rows);
  if (given.kind === "quads") {
    const quads = kept as readonly Quad[];
    const rows = quads.map(({ subject, predicate, object }) => [subject, predicate, object]);
    const lit = merged(litByQuads(shelf, quads), litByRows(shelf, rows));
    return {
      found: { variables: TRIPLE, rows: rowsOf(shelf, rows), ...count, ...lit, triples: true, ...by },
      matched: quads,
      solutions: { variables: TRIPLE, rows },
    };
  }
  const { variables } = given;
  const rows = kept as readonly Solution[];
  return {
    found: { variables, rows: rowsOf(shelf, rows), ...count, ...litByRows(shelf, rows), ...by },
    matched: typesOf(shelf, rows),
    solutions: { variables, rows },
  };
}

async function take<Item>(
  items: AsyncIterable<Item>,
): Promise<{ readonly kept: readonly Item[]; readonly total: number; readonly uncounted?: true }> {
  const kept: Item[] = [];
  let total = 0;
  for await (const item of items) {
    if (total === COUNTED) return { kept, total, uncounted: true };
    total += 1;
    if (total <= KEPT) kept.push(item);
  }
  return { kept, total };
}

/** Quads that name the things in the rows: from them the answer's Turtle finds what to tell of each. */
function typesOf({ dataset, kinds }: Shelf, rows: readonly Solution[]): readonly Quad[] {
  const things = new Set(rows.flat().flatMap((term) => (term && kinds.has(term.value) ? term.value : [])));
  const type = dataFactory.namedNode(rdf.type);
  return [...things].flatMap((iri) => [...dataset.match(dataFactory.namedNode(iri), type)]);
}

function merged(one: Lit, other: Lit): Lit {
  return {
    nodes: [...new Set([...one.nodes, ...other.nodes])],
    edges: [...new Set([...one.edges, ...other.edges])],
  };
}

/** The rows in the page's words. */
function rowsOf(shelf: Shelf, rows: readonly Solution[]): readonly (readonly Cell[])[] {
  const cells = cellsOf(shelf);
  return rows.map((row) => row.map((term) => (term === undefined ? UNBOUND : cells(term))));
}
