// The question box: the patterns as typed, the answer or why there is none.
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { DeskError } from "../desk/client.ts";
import type { Desk } from "../desk/desk.ts";
import { failureOf } from "../desk/failure.ts";
import type { Answer, Failure } from "../desk/protocol.ts";

export interface Question {
  readonly text: Signal<string>;
  readonly answer: ReadonlySignal<Answer | undefined>;
  readonly failure: ReadonlySignal<Failure | undefined>;
  readonly running: ReadonlySignal<boolean>;
  /** Asks what the box holds. A box without patterns clears the answer. */
  readonly run: () => Promise<void>;
  /** Asks again what is answered, after the graph has grown. */
  readonly renew: () => void;
  readonly clear: () => void;
  /** Shows an answer that was found in another way. */
  readonly show: (answer: Answer) => void;
}

export function createQuestion(desk: Desk): Question {
  const text = signal("");
  const answer = signal<Answer>();
  const failure = signal<Failure>();
  const running = signal(false);

  const settle = (given?: Answer, reason?: Failure) => {
    answer.value = given;
    failure.value = reason;
    running.value = false;
  };

  async function run(): Promise<void> {
    if (text.value.trim() === "") return settle();
    running.value = true;
    try {
      settle(await desk.ask(text.value));
    } catch (error) {
      settle(undefined, error instanceof DeskError ? error.failure : failureOf(error));
    }
  }

  return {
    text,
    answer,
    failure,
    running,
    run,
    show: settle,
    renew() {
      if (answer.peek() !== undefined) void run();
    },
    clear() {
      text.value = "";
      settle();
    },
  };
}
