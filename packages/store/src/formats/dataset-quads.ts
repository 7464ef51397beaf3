// A dataset's quads as the writers read them: its own numbers, so that no quad is made and each term is looked at once.
// A stranger would get wrong the order: blocks come as the dataset has them; the writers sort.
import { Cursor, IN } from "../dataset/cursor.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { BLOCK, type NumberedQuads } from "./numbered-quads.ts";

/** Is this one of our datasets, whose numbers can be used? */
export function isNumbered(quads: object): quads is Dataset {
  return "dictionary" in quads && "table" in quads;
}

export function numbersOf({ dictionary, table }: Dataset): NumberedQuads {
  return { blocks: blocksOf(table), terms: dictionary.size + 1, term: (id) => dictionary.term(id) };
}

function* blocksOf(table: Dataset["table"]): Generator<Uint32Array> {
  const cursor = new Cursor();
  cursor.open(table.snapshot(), 0, 0, 0, IN.any);
  let block = new Uint32Array(BLOCK);
  let at = 0;
  while (cursor.next()) {
    block[at] = cursor.s;
    block[at + 1] = cursor.p;
    block[at + 2] = cursor.o;
    block[at + 3] = cursor.g;
    at += 4;
    if (at < BLOCK) continue;
    yield block;
    block = new Uint32Array(BLOCK);
    at = 0;
  }
  if (at > 0) yield block.subarray(0, at);
}
