// The page's end of the desk: calls become messages, replies become promises. A signal as last argument cannot be
// posted: it becomes a message of its own, which takes the call back.
import type { Desk } from "./desk.ts";
import type { Cancel, Reply, Request } from "./post.ts";
import type { Failure, Progress } from "./protocol.ts";

/** What the desk refused, thrown on the page's side. */
export class DeskError extends Error {
  readonly code: string;
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = "DeskError";
    this.code = failure.code;
    this.failure = failure;
  }
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: DeskError) => void;
}

/** Connects to a worker that runs `worker.ts`. A worker that cannot start fails every call that waits. */
export function connectDesk(worker: Worker, onProgress: (progress: Progress) => void): Desk {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const call =
    (name: keyof Desk) =>
    (...args: unknown[]): Promise<never> =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        const last = args.at(-1);
        const signal = last instanceof AbortSignal ? last : undefined;
        waiting.set(id, { resolve, reject });
        worker.postMessage({
          id,
          name,
          args: signal ? args.slice(0, -1) : args,
          ...(signal && { cancellable: true }),
        } satisfies Request);
        signal?.addEventListener("abort", () => worker.postMessage({ cancel: id } satisfies Cancel));
      });
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    if ("progress" in data) return onProgress(data.progress);
    const { resolve, reject } = waiting.get(data.id) as Waiting;
    waiting.delete(data.id);
    if ("failure" in data) reject(new DeskError(data.failure));
    else resolve(data.value as never);
  });
  worker.addEventListener("error", ({ message }) => {
    const error = new DeskError({ code: "worker", message: message || "the worker did not start" });
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return new Proxy({} as Desk, { get: (_, name) => call(name as keyof Desk) });
}
