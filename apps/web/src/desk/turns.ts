// The order of calls in the worker: one after another, so that a search sees the files that were added before it.
// A stranger would get wrong the calls that can be taken back: they take long and breathe, so calls that only read pass
// them by; whatever else comes waits for their end, since the quads must not change under them.

import type { Desk } from "./desk.ts";

/** Calls that may run while another breathes: they change nothing. */
const READING: ReadonlySet<keyof Desk> = new Set([
  "search",
  "describe",
  "ask",
  "behind",
  "offers",
  "written",
  "writtenCell",
  "phrase",
  "labels",
  "article",
  "mentions",
  "citation",
  "rule",
  "target",
  "disputes",
  "disputesTable",
  "reviewQueue",
  "measures",
  "paths",
  "take",
  "answerAs",
]);

export interface Turns {
  /** Runs the work when it is its turn. `apart`: others may pass it by. It must not throw. */
  readonly take: (name: keyof Desk, apart: boolean, work: () => Promise<void>) => void;
}

export function createTurns(): Turns {
  let queue: Promise<unknown> = Promise.resolve();
  let breathing: Promise<unknown> = Promise.resolve();
  return {
    take(name, apart, work) {
      queue = queue.then(async () => {
        if (!READING.has(name)) await breathing;
        const done = work();
        if (apart) breathing = done;
        else await done;
      });
    },
  };
}
