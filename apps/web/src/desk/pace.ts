// Long work in steps, so that it can be stopped, and its progress told.
// A stranger would get wrong why a step waits: the worker hears of nothing, not even of a wish to stop, until it has come
// back to its event loop, which promises alone never do.
import type { Progress } from "./protocol.ts";

export class StoppedError extends Error {
  override readonly name = "StoppedError";
  readonly code = "stopped";
}

const BREATH = 60;

export class Pace {
  readonly #onProgress: (progress: Progress) => void;
  #stopped = false;
  #last = performance.now();
  #work: Progress["work"] | undefined;

  constructor(onProgress: (progress: Progress) => void) {
    this.#onProgress = onProgress;
  }

  begin(): void {
    this.#stopped = false;
    this.#work = undefined;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Between two pieces of work. Throws `StoppedError` once somebody has stopped it. */
  async step(progress: Progress): Promise<void> {
    const isNew = progress.work !== this.#work;
    const isDue = performance.now() - this.#last > BREATH;
    this.#work = progress.work;
    if (isNew || isDue) {
      this.#onProgress(progress);
      await new Promise((heard) => setTimeout(heard));
      this.#last = performance.now();
    }
    if (this.#stopped) throw new StoppedError("stopped before it was done");
  }

  /** All steps of a build, with the words of its stages. */
  async through<Value>(
    steps: Generator<
      { readonly stage: Progress["work"]; readonly done: number; readonly total: number },
      Value
    >,
  ): Promise<Value> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      const { stage: work, done, total } = step.value;
      await this.step({ work, done, total });
    }
  }
}
