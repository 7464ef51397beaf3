// The text mode of the question box: the query stands in the view, so a link holds it; one runs at a time.
// A stranger would get wrong what is written when: the view, and with it the address, follows a pause in typing, since
// browsers refuse an address that changes with every letter. Cancelling leaves the answer before where it is.
import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import { DeskError } from "../../desk/client.ts";
import type { Desk } from "../../desk/desk.ts";
import { failureOf } from "../../desk/failure.ts";
import type { Failure } from "../../desk/protocol.ts";
import type { Library } from "../collection/library.ts";
import type { ViewState } from "../view/view.ts";
import type { Question } from "./question.ts";

export interface Sparql {
  readonly text: ReadonlySignal<string>;
  readonly write: (text: string) => void;
  /** When the question that runs was asked, in the page's milliseconds. */
  readonly runningSince: ReadonlySignal<number | undefined>;
  /** Why the last question has no answer; it is about `failedText`. */
  readonly failure: ReadonlySignal<Failure | undefined>;
  readonly failedText: ReadonlySignal<string>;
  /** Asks what the box holds; what runs is taken back. */
  readonly run: () => Promise<void>;
  /** Takes back what runs; says whether something did. */
  readonly cancel: () => boolean;
  readonly clear: () => void;
  /** Asks again if the answer shown came from here; says whether it did. */
  readonly renew: () => boolean;
}

/** Milliseconds without a letter. */
const PAUSE = 300;

export function createSparql(desk: Desk, view: ViewState, question: Question, library: Library): Sparql {
  const linked = view.field("sparql");
  const text = signal(linked.peek());
  let pause: ReturnType<typeof setTimeout> | undefined;
  const runningSince = signal<number>();
  const failure = signal<Failure>();
  const failedText = signal("");
  let running: AbortController | undefined;

  effect(() => {
    const shown = linked.value;
    clearTimeout(pause);
    text.value = shown;
  });
  const link = () => {
    clearTimeout(pause);
    view.change({ sparql: text.peek() }, { merge: "sparql" });
  };

  async function ask(query: string, isMeant: boolean): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    runningSince.value = performance.now();
    failure.value = undefined;
    const settle = (reason?: Failure) => {
      if (running !== mine) return;
      running = undefined;
      runningSince.value = undefined;
      failure.value = reason;
      failedText.value = query;
    };
    try {
      const answer = await desk.sparql(query, mine.signal);
      if (running !== mine) return;
      settle();
      question.show(answer, isMeant);
    } catch (error) {
      settle(error instanceof DeskError ? error.failure : failureOf(error));
    }
  }

  const sparql: Sparql = {
    text,
    write(next) {
      text.value = next;
      clearTimeout(pause);
      pause = setTimeout(link, PAUSE);
    },
    runningSince,
    failure,
    failedText,
    async run() {
      link();
      if (text.peek().trim() !== "") await ask(text.peek(), true);
    },
    cancel() {
      running?.abort();
      return running !== undefined;
    },
    clear() {
      running?.abort();
      failure.value = undefined;
      text.value = "";
      link();
      if (question.answer.peek()?.sparql !== undefined) question.dismiss();
    },
    renew() {
      const asked = question.answer.peek()?.sparql;
      if (asked !== undefined) void ask(asked, false);
      return asked !== undefined;
    },
  };
  // Patterns that are answered meanwhile are the newer question.
  effect(() => {
    if (question.asked.value !== undefined) running?.abort();
  });
  if (view.view.peek().askMode === "sparql")
    whenOpen(library, () => {
      if (text.peek().trim() !== "") void ask(text.peek(), false);
    });
  return sparql;
}

/** A link that holds a query holds its answer too: it is asked when the graph has come. */
function whenOpen({ isEmpty }: Library, run: () => void): void {
  const stop = effect(() => {
    if (isEmpty.value) return;
    queueMicrotask(() => stop());
    untracked(run);
  });
}
