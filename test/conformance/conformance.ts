// The W3C's test suites through our own doors: `npm run conformance -- --suites DIR`, where DIR holds rdf/ and sparql/ as
// https://github.com/w3c/rdf-tests has them.
// A stranger would get wrong that this is no vitest suite: the files are not ours to pass on, so most machines lack them.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** What one suite gave. A part is a file beside this one that exports `run(folder): AsyncIterable<SuiteResult>`. */
export interface SuiteResult {
  readonly suite: string;
  readonly passed: number;
  readonly failed: readonly { readonly test: string; readonly reason: string }[];
}

interface Part {
  readonly run: (folder: string) => AsyncIterable<SuiteResult>;
}

/** File of the part, and the folder of DIR that it reads. */
const PARTS = [
  ["syntax", "rdf"],
  ["sparql", "sparql"],
] as const;

const { values } = parseArgs({ options: { suites: { type: "string" }, only: { type: "string" } } });

if (values.suites === undefined || !existsSync(values.suites)) {
  const missing = values.suites === undefined ? "no folder was given" : `there is no folder ${values.suites}`;
  console.error(
    `The W3C test suites were not run: ${missing}.\n` +
      "Get them with git clone https://github.com/w3c/rdf-tests, then: npm run conformance -- --suites rdf-tests",
  );
  process.exit(2);
}

let failures = 0;
for (const [part, folder] of PARTS) {
  const file = join(import.meta.dirname, `${part}.ts`);
  const suites = resolve(values.suites, folder);
  if ((values.only !== undefined && values.only !== part) || !existsSync(file)) continue;
  if (!existsSync(suites)) {
    console.error(`${part} was not run: there is no folder ${folder} in ${values.suites}`);
    failures++;
    continue;
  }
  const { run } = (await import(file)) as Part;
  for await (const { suite, passed, failed } of run(suites)) {
    console.log(
      `${suite.padEnd(40)} ${`${passed}`.padStart(5)} passed ${`${failed.length}`.padStart(4)} failed`,
    );
    for (const { test, reason } of failed) console.log(`  ${test}: ${reason}`);
    failures += failed.length;
  }
}
process.exitCode = failures > 0 ? 1 : 0;
