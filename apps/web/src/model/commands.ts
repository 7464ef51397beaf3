// What keys do, everywhere on the page. A new command is a new row; the help sheet lists them in this order.
// A stranger would get wrong the letters: they are those of the key's place (`event.code`), so that an Arabic keyboard
// reaches them too, and they do nothing while somebody writes.
import type { Messages } from "../messages/messages.ts";
import type { App } from "./app.ts";
import { focusFarther, hide } from "./look/hiding.ts";
import { nudge } from "./look/nudge.ts";
import { copyLink } from "./share/share.ts";

export interface Command {
  readonly id: keyof Messages["commands"]["does"];
  /** As the help sheet shows them; `Mod` is Ctrl, on a Mac ⌘. */
  readonly keys: readonly string[];
  readonly run: (app: App, key: string) => void;
}

export const COMMANDS: readonly Command[] = [
  { id: "search", keys: ["/"], run: () => document.getElementById("search")?.focus() },
  {
    id: "undo",
    keys: ["Mod+Z"],
    run: ({ history, announcer, preferences }) => {
      const wording = preferences.messages.peek().commands;
      announcer.say(history.undo() ? wording.undone : wording.nothingToUndo);
    },
  },
  {
    id: "redo",
    keys: ["Mod+Shift+Z", "Mod+Y"],
    run: ({ history, announcer, preferences }) => {
      const wording = preferences.messages.peek().commands;
      announcer.say(history.redo() ? wording.redone : wording.nothingToRedo);
    },
  },
  { id: "reset", keys: ["Shift+R"], run: ({ view }) => view.reset() },
  { id: "pin", keys: ["P"], run: togglePin },
  {
    id: "move",
    keys: ["Shift+ArrowUp", "Shift+ArrowDown", "Shift+ArrowLeft", "Shift+ArrowRight"],
    run: nudge,
  },
  {
    id: "unpinAll",
    keys: ["Shift+P"],
    run: ({ places, view }) => places.unpin(Object.keys(view.view.peek().pins)),
  },
  { id: "settle", keys: ["L"], run: ({ settling }) => settling.toggle() },
  {
    id: "hide",
    keys: ["H"],
    run: (app) => {
      const chosen = app.selection.chosen.peek();
      if (chosen !== undefined) hide(app, chosen);
    },
  },
  { id: "focus", keys: ["F"], run: focusFarther },
  { id: "link", keys: ["Shift+L"], run: (app) => void copyLink(app) },
  { id: "dismiss", keys: ["Escape"], run: dismiss },
  {
    id: "help",
    keys: ["?"],
    run: ({ helpOpen }) => {
      helpOpen.value = true;
    },
  },
];

/** Pins the chosen node where it is, or lets it go. */
function togglePin({ places, selection, visible }: App): void {
  const chosen = selection.chosen.peek();
  if (chosen !== undefined) places.toggle(visible.peek().graph, [chosen]);
}

/** What can be open, the uppermost first: whether it is, and how it is put away. */
const LAYERS: readonly (readonly [isOpen: (app: App) => boolean, putAway: (app: App) => void])[] = [
  [({ view }) => view.view.peek().article !== undefined, ({ view }) => view.change({ article: undefined })],
  [
    ({ selecting }) => selecting.peek(),
    ({ selecting }) => {
      selecting.value = false;
    },
  ],
  [({ composer }) => composer.target.peek() !== undefined, ({ composer }) => composer.release()],
  [({ view }) => view.view.peek().picked.length > 0, ({ view }) => view.change({ picked: [] })],
  [({ selection }) => selection.chosen.peek() !== undefined, ({ selection }) => selection.dismiss()],
  [({ question }) => question.answer.peek() !== undefined, ({ question }) => question.dismiss()],
];

function dismiss(app: App): void {
  LAYERS.find(([isOpen]) => isOpen(app))?.[1](app);
}

/** Boxes to check and sliders are no places to write in. */
const WRITTEN_IN =
  "input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable=true]";

/** Whether keys are letters there. */
export function isWriting({ target }: Event): boolean {
  return target instanceof HTMLElement && target.matches(WRITTEN_IN);
}

/** The command of a key; none while somebody writes (Escape aside), or in an open dialog. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return undefined;
  if (isWriting(event) && event.key !== "Escape") return undefined;
  return COMMANDS.find(({ keys }) => keys.some((key) => isPressed(key, event)));
}

function isPressed(written: string, event: KeyboardEvent): boolean {
  const parts = written.split("+");
  const key = parts.at(-1) as string;
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  if (wants("Mod") !== (event.ctrlKey || event.metaKey) || event.altKey) return false;
  if (/^[A-Z]$/.test(key)) return wants("Shift") === event.shiftKey && event.code === `Key${key}`;
  if (key.startsWith("Arrow") && wants("Shift") !== event.shiftKey) return false;
  // The Arabic keyboard has its own question mark, and a slash only with Shift.
  return event.key === key || (key === "?" && event.key === "؟");
}
