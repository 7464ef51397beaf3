// The list of tests that a W3C suite comes with.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "@isnad/store";
import type { Quad } from "@rdfjs/types";

export interface ManifestEntry {
  readonly name: string;
  /** The local name of its class: `TestTurtleEval`. */
  readonly type: string;
  /** The file to read. */
  readonly action: string;
  /** The file with what should come of it. */
  readonly result: string | undefined;
  /** What the names of files are relative to. */
  readonly base: string;
}

const MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** The entries of a manifest in its order. */
export async function readManifest(file: string): Promise<readonly ManifestEntry[]> {
  const here = "https://suite.example/";
  const quads = await parse(readFileSync(file, "utf8"), "turtle", { baseIRI: here });
  const objects = indexed(quads);
  const one = (subject: string, property: string) => objects.get(`${subject} ${property}`)?.[0];
  const base =
    quads.find(({ predicate }) => predicate.value === `${MF}assumedTestBase`)?.object.value ?? here;
  const path = (iri: string | undefined) =>
    iri === undefined ? undefined : join(dirname(file), decodeURIComponent(iri.slice(here.length)));
  const entries: ManifestEntry[] = [];
  let cell = quads.find(({ predicate }) => predicate.value === `${MF}entries`)?.object.value;
  while (cell !== undefined && cell !== `${RDF}nil`) {
    const entry = one(cell, `${RDF}first`) ?? "";
    const action = path(one(entry, `${MF}action`));
    if (action === undefined) throw new Error(`${file}: ${entry} has no action`);
    entries.push({
      name: one(entry, `${MF}name`) ?? entry,
      type: (one(entry, `${RDF}type`) ?? "").replace(/^.*#/, ""),
      action,
      result: path(one(entry, `${MF}result`)),
      base,
    });
    cell = one(cell, `${RDF}rest`);
  }
  return entries;
}

function indexed(quads: readonly Quad[]): ReadonlyMap<string, string[]> {
  const objects = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads) {
    const key = `${subject.value} ${predicate.value}`;
    const known = objects.get(key);
    if (known === undefined) objects.set(key, [object.value]);
    else known.push(object.value);
  }
  return objects;
}
