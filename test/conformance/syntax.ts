// The W3C suites of Turtle, TriG, N-Triples and N-Quads: what must be read, what must be refused, which quads it is; and
// whatever is read is written by us in every format that holds it, and read back the same.
// A stranger would get wrong RDF 1.2: its suites are reported apart, for it is a draft and an export profile here.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  FORMAT_INFO,
  FORMATS,
  type Format,
  formatOf,
  parseStream,
  RdfSyntaxError,
  serialize,
} from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import type { SuiteResult } from "./conformance.ts";
import { isIsomorphic } from "./isomorphic.ts";
import { type ManifestEntry, readManifest } from "./manifest.ts";

const SUITES: readonly (readonly [name: string, folders: readonly string[]])[] = [
  ["Turtle 1.1", ["rdf11/rdf-turtle"]],
  ["TriG 1.1", ["rdf11/rdf-trig"]],
  ["N-Triples 1.1", ["rdf11/rdf-n-triples"]],
  ["N-Quads 1.1", ["rdf11/rdf-n-quads"]],
  ["Turtle 1.2 (draft)", ["rdf12/rdf-turtle/syntax", "rdf12/rdf-turtle/eval"]],
  ["TriG 1.2 (draft)", ["rdf12/rdf-trig/syntax", "rdf12/rdf-trig/eval"]],
  ["N-Triples 1.2 (draft)", ["rdf12/rdf-n-triples/syntax", "rdf12/rdf-n-triples/c14n"]],
  ["N-Quads 1.2 (draft)", ["rdf12/rdf-n-quads/syntax", "rdf12/rdf-n-quads/c14n"]],
];

/** Runs all suites of the folder. */
export async function* run(folder: string): AsyncGenerator<SuiteResult> {
  for (const [suite, folders] of SUITES) {
    let passed = 0;
    const failed: { test: string; reason: string }[] = [];
    for (const part of folders) {
      for (const entry of await readManifest(join(folder, part, "manifest.ttl"))) {
        const reason = await check(entry, suite.includes("1.2")).catch((error: unknown) => String(error));
        if (reason === undefined) passed++;
        else failed.push({ test: entry.name, reason });
      }
    }
    yield { suite, passed, failed };
  }
}

/** Why the test fails; undefined where it passes. */
async function check(entry: ManifestEntry, rdf12: boolean): Promise<string | undefined> {
  const { type, action, result, base } = entry;
  if (type.endsWith("NegativeSyntax") || type.endsWith("NegativeEval")) {
    const error = await read(action, base).catch((thrown: unknown) => thrown);
    if (!(error instanceof Error)) return "was read, though it is wrong";
    return error instanceof RdfSyntaxError ? undefined : `no syntax error: ${error}`;
  }
  const quads = await read(action, base);
  if (type.endsWith("PositiveC14N")) {
    // Reading puts the document's hash before the labels of blank nodes.
    const labeled = (await serialize(quads, formatOfFile(action), { rdf12 })).replace(/_:b[0-9a-f]+_/g, "_:");
    const written = labeled.split("\n").sort();
    const expected = readFileSync(result ?? "", "utf8")
      .split("\n")
      .sort();
    return written.join("\n") === expected.join("\n") ? undefined : `other bytes: ${written.join(" | ")}`;
  }
  if (type.endsWith("Eval")) {
    if (!isIsomorphic(quads, await read(result ?? "", base))) return "other quads than expected";
  } else if (!type.endsWith("PositiveSyntax")) return `unknown kind of test: ${type}`;
  return writtenAgain(quads, rdf12);
}

async function writtenAgain(quads: readonly Quad[], rdf12: boolean): Promise<string | undefined> {
  const named = quads.some(({ graph }) => graph.termType !== "DefaultGraph");
  const is12 = quads.some(
    ({ object }) => object.termType === "Quad" || (object.termType === "Literal" && object.direction),
  );
  for (const format of FORMATS) {
    if ((named && !FORMAT_INFO[format].graphs) || (is12 && format === "jsonld")) continue;
    const document = await serialize(quads, format, { rdf12 });
    if (!isIsomorphic(quads, await collect(parseStream(document, format))))
      return `written as ${FORMAT_INFO[format].name} it is read back as other quads`;
  }
  return undefined;
}

function read(file: string, base: string): Promise<readonly Quad[]> {
  return collect(
    parseStream(readFileSync(file), formatOfFile(file), {
      baseIRI: base + file.slice(dirname(file).length + 1),
    }),
  );
}

async function collect(batches: AsyncIterable<readonly Quad[]>): Promise<readonly Quad[]> {
  const quads: Quad[] = [];
  for await (const batch of batches) quads.push(...batch);
  return quads;
}

function formatOfFile(file: string): Format {
  const format = formatOf(file);
  if (format === undefined) throw new Error(`${file}: no known format`);
  return format;
}
