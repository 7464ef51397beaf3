// The view as the part of an address behind `#`, which no browser sends to a server, and back.
import { FIELDS, INITIAL, type View } from "./fields.ts";

type AnyField = { write: (value: unknown) => string | undefined; read: (text: string) => unknown };
const ROWS = Object.entries(FIELDS) as unknown as readonly (readonly [keyof View, AnyField])[];

/** `#stage=timeline&chosen=…`; `#` alone for the view at the start. */
export function hashOf(view: View): string {
  const parts = new URLSearchParams();
  for (const [name, field] of ROWS) {
    const written = field.write(view[name]);
    if (written !== undefined) parts.set(name, written);
  }
  return `#${parts}`;
}

/** The view of a link; `unread` counts the parts that are none of ours or could not be read. */
export function viewOf(hash: string): { readonly view: View; readonly unread: number } {
  const known = new Map(ROWS);
  const view: Record<string, unknown> = { ...INITIAL };
  let unread = 0;
  for (const [name, written] of new URLSearchParams(hash.replace(/^#/, ""))) {
    const value = known.get(name as keyof View)?.read(written);
    if (value === undefined) unread += 1;
    else view[name] = value;
  }
  return { view: view as View, unread };
}
