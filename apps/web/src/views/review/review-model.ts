// Where a reviewer stands: the list with what has been decided, the statement in focus, and what they may do with it.
// A stranger would get wrong that dropped statements stay on the list though the graph no longer holds them: else
// nobody could take back what was dropped.
import { dropLine, nameOf, type Reviewable, speakerLine } from "@isnad/graph";
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { REVIEW } from "../../messages/review.ts";
import type { App } from "../../model/app.ts";
import type { CorrectionLine } from "../../model/correct/corrections.ts";
import type { Review, Verdict } from "../../model/correct/reviews.ts";

export interface Item {
  readonly key: string;
  readonly iri: string;
  readonly words: string;
  readonly speaker: string;
  readonly confidence: number | undefined;
  readonly review: Review | undefined;
  /** Undefined where the graph no longer holds it. */
  readonly statement: Reviewable | undefined;
}

export interface ReviewModel {
  readonly show: (queue: readonly Reviewable[]) => void;
  /** Undefined until the statements have come. */
  readonly items: ReadonlySignal<readonly Item[] | undefined>;
  /** Those that the filter lets through. */
  readonly shown: ReadonlySignal<readonly Item[]>;
  readonly reviewed: ReadonlySignal<number>;
  /** The place of the statement in focus; -1 where none is shown. */
  readonly at: ReadonlySignal<number>;
  readonly current: ReadonlySignal<Item | undefined>;
  readonly goTo: (key: string) => void;
  readonly move: (step: 1 | -1) => void;
  readonly accept: () => void;
  readonly drop: () => void;
  /** Gives it to another speaker: a name or IRI with what it is called; empty for nobody. */
  readonly correct: (speaker: string, called: string, kind?: string) => void;
  readonly takeBack: () => void;
  readonly undo: () => void;
}

export function createReviewModel(app: App): ReviewModel {
  const { announcer, history, preferences, reviews, view } = app;
  const queue = signal<readonly Reviewable[] | undefined>(undefined);
  const filter = view.field("reviewing");
  const key = signal<string>();
  const lastAt = signal(0);
  const wording = () => REVIEW[preferences.language.peek()];

  const items = computed(() => queue.value && itemsOf(app, queue.value));
  const shown = computed(() => (items.value ?? []).filter((item) => passes(item, filter.value)));
  const reviewed = computed(() => (items.value ?? []).filter(({ review }) => review !== undefined).length);
  const at = computed(() => {
    const found = shown.value.findIndex((item) => item.key === key.value);
    return found === -1 ? Math.min(lastAt.value, shown.value.length - 1) : found;
  });
  const current = computed(() => shown.value[at.value]);

  function goTo(next: string | undefined): void {
    key.value = next;
    const found = shown.peek().findIndex((item) => item.key === next);
    if (found !== -1) lastAt.value = found;
  }

  function decide(verdict: Verdict, more: Partial<Review> = {}): void {
    const item = current.peek();
    if (item?.statement === undefined) return;
    const review: Review = {
      key: item.review?.key ?? item.key,
      statement: item.iri,
      article: item.statement.source,
      words: item.words,
      speaker: item.review?.speaker ?? item.speaker,
      verdict,
      at: new Date().toISOString(),
      ...more,
    };
    const [before, after] = [shown.peek()[at.peek() - 1], shown.peek()[at.peek() + 1]];
    batch(() => {
      goTo((after ?? before ?? item).key);
      reviews.give(review);
    });
    const progress = wording().progress(reviewed.peek(), items.peek()?.length ?? 0);
    announcer.say(wording().told(wording().verdict[verdict], progress), () => takeBack(review));
  }

  function takeBack(review = current.peek()?.review): void {
    if (review === undefined) return;
    reviews.takeBack(review);
    key.value = review.key;
    announcer.say(wording().takenBack);
  }

  const carriedOut = (line: CorrectionLine) => ({ line: line as Record<string, unknown> });
  const statement = () => current.peek()?.statement;

  return {
    show: (next) => {
      queue.value = next;
    },
    items,
    shown,
    reviewed,
    at,
    current,
    goTo,
    move: (step) => goTo(shown.peek()[Math.min(Math.max(at.peek() + step, 0), shown.peek().length - 1)]?.key),
    accept: () => decide("accepted"),
    drop() {
      const dropped = statement();
      if (dropped !== undefined) decide("dropped", carriedOut(dropLine(dropped)));
    },
    correct(speaker, called, kind) {
      const meant = statement();
      if (meant === undefined) return;
      decide("corrected", { correction: called, ...carriedOut(speakerLine(meant, speaker, kind)) });
    },
    takeBack: () => takeBack(),
    undo() {
      const before = reviews.all.peek();
      const { undone } = preferences.messages.peek().commands;
      announcer.say(history.undo() ? undone : wording().nothingToUndo);
      const changed = [...before.keys(), ...reviews.all.peek().keys()].find(
        (each) => before.get(each) !== reviews.all.peek().get(each),
      );
      if (changed !== undefined) goTo(changed);
    },
  };
}

function passes({ review }: Item, filter: string): boolean {
  return filter === "all" || (filter === "open" ? review === undefined : review?.verdict === filter);
}

/** The queue with its reviews, and behind it what was dropped and is gone. */
function itemsOf({ preferences, reviews }: App, queue: readonly Reviewable[]): readonly Item[] {
  const choice = preferences.names.value;
  const standing = reviews.all.value;
  const byStatement = new Map([...standing.values()].map((review) => [review.statement, review]));
  /** What has a twin no more, since that was dropped, has another key than when it was reviewed. */
  const reviewOf = ({ key, iri, words }: Reviewable) => {
    const other = byStatement.get(iri);
    return standing.get(key) ?? (other?.words === words?.text ? other : undefined);
  };
  const present = new Set(queue.map(({ key }) => key));
  const here = queue.map((statement): Item => {
    const { key, iri, words, confidence, speakers } = statement;
    const speaker = speakers.map((each) => nameOf(each.iri, each.names, choice)).join(" · ");
    return {
      key,
      iri,
      words: words?.text ?? "",
      speaker,
      confidence,
      review: reviewOf(statement),
      statement,
    };
  });
  const gone = [...standing.values()]
    .filter(({ key, verdict }) => verdict === "dropped" && !present.has(key))
    .map((review): Item => {
      const { key, statement: iri, words, speaker } = review;
      return { key, iri, words, speaker, confidence: undefined, review, statement: undefined };
    });
  return [...here, ...gone];
}
