// Files that somebody brings: articles and graphs to the library, corrections to their list.
// A stranger would get wrong JSON: it may be a corrections file (YAML holds JSON), never a graph, which is .jsonld.
import type { IncomingFile } from "../desk/protocol.ts";
import type { App } from "./app.ts";

const CORRECTIONS = /\.(?:ya?ml|json)$/i;

export async function takeIn(
  { library, correctionsFile }: App,
  files: readonly IncomingFile[],
): Promise<void> {
  const others = files.filter(({ name }) => !CORRECTIONS.test(name));
  if (others.length > 0) await library.add(others);
  for (const file of files) {
    if (!CORRECTIONS.test(file.name)) continue;
    const report = await correctionsFile.open(file);
    library.reports.value = [report, ...library.reports.value];
  }
}
