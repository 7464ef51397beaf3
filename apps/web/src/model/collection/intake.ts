// Files that come in by any door: packages are opened, corrections join their list, everything else is added, what was
// passed over is told. A stranger would get wrong JSON: it may be a corrections file (YAML holds JSON), never a graph,
// which is .jsonld.
import { failureOf } from "../../desk/failure.ts";
import type { App } from "../app.ts";
import { type Gathered, incomingFiles } from "./dropped.ts";
import { isZip, offerPackage } from "./packages.ts";

const CORRECTIONS = /\.(?:ya?ml|json)$/i;

/** Takes in what was dropped, once it has been gathered. A folder that cannot be walked is told of. */
export async function takeInDropped(app: App, gathering: Promise<Gathered>): Promise<void> {
  try {
    await takeIn(app, await gathering);
  } catch (error) {
    const { add } = app.preferences.messages.peek();
    app.announcer.say(add.unreadable(failureOf(error).message));
  }
}

/** Takes in what was chosen. The list of what became of each file opens, unless it was one package alone. */
export async function takeIn(app: App, { files, skipped, cut }: Gathered): Promise<void> {
  const { addDialogOpen, announcer, correctionsFile, library, preferences } = app;
  const { add } = preferences.messages.peek();
  const { read, refused } = await incomingFiles(files);
  const packages = read.filter(isZip);
  const corrections = read.filter(({ name }) => CORRECTIONS.test(name));
  const others = read.filter((file) => !packages.includes(file) && !corrections.includes(file));
  if (others.length + corrections.length + refused.length > 0) addDialogOpen.value = true;
  if (refused.length > 0) library.tell(refused);
  if (others.length > 0) await library.add(others);
  for (const file of corrections) library.tell([await correctionsFile.open(file)]);
  for (const each of packages) await offerPackage(app, each);
  const left = [...(skipped > 0 ? [add.skipped(skipped)] : []), ...(cut ? [add.cut(files.length)] : [])];
  if (files.length === 0 && left.length === 0) left.push(add.nothingThere);
  if (left.length > 0) announcer.say(left.join(" "));
}
