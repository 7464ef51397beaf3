// The desk: the quads of all opened files, and what the page may ask of them. One file a kind of call.
import { asking, LastAnswer } from "./asking.ts";
import { collecting } from "./collecting.ts";
import { finding } from "./finding.ts";
import { handingOver } from "./handing-over.ts";
import type { Progress } from "./protocol.ts";
import { askingSparql } from "./sparql-call.ts";
import { createTable } from "./table.ts";
import { taking } from "./taking.ts";

/** The desk's calls. Each is answered once, with a value or a `Failure`. */
export type Desk = ReturnType<typeof createDesk>;

/** A desk with nothing on it. `onProgress` hears of articles as they are built. */
export function createDesk(onProgress: (progress: Progress) => void) {
  const table = createTable();
  const last = new LastAnswer();
  return {
    ...collecting(table, onProgress),
    ...finding(table),
    ...asking(table, last),
    ...askingSparql(table, last),
    ...handingOver(table, last),
    ...taking(table, last),
  };
}
