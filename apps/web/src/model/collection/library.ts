// What is open: the picture, its counts, and what became of the files that were given.

import { type Names, openParcel, type StatementGraph } from "@isnad/graph";
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { MultiDirectedGraph } from "graphology";
import type { Desk } from "../../desk/desk.ts";
import { failureOf } from "../../desk/failure.ts";
import type {
  Added,
  AddWishes,
  Counts,
  Failure,
  FileReport,
  IncomingFile,
  Picture,
  Progress,
} from "../../desk/protocol.ts";
import type { Kept, KeptFiles } from "./kept-files.ts";
import { type Served, servedBy } from "./served.ts";

/** `missing`: there was no graph to open; `stopped`: opening it was stopped; in either case nothing was added since. */
export type Opening = "opening" | "open" | "missing" | "stopped" | "failed";

/** Changes what is open for what was open before, and back again. False once something else was put aside since. */
export type WayBack = () => Promise<boolean>;

export interface Library {
  readonly opening: ReadonlySignal<Opening>;
  readonly failure: ReadonlySignal<Failure | undefined>;
  readonly graph: ReadonlySignal<StatementGraph>;
  /** The names of articles, outlets and topics that statements' facets point at. */
  readonly names: ReadonlySignal<ReadonlyMap<string, Names>>;
  readonly counts: ReadonlySignal<Counts>;
  /** Set while files are read, articles built, nodes placed. */
  readonly busy: ReadonlySignal<Progress | undefined>;
  readonly reports: Signal<readonly FileReport[]>;
  readonly isEmpty: ReadonlySignal<boolean>;
  /** Counts what has been opened, added or taken off. */
  readonly arrivals: ReadonlySignal<number>;
  /** What `isnad serve` says of its corrections file; undefined on other hosts. */
  readonly served: ReadonlySignal<Served | undefined>;
  /** Draws the same articles, read in another way; settled once the new places are kept. */
  readonly show: (picture: Picture) => Promise<void>;
  /** Says that work is going on until it has ended. */
  readonly whileBusy: <Value>(work: () => Promise<Value>) => Promise<Value>;
  readonly openBeside: (url: URL) => Promise<void>;
  /** Learns what the host says of its corrections file where the graph beside the page is left out. */
  readonly lookBeside: (url: URL) => Promise<void>;
  /** Adds files, and keeps what was read for the next visit. Says whether any of them was read. */
  readonly add: (files: readonly IncomingFile[], wishes?: AddWishes) => Promise<boolean>;
  /** Adds what was kept from the last visit; only what fails now is told. */
  readonly addAgain: (kept: Kept) => Promise<"read" | "stopped" | "failed">;
  /** Takes everything off the page; `withoutBeside` is for the next visit. Gives the way back. */
  readonly clear: (withoutBeside: boolean) => Promise<WayBack>;
  /** Opens a file instead of what is open, or joins it to that. Gives the way back; undefined where it could not be read. */
  readonly open: (
    file: IncomingFile,
    how: "instead" | "joined",
    places: AddWishes["places"],
  ) => Promise<WayBack | undefined>;
  /** Stops what is at work; what that leaves is told. */
  readonly stop: () => void;
  /** Tells of files that never came to the desk as articles or graphs. */
  readonly tell: (reports: readonly FileReport[]) => void;
  readonly showProgress: (progress: Progress) => void;
}

/** So many files are named when all of them failed for one reason. */
const MOST_TOLD = 20;
const STOPPED = "stopped";
const UNSETTLED: FileReport = {
  name: "",
  kind: "graph",
  added: 0,
  failure: { code: "unsettled", message: "placing the nodes was stopped" },
};
const NOTHING: Counts = { statements: 0, articles: 0, triples: 0 };

/** What a stop left: files that were not added, files kept from last time that were not read, nodes not placed in peace. */
export type Left = "stopped" | "keptStopped" | "unsettled";

