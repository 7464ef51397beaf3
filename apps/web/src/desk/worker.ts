// The worker's door: messages in, replies out. What the calls do stands in desk.ts.
import { createDesk, type Desk } from "./desk.ts";
import { failureOf } from "./failure.ts";
import type { Reply, Request } from "./post.ts";
import type { Progress } from "./protocol.ts";

const desk: Desk = createDesk((progress: Progress) => reply({ progress }));

/** Calls run one after another, so that a search sees the files that were added before it; only stopping waits for none. */
let queue: Promise<unknown> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.name === "stop") void answer(data);
  else queue = queue.then(() => answer(data));
});

async function answer({ id, name, args }: Request): Promise<void> {
  try {
    const call = desk[name] as (...args: readonly unknown[]) => Promise<unknown>;
    reply({ id, value: await call(...args) });
  } catch (error) {
    reply({ id, failure: failureOf(error) });
  }
}

function reply(message: Reply): void {
  postMessage(message);
}
