// Evidence packages without a browser: what is packed is read again, what is none is refused, and parts stand on their own.
import { lineOf, readCorrections } from "@isnad/core";
import { indexFacts, layout, toGraph } from "@isnad/graph";
import { isnad, rdf, schema } from "@isnad/ontology";
import { createDataset, parse, serialize } from "@isnad/store";
import { evidenceOf, PackageError, readPackage, writePackage } from "@isnad/web";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { FIXTURE, FIXTURE_TURTLE, iri } from "../graph/fixture.ts";

const facts = indexFacts(FIXTURE);
const graph = toGraph(facts);
layout(graph);
const cut = { quads: createDataset(FIXTURE), facts, graph };

const WISHES = {
  scope: { what: "all" },
  language: "en",
  title: { en: "every `thing` *there* is\u202e", ar: "كل شيء" },
  query: { mode: "sparql", text: 'SELECT * { ?s ?p "``` \u202e" }', rows: 3 },
  hash: "#side=browse",
  names: "written",
  texts: true,
  figure: { svg: "<svg/>", png: new Uint8Array([1, 2, 3]) },
  corrections: [{ merge: ["A", "أ"] }, { drop: "x", in: ["a.txt"] }],
} as const;

function packed(wishes: Partial<Parameters<typeof writePackage>[1]> = {}): Uint8Array {
  return new Uint8Array(Buffer.concat(writePackage(cut, { ...WISHES, ...wishes })));
}

describe("an evidence package", () => {
  test("is read as it was written: graph, places, view, question", async () => {
    const { graph: turtle, view, query, corrections, ignored } = readPackage(packed());
    expect(await serialize(await parse(strFromU8(turtle), "turtle"), "nquads")).toBe(
      await serialize(FIXTURE, "nquads"),
    );
    expect(new Map(view.positions.map(([node, x, y]) => [node, { x, y }]))).toEqual(
      new Map(graph.mapNodes((node, { x, y }) => [node, { x, y }])),
    );
    const { mode, text } = WISHES.query;
    expect([view.hash, view.names, query, ignored]).toEqual(["#side=browse", "written", { mode, text }, []]);
    expect(readCorrections("c.yaml", strFromU8(corrections as Uint8Array)).map(lineOf)).toEqual(
      WISHES.corrections.map((line) => ("in" in line ? { ...line, in: line.in[0] } : line)),
    );
  });

  test("is the same bytes for the same work, on whatever day", () => {
    expect(Buffer.from(packed()).equals(Buffer.from(packed()))).toBe(true);
  });

  test("holds the figure and corrections, each a line that YAML reads", () => {
    const files = unzipSync(packed());
    expect(Object.keys(files)).toEqual([
      "README.md",
      "graph.ttl",
      "sentences.csv",
      "sentences.md",
      "query.rq",
      "figure.svg",
      "figure.png",
      "corrections.yaml",
      "view.json",
    ]);
    expect(strFromU8(files["corrections.yaml"] as Uint8Array)).toBe(
      "- merge: [A, أ]\n- {drop: x, in: [a.txt]}\n",
    );
  });

  test("explains itself in both languages, and what was asked breaks out of no fence", () => {
    const readme = strFromU8(unzipSync(packed())["README.md"] as Uint8Array);
    expect(readme).toContain('````\nSELECT * { ?s ?p "``` " }\n````\n\n3 rows.');
    expect(readme).toContain("every \\`thing\\` \\*there\\* is.");
    expect(readme).toContain('<div dir="rtl" lang="ar">');
    expect(readme).not.toMatch(/\u202e|undefined/);
  });

  test("without the articles' texts keeps the paragraphs behind the statements", () => {
    const files = unzipSync(packed({ texts: false }));
    expect(strFromU8(files["graph.ttl"] as Uint8Array)).not.toContain("articleBody");
    expect(strFromU8(files["sentences.csv"] as Uint8Array)).toContain("According to the Harbor Wire agency");
  });

  test.each([
    ["nothing at all", () => strToU8("PK"), "zip-damaged"],
    ["half a package", () => packed().subarray(0, 4_000), "zip-damaged"],
    ["a graph alone", () => zipSync({ "graph.ttl": strToU8(FIXTURE_TURTLE) }), "not-a-package"],
    ["a view alone", () => zipSync({ "view.json": strToU8("{}") }), "not-a-package"],
    ["a flood", () => zipSync({ "graph.ttl": new Uint8Array(12 * 1024 * 1024) }), "zip-too-large"],
  ])("%s is refused", (_, bytes, code) => {
    const refusal = (() => {
      try {
        return readPackage(bytes());
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(PackageError);
    expect((refusal as PackageError).code).toBe(code);
  });
});

describe("a part of the graph", () => {
  const kinds = new Map(graph.mapNodes((node, { kind }) => [node, kind]));
  const shelf = { dataset: createDataset(FIXTURE), kinds };
  const inner = iri("#statement=96,107");

  test("holds the statement that a statement stands within", () => {
    const part = indexFacts(evidenceOf(shelf, [inner]));
    expect(part.instances(isnad.Statement)).toHaveLength(2);
    expect(part.objects(inner, isnad.within)).toHaveLength(1);
  });

  test("says of its people only what its own statements bear out", () => {
    const part = evidenceOf(shelf, [inner]);
    const objects = (property: string) =>
      part.filter(({ predicate }) => predicate.value === property).map(({ object }) => object.value);
    const statements = new Set(indexFacts(part).instances(isnad.Statement));
    expect(objects(isnad.said).filter((said) => !statements.has(said))).toEqual([]);
    expect(new Set(objects(isnad.mentionedIn)).size).toBe(1);
    expect(objects(schema.articleBody)).toHaveLength(1);
  });

  test("leaves no statement without its words", () => {
    const every = graph.filterNodes((_, { kind }) => kind === "statement");
    for (const statement of every) {
      const part = indexFacts(evidenceOf(shelf, [statement]));
      for (const each of part.instances(isnad.Statement))
        expect(part.objects(each, isnad.text), each).toHaveLength(1);
    }
  });

  test("gives everything that it points at a type, statements beside it aside", () => {
    const part = evidenceOf(shelf, [inner]);
    const typed = new Set(
      part.filter(({ predicate }) => predicate.value === rdf.type).map(({ subject }) => subject.value),
    );
    const bare = part.filter(
      ({ predicate, object }) =>
        object.termType === "NamedNode" &&
        predicate.value.startsWith("https://w3id.org/isnad/ns#") &&
        kinds.has(object.value) &&
        !typed.has(object.value),
    );
    expect(bare.filter(({ object }) => kinds.get(object.value) !== "statement")).toEqual([]);
  });
});
