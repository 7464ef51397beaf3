// The conjunction of patterns: for each row that comes in, the first pattern's quads, for each of them the next one's …
// A stranger would get wrong that nothing is held: rows stream out as they are found, whatever the size of the answer,
// and each lookup is one stretch of a sorted array. What hash and merge joins would cost stands in packages/README.md.
import { Cursor, IN } from "../dataset/cursor.ts";
import { DEFAULT_GRAPH_ID } from "../dataset/dictionary.ts";
import type { QuadTable } from "../dataset/quad-table.ts";
import type { Run } from "../dataset/run.ts";
import type { Budget } from "./budget.ts";
import { type IdPattern, NO_TERM, slotAt, slotsOf } from "./id-pattern.ts";
import { commonSlot, Intersection } from "./intersection.ts";
import { BATCH, type Batches, BREATH, type Row } from "./rows.ts";

/** Something that lets rows go on or not, once its slots are bound. */
export type Test = (row: Row) => boolean;

/** One step of a join: a pattern, or a variable that is one of several terms. */
export type Step =
  | { readonly kind: "pattern"; readonly pattern: IdPattern; readonly tests: readonly Test[] }
  | {
      readonly kind: "choice";
      readonly slot: number;
      readonly ids: readonly number[];
      readonly tests: readonly Test[];
    };

/** A step with its place in the walk: `next` binds its slots, `reset` frees them. */
interface Walker {
  open(row: Row): void;
  next(row: Row): boolean;
  reset(row: Row): void;
  readonly tests: readonly Test[];
}

interface JoinOptions {
  /** Slots that have a value in every row that comes in. */
  readonly bound?: Iterable<number>;
  /** Counts how often each step was satisfied, which is slower. */
  readonly reached?: number[] | undefined;
}

/**
 * The rows that come in, each with every way to satisfy all steps in their order.
 */
export function* join(
  table: QuadTable,
  steps: readonly Step[],
  input: Batches,
  budget: Budget,
  { bound = [], reached }: JoinOptions = {},
): Generator<Row[]> {
  const runs = table.snapshot();
  const walkers = walkersOf(runs, steps, bound, reached !== undefined);
  const last = walkers.length - 1;
  let found: Row[] = [];
  let looked = 0;
  for (const batch of input) {
    for (const given of batch) {
      if (last < 0) {
        found.push(given);
        continue;
      }
      const row = given.slice();
      let depth = 0;
      walkers[0]!.open(row);
      while (depth >= 0) {
        const walker = walkers[depth]!;
        if (++looked >= BREATH) {
          budget.spend(looked);
          looked = 0;
          yield found;
          found = [];
        }
        if (!walker.next(row)) {
          walker.reset(row);
          depth--;
          continue;
        }
        if (walker.tests.length > 0 && !passes(walker.tests, row)) continue;
        if (reached !== undefined) reached[depth]!++;
        if (depth < last) walkers[++depth]!.open(row);
        else {
          found.push(row.slice());
          if (found.length >= BATCH) {
            yield found;
            found = [];
          }
        }
      }
    }
    if (found.length > 0) {
      yield found;
      found = [];
    }
  }
  budget.spend(looked);
}

/** The walkers of the steps; patterns in a row that wait for the same variable become one, unless they are counted. */
function walkersOf(
  runs: readonly Run[],
  steps: readonly Step[],
  given: Iterable<number>,
  counted: boolean,
): Walker[] {
  const [run] = runs;
  const mayIntersect = !counted && runs.length === 1 && run!.deaths === 0;
  const bound = new Set(given);
  const walkers: Walker[] = [];
  for (let i = 0; i < steps.length; ) {
    const together = mayIntersect ? waitingTogether(steps, i, bound) : [];
    const step = steps[i]!;
    if (together.length > 1) {
      const slot = commonSlot(together, bound);
      const tests = steps.slice(i, i + together.length).flatMap((each) => each.tests);
      walkers.push(Object.assign(new Intersection(run!, slot, together), { tests }));
    } else
      walkers.push(step.kind === "pattern" ? new Scan(runs, step.pattern, step.tests) : new Choice(step));
    for (let passed = Math.max(1, together.length); passed > 0; passed--) {
      const each = steps[i++]!;
      for (const slot of each.kind === "pattern" ? slotsOf(each.pattern) : [each.slot]) bound.add(slot);
    }
  }
  return walkers;
}

