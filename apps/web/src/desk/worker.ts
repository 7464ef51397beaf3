// The worker's door: messages in, replies out. What the calls do stands in desk.ts.
import { createDesk, type Desk } from "./desk.ts";
import { failureOf } from "./failure.ts";
import type { Cancel, Reply, Request } from "./post.ts";
import type { Progress } from "./protocol.ts";
import { createTurns } from "./turns.ts";

const desk: Desk = createDesk((progress: Progress) => reply({ progress }));
const turns = createTurns();
/** What ends the calls that can be taken back, from when they come. */
const enders = new Map<number, AbortController>();

addEventListener("message", ({ data }: MessageEvent<Request | Cancel>) => {
  if ("cancel" in data) return enders.get(data.cancel)?.abort();
  // Stopping waits for nothing: what it stops is at work.
  if (data.name === "stop") return void answer(data);
  if (data.cancellable) enders.set(data.id, new AbortController());
  turns.take(data.name, data.cancellable === true, () => answer(data));
});

async function answer({ id, name, args }: Request): Promise<void> {
  const signal = enders.get(id)?.signal;
  try {
    const call = desk[name] as (...args: readonly unknown[]) => Promise<unknown>;
    reply({ id, value: await call(...args, ...(signal ? [signal] : [])) });
  } catch (error) {
    reply({ id, failure: failureOf(error) });
  } finally {
    enders.delete(id);
  }
}

function reply(message: Reply): void {
  postMessage(message);
}
