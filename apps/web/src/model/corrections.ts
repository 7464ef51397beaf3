// The user's corrections: lines of the corrections file, in the order in which they were made. Making one can be undone.
import { type ReadonlySignal, signal } from "@preact/signals";
import * as z from "zod/mini";
import type { Keeper } from "./keeper.ts";
import type { History } from "./view/history.ts";

/** One line as core reads it: `{ merge: ["A", "B"] }`, `{ drop: "the words", in: ["a.txt"] }`. */
export type CorrectionLine = Readonly<Record<string, unknown>>;

export interface Corrections {
  readonly lines: ReadonlySignal<readonly CorrectionLine[]>;
  readonly make: (line: CorrectionLine) => void;
  /** Takes one back, wherever it stands. */
  readonly remove: (line: CorrectionLine) => void;
}

export function createCorrections(history: History, keeper: Keeper): Corrections {
  const lines = signal<readonly CorrectionLine[]>([]);
  void keeper.keep("corrections", lines, z.array(z.record(z.string(), z.unknown())));

  const change = (next: readonly CorrectionLine[]) => {
    const before = lines.peek();
    const set = (value: readonly CorrectionLine[]) => () => {
      lines.value = value;
    };
    lines.value = next;
    history.note({ undo: set(before), redo: set(next) });
  };

  return {
    lines,
    make: (line) => change([...lines.peek(), line]),
    remove: (line) => change(lines.peek().filter((each) => each !== line)),
  };
}