export function createLibrary(
  desk: Desk,
  kept: KeptFiles,
  onStopped: (left: Left, files: number) => void,
): Library {
  const opening = signal<Opening>("opening");
  const failure = signal<Failure>();
  const graph = signal<StatementGraph>(new MultiDirectedGraph());
  const names = signal<ReadonlyMap<string, Names>>(new Map());
  const counts = signal<Counts>(NOTHING);
  const busy = signal<Progress>();
  const reports = signal<readonly FileReport[]>([]);

  const arrivals = signal(0);
  const served = signal<Served>();

  const show = (picture: Picture) => {
    graph.value = openParcel(picture.graph);
    names.value = picture.names;
    counts.value = picture.counts;
    opening.value = "open";
  };

  const arrive = (picture: Picture, unsettled = false) => {
    batch(() => {
      show(picture);
      arrivals.value += 1;
    });
    if (unsettled) onStopped("unsettled", 0);
  };

  const failWith = (reason: Failure) => {
    failure.value = reason;
    opening.value = reason.code === STOPPED ? "stopped" : "failed";
  };

  /** The graph that lies beside the page, under the name that `isnad build` and `isnad serve` give it. */
  async function openBeside(url: URL): Promise<void> {
    try {
      const response = await fetch(url);
      served.value = servedBy(response);
      if (!response.ok) {
        opening.value = "missing";
        return;
      }
      const bytes = new Uint8Array(await response.arrayBuffer());
      busy.value = { work: "open", done: 0, total: 0 };
      const {
        picture,
        reports: [report],
        unsettled,
      } = await desk.add([{ name: "graph.ttl", bytes }]);
      if (report?.failure === undefined) arrive(picture, unsettled);
      else failWith(report.failure);
    } catch (error) {
      failWith(failureOf(error));
    } finally {
      busy.value = undefined;
    }
  }

  async function lookBeside(url: URL): Promise<void> {
    try {
      served.value = servedBy(await fetch(url, { method: "HEAD" }));
    } catch {
      // A host that does not answer has no corrections file to write.
    }
  }

  /** Runs a call that adds files, then keeps what came; what the desk itself could not do is told of each file. */
  async function adding(
    files: readonly IncomingFile[],
    call: () => Promise<Added>,
    keep: (added: Added) => Promise<void> = async () => {},
  ): Promise<Added | Failure> {
    busy.value = { work: "read", done: 0, total: files.length };
    try {
      const added = await call();
      if (added.reports.some((report) => report.failure === undefined))
        arrive(added.picture, added.unsettled);
      await keep(added);
      return added;
    } catch (error) {
      return failureOf(error);
    } finally {
      busy.value = undefined;
    }
  }

  async function add(files: readonly IncomingFile[], wishes: AddWishes = {}): Promise<boolean> {
    const before = counts.peek().triples;
    const keep = async ({ picture, reports }: Added) => {
      const read = readOf(files, reports);
      if (read.length === 0) return;
      // Not before it was read: a page that is closed meanwhile still has what it had.
      if (wishes.instead) await kept.startOver(true);
      else if (wishes.undoable) await kept.putAside();
      if (wishes.instead || picture.counts.triples > before) await kept.add(read, placesIn(graph.peek()));
    };
    const added = await adding(files, () => desk.add(files, wishes), keep);
    if ("code" in added) {
      tellOfNone(files, added);
      return false;
    }
    reports.value = [...added.reports, ...(added.unsettled ? [UNSETTLED] : []), ...reports.value];
    const wasRead = readOf(files, added.reports).length > 0;
    if (wasRead && wayIsOfJoin) turn += 1;
    return wasRead;
  }

  /** What the desk as a whole could not do, or was stopped in. */
  function tellOfNone(files: readonly IncomingFile[], failure: Failure): void {
    const news = { kind: "article", added: 0, failure } as const;
    const isStopped = failure.code === STOPPED;
    const told = isStopped
      ? [{ ...news, name: "", files: files.length }]
      : files.slice(0, MOST_TOLD).map(({ name }) => ({ ...news, name }));
    reports.value = [...told, ...reports.value];
    if (isStopped) onStopped("stopped", files.length);
  }

  let turn = 0;
  /** Whether the last way back leads before something was joined: what is added afterwards would go with it, and be lost. */
  let wayIsOfJoin = false;
  function wayBack(isOfJoin = false): WayBack {
    turn += 1;
    wayIsOfJoin = isOfJoin;
    const mine = turn;
    return async () => {
      if (mine !== turn) return false;
      const picture = await desk.swap();
      await kept.swap();
      arrive(picture);
      return true;
    };
  }

  async function addAgain({ batches, places }: Kept): Promise<"read" | "stopped" | "failed"> {
    const files = batches.flat();
    const added = await adding(files, () => desk.addAgain(batches, places));
    if ("code" in added && added.code === STOPPED) {
      if (opening.peek() === "opening") opening.value = STOPPED;
      onStopped("keptStopped", files.length);
      return "stopped";
    }
    if ("code" in added) {
      tellOfNone(files, added);
      return "failed";
    }
    reports.value = added.reports.filter(({ failure }) => failure);
    return added.reports.some(({ failure }) => failure === undefined) ? "read" : "failed";
  }

  return {
    opening,
    failure,
    graph,
    names,
    counts,
    busy,
    reports,
    isEmpty: computed(() => graph.value.order === 0),
    arrivals,
    served,
    show(picture) {
      show(picture);
      return kept.move(placesIn(graph.peek()));
    },
    async whileBusy(work) {
      let isMine = false;
      const timer = setTimeout(() => {
        isMine = busy.value === undefined;
        busy.value ??= { work: "recognize", done: 0, total: 0 };
      }, 150);
      try {
        return await work();
      } finally {
        clearTimeout(timer);
        if (isMine) busy.value = undefined;
      }
    },
    openBeside,
    lookBeside,
    add,
    addAgain,
    async clear(withoutBeside) {
      const picture = await desk.clear();
      await kept.startOver(withoutBeside);
      arrive(picture);
      reports.value = [];
      return wayBack();
    },
    async open(file, how, places) {
      const wishes = how === "instead" ? { instead: true } : { undoable: true };
      const wasRead = await add([file], { ...wishes, ...(places && { places }) });
      return wasRead ? wayBack(how === "joined") : undefined;
    },
    stop: () => void desk.stop(),
    tell(news) {
      reports.value = [...news, ...reports.value];
    },
    showProgress(progress) {
      if (busy.value !== undefined) busy.value = progress;
    },
  };
}

function readOf(files: readonly IncomingFile[], reports: readonly FileReport[]): IncomingFile[] {
  const failed = new Set(reports.filter(({ failure }) => failure).map(({ name }) => name));
  return files.filter(({ name }) => !failed.has(name));
}

function placesIn(graph: StatementGraph): Map<string, { x: number; y: number }> {
  return new Map(graph.mapNodes((iri, { x, y }) => [iri, { x, y }]));
}
