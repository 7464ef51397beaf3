// Hiding and showing by hand, and keeping to what stands around a node. What goes from sight is announced with a way back.
// A stranger would get wrong the way back: it restores what this changed, whatever else was changed since.
import { type EdgeKind, type Way, withWish } from "@isnad/graph";
import type { App } from "../app.ts";
import type { View } from "../view/fields.ts";
import { nameIn } from "./name-in.ts";

/** Hides a node; its panel closes. */
export function hide(app: App, iri: string): void {
  const { byHand, chosen } = app.view.view.peek();
  const text = app.preferences.messages.peek().explore.hidden(nameIn(app, iri));
  const closes = chosen === iri ? { chosen: undefined } : {};
  changeAloud(app, { byHand: withWish(byHand, { node: iri, shown: false }), ...closes }, text);
}

/** Shows all neighbors over one kind of line, or hides so many of them. */
export function showNeighbors(app: App, node: string, edge: EdgeKind, way: Way): void {
  const { byHand } = app.view.view.peek();
  app.view.change({ byHand: withWish(byHand, { node, edge, way, shown: true }) });
}

export function hideNeighbors(app: App, node: string, edge: EdgeKind, way: Way, count: number): void {
  const { byHand } = app.view.view.peek();
  const text = app.preferences.messages.peek().explore.hiddenMany(count);
  changeAloud(app, { byHand: withWish(byHand, { node, edge, way, shown: false }) }, text);
}

/** Keeps to a node and who stands within so many steps of it. */
export function focusOn(app: App, node: string, steps: number): void {
  const text = app.preferences.messages.peek().explore.focused(nameIn(app, node), steps);
  changeAloud(app, { focus: { node, steps } }, text);
}

/** What F does: keeps to the chosen node, one step farther each time, and after three no more. */
export function focusFarther(app: App): void {
  const { chosen, focus } = app.view.view.peek();
  if (chosen === undefined) return;
  const steps = focus?.node === chosen ? focus.steps + 1 : 1;
  if (steps <= 3) focusOn(app, chosen, steps);
  else app.view.change({ focus: undefined });
}

function changeAloud({ announcer, view }: App, fields: Partial<View>, text: string): void {
  const now = view.view.peek();
  const before = Object.fromEntries(Object.keys(fields).map((name) => [name, now[name as keyof View]]));
  view.change(fields);
  announcer.say(text, () => view.change(before));
}
