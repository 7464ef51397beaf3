// How much a question may cost, in quads looked at, rows held and time.
// A stranger would get wrong the clock: the one place in our packages that looks at it. It can only end a question with
// an error, never change an answer.
import { QueryCancelledError, QueryTimeoutError, QueryTooLargeError } from "../errors.ts";

declare const performance: { now(): number };

/** As much of an AbortSignal as is looked at. */
export interface Signal {
  readonly aborted: boolean;
}

export interface Limits {
  /** Ends the question with `QueryCancelledError` once it is aborted; a question that is answered in one go sees only what was aborted before. */
  readonly signal?: Signal | undefined;
  /** Ends the question with `QueryTimeoutError`. */
  readonly milliseconds?: number | undefined;
  /** How many rows may be held, and how many quads looked at; `QueryTooLargeError` ends the question. */
  readonly maxRows?: number | undefined;
  readonly maxSteps?: number | undefined;
}

export class Budget {
  readonly #limits: Limits;
  readonly #end: number;
  #steps = 0;
  #rows = 0;

  constructor(limits: Limits = {}) {
    this.#limits = limits;
    this.#end = performance.now() + (limits.milliseconds ?? Number.POSITIVE_INFINITY);
  }

  /** Counts quads looked at. Throws where a limit is reached. */
  spend(steps: number): void {
    this.#steps += steps;
    const { signal, milliseconds = 0, maxSteps } = this.#limits;
    if (signal?.aborted) throw new QueryCancelledError();
    if (maxSteps !== undefined && this.#steps > maxSteps) throw new QueryTooLargeError(maxSteps, "steps");
    if (performance.now() > this.#end) throw new QueryTimeoutError(milliseconds);
  }

  /** Counts rows that are held until the question is answered. */
  hold(rows: number): void {
    this.#rows += rows;
    const { maxRows } = this.#limits;
    if (maxRows !== undefined && this.#rows > maxRows) throw new QueryTooLargeError(maxRows, "rows");
  }
}
