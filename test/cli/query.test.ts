// `isnad query` and `isnad ontology`: answers on stdout, everything else on stderr.
import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import { BIN, folderWith, isnad } from "./isnad.ts";

const GRAPH = `@prefix isnad: <https://w3id.org/isnad/ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix i: <https://w3id.org/isnad/id/> .
i:s1 a isnad:Statement ; isnad:speaker i:solvik ; isnad:about i:jordan ; isnad:text "the talks, so far"@en .
i:solvik rdfs:label "Marta Solvik"@en , "مارتا سولفيك"@ar .
i:jordan rdfs:label "Jordan"@en , "الأردن"@ar .
`;
const WHO = '?s isnad:speaker ?who . ?s isnad:about "Jordan"';

const folder = folderWith({
  "graph.ttl": GRAPH,
  "graph.dat": GRAPH,
  "cut.ttl": GRAPH.slice(0, 180),
  "empty.ttl": "",
  "none.snapshot": GRAPH,
  "windows.ttl": new Uint8Array([0xde, 0xc7, 0xe1]),
  "articles/a.txt": "The envoy Marta Solvik said that Jordan would host the talks.\n",
  "articles/b.txt": "",
});
const cwd = folder.path;
afterAll(folder.remove);

describe.concurrent("query", () => {
  it("prints a table with labels, and how many rows on stderr", async () => {
    const { code, stdout, stderr } = await isnad(["query", "-f", "graph.ttl", WHO], { cwd });
    expect(stdout).toMatch(/who/);
    expect(stdout).toMatch(/Marta Solvik/);
    expect([code, stderr]).toEqual([0, "1 row\n"]);
  });

  it("prints labels in Arabic when asked, and takes them in Arabic", async () => {
    const patterns = '?s isnad:speaker ?who . ?s isnad:about "الأردن"';
    const { stdout } = await isnad(["query", "-f", "graph.ttl", patterns, "--language", "ar"], { cwd });
    expect(stdout).toMatch(/مارتا سولفيك/);
  });

  it("prints CSV as SPARQL does", async () => {
    const { stdout } = await isnad(["query", "-f", "graph.ttl", "?s isnad:text ?t", "--format", "csv"], {
      cwd,
    });
    expect(stdout.replaceAll("\r", "")).toBe('s,t\nhttps://w3id.org/isnad/id/s1,"the talks, so far"\n');
  });

  it("prints JSON as SPARQL does", async () => {
    const { stdout } = await isnad(["query", "-f", "graph.ttl", "?s isnad:text ?t", "--format", "json"], {
      cwd,
    });
    expect(JSON.parse(stdout)).toEqual({
      head: { vars: ["s", "t"] },
      results: {
        bindings: [
          {
            s: { type: "uri", value: "https://w3id.org/isnad/id/s1" },
            t: { type: "literal", value: "the talks, so far", "xml:lang": "en" },
          },
        ],
      },
    });
  });

  it("says which pattern emptied an empty answer, which is an answer", async () => {
    const { code, stderr } = await isnad(["query", "-f", "graph.ttl", '?s isnad:about "Narnia"'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^0 rows\n.*Narnia/);
  });

  it("reads a graph from standard input and from a file of any name", async () => {
    const piped = await isnad(["query", "-f", "-", WHO], { cwd, stdin: GRAPH });
    const named = await isnad(["query", "-f", "graph.dat", WHO], { cwd });
    expect([piped.code, named.code, piped.stdout]).toEqual([0, 0, named.stdout]);
  });

  it("builds a folder of articles first, and ends with 1 when some could not be read", async () => {
    const { code, stdout, stderr } = await isnad(["query", "-f", "articles", "?s isnad:cue ?cue"], { cwd });
    expect(stdout).toContain("said");
    expect(stderr).toContain("not read: articles/b.txt: empty.");
    expect(code).toBe(1);
  });

  it("asks the sample collection when no graph is named", async () => {
    const { code, stdout, stderr } = await isnad(["query", "?a a isnad:Article", "--format", "csv"], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^the sample collection: (?:1[4-9]|[2-9]\d) articles/m);
    expect(stdout.trim().split("\n").length).toBeGreaterThan(14);
  });

  it("takes SPARQL by its first word, with the vocabulary's prefixes", async () => {
    const select = "SELECT ?who (COUNT(?s) AS ?n) { ?s isnad:speaker ?who } GROUP BY ?who";
    const { code, stdout, stderr } = await isnad(["query", "-f", "graph.ttl", select, "--format", "csv"], {
      cwd,
    });
    expect([code, stdout.replaceAll("\r", ""), stderr]).toEqual([
      0,
      "who,n\nhttps://w3id.org/isnad/id/solvik,1\n",
      "1 row\n",
    ]);
  });

  it("says yes or no to ASK, and prints graphs as Turtle", async () => {
    const ask = await isnad(["query", "-f", "graph.ttl", "ASK { ?s isnad:about ?x }"], { cwd });
    const graph = await isnad(["query", "-f", "graph.ttl", "CONSTRUCT WHERE { ?s isnad:about ?x }"], { cwd });
    expect([ask.stdout, ask.code]).toEqual(["yes\n", 0]);
    expect(graph.stdout).toMatch(/isnad:about <https:\/\/w3id\.org\/isnad\/id\/jordan>/);
  });

  it("says who answers what the joins do not cover, and leaves gaps where a variable is unbound", async () => {
    const path =
      "SELECT ?s ?x ?none { ?s isnad:speaker/rdfs:label* ?x OPTIONAL { ?s isnad:within ?none } } ORDER BY ?x LIMIT 1";
    const { stdout, stderr } = await isnad(["query", "-f", "graph.ttl", path, "--format", "csv"], { cwd });
    expect(stderr).toBe("answered by Comunica, because of a property path\n1 row\n");
    expect(stdout.split("\r\n")[1]).toMatch(/^https:\/\/w3id\.org\/isnad\/id\/s1,.+,$/);
  });

  it("prints the plan instead of the answer when asked", async () => {
    const patterns = await isnad(["query", "-f", "graph.ttl", "--plan", WHO], { cwd });
    expect(patterns.stdout).toBe(
      "1. POS ?s isnad:speaker ?who: 1 quad, rows expected 1, found 1\n" +
        '2. SPO ?s isnad:about "Jordan": 1 quad, rows expected 1, found 1\n',
    );
    const sparql = await isnad(["query", "-f", "graph.ttl", "--plan", "SELECT * { ?s isnad:about ?x }"], {
      cwd,
    });
    expect(sparql.stdout).toMatch(/^project\n +1\. POS \?s .* \?x: 1 quad, rows expected 1\n/);
  });

  it("opens a snapshot as it opens a graph", async () => {
    const built = await isnad(["build", "articles/a.txt", "--out", "a.snapshot"], { cwd });
    expect([built.code, built.stderr]).toEqual([0, expect.stringContaining("as snapshot, to a.snapshot")]);
    const { code, stdout } = await isnad(["query", "-f", "a.snapshot", "?s isnad:cue ?cue"], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining("said")]);
  });

  it("takes a reader who leaves early for no error", () => {
    const command = `"${process.execPath}" "${BIN}" ontology | head -n 1`;
    const { status, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", command], {
      encoding: "utf8",
    });
    expect([status, stderr, stdout.split("\n").length]).toEqual([0, "", 2]);
  });
});

