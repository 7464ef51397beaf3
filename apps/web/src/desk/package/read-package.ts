// An evidence package back into what the page opens: the graph, where its nodes stand, the view, the question.
import {
  CORRECTIONS_FILE,
  GRAPH_FILE,
  type PackageView,
  QUERY_FILES,
  readView,
  VIEW_FILE,
} from "./package-files.ts";
import { PackageError, unzip } from "./unzip.ts";

export interface Unpacked {
  readonly graph: Uint8Array;
  readonly view: PackageView;
  /** What had been asked. */
  readonly query?: string;
  /** Files that we do not know. */
  readonly ignored: readonly string[];
}

/** Files that we write for people, and do not read again. */
const FOR_PEOPLE = [
  "README.md",
  "sentences.csv",
  "sentences.md",
  "figure.svg",
  "figure.png",
  CORRECTIONS_FILE,
];
const WANTED = new Set([GRAPH_FILE, VIEW_FILE, ...Object.values(QUERY_FILES)]);
const LONGEST_QUERY = 100_000;

/** @throws {PackageError} it is damaged, too large, or a zip file of something else. */
export function readPackage(bytes: Uint8Array): Unpacked {
  const { files, ignored } = unzip(bytes, WANTED);
  const [graph, written] = [files.get(GRAPH_FILE), files.get(VIEW_FILE)];
  const view = written && readView(textOf(written));
  if (graph === undefined || view === undefined)
    throw new PackageError(
      "not-a-package",
      `a zip file, but no evidence package of Isnad's (${missing(graph, written)}): unpack it and give its files`,
    );
  const query = Object.values(QUERY_FILES).flatMap((name) => files.get(name) ?? [])[0];
  return {
    graph,
    view,
    ...(query && query.length <= LONGEST_QUERY && { query: textOf(query) }),
    ignored: ignored.filter((name) => !FOR_PEOPLE.includes(name)),
  };
}

function missing(graph: Uint8Array | undefined, view: Uint8Array | undefined): string {
  if (graph === undefined) return `it holds no ${GRAPH_FILE}`;
  return view === undefined ? `it holds no ${VIEW_FILE}` : `its ${VIEW_FILE} is none that this version knows`;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
