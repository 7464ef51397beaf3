// The user's corrections: lines of the corrections file, in the order in which they were made. Making one can be undone.
// A stranger would get wrong what keeps them: this browser, until they are saved, for each corrections file apart.
import { type ReadonlySignal, signal } from "@preact/signals";
import * as z from "zod/mini";
import type { CorrectionLine } from "../../desk/protocol.ts";
import type { Keeper } from "../keeper.ts";
import type { History } from "../view/history.ts";

/** One line as core reads it: `{ merge: ["A", "B"] }`, `{ drop: "the words", in: "a.txt" }`. */
export type { CorrectionLine };

export const LINES = z.array(z.record(z.string(), z.unknown()));

export interface Corrections {
  readonly lines: ReadonlySignal<readonly CorrectionLine[]>;
  readonly make: (line: CorrectionLine) => void;
  /** Takes one back, wherever it stands. */
  readonly remove: (line: CorrectionLine) => void;
  /** Lines from elsewhere; `undoable` where the user brought them. */
  readonly set: (lines: readonly CorrectionLine[], undoable: boolean) => void;
  /** Takes up what was kept of a place, and keeps from now on. */
  readonly keepAt: (place: string) => Promise<void>;
}

export function createCorrections(history: History, keeper: Keeper): Corrections {
  const lines = signal<readonly CorrectionLine[]>([]);

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
    remove: (line) => change(lines.peek().filter((each) => !isSame(each, line))),
    set: (next, undoable) => {
      if (undoable) change(next);
      else lines.value = next;
    },
    keepAt: (place) => keeper.keep(`corrections${place}`, lines, LINES),
  };
}

/** Do two lines say the same? Lines are plain and have their keys in one order. */
export function isSame(one: CorrectionLine, other: CorrectionLine): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is in the first list and not in the second. */
export function without(
  lines: readonly CorrectionLine[],
  others: readonly CorrectionLine[],
): readonly CorrectionLine[] {
  const known = new Set(others.map((line) => JSON.stringify(line)));
  return lines.filter((line) => !known.has(JSON.stringify(line)));
}

/** Their lines, with what was made here since `base` and without what was taken back here. */
export function joined(
  mine: readonly CorrectionLine[],
  base: readonly CorrectionLine[],
  theirs: readonly CorrectionLine[],
): readonly CorrectionLine[] {
  const kept = without(theirs, without(base, mine));
  return [...kept, ...without(without(mine, base), theirs)];
}
