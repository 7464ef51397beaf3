// Sharing the view as a link.
// A stranger would get wrong what a link holds: what is shown and chosen, never the graph; and it stands behind `#`,
// which no browser sends to a server.
import type { App } from "../app.ts";

/** Copies the address of the view. A browser that forbids it is told of, with what to do instead. */
export async function copyLink({ announcer, preferences }: App): Promise<void> {
  const { take } = preferences.messages.peek();
  try {
    await navigator.clipboard.writeText(location.href);
    announcer.say(take.linkCopied);
  } catch {
    announcer.say(take.linkNotCopied);
  }
}
