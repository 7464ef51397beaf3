// Long work in steps, so that it can be stopped.
// A stranger would get wrong why a step waits: the worker hears of nothing, not even of a wish to stop, until it has come
// back to its event loop, which promises alone never do.

export class StoppedError extends Error {
  override readonly name = "StoppedError";
  readonly code = "stopped";
}

const BREATH = 60;

export class Pace {
  #stopped = false;
  #last = performance.now();

  begin(): void {
    this.#stopped = false;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Between two pieces of work. Throws `StoppedError` once somebody has stopped it. */
  async step(): Promise<void> {
    if (performance.now() - this.#last > BREATH) {
      await new Promise((heard) => setTimeout(heard));
      this.#last = performance.now();
    }
    if (this.#stopped) throw new StoppedError("stopped before it was read");
  }
}
