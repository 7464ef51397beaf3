// Opening the page: the graph beside it, then what was added on earlier visits, then what the link points at.
// A stranger would get wrong the order of telling: what the link says wrongly is told last, once everything is there.
import { effect } from "@preact/signals";
import type { App } from "../app.ts";
import { tellOfLink } from "../share/link-check.ts";
import { besideThisPage, startAfresh } from "./start-over.ts";

/** A browser whose storage never answers must not keep the page from opening. */
const PATIENCE = 3_000;

function tooLate(): Promise<undefined> {
  return new Promise((give) => setTimeout(give, PATIENCE));
}

export async function comeBack(app: App): Promise<void> {
  const { keptFiles, library, announcer, preferences } = app;
  const wording = () => preferences.messages.peek().take;
  effect(() => {
    if (keptFiles.refused.value) announcer.say(wording().notKept);
  });
  const kept = await Promise.race([keptFiles.load(), tooLate()]);
  if (kept?.withoutBeside) await library.lookBeside(besideThisPage());
  else await library.openBeside(besideThisPage());
  if (kept !== undefined) {
    const read = await library.addAgain(kept);
    if (kept.withoutBeside && !read) await library.openBeside(besideThisPage());
    const words = wording();
    announcer.say(words.kept(keptFiles.count.peek()), () => void startAfresh(app), words.startAfresh);
  }
  if (library.opening.peek() !== "failed") await tellOfLink(app);
  addEventListener("popstate", () => void tellOfLink(app));
}
