// A link that says something we cannot show: parts that cannot be read, a node that is not in this graph.
// A stranger would get wrong that only a link is told of, never a view that the page itself led to.
import type { App } from "../app.ts";

/** Tells what the address that was just opened asks for in vain. */
export async function tellOfLink({ announcer, desk, library, preferences, view }: App): Promise<void> {
  const { commands, take } = preferences.messages.peek();
  const told: string[] = [];
  const unread = view.unread.peek();
  if (unread > 0) told.push(commands.unknownInLink(unread));
  const { chosen } = view.view.peek();
  const isMissing =
    chosen !== undefined &&
    !library.graph.peek().hasNode(chosen) &&
    (await desk.describe(chosen)) === undefined;
  if (isMissing) told.push(take.notInGraph);
  if (told.length > 0) announcer.say(told.join(" "));
}
