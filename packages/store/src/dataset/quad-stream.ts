// Quads as an RDF/JS stream, and streams read to their end.
// A stranger would get wrong why no library's stream is used: Node's are not in the browser, and all we need is
// `data`, `end`, `error`, `readable`, `read()` and `for … of`, since everything is in memory already.
import type { Quad, Stream } from "@rdfjs/types";

type Listener = (this: QuadStream, value?: unknown) => void;

/** What a dataset's streams can do; typed as RDF/JS's at the door, which asks for the whole of Node's emitter. */
export class QuadStream {
  readonly #listeners = new Map<string, Listener[]>();
  readonly #quads: Iterator<Quad>;
  #state: "waiting" | "flowing" | "ended" = "waiting";

  constructor(quads: Iterable<Quad>) {
    this.#quads = quads[Symbol.iterator]();
  }

  /** The next quad, or null when there are no more. */
  read(): Quad | null {
    const next = this.#state === "ended" ? undefined : this.#quads.next();
    if (next !== undefined && !next.done) return next.value;
    this.#end();
    return null;
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#quads;
  }

  /** Listening for `data` makes the quads flow, in a later turn. */
  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    if (event === "data" && this.#state === "waiting") {
      this.#state = "flowing";
      later(() => this.#flow());
    }
    if (event === "readable") soon(() => this.emit("readable"));
    return this;
  }

  addListener(event: string, listener: Listener): this {
    return this.on(event, listener);
  }

  once(event: string, listener: Listener): this {
    const only: Listener = (value) => {
      this.removeListener(event, only);
      listener.call(this, value);
    };
    return this.on(event, only);
  }

  off(event: string, listener: Listener): this {
    return this.removeListener(event, listener);
  }

  removeListener(event: string, listener: Listener): this {
    const left = (this.#listeners.get(event) ?? []).filter((other) => other !== listener);
    this.#listeners.set(event, left);
    return this;
  }

  emit(event: string, value?: unknown): boolean {
    const listeners = this.#listeners.get(event) ?? [];
    for (const listener of listeners) listener.call(this, value);
    return listeners.length > 0;
  }

  /** Gives no more quads; an error goes to whoever listens. */
  destroy(error?: Error): void {
    this.#state = "ended";
    this.#quads.return?.();
    if (error !== undefined) this.emit("error", error);
  }

  #flow(): void {
    while (this.#state === "flowing") {
      const next = this.#quads.next();
      if (next.done) this.#end();
      else this.emit("data", next.value);
    }
  }

  #end(): void {
    if (this.#state === "ended") return;
    this.#state = "ended";
    later(() => this.emit("end"));
  }
}

/** Something that will emit `end` when the work is done, or `error`; the work begins in a later turn. */
export function afterwards(work: () => void | Promise<void>): QuadStream {
  const done = new QuadStream([]);
  later(async () => {
    try {
      await work();
      done.emit("end");
    } catch (error) {
      done.emit("error", error);
    }
  });
  return done;
}

/** Hands each quad of a stream on, up to its end. Rejects with the stream's error. */
export function drain(stream: Stream<Quad>, take: (quad: Quad) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.on("data", take);
    stream.on("end", resolve);
    stream.on("error", reject);
  });
}

declare const setTimeout: (work: () => void, milliseconds: number) => unknown;

/** Behind what runs now. */
function soon(work: () => void): void {
  Promise.resolve().then(work);
}

/**
 * In a turn of its own, as Node's streams end. Ends that came sooner reached Comunica's joins before they listened, and they
 * waited for ever.
 */
function later(work: () => void): void {
  setTimeout(work, 0);
}
