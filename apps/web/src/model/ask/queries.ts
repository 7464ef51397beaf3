// The questions that were asked, the newest first, and those that were saved under a name; kept in this browser.
// A stranger would get wrong the waiting: what was kept comes late, and nothing is noted before, or it would be lost.
import { type ReadonlySignal, signal } from "@preact/signals";
import * as z from "zod/mini";
import type { Keeper } from "../keeper.ts";

const ENTRY = z.object({
  mode: z.enum(["patterns", "sparql"]),
  text: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  name: z.optional(z.string()),
  /** Rows, or for a question of yes or no its answer. */
  found: z.optional(z.union([z.number(), z.boolean()])),
  /** Set where the rows are triples. */
  triples: z.optional(z.boolean()),
});

export type AskedQuery = Readonly<z.infer<typeof ENTRY>>;

export interface Queries {
  readonly asked: ReadonlySignal<readonly AskedQuery[]>;
  /** In the order in which they were saved, the newest first. */
  readonly saved: ReadonlySignal<readonly AskedQuery[]>;
  /** Notes what was asked; the same again only gets its new time and count. */
  readonly note: (query: AskedQuery) => void;
  readonly save: (query: AskedQuery, name: string) => void;
  readonly rename: (query: AskedQuery, name: string) => void;
  /** Takes one out; gives what puts it back to its place. */
  readonly remove: (query: AskedQuery) => () => void;
  /** Empties the list of what was asked; gives what brings it back. */
  readonly forget: () => () => void;
}

const LONGEST = 50;

export function createQueries(keeper: Keeper): Queries {
  const asked = signal<AskedQuery[]>([]);
  const saved = signal<AskedQuery[]>([]);
  const kept = Promise.all([
    keeper.keep("asked queries", asked, z.array(ENTRY)),
    keeper.keep("saved queries", saved, z.array(ENTRY)),
  ]);
  const back = (list: typeof asked, before: AskedQuery[]) => () => {
    list.value = before;
  };

  return {
    asked,
    saved,
    note(query) {
      void kept.then(() => {
        const [last, ...earlier] = asked.peek();
        const rest = last && isSame(last, query) ? earlier : asked.peek();
        asked.value = [query, ...rest].slice(0, LONGEST);
      });
    },
    save(query, name) {
      saved.value = [{ ...query, name }, ...saved.peek()];
    },
    rename(query, name) {
      saved.value = saved.peek().map((each) => (each === query ? { ...each, name } : each));
    },
    remove(query) {
      const before = saved.peek();
      saved.value = before.filter((each) => each !== query);
      return back(saved, before);
    },
    forget() {
      const before = asked.peek();
      asked.value = [];
      return back(asked, before);
    },
  };
}

function isSame(one: AskedQuery, other: AskedQuery): boolean {
  return one.mode === other.mode && one.text === other.text;
}
