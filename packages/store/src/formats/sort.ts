// Numbered quads into the order of writing, in time that grows with their number and hardly with its logarithm: only
// the subjects are sorted as a whole, the quads of one subject among themselves.
// A stranger would get wrong duplicates: a quad given twice comes out once, also where its literal has two numbers.
import { compareCodeUnits } from "@isnad/text";
import type { Term } from "@rdfjs/types";
import { BLOCK, type NumberedQuads } from "./numbered-quads.ts";
import { compareObjects, comparePredicates, compareTerms } from "./order.ts";

/** The same quads, each once, in the order of writing. Takes 20 bytes a quad and 12 a term. */
export function inWritingOrder(quads: NumberedQuads): NumberedQuads {
  return { ...quads, blocks: sortedBlocks(quads) };
}

function* sortedBlocks({ blocks, terms, term }: NumberedQuads): Generator<Uint32Array> {
  const rows = joined(blocks);
  const slots = new Int32Array(terms).fill(-1);
  const compare = comparerOf(rows, terms, term);
  let block = new Uint32Array(BLOCK);
  let at = 0;
  const graphs = parted(rows, 3, allOf(rows.length / 4), slots, term);
  for (let graph = 0; graph < graphs.ends.length; graph++) {
    const ofGraph = graphs.members.subarray(graphs.ends[graph - 1] ?? 0, graphs.ends[graph]);
    const { members, ends } = parted(rows, 0, ofGraph, slots, term);
    let start = 0;
    for (const end of ends) {
      sortRows(members, start, end, compare);
      for (let i = start; i < end; i++) {
        const row = members[i]!;
        if (i > start && compare(members[i - 1]!, row) === 0) continue;
        if (at === BLOCK) {
          yield block;
          block = new Uint32Array(BLOCK);
          at = 0;
        }
        for (let column = row * 4; column < row * 4 + 4; column++) block[at++] = rows[column]!;
      }
      start = end;
    }
  }
  yield block.subarray(0, at);
}

/** One array of all blocks. */
function joined(blocks: Iterable<Uint32Array>): Uint32Array {
  const all = [...blocks];
  if (all.length === 1) return all[0]!;
  const rows = new Uint32Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const block of all) {
    rows.set(block, at);
    at += block.length;
  }
  return rows;
}

function allOf(count: number): Uint32Array {
  const all = new Uint32Array(count);
  for (let i = 0; i < count; i++) all[i] = i;
  return all;
}

/** Members in the order of their parts, and where each part ends. */
interface Parts {
  readonly members: Uint32Array;
  readonly ends: readonly number[];
}

/**
 * The members parted by the term in one column, in the order of these terms. `slots` holds -1 for every term, before
 * and after.
 */
function parted(
  rows: Uint32Array,
  column: 0 | 3,
  members: Uint32Array,
  slots: Int32Array,
  term: (id: number) => Term,
): Parts {
  const ids: number[] = [];
  const sizes: number[] = [];
  for (let i = 0; i < members.length; i++) {
    const id = rows[members[i]! * 4 + column]!;
    let slot = slots[id]!;
    if (slot < 0) {
      slot = ids.push(id) - 1;
      slots[id] = slot;
      sizes.push(0);
    }
    sizes[slot]!++;
  }
  const values = ids.map(term);
  const iris = values.map((value) => (value.termType === "NamedNode" ? value.value : undefined));
  const order = ids
    .map((_, slot) => slot)
    .sort((a, b) => {
      const [x, y] = [iris[a], iris[b]];
      return x !== undefined && y !== undefined
        ? compareCodeUnits(x, y)
        : compareTerms(values[a]!, values[b]!);
    });
  const nexts = new Uint32Array(ids.length);
  const ends: number[] = [];
  let end = 0;
  for (const slot of order) {
    nexts[slot] = end;
    end += sizes[slot]!;
    ends.push(end);
  }
  const placed = new Uint32Array(members.length);
  for (let i = 0; i < members.length; i++) {
    const row = members[i]!;
    const slot = slots[rows[row * 4 + column]!]!;
    placed[nexts[slot]!] = row;
    nexts[slot]!++;
  }
  for (const id of ids) slots[id] = -1;
  return { members: placed, ends };
}

/** Compares two rows of one graph and subject: by their predicates' places among all that occur, then by objects. */
function comparerOf(
  rows: Uint32Array,
  terms: number,
  term: (id: number) => Term,
): (a: number, b: number) => number {
  const places = placesOfPredicates(rows, terms, term);
  return (a, b) => {
    const predicates = places[rows[a * 4 + 1]!]! - places[rows[b * 4 + 1]!]!;
    if (predicates !== 0) return predicates;
    const x = rows[a * 4 + 2]!;
    const y = rows[b * 4 + 2]!;
    return x === y ? 0 : compareObjects(term(x), term(y));
  };
}

function placesOfPredicates(rows: Uint32Array, terms: number, term: (id: number) => Term): Uint32Array {
  const places = new Uint32Array(terms);
  const ids: number[] = [];
  for (let at = 1; at < rows.length; at += 4) {
    const id = rows[at]!;
    if (places[id] !== 0) continue;
    places[id] = 1;
    ids.push(id);
  }
  ids.sort((a, b) => comparePredicates(term(a).value, term(b).value));
  ids.forEach((id, place) => {
    places[id] = place;
  });
  return places;
}

/** Sorts a stretch; by insertion while it is short, as nearly all are: that costs nothing where they come in order. */
function sortRows(
  members: Uint32Array,
  start: number,
  end: number,
  compare: (a: number, b: number) => number,
): void {
  if (end - start > 64) {
    members.subarray(start, end).sort(compare);
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const row = members[i]!;
    let hole = i;
    while (hole > start && compare(members[hole - 1]!, row) > 0) {
      members[hole] = members[hole - 1]!;
      hole--;
    }
    members[hole] = row;
  }
}
