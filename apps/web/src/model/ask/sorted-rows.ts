// The rows of an answer in the order of a column: numbers and dates as such, names as the language has them.
// A stranger would get wrong the pauses: comparing twenty thousand names takes longer than a frame, so others get their turn.
import { type NameChoice, nameOf } from "@isnad/graph";
import type { Answer, Cell } from "../../desk/answers.ts";

export interface Sorting {
  readonly column: number;
  readonly direction: "ascending" | "descending";
}

/** What a cell is sorted by: a number, or words; numbers come first. */
type Key = number | string;

const NUMBERS = /#(integer|decimal|double|float|int|long|short|byte|nonNegativeInteger)$/;
const COMPARED = 120;
const PAUSE_AFTER = 10;

/** The places of the rows in their new order. */
export async function sortedRows(
  { rows }: Answer,
  { column, direction }: Sorting,
  language: string,
  choice: NameChoice,
): Promise<Uint32Array> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  // Equal values are one cell: each is compared once, the rows follow by number.
  const cells = [...new Set(rows.map((row) => row[column] as Cell))];
  const keys = new Map(cells.map((cell) => [cell, keyOf(cell, choice)]));
  const order = await sortedSlowly(cells, (a, b) => compareKeys(keys.get(a)!, keys.get(b)!, compare));
  const ranks = new Map<Cell, number>();
  for (const [place, cell] of order.entries()) {
    const before = order[place - 1];
    const isSame = before !== undefined && compareKeys(keys.get(before)!, keys.get(cell)!, compare) === 0;
    ranks.set(cell, isSame ? ranks.get(before)! : place);
  }
  const places = Float64Array.from(rows, (row, at) => {
    const rank = ranks.get(row[column] as Cell)!;
    // One number holds rank and place, so that equal rows keep their order.
    return (direction === "ascending" ? rank : cells.length - rank) * rows.length + at;
  });
  return Uint32Array.from(places.sort(), (place) => place % rows.length);
}

function keyOf(cell: Cell, choice: NameChoice): Key {
  if (cell.type === "thing") return nameOf(cell.iri, cell.names, choice).slice(0, COMPARED);
  if (cell.datatype !== undefined && NUMBERS.test(cell.datatype)) {
    const number = Number(cell.text);
    if (!Number.isNaN(number)) return number;
  }
  return cell.text.slice(0, COMPARED);
}

function compareKeys(a: Key, b: Key, compare: (a: string, b: string) => number): number {
  if (typeof a === "number") return typeof b === "number" ? a - b : -1;
  return typeof b === "number" ? 1 : compare(a, b);
}

/** Merges longer and longer stretches, and lets others have their turn now and then. */
async function sortedSlowly<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Promise<readonly Item[]> {
  const STRETCH = 128;
  let start = performance.now();
  const breathe = async () => {
    if (performance.now() - start < PAUSE_AFTER) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  };
  let stretches: Item[][] = [];
  for (let at = 0; at < items.length; at += STRETCH) {
    stretches.push(items.slice(at, at + STRETCH).sort(compare));
    await breathe();
  }
  while (stretches.length > 1) {
    const longer: Item[][] = [];
    for (let at = 0; at < stretches.length; at += 2) {
      longer.push(await merged(stretches[at]!, stretches[at + 1] ?? [], compare, breathe));
    }
    stretches = longer;
  }
  return stretches[0] ?? [];
}

async function merged<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number,
  breathe: () => Promise<void>,
): Promise<Item[]> {
  const all: Item[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    all.push(compare(a[i]!, b[j]!) <= 0 ? a[i++]! : b[j++]!);
    if (all.length % 256 === 0) await breathe();
  }
  for (; i < a.length; i++) all.push(a[i]!);
  for (; j < b.length; j++) all.push(b[j]!);
  return all;
}
