// Hiding and showing by hand, and keeping to what stands around a node. Each is announced with a way back.
import { type Wish, withWish } from "@isnad/graph";
import type { App } from "./app.ts";
import { nameIn } from "./name-in.ts";

/** Hides a node; its panel closes. */
export function hide(app: App, iri: string): void {
  const { chosen } = app.view.view.peek();
  wish(app, { node: iri, shown: false }, chosen === iri ? { chosen: undefined } : {});
  const wording = app.preferences.messages.peek().explore;
  announce(app, wording.hidden(nameIn(app, iri)));
}

/** Hides or shows a node, or its neighbors over one kind of line. */
export function wish({ view }: App, next: Wish, besides: { readonly chosen?: undefined } = {}): void {
  view.change({ byHand: withWish(view.view.peek().byHand, next), ...besides });
}

/** Keeps to a node and who stands within so many steps of it. */
export function focusOn(app: App, node: string, steps: number): void {
  app.view.change({ focus: { node, steps } });
  announce(app, app.preferences.messages.peek().explore.focused(nameIn(app, node), steps));
}

/** What F does: keeps to the chosen node, one step farther each time, and after three no more. */
export function focusFarther(app: App): void {
  const { chosen, focus } = app.view.view.peek();
  if (chosen === undefined) return;
  const steps = focus?.node === chosen ? focus.steps + 1 : 1;
  if (steps <= 3) focusOn(app, chosen, steps);
  else app.view.change({ focus: undefined });
}

function announce({ announcer, history }: App, text: string): void {
  announcer.say(text, history.undo);
}
