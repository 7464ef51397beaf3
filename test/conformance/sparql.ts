// W3C's SPARQL 1.1 query tests against our engine, a part of `npm run conformance`.
// A stranger would get wrong which engine answered: what our joins do not cover runs in Comunica, and the suite's name says how much.
import { createDataset, dataFactory, parse, type SparqlAnswer, sparql } from "@isnad/store";
import type { Quad, Term } from "@rdfjs/types";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import type { SuiteResult } from "./conformance.ts";
import { readExpected } from "./expected.ts";
import { quadRows, reordered, sameRows } from "./same-rows.ts";
import { readSuiteFile, type SparqlTest, sparqlFolder, sparqlTests } from "./sparql-manifest.ts";

interface Outcome {
  readonly test: SparqlTest;
  readonly fault: string | undefined;
  readonly engine: string;
}

/** With ISNAD_ENGINE=comunica Comunica alone is asked, to compare. */
const onlyComunica = process.env["ISNAD_ENGINE"] === "comunica";

/** The query tests of a folder that holds sparql11/ as w3c/rdf-tests has it. */
export async function* run(suites: string): AsyncGenerator<SuiteResult> {
  const folder = sparqlFolder(suites);
  if (folder === undefined) throw new Error(`${suites} holds no sparql11/manifest-sparql11-query.ttl`);
  const outcomes: Outcome[] = [];
  for (const test of await sparqlTests(folder)) outcomes.push(await judge(folder, test));
  const failed = outcomes.filter(({ fault }) => fault !== undefined);
  const evaluated = outcomes.filter(({ test }) => test.kind === "evaluation");
  const ours = evaluated.filter(({ engine }) => engine === "joins").length;
  yield {
    suite: `SPARQL 1.1 query (${ours} of ${evaluated.length} on our joins)`,
    passed: outcomes.length - failed.length,
    failed: failed.map(({ test, fault, engine }) => ({
      test: `${test.group}: ${test.name} (${test.kind}, ${engine})`,
      reason: fault ?? "",
    })),
  };
}

async function judge(suite: string, test: SparqlTest): Promise<Outcome> {
  let engine = "joins";
  try {
    const answer = await ask(suite, test);
    engine = answer.by.engine;
    if (test.kind === "negative syntax") return { test, engine, fault: "was accepted" };
    const fault = test.kind === "evaluation" ? await compare(suite, test, answer) : undefined;
    return { test, engine, fault };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const refused = test.kind === "negative syntax" && code === "QUERY_SYNTAX";
    // What cannot be answered (SERVICE, unknown functions) was read, which is all that a test of syntax asks.
    const read = test.kind === "positive syntax" && code !== "QUERY_SYNTAX";
    return { test, engine, fault: refused || read ? undefined : message.split("\n")[0]! };
  }
}

async function ask(suite: string, test: SparqlTest): Promise<SparqlAnswer> {
  const dataset = createDataset();
  for (const address of test.data) dataset.addAll(await load(suite, address));
  for (const address of test.namedGraphs) {
    const graph = dataFactory.namedNode(address);
    for (const { subject, predicate, object } of await load(suite, address))
      dataset.add(dataFactory.quad(subject, predicate, object, graph));
  }
  return sparql(dataset, readSuiteFile(suite, test.query), {
    baseIRI: test.query,
    defaultGraph: "default",
    milliseconds: 20_000,
    onlyComunica,
  });
}

async function load(suite: string, address: string): Promise<readonly Quad[]> {
  if (address.endsWith(".rdf")) return readRdfXml(readSuiteFile(suite, address), address);
  return parse(readSuiteFile(suite, address), address.endsWith(".nt") ? "ntriples" : "turtle", {
    baseIRI: address,
  });
}

async function compare(suite: string, test: SparqlTest, answer: SparqlAnswer): Promise<string | undefined> {
  const expected = await readExpected(test.result!, readSuiteFile(suite, test.result!));
  if (answer.kind === "truth")
    return expected.kind === "truth" && expected.truth === answer.truth ? undefined : `said ${answer.truth}`;
  if (answer.kind === "quads") {
    const quads: Quad[] = [];
    for await (const quad of answer.quads) quads.push(quad);
    const same = expected.kind === "quads" && sameRows(quadRows(quads), quadRows(expected.quads));
    return same ? undefined : `${quads.length} triples that differ`;
  }
  const rows: (readonly (Term | undefined)[])[] = [];
  for await (const row of answer.rows) rows.push(row);
  if (expected.kind !== "rows") return "rows were not expected";
  const theirs = reordered(expected.rows, expected.variables, answer.variables);
  if (answer.variables.length !== expected.variables.length) return `variables ${answer.variables.join(" ")}`;
  return sameRows(rows, theirs)
    ? undefined
    : `${rows.length} rows that differ from the ${theirs.length} expected`;
}

/** Some of the suite's data are RDF/XML, which isnad itself does not read. */
function readRdfXml(text: string, baseIRI: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser({ baseIRI });
    parser.on("data", (quad: Quad) => quads.push(quad));
    parser.on("end", () => resolve(quads));
    parser.on("error", reject);
    parser.end(text);
  });
}
