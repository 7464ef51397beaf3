// Whether two lists of rows are the same but for the names of blank nodes and the order of rows.
// A stranger would get wrong numbers: 2.50 and 2.5 of one datatype are the same here, since engines write them differently.
import type { Quad, Term } from "@rdfjs/types";

type Row = readonly (Term | undefined)[];

const NUMERIC =
  /#(?:integer|decimal|double|float|int|long|short|byte|unsigned\w+|non\w+|positiveInteger|negativeInteger)$/;

export function quadRows(quads: Iterable<Quad>): Row[] {
  return [...quads].map(({ subject, predicate, object, graph }) => [subject, predicate, object, graph]);
}

/** The rows in the order of other variables. */
export function reordered(rows: readonly Row[], from: readonly string[], to: readonly string[]): Row[] {
  return rows.map((row) => to.map((name) => row[from.indexOf(name)]));
}

/** Tries to find each row among the others, giving blank nodes one partner each. */
export function sameRows(a: readonly Row[], b: readonly Row[]): boolean {
  if (a.length !== b.length) return false;
  const left = [...a].sort((x, y) => blanks(x) - blanks(y));
  return find(left, 0, [...b], new Map(), new Map());
}

function find(
  rows: readonly Row[],
  at: number,
  others: readonly Row[],
  there: ReadonlyMap<string, string>,
  back: ReadonlyMap<string, string>,
): boolean {
  const row = rows[at];
  if (row === undefined) return true;
  for (const [i, other] of others.entries()) {
    const [forth, home] = [new Map(there), new Map(back)];
    if (!row.every((term, column) => sameTerm(term, other[column], forth, home))) continue;
    if (find(rows, at + 1, [...others.slice(0, i), ...others.slice(i + 1)], forth, home)) return true;
    // A row without blank nodes has nothing to choose: another partner would be no different.
    if (blanks(row) === 0) return false;
  }
  return false;
}

function blanks(row: Row): number {
  return row.filter((term) => term?.termType === "BlankNode").length;
}

function sameTerm(
  a: Term | undefined,
  b: Term | undefined,
  there: Map<string, string>,
  back: Map<string, string>,
): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.termType === "BlankNode" && b.termType === "BlankNode") {
    if ((there.get(a.value) ?? b.value) !== b.value || (back.get(b.value) ?? a.value) !== a.value)
      return false;
    there.set(a.value, b.value);
    back.set(b.value, a.value);
    return true;
  }
  return keyOf(a) === keyOf(b);
}

/** Equal for terms that count as the same. */
function keyOf(term: Term): string {
  if (term.termType !== "Literal") return `${term.termType} ${term.value}`;
  const datatype = term.datatype.value;
  const value = NUMERIC.test(datatype) ? String(Number(term.value.replace("INF", "Infinity"))) : term.value;
  return `${value} ${term.language.toLowerCase()} ${datatype}`;
}
