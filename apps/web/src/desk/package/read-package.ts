// An evidence package back into what the page opens: the graph, where its nodes stand, the view, the question.
import { ASK_MODES, type AskMode } from "../../model/view/fields.ts";
import {
  CORRECTIONS_FILE,
  FIGURE_FILE,
  GRAPH_FILE,
  type PackageView,
  PICTURE_FILE,
  QUERY_FILES,
  readView,
  VIEW_FILE,
} from "./package-files.ts";
import { PackageError, unzip } from "./unzip.ts";

export interface Unpacked {
  readonly graph: Uint8Array;
  readonly view: PackageView;
  /** What had been asked, and how. */
  readonly query?: { readonly mode: AskMode; readonly text: string };
  /** The corrections file that was in force, not looked at yet. */
  readonly corrections?: Uint8Array;
  /** Files that we do not know. */
  readonly ignored: readonly string[];
}

/** Files that we write for people, and do not read again. */
const FOR_PEOPLE = ["README.md", "sentences.csv", "sentences.md", FIGURE_FILE, PICTURE_FILE];
const WANTED = new Set([GRAPH_FILE, VIEW_FILE, CORRECTIONS_FILE, ...Object.values(QUERY_FILES)]);
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
  const query = queryIn(files);
  const corrections = files.get(CORRECTIONS_FILE);
  return {
    graph,
    view,
    ...(query && { query }),
    ...(corrections && { corrections }),
    ignored: ignored.filter((name) => !FOR_PEOPLE.includes(name)),
  };
}

function queryIn(files: ReadonlyMap<string, Uint8Array>): Unpacked["query"] {
  for (const mode of ASK_MODES) {
    const text = files.get(QUERY_FILES[mode]);
    if (text !== undefined && text.length <= LONGEST_QUERY) return { mode, text: textOf(text) };
  }
  return undefined;
}

function missing(graph: Uint8Array | undefined, view: Uint8Array | undefined): string {
  if (graph === undefined) return `it holds no ${GRAPH_FILE}`;
  return view === undefined ? `it holds no ${VIEW_FILE}` : `its ${VIEW_FILE} is none that this version knows`;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
