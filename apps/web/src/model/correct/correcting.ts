// Corrections in force: whenever the lines or the articles change, the desk reads the articles again with them.
// A stranger would get wrong that only the last lines matter: what is asked while the desk works is done once, after it.
import { batch, effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import type { Desk } from "../../desk/desk.ts";
import { failureOf } from "../../desk/failure.ts";
import type { Corrected, CorrectionLine } from "../../desk/protocol.ts";
import type { Announcer } from "../announcer.ts";
import type { Library } from "../collection/library.ts";
import type { Keeper } from "../keeper.ts";
import type { Preferences } from "../preferences.ts";
import type { ViewState } from "../view/view.ts";
import { type Corrections, isSame, LINES, without } from "./corrections.ts";
import type { CorrectionsFile } from "./corrections-file.ts";

export interface Correcting {
  /** What became of the lines; undefined before the first were tried. */
  readonly outcome: ReadonlySignal<Omit<Corrected, "picture" | "follows"> | undefined>;
  /** Why the desk could not try them. */
  readonly failure: ReadonlySignal<string | undefined>;
  /** Puts lines that wait in force. */
  readonly applyNow: () => Promise<void>;
  /** Makes a correction and says in these words what it did, once it is done; with a way to take it back. */
  readonly make: (line: CorrectionLine, words: string) => Promise<void>;
}

interface Parts {
  readonly desk: Desk;
  readonly library: Library;
  readonly view: ViewState;
  readonly announcer: Announcer;
  readonly preferences: Preferences;
  readonly keeper: Keeper;
  readonly corrections: Corrections;
  readonly file: CorrectionsFile;
}

export function createCorrecting(parts: Parts): Correcting {
  const { desk, library, view, announcer, preferences, keeper, corrections, file } = parts;
  const outcome = signal<Correcting["outcome"]["value"]>();
  const failure = signal<string>();
  /** Lines that graphs were built with, once each: one that was taken back does not come again. */
  const seen = signal<readonly CorrectionLine[]>([]);
  let started: Promise<void> | undefined;
  let working: Promise<void> | undefined;
  let again = false;

  async function takeRecorded(): Promise<void> {
    const recorded = without(await desk.recordedCorrections(), seen.peek());
    if (recorded.length === 0) return;
    seen.value = [...seen.peek(), ...recorded];
    const mine = corrections.lines.peek();
    file.takeKnown(recorded);
    corrections.set([...mine, ...without(recorded, mine)], false);
  }

  async function apply(now: boolean): Promise<void> {
    try {
      await takeRecorded();
      const lines = corrections.lines.peek();
      const chosen = view.view.peek().chosen;
      const corrected = await library.whileBusy(() => desk.correct(lines, { chosen, now }));
      const { picture, follows, ...rest } = corrected;
      let shown: Promise<void> | undefined;
      batch(() => {
        failure.value = undefined;
        outcome.value = rest;
        if (
          follows !== undefined &&
          follows !== view.view.peek().chosen &&
          chosen === view.view.peek().chosen
        )
          view.replace({ chosen: follows });
        shown = picture && library.show(picture);
      });
      await shown;
    } catch (error) {
      failure.value = failureOf(error).message;
    }
  }

  /** Once, and once more where something changed meanwhile. */
  function settle(now = false): Promise<void> {
    if (working !== undefined) {
      again = true;
      return working;
    }
    working = (async () => {
      let first = now;
      do {
        again = false;
        await apply(first);
        first = false;
      } while (again);
      working = undefined;
    })();
    return working;
  }

  effect(() => {
    corrections.lines.value;
    library.arrivals.value;
    if (library.opening.value === "opening") return;
    untracked(() => {
      started ??= Promise.all([file.start(), keeper.keep("corrections-seen", seen, LINES)]).then(() => {});
      void started.then(() => settle());
    });
  });

  return {
    outcome,
    failure,
    applyNow: () => settle(true),
    async make(line, words) {
      const undo = () => corrections.remove(line);
      corrections.make(line);
      await started;
      await settle();
      await keeper.settled();
      const { CORRECT } = await import("../../messages/correct.ts");
      const wording = CORRECT[preferences.language.peek()];
      const at = corrections.lines.peek().findIndex((each) => isSame(each, line));
      const report = outcome.peek()?.reports.find((each) => each.line === at);
      const state = outcome.peek()?.state;
      if (failure.peek() !== undefined) announcer.say(wording.failed(failure.peek() ?? ""), undo);
      else if (report !== undefined) announcer.say(wording.didNothing(report.message), undo);
      else if (state === "refused") announcer.say(wording.kept, undo);
      else if (state === "pending") announcer.say(wording.waits, undo);
      else announcer.say(words, undo);
    },
  };
}
