// The layout's worker: moves bodies by their forces, a step for each time it is asked.
import { type Motion, setInMotion } from "@isnad/graph";
import type { LayoutReply, LayoutRequest } from "./messages.ts";

let motion: Motion | undefined;
let run = 0;

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  if ("hold" in data) motion?.hold(data.hold, data.at);
  else {
    if ("bodies" in data) {
      motion = setInMotion(data.bodies);
      run = data.run;
    }
    if (motion !== undefined) step(motion);
  }
});

function step(now: Motion): void {
  const moved = now.step();
  const reply: LayoutReply = { run, positions: now.positions.slice(), moved };
  postMessage(reply, { transfer: [reply.positions.buffer] });
}
