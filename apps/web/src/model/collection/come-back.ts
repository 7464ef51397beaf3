// Opening the page: the graph beside it, then what was added on earlier visits, then what the link points at.
// A stranger would get wrong the order of telling: what the link says wrongly is told last, once everything is there.
import { effect } from "@preact/signals";
import type { App } from "../app.ts";
import { within } from "../patience.ts";
import { tellOfLink } from "../share/link-check.ts";
import type { Kept } from "./kept-files.ts";
import { besideThisPage, startAfresh } from "./start-over.ts";

/** A browser whose storage answers late, or never, must not keep the page from opening. */
const PATIENCE = 3_000;

export async function comeBack(app: App): Promise<void> {
  const { keptFiles, library, announcer, preferences } = app;
  effect(() => {
    if (keptFiles.refused.value) announcer.say(preferences.messages.peek().take.notKept);
  });
  const loading = keptFiles.load();
  const kept = await within(PATIENCE, loading);
  if (kept?.withoutBeside) await library.lookBeside(besideThisPage());
  else await library.openBeside(besideThisPage());
  const opened = library.arrivals.peek();
  if (kept !== undefined) await bringBack(app, kept);
  else void loading.then((late) => late && bringBackLate(app, late, opened));
  if (!["failed", "stopped"].includes(library.opening.peek())) await tellOfLink(app);
  addEventListener("popstate", () => void tellOfLink(app));
}

async function bringBack(app: App, kept: Kept): Promise<void> {
  const { announcer, keptFiles, library, preferences } = app;
  const ending = await library.addAgain(kept);
  if (ending === "stopped") return;
  if (kept.withoutBeside && ending !== "read") await library.openBeside(besideThisPage());
  const words = preferences.messages.peek().take;
  announcer.say(words.kept(keptFiles.count.peek()), () => void startAfresh(app), words.startAfresh);
}

/** The graph beside the page is open by now, also where it is not wanted; once something has joined it, it stays. */
async function bringBackLate(app: App, kept: Kept, opened: number): Promise<void> {
  if (kept.withoutBeside && app.library.arrivals.peek() === opened) await app.desk.clear();
  await bringBack(app, kept);
}
