// Starting over: an empty page, or the graph beside the page alone. What was open is put aside, and can be had back.
import type { App } from "../app.ts";
import type { WayBack } from "./library.ts";

/** Where the graph of a page lies: under the name that `isnad build` and `isnad serve` give it. */
export function besideThisPage(): URL {
  return new URL("graph.ttl", document.baseURI);
}

/** Takes everything off the page; at the next visit only what is added from now on is there. */
export async function startEmpty(app: App): Promise<void> {
  const undo = noteWayBack(app, await app.library.clear(true));
  app.question.clear();
  app.sparql.clear();
  const { take } = app.preferences.messages.peek();
  app.announcer.say(take.emptied, undo);
}

/** Leaves out what was kept from earlier visits: the graph beside the page alone. */
export async function startAfresh(app: App): Promise<void> {
  const undo = noteWayBack(app, await app.library.clear(false));
  app.question.clear();
  app.sparql.clear();
  await app.library.openBeside(besideThisPage());
  const { take } = app.preferences.messages.peek();
  app.announcer.say(take.afresh, undo);
}

/** Makes a step of the history of it. Gives what undoes it from the announcement. */
export function noteWayBack({ history, announcer, preferences }: App, back: WayBack): () => void {
  const go = async () => {
    if (!(await back())) announcer.say(preferences.messages.peek().take.gone);
  };
  const step = { undo: () => void go(), redo: () => void go() };
  history.note(step);
  return step.undo;
}
