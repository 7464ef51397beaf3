// Rows of ids in the order of their terms.
// A stranger would get wrong why terms are ranked first: a term is in many rows, and comparing two small numbers is
// cheaper than comparing two texts for each pair of rows.
import type { Dictionary } from "../dataset/dictionary.ts";
import { sortRows } from "../dataset/sort.ts";
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
  const keys = Array.from({ length: columns }, (_, i) =>
    Uint32Array.from(rows, (row) => ranks.get(row[i]!)!),
  );
  const order = sortRows(keys, rows.length);
  const repeats = (place: number) => keys.every((key) => key[order[place]!] === key[order[place - 1]!]);
  const sorted: Row[] = [];
  for (let place = 0; place < order.length; place++)
    if (place === 0 || !repeats(place)) sorted.push(rows[order[place]!]!);
  return sorted;
}
