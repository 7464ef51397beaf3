// Search as one types: the last words win, whatever order the results come back in.
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Desk } from "../../desk/desk.ts";
import type { Hit } from "../../desk/protocol.ts";

export interface Search {
  readonly words: Signal<string>;
  readonly hits: ReadonlySignal<readonly Hit[] | undefined>;
  readonly type: (words: string) => void;
  readonly close: () => void;
  /** Searches again if hits are shown, after the graph has grown. */
  readonly renew: () => void;
}

export function createSearch(desk: Desk): Search {
  const words = signal("");
  const hits = signal<readonly Hit[]>();
  async function type(typed: string): Promise<void> {
    words.value = typed;
    if (typed.trim() === "") {
      hits.value = undefined;
      return;
    }
    const start = performance.now();
    const found = await desk.search(typed);
    performance.measure("isnad:search", { start });
    if (words.peek() === typed) hits.value = found;
  }

  return {
    words,
    hits,
    type,
    renew() {
      if (hits.peek() !== undefined) void type(words.peek());
    },
    close() {
      hits.value = undefined;
    },
  };
}
