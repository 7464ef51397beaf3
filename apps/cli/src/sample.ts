// The sample collection that comes with isnad: what is asked and shown when the user names nothing.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The folder of the sample articles. */
export function sampleFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("@isnad/data/package.json")), "articles");
}
