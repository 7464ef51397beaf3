// Evidence packages: making one of what is open, and opening one so that all is as it was when it was made.
// A stranger would get wrong what makes a file a package: its content. A zip file of another kind is refused with its reason.
import { wholeRows } from "@isnad/store";
import { withoutBidiControls } from "@isnad/text";
import { batch } from "@preact/signals";
import { failureOf } from "../../desk/failure.ts";
import type { Unpacked } from "../../desk/package/read-package.ts";
import type { CorrectionLine, IncomingFile } from "../../desk/protocol.ts";
import type { PackageWishes, Scope } from "../../desk/takings.ts";
import { excerpt } from "../../drawing/excerpt.ts";
import type { App } from "../app.ts";
import { without } from "../correct/corrections.ts";
import { hashOf, viewOf } from "../view/link.ts";
import type { WayBack } from "./library.ts";
import type { OfferedPackage } from "./offered-package.ts";
import { noteWayBack } from "./start-over.ts";

/** Whether a file begins as a zip file does. */
export function isZip({ bytes }: IncomingFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Opens a package, or asks first where something is open. What cannot be read is told. */
export async function offerPackage(app: App, { name, bytes }: IncomingFile): Promise<void> {
  const { desk, library, offeredPackage } = app;
  try {
    const offered = { name, unpacked: await desk.unpack(bytes) };
    if (library.isEmpty.peek()) await openPackage(app, offered, "instead");
    else offeredPackage.value = offered;
  } catch (error) {
    library.tell([{ name, kind: "graph", added: 0, failure: failureOf(error) }]);
    app.addDialogOpen.value = true;
  }
}

/** Opens a package instead of what is open, or joins it to that; then shows what it shows. */
export async function openPackage(
  app: App,
  { name, unpacked }: OfferedPackage,
  how: "instead" | "joined",
): Promise<void> {
  const { library, announcer, preferences } = app;
  const file = { name: `${name}/graph.ttl`, bytes: unpacked.graph };
  const places = new Map(unpacked.view.positions.map(([iri, x, y]) => [iri, { x, y }]));
  const wasEmpty = library.isEmpty.peek();
  const lines = await linesOf(app, name, unpacked);
  // Else it would be asked again of what is opened, and might come after the package's own answer.
  app.question.dismiss();
  const back = await library.open(file, how, places);
  if (back === undefined) {
    app.addDialogOpen.value = true;
    return;
  }
  const undo = joinLines(app, lines, wasEmpty ? undefined : back);
  await restore(app, unpacked);
  const { packageOpened } = preferences.messages.peek().take;
  const { statements } = library.counts.peek();
  const known = withoutBidiControls(excerpt(name, 60));
  announcer.say(packageOpened(known, statements, lines.length, unpacked.ignored.length), undo);
}

/** The package's corrections that are not in the list. What is no corrections file is told; the rest is opened without. */
async function linesOf(
  { addDialogOpen, corrections, desk, library }: App,
  name: string,
  { corrections: file }: Unpacked,
): Promise<readonly CorrectionLine[]> {
  if (file === undefined) return [];
  const title = `${name}/corrections.yaml`;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(file);
    return without(await desk.readCorrections(title, text), corrections.lines.peek());
  } catch (error) {
    library.tell([{ name: title, kind: "corrections", added: 0, failure: failureOf(error) }]);
    addDialogOpen.value = true;
    return [];
  }
}

/** Puts a package's corrections into the list: one step together with what was open before. Gives what undoes it. */
function joinLines(
  app: App,
  lines: readonly CorrectionLine[],
  back: WayBack | undefined,
): (() => void) | undefined {
  const { corrections, correctionsFile } = app;
  const putIn = (undoable: boolean) => {
    if (lines.length === 0) return;
    correctionsFile.takeKnown(lines);
    corrections.set([...corrections.lines.peek(), ...without(lines, corrections.lines.peek())], undoable);
  };
  const takeOut = () => {
    correctionsFile.forgetKnown(lines);
    corrections.set(without(corrections.lines.peek(), lines), false);
  };
  putIn(back === undefined);
  if (back === undefined) return undefined;
  let areIn = true;
  return noteWayBack(app, async () => {
    if (!(await back())) return false;
    if (areIn) takeOut();
    else putIn(false);
    areIn = !areIn;
    return true;
  });
}

/** The view, the language of names, and the answer: what was asked goes into the box that it was asked in. */
async function restore(app: App, { view: kept, query }: Unpacked): Promise<void> {
  const { composer, preferences, question, sparql, view } = app;
  composer.release();
  question.draft.value = undefined;
  batch(() => {
    preferences.names.value = kept.names;
    const shown = viewOf(kept.hash).view;
    // Rows that still have a gap were not asked, and stay in the box.
    const isInBox = query?.mode === "patterns" && wholeRows(shown.patterns) === query.text;
    const asked = query && { askMode: query.mode, ...(!isInBox && { [query.mode]: query.text }) };
    view.change({ ...shown, ...asked });
  });
  if (query !== undefined) await (query.mode === "sparql" ? sparql : question).run();
}

/** The evidence package of a part of what is open. */
export async function packageOf(
  app: App,
  scope: Scope,
  wishes: Pick<PackageWishes, "title" | "texts" | "language">,
): Promise<Blob> {
  const { desk, preferences, question, view, corrections } = app;
  const query = askedIn(question);
  return desk.pack({
    ...wishes,
    scope,
    hash: hashOf(view.view.peek()),
    names: preferences.names.peek(),
    corrections: corrections.lines.peek(),
    ...(query && { query }),
    ...(await figureOf(app)),
  });
}

/** What the answer that is shown answers, whatever the box holds by now. */
function askedIn({ answer, asked }: App["question"]): PackageWishes["query"] {
  const found = answer.peek();
  if (found === undefined) return undefined;
  const rows = found.total;
  if (found.sparql !== undefined) return { mode: "sparql", text: found.sparql, rows };
  return { mode: "patterns", text: asked.peek() ?? "", rows };
}

async function figureOf({ picture }: App): Promise<Pick<PackageWishes, "figure">> {
  const drawn = picture.peek();
  if (drawn === undefined) return {};
  const png = await drawn.png(2);
  return { figure: { svg: drawn.svg(), png: new Uint8Array(await png.arrayBuffer()) } };
}