describe.concurrent("query refuses, with 2 and a hint,", () => {
  const cases: [string, string[], RegExp][] = [
    ["half a pattern", ["-f", "graph.ttl", "?s isnad:speaker"], /isnad: /],
    ["an open quotation mark", ["-f", "graph.ttl", '?s isnad:about "Jordan'], /isnad: /],
    ["a word that is no name", ["-f", "graph.ttl", "?s says ?t"], /isnad: /],
    ["a cut-off graph", ["-f", "cut.ttl", "?s ?p ?o"], /isnad: cut\.ttl: not valid turtle at line 4/],
    ["an empty graph", ["-f", "empty.ttl", "?s ?p ?o"], /isnad: empty\.ttl: no graph: it is empty/],
    [
      "a graph that is not UTF-8",
      ["-f", "windows.ttl", "?s ?p ?o"],
      /windows\.ttl: no graph: not UTF-8 \(first wrong byte at \d+\)/,
    ],
    ["a missing graph", ["-f", "gone.ttl", "?s ?p ?o"], /isnad: gone\.ttl: there is no such file or folder/],
    [
      "an unknown way to print",
      ["-f", "graph.ttl", "?s ?p ?o", "--format", "xml"],
      /Allowed choices are table, csv, json/,
    ],
    ["SPARQL with a fault", ["-f", "graph.ttl", "SELECT * { ?s ?p }"], /found } at line 1, column 18/],
    ["SERVICE", ["-f", "graph.ttl", "SELECT * { SERVICE <urn:x> { ?s ?p ?o } }"], /another server/],
    ["a snapshot that is none", ["-f", "none.snapshot", "?s ?p ?o"], /isnad: none\.snapshot: not a snapshot/],
    ["a time limit that is none", ["-f", "graph.ttl", "?s ?p ?o", "--timeout", "0"], /more than 0 seconds/],
    [
      "a question that takes too long",
      ["--timeout", "0.01", "SELECT (COUNT(*) AS ?n) { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z }"],
      /no answer within 0\.01 s/,
    ],
    ["a limit that is none", ["-f", "graph.ttl", "?s ?p ?o", "--limit", "0"], /give 1 or more/i],
  ];
  it.each(cases)("%s", async (_what, args, message) => {
    const { code, stdout, stderr } = await isnad(["query", ...args], { cwd });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([code, stdout]).toEqual([2, ""]);
  });
});

describe.concurrent("ontology", () => {
  it("prints the vocabulary, and its shapes", async () => {
    const [words, shapes] = await Promise.all([isnad(["ontology"]), isnad(["ontology", "--shapes"])]);
    expect(words.stdout).toContain("isnad:speaker");
    expect(shapes.stdout).toContain("sh:NodeShape");
    expect([words.code, shapes.code, words.stderr, shapes.stderr]).toEqual([0, 0, "", ""]);
  });
});
