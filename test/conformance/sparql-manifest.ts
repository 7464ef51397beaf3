// W3C's manifests of SPARQL tests, read from a folder as their repository has them.
// A stranger would get wrong the addresses: tests name files relative to where the suite stands on the web, and some
// queries ask for that address, so files are read from the folder and named by the web.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDataset, type Dataset, dataFactory, parse } from "@isnad/store";
import type { Term } from "@rdfjs/types";

const WEB = "https://w3c.github.io/rdf-tests/sparql/sparql11/";
const MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
const QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

export interface SparqlTest {
  readonly name: string;
  /** The folder it stands in: "aggregates". */
  readonly group: string;
  readonly kind: "evaluation" | "positive syntax" | "negative syntax";
  readonly query: string;
  readonly data: readonly string[];
  readonly namedGraphs: readonly string[];
  readonly result: string | undefined;
}

const KINDS: Readonly<Record<string, SparqlTest["kind"]>> = {
  [`${MF}QueryEvaluationTest`]: "evaluation",
  [`${MF}PositiveSyntaxTest11`]: "positive syntax",
  [`${MF}PositiveSyntaxTest`]: "positive syntax",
  [`${MF}NegativeSyntaxTest11`]: "negative syntax",
  [`${MF}NegativeSyntaxTest`]: "negative syntax",
};

/** The folder of the SPARQL 1.1 tests in a folder of suites, or undefined where it is missing. */
export function sparqlFolder(suites: string): string | undefined {
  return ["sparql/sparql11", "sparql11", "."]
    .map((folder) => join(suites, folder))
    .find((folder) => existsSync(join(folder, "manifest-sparql11-query.ttl")));
}

/** A file of the suite by its web address. */
export function readSuiteFile(folder: string, address: string): string {
  return readFileSync(join(folder, address.slice(WEB.length)), "utf8");
}

/** The query tests and those of results as JSON, in the order of the manifests. */
export async function sparqlTests(folder: string): Promise<SparqlTest[]> {
  const manifests = ["manifest-sparql11-query.ttl", "json-res/manifest.ttl"];
  const tests = await Promise.all(manifests.map((manifest) => testsOf(folder, WEB + manifest)));
  return tests.flat();
}

async function testsOf(folder: string, manifest: string): Promise<SparqlTest[]> {
  const quads = await parse(readSuiteFile(folder, manifest), "turtle", { baseIRI: manifest });
  const dataset = createDataset(quads);
  const [included] = valuesOf(dataset, dataFactory.namedNode(manifest), `${MF}include`);
  const nested = included === undefined ? [] : listOf(dataset, included);
  const inside = await Promise.all(nested.map(({ value }) => testsOf(folder, value)));
  const [entries] = valuesOf(dataset, dataFactory.namedNode(manifest), `${MF}entries`);
  const own = entries === undefined ? [] : listOf(dataset, entries);
  const group = manifest.slice(WEB.length).split("/")[0]!;
  return [...inside.flat(), ...own.flatMap((test) => testOf(dataset, test, group) ?? [])];
}

function testOf(dataset: Dataset, test: Term, group: string): SparqlTest | undefined {
  const kind = KINDS[valuesOf(dataset, test, `${RDF}type`)[0]?.value ?? ""];
  const [action] = valuesOf(dataset, test, `${MF}action`);
  if (kind === undefined || action === undefined) return undefined;
  const [query] = valuesOf(dataset, action, `${QT}query`);
  return {
    name: valuesOf(dataset, test, `${MF}name`)[0]?.value ?? test.value,
    group,
    kind,
    query: (query ?? action).value,
    data: valuesOf(dataset, action, `${QT}data`).map(({ value }) => value),
    namedGraphs: valuesOf(dataset, action, `${QT}graphData`).map(({ value }) => value),
    result: valuesOf(dataset, test, `${MF}result`)[0]?.value,
  };
}

function valuesOf(dataset: Dataset, subject: Term, property: string): Term[] {
  return [...dataset.match(subject, dataFactory.namedNode(property))].map(({ object }) => object);
}

function listOf(dataset: Dataset, head: Term): Term[] {
  const [first] = valuesOf(dataset, head, `${RDF}first`);
  const [rest] = valuesOf(dataset, head, `${RDF}rest`);
  return first === undefined ? [] : [first, ...(rest === undefined ? [] : listOf(dataset, rest))];
}
