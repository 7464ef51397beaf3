// Evidence packages: making one of what is open, and opening one so that all is as it was when it was made.
// A stranger would get wrong what makes a file a package: its content. A zip file of another kind is refused with its reason.
import { withoutBidiControls } from "@isnad/text";
import { batch } from "@preact/signals";
import { failureOf } from "../desk/failure.ts";
import type { Unpacked } from "../desk/package/read-package.ts";
import type { IncomingFile, PackageWishes, Scope } from "../desk/protocol.ts";
import { excerpt } from "../drawing/excerpt.ts";
import type { App } from "./app.ts";
import type { OfferedPackage } from "./offered-package.ts";
import { noteWayBack } from "./start-over.ts";
import { hashOf, viewOf } from "./view/link.ts";

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
  const back = how === "instead" ? await library.replace(file, places) : undefined;
  const read = back !== undefined || (how === "joined" && (await library.add([file], { places })));
  if (!read) {
    app.addDialogOpen.value = true;
    return;
  }
  const undo = back && !wasEmpty ? noteWayBack(app, back) : undefined;
  await restore(app, unpacked);
  const { packageOpened } = preferences.messages.peek().take;
  announcer.say(
    packageOpened(
      withoutBidiControls(excerpt(name, 60)),
      library.counts.peek().statements,
      unpacked.ignored.length,
    ),
    undo,
  );
}

/** The view, the language of names, and the answer. */
async function restore({ view, preferences, question }: App, { view: kept, query }: Unpacked): Promise<void> {
  batch(() => {
    preferences.names.value = kept.names;
    view.change(viewOf(kept.hash).view);
    question.text.value = query ?? "";
  });
  await question.run();
}

/** The evidence package of a part of what is open. */
export async function packageOf(
  app: App,
  scope: Scope,
  wishes: Pick<PackageWishes, "title" | "texts" | "language">,
): Promise<Blob> {
  const { desk, preferences, question, view, corrections } = app;
  const answer = question.answer.peek();
  return desk.pack({
    ...wishes,
    scope,
    hash: hashOf(view.view.peek()),
    names: preferences.names.peek(),
    corrections: corrections.lines.peek(),
    ...(answer && { query: { text: question.text.peek(), rows: answer.total } }),
    ...(await figureOf(app)),
  });
}

async function figureOf({ picture }: App): Promise<Pick<PackageWishes, "figure">> {
  const drawn = picture.peek();
  if (drawn === undefined) return {};
  const png = await drawn.png(2);
  return { figure: { svg: drawn.svg(), png: new Uint8Array(await png.arrayBuffer()) } };
}
