// SPARQL as users ask it: the four forms, the vocabulary's prefixes, errors with their place, limits, and who answers.
import {
  createDataset,
  isSparql,
  parse,
  QueryCancelledError,
  QuerySyntaxError,
  QueryTimeoutError,
  QueryTooLargeError,
  dataFactory as rdf,
  type SparqlOptions,
  serialize,
  sparql,
} from "@isnad/store";
import { describe, expect, test } from "vitest";

const GRAPH = `
@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix : <urn:> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:anna rdfs:label "Anna Weil"@en, "آنا فايل"@ar . :omar rdfs:label "Omar Haddad"@en .
:s1 a isnad:Statement ; isnad:speaker :anna ; isnad:about :iraq ; isnad:confidence 0.9 ; isnad:date "2026-03-09"^^xsd:date .
:s2 a isnad:Statement ; isnad:speaker :omar ; isnad:about :iraq, :spain ; isnad:confidence 0.85 ; isnad:within :s1 .
:s3 a isnad:Statement ; isnad:speaker :omar ; isnad:about :spain ; isnad:confidence 1 ; isnad:within :s2 ; isnad:order 01 .
`;
const dataset = createDataset(await parse(GRAPH, "turtle"));
const short = (value: string | undefined) => value?.replace(/^urn:|^https?:.*[#/]/, "") ?? "-";

async function rows(text: string, options?: SparqlOptions): Promise<string[]> {
  const answer = await sparql(dataset, text, options);
  if (answer.kind !== "rows") throw new Error(`an answer of ${answer.kind}`);
  const found: string[] = [];
  for await (const row of answer.rows) found.push(row.map((term) => short(term?.value)).join(" "));
  return found;
}

async function turtle(text: string): Promise<string> {
  const answer = await sparql(dataset, text);
  if (answer.kind !== "quads") throw new Error(`an answer of ${answer.kind}`);
  const quads = [];
  for await (const quad of answer.quads) quads.push(quad);
  return (await serialize(quads, "ntriples")).trim();
}

describe("SELECT", () => {
  test.each<[string, string, string[]]>([
    [
      "patterns, with the vocabulary's prefixes",
      "SELECT ?who { ?s isnad:speaker ?who ; isnad:about <urn:spain> }",
      ["omar", "omar"],
    ],
    ["distinct rows", "SELECT DISTINCT ?who { ?s isnad:speaker ?who } ORDER BY ?who", ["anna", "omar"]],
    [
      "optional parts",
      "SELECT ?s ?d { ?s a isnad:Statement OPTIONAL { ?s isnad:date ?d } } ORDER BY ?s",
      ["s1 2026-03-09", "s2 -", "s3 -"],
    ],
    [
      "numbers by value",
      "SELECT ?s { ?s isnad:confidence ?c FILTER(?c > 0.88) } ORDER BY DESC(?c)",
      ["s3", "s1"],
    ],
    ["literals as they are written", "SELECT ?o { ?s isnad:order ?o FILTER(?o = 1) }", ["01"]],
    ["dates by time", 'SELECT ?s { ?s isnad:date ?d FILTER(?d < "2026-11-22"^^xsd:date) }', ["s1"]],
    ["languages", 'SELECT ?n { ?x rdfs:label ?n FILTER(langMatches(lang(?n), "ar")) }', ["آنا فايل"]],
    [
      "groups",
      "SELECT ?who (COUNT(?s) AS ?n) { ?s isnad:speaker ?who } GROUP BY ?who ORDER BY DESC(?n)",
      ["omar 2", "anna 1"],
    ],
    [
      "exact sums",
      "SELECT (SUM(?c) AS ?sum) (AVG(?c) AS ?mean) { ?s isnad:confidence ?c }",
      ["2.75 0.916666666666666666"],
    ],
    [
      "unions",
      "SELECT ?x { { ?x isnad:about <urn:iraq> } UNION { ?x isnad:order ?y } } ORDER BY ?x",
      ["s1", "s2", "s3"],
    ],
    ["what is not there", "SELECT ?s { ?s a isnad:Statement MINUS { ?s isnad:within ?o } }", ["s1"]],
    [
      "what exists",
      "SELECT ?s { ?s a isnad:Statement FILTER EXISTS { ?o isnad:within ?s } } ORDER BY ?s",
      ["s1", "s2"],
    ],
    [
      "subqueries",
      "SELECT ?s ?n { ?s isnad:speaker ?w { SELECT ?w (COUNT(*) AS ?n) { ?x isnad:speaker ?w } GROUP BY ?w HAVING(COUNT(*) > 1) } } ORDER BY ?s",
      ["s2 2", "s3 2"],
    ],
    [
      "a slice of the ordered rows",
      "SELECT ?s { ?s a isnad:Statement } ORDER BY DESC(?s) LIMIT 1 OFFSET 1",
      ["s2"],
    ],
    ["computed values", "SELECT ?k { <urn:s1> isnad:confidence ?c BIND(?c * 10 + 1 AS ?k) }", ["10"]],
  ])("gives %s", async (_, text, expected) => {
    expect(await rows(text)).toEqual(expected);
    expect((await sparql(dataset, text)).by).toEqual({ engine: "joins" });
  });

  test.each<[string, string, string[], string]>([
    [
      "a path of any length",
      "SELECT ?o { <urn:s3> isnad:within+ ?o } ORDER BY ?o",
      ["s1", "s2"],
      "a property path",
    ],
    [
      "a function that we lack",
      'SELECT (REPLACE("abc", "b", "x") AS ?t) {}',
      ["axc"],
      "the function REPLACE",
    ],
    ["a cast", 'SELECT (xsd:integer("7") AS ?n) {}', ["7"], "a cast or function by its IRI"],
  ])("leaves %s to Comunica, over the same quads", async (_, text, expected, because) => {
    expect(await rows(text)).toEqual(expected);
    expect((await sparql(dataset, text)).by).toEqual({ engine: "comunica", because });
  });
});

test("Comunica comes to an end over the dataset, also where a part of a join is empty", async () => {
  const held = createDataset(
    await parse(
      "<urn:c> <urn:p> <urn:d> . <urn:b> <urn:r> 1, 2 ; <urn:q> <urn:b> . <urn:a> <urn:q> 10 .",
      "turtle",
    ),
  );
  const text = `SELECT * { { ?x <urn:r> ?z . ?x <urn:q> ?y . ?z <urn:p> ?z } UNION { <urn:b> <urn:p> "ab"@en . ?x <urn:p> ?y . ?z <urn:p> ?y }
    OPTIONAL { <urn:b> ?v ?y . <urn:b> <urn:p> <urn:a> } }`;
  const answer = await sparql(held, text, { onlyComunica: true, milliseconds: 20_000 });
  if (answer.kind !== "rows") throw new Error("no rows");
  for await (const row of answer.rows) throw new Error(`a row ${row}`);
});

describe("the other forms", () => {
  test("ASK says yes or no", async () => {
    expect(await sparql(dataset, "ASK { ?s isnad:speaker <urn:anna> }")).toMatchObject({
      kind: "truth",
      truth: true,
    });
    expect(await sparql(dataset, "ASK { ?s isnad:speaker <urn:nobody> }")).toMatchObject({ truth: false });
  });

  test("CONSTRUCT gives each triple once, and none with an unbound variable", async () => {
    expect(
      await turtle(
        "CONSTRUCT { ?w <urn:spoke> ?x . ?w <urn:on> ?d } { ?s isnad:speaker ?w ; isnad:about ?x OPTIONAL { ?s isnad:date ?d } }",
      ),
    ).toBe(
      [
        '<urn:anna> <urn:on> "2026-03-09"^^<http://www.w3.org/2001/XMLSchema#date> .',
        "<urn:anna> <urn:spoke> <urn:iraq> .",
        "<urn:omar> <urn:spoke> <urn:iraq> .",
        "<urn:omar> <urn:spoke> <urn:spain> .",
      ].join("\n"),
    );
  });

  test("LIMIT and ORDER BY cut the rows that triples are made of, and those that ASK looks at", async () => {
    const spoke =
      "CONSTRUCT { ?w <urn:spoke> ?x . ?x <urn:spoken> ?w } { ?s isnad:speaker ?w ; isnad:about ?x }";
    expect(await turtle(`${spoke} ORDER BY DESC(?w) DESC(?x) LIMIT 1`)).toBe(
      "<urn:omar> <urn:spoke> <urn:spain> .\n<urn:spain> <urn:spoken> <urn:omar> .",
    );
    expect(await turtle("DESCRIBE ?s { ?s isnad:speaker <urn:anna> } LIMIT 0")).toBe("");
    expect(await sparql(dataset, "ASK { ?s isnad:speaker <urn:anna> } OFFSET 9")).toMatchObject({
      truth: false,
    });
  });

  test("DESCRIBE gives what is said of a resource, with its blank nodes", async () => {
    const held = createDataset(
      await parse("<urn:a> <urn:p> [ <urn:q> 1 ] . <urn:b> <urn:p> <urn:a> .", "turtle"),
    );
    const answer = await sparql(held, "DESCRIBE <urn:a>");
    const found = [];
    if (answer.kind === "quads") for await (const quad of answer.quads) found.push(quad.predicate.value);
    expect(found.sort()).toEqual(["urn:p", "urn:q"]);
  });
});

describe("named graphs", () => {
  const [s, p, o] = ["urn:s", "urn:p", "urn:o"].map((iri) => rdf.namedNode(iri));
  const held = createDataset(["urn:g", "urn:h"].map((graph) => rdf.quad(s!, p!, o!, rdf.namedNode(graph))));
  const count = async (text: string, options?: SparqlOptions) => {
    const answer = await sparql(held, text, options);
    let found = 0;
    if (answer.kind === "rows") for await (const _ of answer.rows) found++;
    return found;
  };

  test("are one graph where none is named, in which a triple counts once", async () => {
    expect(await count("SELECT * { ?s ?p ?o }")).toBe(1);
    expect(await count("SELECT * { ?s <urn:p>* ?o }")).toBe(3);
  });
  test("are left out where only the default graph is asked for", async () =>
    expect(await count("SELECT * { ?s ?p ?o }", { defaultGraph: "default" })).toBe(0));
  test("are told apart by GRAPH", async () => {
    expect(await count("SELECT * { GRAPH ?g { ?s ?p ?o } }")).toBe(2);
    expect(await count("SELECT * { GRAPH <urn:h> { ?s ?p ?o } }")).toBe(1);
    expect(await count("SELECT ?g { GRAPH ?g { SELECT (COUNT(*) AS ?n) { ?s ?p ?o } } }")).toBe(2);
  });
});

describe("is refused", () => {
  test.each<[string, string, number, number, RegExp]>([
    ["half a pattern", "SELECT * WHERE {\n ?s ?p }", 2, 8, /found }/],
    [
      "an unknown prefix",
      "SELECT * WHERE { ?s foaf:name ?n }",
      1,
      21,
      /unknown prefix foaf:.*known are isnad/,
    ],
    ["a character out of place", "SELECT * { ?s ?p ?o } @", 1, 23, /out of place/],
    ["a query that ends too early", "SELECT * { ?s ?p ?o", 1, 20, /the query ends/],
    ["a variable bound twice", "SELECT * { BIND(1 AS ?x) BIND(2 AS ?x) }", 1, 36, /\?x is bound already/],
    ["an update", "INSERT DATA { <urn:a> <urn:b> <urn:c> }", 1, 1, /we only answer/],
  ])("%s, with its place", async (_, text, line, column, message) => {
    const error = await sparql(dataset, text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QuerySyntaxError);
    expect(error).toMatchObject({ code: "QUERY_SYNTAX", line, column });
    expect((error as Error).message).toMatch(message);
  });

  test("SERVICE, since it asks other servers", async () => {
    const asked = sparql(dataset, "SELECT * { SERVICE <https://example.org/> { ?s ?p ?o } }");
    await expect(asked).rejects.toMatchObject({ code: "SERVICE_REFUSED" });
  });
});

describe("a query that would run for ever", () => {
  const many = createDataset(
    Array.from({ length: 3000 }, (_, i) =>
      rdf.quad(rdf.namedNode(`urn:${i}`), rdf.namedNode("urn:p"), rdf.literal(`${i}`)),
    ),
  );
  const ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z }";
  const ask = async (text: string, options: SparqlOptions) => {
    const answer = await sparql(many, text, options);
    if (answer.kind === "rows") for await (const _ of answer.rows);
  };

  test("ends with its time limit", async () => {
    await expect(ask(ENDLESS, { milliseconds: 30 })).rejects.toBeInstanceOf(QueryTimeoutError);
  });
  test("ends when it is cancelled meanwhile", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    await expect(ask(ENDLESS, { signal: controller.signal })).rejects.toBeInstanceOf(QueryCancelledError);
  });
  test("ends at so many quads looked at, or rows held", async () => {
    await expect(ask(ENDLESS, { maxSteps: 100_000 })).rejects.toBeInstanceOf(QueryTooLargeError);
    await expect(ask("SELECT * { ?a ?p ?x } ORDER BY ?a", { maxRows: 100 })).rejects.toBeInstanceOf(
      QueryTooLargeError,
    );
  });
  test("ends in Comunica too", async () => {
    const text = "SELECT * { ?a <urn:p>* ?x . ?b <urn:p>* ?y . ?c <urn:p>* ?z FILTER(?x = ?nothing) }";
    await expect(ask(text, { milliseconds: 200 })).rejects.toBeInstanceOf(QueryTimeoutError);
  });
  test("streams its first rows before it has found all", async () => {
    const answer = await sparql(many, "SELECT * { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z }", { maxSteps: 1_000_000 });
    if (answer.kind !== "rows") throw new Error("no rows");
    for await (const row of answer.rows) {
      expect(row).toHaveLength(9);
      break;
    }
  });
});

test.each([
  ["SELECT * {}", true],
  ["prefix x: <urn:x> ASK {}", true],
  ["# who?\nDESCRIBE <urn:a>", true],
  ["?s isnad:speaker ?who", false],
  ['"select" rdfs:label ?x', false],
])("%s is meant as SPARQL: %s", (text, expected) => expect(isSparql(text)).toBe(expected));
