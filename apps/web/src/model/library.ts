// What is open: the picture, its counts, and what became of the files that were given.

import { type Names, openParcel, type StatementGraph } from "@isnad/graph";
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { MultiDirectedGraph } from "graphology";
import type { Desk } from "../desk/desk.ts";
import { failureOf } from "../desk/failure.ts";
import type { Counts, Failure, FileReport, IncomingFile, Picture, Progress } from "../desk/protocol.ts";

/** `missing`: there was no graph to open, and nothing was added since. */
export type Opening = "opening" | "open" | "missing" | "failed";

export interface Library {
  readonly opening: ReadonlySignal<Opening>;
  readonly failure: ReadonlySignal<Failure | undefined>;
  readonly graph: ReadonlySignal<StatementGraph>;
  /** The names of articles, outlets and topics that statements' facets point at. */
  readonly names: ReadonlySignal<ReadonlyMap<string, Names>>;
  readonly counts: ReadonlySignal<Counts>;
  /** Set while files are read. */
  readonly busy: ReadonlySignal<Progress | undefined>;
  readonly reports: Signal<readonly FileReport[]>;
  readonly isEmpty: ReadonlySignal<boolean>;
  /** Counts what has been opened, added or taken off. */
  readonly arrivals: ReadonlySignal<number>;
  /** Where whoever serves the page has a corrections file beside it: may it be written, and which one it is. */
  readonly served: ReadonlySignal<Served | undefined>;
  /** Draws the same articles, read in another way. */
  readonly show: (picture: Picture) => void;
  /** Says that work is going on until it has ended. */
  readonly whileBusy: <Value>(work: () => Promise<Value>) => Promise<Value>;
  readonly openBeside: (url: URL) => Promise<void>;
  readonly add: (files: readonly IncomingFile[]) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly showProgress: (progress: Progress) => void;
}

export interface Served {
  readonly mayWrite: boolean;
  readonly id: string;
}

const NOTHING: Counts = { statements: 0, articles: 0, triples: 0 };

export function createLibrary(desk: Desk): Library {
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

  const arrive = (picture: Picture) =>
    batch(() => {
      show(picture);
      arrivals.value += 1;
    });

  const failWith = (reason: Failure) => {
    failure.value = reason;
    opening.value = "failed";
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
      const {
        picture,
        reports: [report],
      } = await desk.add([{ name: "graph.ttl", bytes }]);
      if (report?.failure === undefined) arrive(picture);
      else failWith(report.failure);
    } catch (error) {
      failWith(failureOf(error));
    }
  }

  async function add(files: readonly IncomingFile[]): Promise<void> {
    busy.value = { done: 0, total: files.length };
    try {
      const { picture, reports: news } = await desk.add(files);
      if (news.some((report) => report.failure === undefined)) arrive(picture);
      reports.value = [...news, ...reports.value];
    } catch (error) {
      const reason = failureOf(error);
      reports.value = [
        ...files.map(({ name }): FileReport => ({ name, kind: "article", added: 0, failure: reason })),
        ...reports.value,
      ];
    } finally {
      busy.value = undefined;
    }
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
    show,
    async whileBusy(work) {
      const timer = setTimeout(() => {
        busy.value ??= { done: 0, total: 0 };
      }, 150);
      try {
        return await work();
      } finally {
        clearTimeout(timer);
        busy.value = undefined;
      }
    },
    openBeside,
    add,
    async clear() {
      arrive(await desk.clear());
      reports.value = [];
    },
    showProgress(progress) {
      if (busy.value !== undefined) busy.value = progress;
    },
  };
}

/** What the header of `isnad serve` says: "write 0a1b2c". */
function servedBy(response: Response): Served | undefined {
  const [how, id = ""] = response.headers.get("X-Isnad-Corrections")?.split(" ") ?? [];
  return how === undefined ? undefined : { mayWrite: how === "write", id };
}
