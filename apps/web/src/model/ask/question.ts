// The question: its patterns as text, which the view holds, the answer or why there is none.
// A stranger would get wrong when it is asked: by itself a moment after its text has changed, so that the graph lights up
// while somebody types. What is wrong with an unfinished text is told only to who asks for the answer.

import { wholeRows } from "@isnad/store";
import { batch, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Answer } from "../../desk/answers.ts";
import { DeskError } from "../../desk/client.ts";
import type { Desk } from "../../desk/desk.ts";
import { failureOf } from "../../desk/failure.ts";
import type { Failure } from "../../desk/protocol.ts";
import type { ViewState } from "../view/view.ts";
import { latest } from "./latest.ts";

export interface Question {
  /** The patterns, in the view's link; setting it can be undone. */
  readonly text: Signal<string>;
  /** The patterns with what is being typed, as long as somebody types. */
  readonly draft: Signal<string | undefined>;
  /** The patterns that the answer answers; undefined where there is none, or one found in another way. */
  readonly asked: ReadonlySignal<string | undefined>;
  readonly answer: ReadonlySignal<Answer | undefined>;
  /** Whether the answer was asked for, and is no preview while somebody types. */
  readonly isMeant: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | undefined>;
  readonly running: ReadonlySignal<boolean>;
  /** Asks what the box holds; `exactly` with unfinished rows too, to hear what they lack. An empty box clears the answer. */
  readonly run: (exactly?: boolean) => Promise<void>;
  /** Asks again, after the graph has grown. */
  readonly renew: () => void;
  /** Empties the box; an answer that was found in another way stays. */
  readonly clear: () => void;
  /** Puts the answer away; the question stays. */
  readonly dismiss: () => void;
  /** Shows an answer that was found in another way; `isMeant` as above. The text stays. */
  readonly show: (answer: Answer, isMeant: boolean) => void;
}

interface Wish {
  readonly patterns: string;
  readonly hurried: boolean;
}

const PAUSE = 120;

export function createQuestion(desk: Desk, view: ViewState): Question {
  const text = signal(view.view.peek().patterns);
  const draft = signal<string>();
  const asked = signal<string>();
  const answer = signal<Answer>();
  const isMeant = signal(false);
  const failure = signal<Failure>();
  const running = signal(false);

  const settle = (given?: Answer, reason?: Failure, patterns?: string, meant = true) =>
    batch(() => {
      asked.value = patterns;
      isMeant.value = meant;
      answer.value = given;
      failure.value = reason;
      running.value = false;
    });

  const ask = latest<Wish>(async ({ patterns, hurried }, isLatest) => {
    if (patterns.trim() === "") return answer.peek()?.sparql === undefined ? settle() : undefined;
    running.value = true;
    try {
      const start = performance.now();
      const found = await desk.ask(patterns, hurried);
      performance.measure("isnad:ask", { start });
      if (isLatest()) settle(found, undefined, patterns, !hurried);
    } catch (error) {
      const reason = error instanceof DeskError ? error.failure : failureOf(error);
      if (!isLatest()) return;
      if (hurried && reason.code === "QUERY_SYNTAX") running.value = false;
      else settle(undefined, reason, patterns);
    }
  });

  let wanted: string | undefined;
  const askFor = (wish: Wish) => {
    wanted = wish.patterns;
    return ask(wish);
  };
  /** Whether what is answered now, or will be next, are these patterns. */
  const isAnswered = (patterns: string) => patterns === (running.peek() ? wanted : asked.peek());

  keepInView(text, view);
  const wait = askAsTyped({ text, draft, view }, askFor, isAnswered);

  return {
    text,
    draft,
    asked,
    answer,
    isMeant,
    failure,
    running,
    run(exactly = false) {
      // A preview that is still to come would take the place of what was asked for.
      wait.stop();
      return askFor({ patterns: exactly ? text.peek() : wholeRows(text.peek()), hurried: false });
    },
    show(given, meant) {
      wait.stop();
      settle(given, undefined, undefined, meant);
    },
    dismiss: () => settle(undefined, undefined, asked.peek()),
    renew() {
      const isOwn = answer.peek() === undefined || asked.peek() !== undefined;
      const isMeant = view.view.peek().askMode === "patterns" && text.peek() !== "";
      if (isOwn && isMeant) void askFor({ patterns: wholeRows(text.peek()), hurried: true });
    },
    clear() {
      text.value = "";
      draft.value = undefined;
      void askFor({ patterns: "", hurried: true });
    },
  };
}

/** The text and the view's field are one. */
function keepInView(text: Signal<string>, { field, change }: ViewState): void {
  const patterns = field("patterns");
  effect(() => {
    text.value = patterns.value;
  });
  effect(() => {
    if (text.value !== patterns.peek()) change({ patterns: text.value }, { merge: "patterns" });
  });
}

interface Typed extends Pick<Question, "text" | "draft"> {
  readonly view: ViewState;
}

/** Asks a moment after the last change, unless that is what is answered; `stop` forgets what waits for its moment. */
function askAsTyped(
  { text, draft, view }: Typed,
  ask: (wish: Wish) => Promise<void>,
  isAnswered: (patterns: string) => boolean,
): { readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = true;
  effect(() => {
    const patterns = wholeRows(draft.value ?? text.value);
    clearTimeout(timer);
    if (first || view.view.peek().askMode !== "patterns" || isAnswered(patterns)) {
      first = false;
      return;
    }
    timer = setTimeout(() => {
      if (!isAnswered(patterns)) void ask({ patterns, hurried: true });
    }, PAUSE);
  });
  return { stop: () => clearTimeout(timer) };
}