/** As many patterns from a step on as leave one and the same slot free. */
function waitingTogether(steps: readonly Step[], from: number, bound: ReadonlySet<number>): IdPattern[] {
  const together: IdPattern[] = [];
  for (const step of steps.slice(from)) {
    if (step.kind !== "pattern" || commonSlot([...together, step.pattern], bound) < 0) break;
    together.push(step.pattern);
  }
  return together;
}

function passes(tests: readonly Test[], row: Row): boolean {
  for (const test of tests) if (!test(row)) return false;
  return true;
}

class Scan implements Walker {
  readonly tests: readonly Test[];
  readonly #runs: readonly Run[];
  readonly #pattern: IdPattern;
  readonly #cursor = new Cursor();
  readonly #s: number;
  readonly #p: number;
  readonly #o: number;
  readonly #g: number;
  /** Which of the slots this step binds in the row at hand. */
  #binds = 0;

  constructor(runs: readonly Run[], pattern: IdPattern, tests: readonly Test[]) {
    this.#runs = runs;
    this.#pattern = pattern;
    this.tests = tests;
    this.#s = slotAt(pattern.s);
    this.#p = slotAt(pattern.p);
    this.#o = slotAt(pattern.o);
    this.#g = pattern.graphSlot;
  }

  open(row: Row): void {
    const { s, p, o, graph } = this.#pattern;
    const subject = this.#s < 0 ? s : wanted(row[this.#s]!);
    const predicate = this.#p < 0 ? p : wanted(row[this.#p]!);
    const object = this.#o < 0 ? o : wanted(row[this.#o]!);
    const named = this.#g < 0 ? graph : inNamed(row[this.#g]!);
    this.#binds =
      (this.#s >= 0 && subject === 0 ? 1 : 0) |
      (this.#p >= 0 && predicate === 0 ? 2 : 0) |
      (this.#o >= 0 && object === 0 ? 4 : 0) |
      (this.#g >= 0 && named === IN.named ? 8 : 0);
    this.#cursor.open(this.#runs, subject, predicate, object, named);
  }

  next(row: Row): boolean {
    const cursor = this.#cursor;
    const binds = this.#binds;
    while (cursor.next()) {
      if ((binds & 1) !== 0) row[this.#s] = cursor.s;
      if ((binds & 2) !== 0) row[this.#p] = cursor.p;
      if ((binds & 4) !== 0) row[this.#o] = cursor.o;
      if ((binds & 8) !== 0) row[this.#g] = cursor.g;
      // One variable at two places asks for one term at both.
      if (
        (binds & (binds - 1)) === 0 ||
        (((binds & 1) === 0 || row[this.#s] === cursor.s) &&
          ((binds & 2) === 0 || row[this.#p] === cursor.p) &&
          ((binds & 4) === 0 || row[this.#o] === cursor.o))
      )
        return true;
    }
    return false;
  }

  reset(row: Row): void {
    if ((this.#binds & 1) !== 0) row[this.#s] = 0;
    if ((this.#binds & 2) !== 0) row[this.#p] = 0;
    if ((this.#binds & 4) !== 0) row[this.#o] = 0;
    if ((this.#binds & 8) !== 0) row[this.#g] = 0;
  }
}

/** A term that the question made stands in no quad. */
function wanted(id: number): number {
  return id < 0 ? NO_TERM : id;
}

/** `GRAPH ?g` means named graphs alone. */
function inNamed(id: number): number {
  if (id === 0) return IN.named;
  return id < 0 || id === DEFAULT_GRAPH_ID ? NO_TERM : id;
}

class Choice implements Walker {
  readonly tests: readonly Test[];
  readonly #slot: number;
  readonly #ids: readonly number[];
  #at = 0;
  #given = 0;

  constructor({ slot, ids, tests }: Extract<Step, { kind: "choice" }>) {
    this.#slot = slot;
    this.#ids = ids;
    this.tests = tests;
  }

  open(row: Row): void {
    this.#at = 0;
    this.#given = row[this.#slot]!;
  }

  next(row: Row): boolean {
    while (this.#at < this.#ids.length) {
      const id = this.#ids[this.#at++]!;
      if (this.#given !== 0 && this.#given !== id) continue;
      row[this.#slot] = id;
      return true;
    }
    return false;
  }

  reset(row: Row): void {
    row[this.#slot] = this.#given;
  }
}
