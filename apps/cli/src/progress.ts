// How far long work has come: a bar on a terminal, a line now and then in a pipe or a log, nothing for what is quick.
import { SingleBar } from "cli-progress";
import { say } from "./talk.ts";

export interface Progress {
  /** `done` of `total` so far, both counted anew for each part of the work. */
  readonly update: (done: number, total: number, part?: string) => void;
  readonly stop: () => void;
}

/** Work that is done before this many milliseconds have passed shows nothing. */
const QUIET = 400;
const LINE_EVERY = 5_000;

/** Progress of work that is named in the present tense: "reading". Safe to call from a loop that never yields. */
export function showProgress(work: string): Progress {
  return process.stderr.isTTY ? bar(work) : lines(work);
}

function bar(work: string): Progress {
  const started = performance.now();
  let shown: SingleBar | undefined;
  return {
    update(done, total, part = work) {
      if (!shown && performance.now() - started < QUIET) return;
      if (!shown) {
        // Ctrl-C must end the process at once and leave the terminal as it was: no handlers, no hidden cursor.
        const terminal = { gracefulExit: false, hideCursor: false, linewrap: true, clearOnComplete: true };
        const format = "{part} [{bar}] {value}/{total} {eta_formatted}";
        shown = new SingleBar({ format, stream: process.stderr, ...terminal });
        shown.start(total, done, { part });
      }
      shown.setTotal(total);
      shown.update(done, { part });
    },
    stop: () => shown?.stop(),
  };
}

function lines(work: string): Progress {
  let last = performance.now();
  return {
    update(done, total, part = work) {
      const now = performance.now();
      if (now - last < LINE_EVERY || total === 1) return;
      last = now;
      say(`${part}: ${done} of ${total}`);
    },
    stop() {},
  };
}
