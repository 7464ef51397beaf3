// JSON-LD in: what a parser that is not ours reads there, large documents in pieces, contexts from elsewhere.
import { parse, parseStream, RdfSyntaxError, serialize } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import * as oxigraph from "oxigraph";
import { describe, expect, test } from "vitest";
import { isIsomorphic } from "../conformance/isomorphic.ts";
import { quads } from "./arbitrary.ts";

const CONTEXT = '"@context": {"p": "urn:p:", "knows": {"@id": "urn:p:knows", "@type": "@id"}}';

async function collect(batches: AsyncIterable<readonly Quad[]>): Promise<Quad[]> {
  const all: Quad[] = [];
  for await (const batch of batches) for (const quad of batch) all.push(quad);
  return all;
}

describe("the quads are those that another parser finds", () => {
  test.each([
    ["nested nodes without names", '{"@id": "urn:a", "p:x": {"p:y": [{"p:z": "w"}, "v"]}}'],
    ["types and coerced values", '{"@id": "urn:a", "@type": ["p:T", "p:U"], "knows": "urn:b"}'],
    [
      "languages and datatypes",
      '{"@id": "urn:a", "p:x": [{"@value": "قال", "@language": "ar"}, {"@value": "5", "@type": "p:n"}]}',
    ],
    ["numbers and truth values", '{"@id": "urn:a", "p:x": [5, 5.5, -0.25, 1e30, 12345678901, true, false]}'],
    [
      "numbers with a datatype",
      '{"@id": "urn:a", "p:x": {"@value": 5, "@type": "http://www.w3.org/2001/XMLSchema#double"}}',
    ],
    [
      "lists, empty and nested",
      '{"@id": "urn:a", "p:x": {"@list": ["a", {"@list": []}, {"@list": ["b", "c"]}]}}',
    ],
    [
      "properties turned around",
      '{"@id": "urn:a", "@reverse": {"knows": [{"@id": "urn:b", "p:x": "y"}, {"@id": "urn:c"}]}}',
    ],
    ["nodes included", '{"@id": "urn:a", "p:x": "y", "@included": [{"@id": "urn:b", "p:x": "z"}]}'],
    ["a named graph", '{"@id": "urn:g", "p:x": "y", "@graph": [{"@id": "urn:a", "p:x": "z"}]}'],
    [
      "blank nodes with one name",
      '{"@graph": [{"@id": "_:b", "p:x": {"@id": "_:c"}}, {"@id": "_:c", "p:y": {"@id": "_:b"}}]}',
    ],
    ["JSON as a value", '{"@id": "urn:a", "p:x": {"@value": {"b": [1, "x"], "a": null}, "@type": "@json"}}'],
  ])("%s", async (_, body) => {
    const text = `{${CONTEXT}, ${body.slice(1)}`;
    const theirs = oxigraph.parse(text, { format: "application/ld+json" }) as unknown as Quad[];
    const ours = await parse(text, "jsonld");
    expect(ours.length).toBeGreaterThan(0);
    expect(isIsomorphic(ours, theirs)).toBe(true);
  });
});

describe("what is no RDF is refused, not dropped", () => {
  test.each([
    ["a property that is a blank node", '{"@id": "urn:a", "_:p": "x"}', "a property is an IRI"],
    ["a name that is no IRI", '{"@id": "a b", "urn:p": "x"}', "a b"],
    [
      "a language that is none",
      '{"@id": "urn:a", "urn:p": {"@value": "x", "@language": "no such"}}',
      "no such",
    ],
    ["a property that nothing explains", '{"@id": "urn:a", "name": "x"}', "name"],
  ])("%s", async (_, text, found) => {
    const error = await parse(text, "jsonld").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RdfSyntaxError);
    expect((error as RdfSyntaxError).found).toContain(found);
  });
});

