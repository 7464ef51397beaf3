// Rows of ids in the order of their terms.
// A stranger would get wrong why terms are ranked first: a term is in many rows, and comparing two small numbers is
// cheaper than comparing two texts for each pair of rows.
import type { Term } from "@rdfjs/types";
import type { Dictionary } from "../dataset/dictionary.ts";
import { sortRows } from "../dataset/sort.ts";
import { compareTerms } from "../formats/order.ts";
import type { Row } from "./rows.ts";

export interface Sorted {
  /** The rows in their order, each once. */
  readonly rows: readonly Row[];
  /** The terms of the row at a place. */
  terms(place: number): Term[];
}

/** The rows sorted by the first `columns` of their slots; other slots do not count. */
export function sortedRows(dictionary: Dictionary, rows: readonly Row[], columns: number): Sorted {
  const { keys, terms } = ranked(dictionary, rows, columns);
  const order = sortRows(keys, rows.length);
  const repeats = (place: number) => keys.every((key) => key[order[place]!] === key[order[place - 1]!]);
  let kept = 0;
  for (let place = 0; place < order.length; place++)
    if (place === 0 || !repeats(place)) order[kept++] = order[place]!;
  const places = order.subarray(0, kept);
  return {
    rows: Array.from(places, (row) => rows[row]!),
    terms: (place) => keys.map((key) => terms[key[places[place]!]!]!),
  };
}

/** The columns with each id replaced by its term's place among all terms of the rows. */
function ranked(
  dictionary: Dictionary,
  rows: readonly Row[],
  columns: number,
): { readonly keys: readonly Uint32Array[]; readonly terms: readonly Term[] } {
  // First the places of ids in the order they come, which is a number for each term, whatever its id.
  const places = new Map<number, number>();
  const terms: { readonly place: number; readonly term: Term }[] = [];
  const keys = Array.from({ length: columns }, () => new Uint32Array(rows.length));
  for (let column = 0; column < columns; column++) {
    const key = keys[column]!;
    let lastId = 0;
    let lastPlace = 0;
    for (let i = 0; i < rows.length; i++) {
      const id = rows[i]![column]!;
      if (id !== lastId) {
        const known = places.get(id);
        lastId = id;
        lastPlace = known ?? places.size;
        if (known === undefined) {
          places.set(id, lastPlace);
          terms.push({ place: lastPlace, term: dictionary.term(id) });
        }
      }
      key[i] = lastPlace;
    }
  }
  terms.sort((a, b) => compareTerms(a.term, b.term));
  const ranks = new Uint32Array(terms.length);
  for (let rank = 0; rank < terms.length; rank++) ranks[terms[rank]!.place] = rank;
  for (const key of keys) for (let i = 0; i < key.length; i++) key[i] = ranks[key[i]!]!;
  return { keys, terms: terms.map(({ term }) => term) };
}
