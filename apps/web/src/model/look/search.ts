// Search as one types: the last words win, whatever order the results come back in.
// A stranger would get wrong the waiting: hits of the words before stay in sight until those of the new words have come,
// so that the list does not flicker; and what comes after the list was closed does not open it again.
import { batch, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Desk } from "../../desk/desk.ts";
import type { Hit } from "../../desk/protocol.ts";

export interface Search {
  readonly words: Signal<string>;
  readonly hits: ReadonlySignal<readonly Hit[] | undefined>;
  /** Whether the hits are still to come, or are of the words before. */
  readonly waiting: ReadonlySignal<boolean>;
  readonly type: (words: string) => void;
  readonly close: () => void;
  /** Searches again if hits are shown, after the graph has grown. */
  readonly renew: () => void;
}

export function createSearch(desk: Desk): Search {
  const words = signal("");
  const hits = signal<readonly Hit[]>();
  const waiting = signal(false);
  let turn = 0;

  const settle = (found: readonly Hit[] | undefined) =>
    batch(() => {
      turn += 1;
      waiting.value = false;
      hits.value = found;
    });

  async function type(typed: string): Promise<void> {
    words.value = typed;
    if (typed.trim() === "") return settle(undefined);
    turn += 1;
    const mine = turn;
    waiting.value = true;
    const start = performance.now();
    const found = await desk.search(typed);
    performance.measure("isnad:search", { start });
    if (mine === turn) settle(found);
  }

  return {
    words,
    hits,
    waiting,
    type,
    renew() {
      if (hits.peek() !== undefined) void type(words.peek());
    },
    close: () => settle(undefined),
  };
}
