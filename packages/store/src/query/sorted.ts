// Rows of ids in the order of their terms.
// A stranger would get wrong why terms are ranked first: a term is in many rows, and comparing two small numbers is
// cheaper than comparing two texts for each pair of rows.
import type { Dictionary } from "../dataset/dictionary.ts";
import { compareTerms } from "../formats/order.ts";
import type { Row } from "./rows.ts";

/** The rows sorted by the first `columns` of their slots, each once; other slots do not count. */
export function sortedRows(dictionary: Dictionary, rows: Row[], columns: number): Row[] {
  const ids = new Set<number>();
  for (const row of rows) for (let i = 0; i < columns; i++) ids.add(row[i]!);
  const ranked = [...ids]
    .map((id) => ({ id, term: dictionary.term(id) }))
    .sort((a, b) => compareTerms(a.term, b.term));
  const ranks = new Map(ranked.map(({ id }, rank) => [id, rank]));
  const keyed = rows.map((row) => ({ row, key: row.slice(0, columns).map((id) => ranks.get(id)!) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key));
  return keyed
    .filter(({ key }, i) => i === 0 || compareKeys(key, keyed[i - 1]!.key) !== 0)
    .map(({ row }) => row);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
