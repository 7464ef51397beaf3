// What somebody decided of statements when going through them: accepted, corrected, dropped. Kept in this browser.
// A stranger would get wrong that a review which rests on a correction lasts as long as that correction does: whoever takes
// the correction back, here or elsewhere, takes the review back.
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import * as z from "zod/mini";
import type { Keeper } from "../keeper.ts";
import type { History } from "../view/history.ts";
import type { CorrectionLine, Corrections } from "./corrections.ts";

const REVIEW = z.object({
  /** Where the words stand and what they are; outlives a rebuild. */
  key: z.string(),
  statement: z.string(),
  article: z.string(),
  words: z.string(),
  /** Names as they were before. */
  speaker: z.string(),
  verdict: z.enum(["accepted", "corrected", "dropped"]),
  /** Who speaks instead, in words; empty for nobody. */
  correction: z.optional(z.string()),
  /** ISO 8601. */
  at: z.string(),
  /** The correction that carries it out. */
  line: z.optional(z.record(z.string(), z.unknown())),
});

export type Review = Readonly<z.infer<typeof REVIEW>>;
export type Verdict = Review["verdict"];

export interface Reviews {
  /** The reviews that stand, by key. */
  readonly all: ReadonlySignal<ReadonlyMap<string, Review>>;
  /** Decides on a statement. An earlier decision goes; where it rests on a correction, that is taken back first, a step of its own. */
  readonly give: (review: Review) => void;
  readonly takeBack: (review: Review) => void;
}

export function createReviews(history: History, keeper: Keeper, corrections: Corrections): Reviews {
  const kept = signal<readonly Review[]>([]);
  void keeper.keep("reviews", kept, z.array(REVIEW) as z.ZodMiniType<readonly Review[]>);

  const standing = computed(() => {
    const lines = new Set(corrections.lines.value.map(textOf));
    const stands = ({ line }: Review) => line === undefined || lines.has(textOf(line));
    return new Map(kept.value.filter(stands).map((review) => [review.key, review]));
  });

  const set = (next: readonly Review[]) => {
    const before = kept.peek();
    kept.value = next;
    return {
      undo: () => {
        kept.value = before;
      },
      redo: () => {
        kept.value = next;
      },
    };
  };
  const others = (key: string) => kept.peek().filter((each) => each.key !== key);
  const lineLike = (line: CorrectionLine) =>
    corrections.lines.peek().find((each) => textOf(each) === textOf(line));

  function takeBack({ key, line }: Review): void {
    const standing = line && lineLike(line);
    if (standing === undefined) history.note(set(others(key)));
    else corrections.remove(standing);
  }

  return {
    all: standing,
    give(review) {
      const before = standing.peek().get(review.key);
      if (before?.line !== undefined) takeBack(before);
      const step = set([...others(review.key), review]);
      // The correction notes a step of its own, and the review stands and falls with it.
      if (review.line === undefined) history.note(step);
      else corrections.make(review.line);
    },
    takeBack,
  };
}

function textOf(line: CorrectionLine): string {
  return JSON.stringify(line);
}
