// Undoing and redoing, one row of steps for everything that changes: the view, and what is corrected.
// A stranger would get wrong the merging: steps of one name that follow each other within a second are one, so that
// dragging a slider is undone at once.
import { computed, type ReadonlySignal, signal } from "@preact/signals";

export interface Step {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Steps of the same name in quick succession become one. */
  readonly merge?: string | undefined;
}

export interface History {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Notes a step that has been made. What was undone before it is forgotten. */
  readonly note: (step: Step) => void;
  /** Goes a step back; false where there is none. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

const LONGEST = 300;
const TOGETHER = 1_000;

export function createHistory(now: () => number = () => performance.now()): History {
  const done = signal<readonly Step[]>([]);
  const undone = signal<readonly Step[]>([]);
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    canUndo: computed(() => done.value.length > 0),
    canRedo: computed(() => undone.value.length > 0),
    note(step) {
      const last = done.peek().at(-1);
      const merges = step.merge !== undefined && last?.merge === step.merge && now() - lastAt < TOGETHER;
      const kept = merges ? done.peek().slice(0, -1) : done.peek().slice(-LONGEST + 1);
      done.value = [...kept, merges && last ? { ...step, undo: last.undo } : step];
      undone.value = [];
      lastAt = now();
    },
    undo() {
      const step = done.peek().at(-1);
      if (step === undefined) return false;
      done.value = done.peek().slice(0, -1);
      undone.value = [...undone.peek(), step];
      lastAt = Number.NEGATIVE_INFINITY;
      step.undo();
      return true;
    },
    redo() {
      const step = undone.peek().at(-1);
      if (step === undefined) return false;
      undone.value = undone.peek().slice(0, -1);
      done.value = [...done.peek(), step];
      lastAt = Number.NEGATIVE_INFINITY;
      step.redo();
      return true;
    },
  };
}
