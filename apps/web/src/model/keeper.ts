// Work in progress, kept in this browser (IndexedDB) until it is put away: what is kept under a name comes back when
// the page is opened again. A stranger would get wrong that pages of other paths on the same host keep works of their own.
import { effect, type Signal } from "@preact/signals";
import { createStore, get, set } from "idb-keyval";
import * as z from "zod/mini";
import { UNTIL_KEPT, within } from "./patience.ts";

export interface Keeper {
  /**
   * Fills the signal with what was kept under the name, where the schema still knows it, and keeps every later value.
   * A browser that forbids storage forgets; what one that is late had kept comes when it comes.
   */
  readonly keep: <Value>(name: string, value: Signal<Value>, schema: z.ZodMiniType<Value>) => Promise<void>;
  /** Settled once every value until now is kept, as far as this browser keeps any: whoever says that something is done waits for it. */
  readonly settled: () => Promise<void>;
}

export function createKeeper(): Keeper {
  const store = createStore(`isnad ${location.pathname}`, "work");
  let writing: Promise<void> = Promise.resolve();
  const follow: Keeper["keep"] = async (name, value, schema) => {
    const untouched = value.peek();
    try {
      const kept = z.safeParse(schema, await get(name, store));
      if (kept.success && value.peek() === untouched) value.value = kept.data;
    } catch {
      return;
    }
    effect(() => {
      const now = value.value;
      if (now === untouched) return;
      const written = set(name, now, store).catch(() => {});
      writing = Promise.all([writing, written]).then(() => {});
    });
  };
  return {
    settled: () => within(UNTIL_KEPT, writing),
    keep: (name, value, schema) => within(UNTIL_KEPT, follow(name, value, schema)),
  };
}
