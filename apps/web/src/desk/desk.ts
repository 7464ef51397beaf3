// The desk: the quads of all opened files, and what the page may ask of them. One file a kind of call.
import { asking, LastAnswer } from "./asking.ts";
import { collecting } from "./collecting.ts";
import { composing } from "./composing.ts";
import { correcting } from "./correcting.ts";
import { disputing } from "./disputing.ts";
import { exploring } from "./exploring.ts";
import { finding } from "./finding.ts";
import { handingOver } from "./handing-over.ts";
import { Mending } from "./mending.ts";
import { Originals } from "./originals.ts";
import { Pace } from "./pace.ts";
import type { Progress } from "./protocol.ts";
import { reading } from "./reading.ts";
import { reviewing } from "./reviewing.ts";
import { emptyShelf } from "./shelf.ts";
import { askingSparql } from "./sparql-call.ts";
import { createTable } from "./table.ts";
import { taking } from "./taking.ts";

/** The desk's calls. Each is answered once, with a value or a `Failure`. */
export type Desk = ReturnType<typeof createDesk>;

/** A desk with nothing on it. `onProgress` hears how far long work has come. */
export function createDesk(onProgress: (progress: Progress) => void) {
  const table = createTable();
  const last = new LastAnswer();
  const originals = new Originals();
  const pace = new Pace(onProgress);
  const mending = new Mending(table, originals, pace);
  table.shelf = emptyShelf(originals.dataset);
  return {
    ...collecting(table, originals, mending, pace),
    ...correcting(table, mending),
    ...finding(table),
    ...exploring(table),
    ...asking(table, last),
    ...composing(table),
    ...reading(table),
    ...askingSparql(table, last),
    ...handingOver(table, last),
    ...taking(table, last),
    ...disputing(table),
    ...reviewing(table),
  };
}
