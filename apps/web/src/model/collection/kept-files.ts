// What was added in the page, kept in this browser (IndexedDB) and added again when the page is opened next.
// A stranger would get wrong the batches: articles that were added together are read together again, since that is how
// they come to name one entity. The graph beside the page is not kept: it is read anew each time. Calls wait for each
// other, or one that tidies up would take a batch for forgotten that another has not listed yet.
import { type ReadonlySignal, signal } from "@preact/signals";
import { createStore, del, get, keys, set, update } from "idb-keyval";
import * as z from "zod/mini";
import type { IncomingFile } from "../../desk/protocol.ts";
import { UNTIL_KEPT, within } from "../patience.ts";

const INDEX = z.object({
  batches: z.array(z.object({ key: z.string(), files: z.number() })),
  /** Whether the graph beside the page is left out: the work began from an empty page or a package. */
  withoutBeside: z.boolean(),
  places: z.map(z.string(), z.object({ x: z.number(), y: z.number() })),
});

type Index = z.infer<typeof INDEX>;

export interface Kept extends Pick<Index, "withoutBeside" | "places"> {
  readonly batches: readonly (readonly IncomingFile[])[];
}

export interface KeptFiles {
  /** How many files are kept. */
  readonly count: ReadonlySignal<number>;
  /** Whether this browser would not keep something. */
  readonly refused: ReadonlySignal<boolean>;
  /** What was kept when the page was open last; undefined for nothing. */
  readonly load: () => Promise<Kept | undefined>;
  /** Keeps files that were added together, and where the nodes stand now. */
  readonly add: (files: readonly IncomingFile[], places: Index["places"]) => Promise<void>;
  /** Keeps where the nodes stand now, where files are kept. */
  readonly move: (places: Index["places"]) => Promise<void>;
  /** Begins anew with nothing kept; what was kept is put aside until the page is closed. */
  readonly startOver: (withoutBeside: boolean) => Promise<void>;
  /** Puts what is kept aside, and goes on with it. */
  readonly putAside: () => Promise<void>;
  /** Changes what is kept for what was put aside last. */
  readonly swap: () => Promise<void>;
}

const NOTHING: Index = { batches: [], withoutBeside: false, places: new Map() };
const INDEX_KEY = "index";

export function createKeptFiles(): KeptFiles {
  const count = signal(0);
  const refused = signal(false);
  let aside = NOTHING;
  let store: ReturnType<typeof createStore> | undefined;
  const open = () => {
    store ??= createStore(`isnad files ${location.pathname}`, "files");
    return store;
  };

  const note = ({ batches }: Index) => {
    count.value = batches.reduce((sum, { files }) => sum + files, 0);
  };
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>, orElse: () => void): Promise<Value | undefined> => {
    const done = turn.then(work).catch(() => {
      orElse();
      return undefined;
    });
    turn = done;
    return done;
  };
  const refuse = () => {
    refused.value = true;
  };
  const trying = async (work: () => Promise<void>) => {
    const done = inTurn(work, refuse).then(() => true);
    if (!(await within(UNTIL_KEPT, done))) refuse();
  };
  const indexNow = async (): Promise<Index> =>
    z.safeParse(INDEX, await get(INDEX_KEY, open())).data ?? NOTHING;
  const write = async (index: Index) => {
    await set(INDEX_KEY, index, open());
    note(index);
  };
  /** Reads and writes in one transaction, so that what another call wrote meanwhile is not lost. */
  const change = (next: (index: Index) => Index) =>
    update<Index>(
      INDEX_KEY,
      (found) => {
        const index = next(z.safeParse(INDEX, found).data ?? NOTHING);
        note(index);
        return index;
      },
      open(),
    );

  return {
    count,
    refused,
    // A browser that forbids storage says so when something is to be kept.
    load: () =>
      inTurn(
        async () => {
          const index = await indexNow();
          await forgetOthers(index, open());
          const batches = await Promise.all(index.batches.map(({ key }) => get<IncomingFile[]>(key, open())));
          note(index);
          return index.batches.length === 0
            ? undefined
            : { ...index, batches: batches.flatMap((each) => (each ? [each] : [])) };
        },
        () => {},
      ),
    add: (files, places) =>
      trying(async () => {
        const key = [...crypto.getRandomValues(new Uint32Array(2))].join("-");
        await set(key, files, open());
        await change((index) => {
          const batches = [...index.batches, { key, files: files.length }];
          return { ...index, places, batches };
        });
      }),
    move: async (places) => {
      if (count.peek() > 0) await trying(() => change((index) => ({ ...index, places })));
    },
    startOver: (withoutBeside) =>
      trying(async () => {
        aside = await indexNow();
        await write({ ...NOTHING, withoutBeside });
      }),
    putAside: () =>
      trying(async () => {
        aside = await indexNow();
      }),
    swap: () =>
      trying(async () => {
        const next = aside;
        aside = await indexNow();
        await write(next);
      }),
  };
}

/** Files that were started over from stay until the next visit, so that starting over can be undone. */
async function forgetOthers({ batches }: Index, store: ReturnType<typeof createStore>): Promise<void> {
  const kept = new Set<IDBValidKey>([INDEX_KEY, ...batches.map(({ key }) => key)]);
  const others = (await keys(store)).filter((key) => !kept.has(key));
  await Promise.all(others.map((key) => del(key, store)));
}