describe("a context from elsewhere", () => {
  const text = '{"@context": "https://example.org/context", "@id": "urn:a", "name": "x"}';

  test("is not fetched", async () => {
    await expect(parse(text, "jsonld")).rejects.toThrow(
      "the context <https://example.org/context> is not fetched",
    );
  });

  test("is what the caller's loader gives, asked once", async () => {
    const asked: string[] = [];
    const loadContext = async (url: string) => {
      asked.push(url);
      return { "@context": { name: "urn:name" } };
    };
    const [quad] = await parse(`[${text}, ${text}]`, "jsonld", { loadContext });
    expect([quad?.predicate.value, asked]).toEqual(["urn:name", ["https://example.org/context"]]);
  });

  test("is named when its loader fails", async () => {
    const loadContext = () => Promise.reject(new Error("no such host"));
    await expect(parse(text, "jsonld", { loadContext })).rejects.toThrow("no such host");
  });
});

describe("a document of more than 16 million characters", () => {
  const filler = "x".repeat(500_000);
  const items = Array.from(
    { length: 40 },
    (_, i) => `{"@id": "urn:${i}", "p:x": [{"@id": "_:b"}, {"p:y": ${i}}], "p:text": "${filler}\\" ] }"}`,
  );
  const inPieces = function* (text: string): Generator<string> {
    for (let at = 0; at < text.length; at += 1 << 16) yield text.slice(at, at + (1 << 16));
  };
  const read = (text: string) => collect(parseStream(inPieces(text), "jsonld"));
  const failed = (text: string): Promise<unknown> => read(text).catch((error: unknown) => error);

  test.each([
    ["as a context and its @graph", `{${CONTEXT},\n "@graph": [${items.join(",\n")}]\n}`],
    ["as a list", `[${items.map((item) => `{${CONTEXT}, ${item.slice(1)}`).join(",\n")}]`],
  ])("is read in pieces, %s", async (_, text) => {
    const all = await read(text);
    expect(all).toHaveLength(40 * 4);
    const blanks = new Set(
      all.flatMap(({ object }) => (object.termType === "BlankNode" ? [object.value] : [])),
    );
    expect(blanks.size).toBe(41);
  });

  test.each([
    [
      "cut off",
      `{${CONTEXT}, "@graph": [${items.join(",\n")}`,
      "expected the end of a list, but the text ends",
    ],
    [
      "with a name before its graph",
      `{"@id": "urn:g", ${CONTEXT}, "@graph": [${items.join(",\n")}]}`,
      'expected "@graph"',
    ],
    [
      "with more behind its graph",
      `{${CONTEXT}, "@graph": [${items.join(",\n")}], "p:x": 5}`,
      "nothing may follow",
    ],
    ["with a comma too many", `{${CONTEXT}, "@graph": [${items.join(",\n")},]}`, "expected a value"],
  ])("is refused %s", async (_, text, found) => {
    const error = await failed(text);
    expect(error).toBeInstanceOf(RdfSyntaxError);
    expect((error as RdfSyntaxError).found).toContain(found);
  });

  test("tells the line of a fault", async () => {
    const text = `{${CONTEXT}, "@graph": [\n${items.join(",\n")},\n{"@id": oops}]}`;
    expect(await failed(text)).toMatchObject({ line: 42, column: 9 });
  });
});

test("a damaged document gives quads or a syntax error with a place", async () => {
  const damage = fc.record({
    at: fc.nat(),
    length: fc.nat(4),
    instead: fc.constantFrom("", '"', "{", "]", ",", "\\", "null", "@"),
  });
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(quads, damage, async (set, { at, length, instead }) => {
      const whole = await serialize(set, "jsonld");
      const start = at % (whole.length + 1);
      const text = whole.slice(0, start) + instead + whole.slice(start + length);
      const result = await parse(text, "jsonld").catch((error: unknown) => error);
      if (Array.isArray(result)) return;
      refused++;
      expect(result).toBeInstanceOf(RdfSyntaxError);
      if (!isJson(text)) expect((result as RdfSyntaxError).column).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
  expect(refused).toBeGreaterThan(20);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
