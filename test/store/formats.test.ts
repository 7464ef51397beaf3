// Documents in and out: what is written is read back the same, by us and by a parser that is not ours.
import {
  FORMAT_INFO,
  FORMATS,
  type Format,
  formatOf,
  parse,
  RdfSyntaxError,
  dataFactory as rdf,
  serialize,
  UnwritableTermError,
} from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import * as oxigraph from "oxigraph";
import { describe, expect, test } from "vitest";
import { quads, triples } from "./arbitrary.ts";

const WITH_GRAPHS = FORMATS.filter((format) => FORMAT_INFO[format].graphs);
const lines = async (set: Iterable<Quad>) => (await serialize(set, "nquads")).split("\n");
const node = (iri: string) => rdf.namedNode(iri);
const triple = (s: string, p = "https://example.org/p", o = "https://example.org/o") =>
  rdf.quad(node(s), node(p), node(o));

describe("what is written is read back the same", () => {
  test.each(FORMATS)("triples in %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(triples, async (set) => {
        expect(await lines(await parse(await serialize(set, format), format))).toEqual(await lines(set));
      }),
      { numRuns: format === "jsonld" ? 60 : 200 },
    );
  });

  test.each(WITH_GRAPHS)("named graphs in %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(quads, async (set) => {
        expect(await lines(await parse(await serialize(set, format), format))).toEqual(await lines(set));
      }),
      { numRuns: format === "jsonld" ? 60 : 200 },
    );
  });

  test.each(FORMATS)("oxigraph reads the same quads, literals to the character, in %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(FORMAT_INFO[format].graphs ? quads : triples, async (set) => {
        const document = await serialize(set, format);
        const theirs = oxigraph.parse(document, { format: FORMAT_INFO[format].mediaType });
        expect(await lines(theirs as unknown as Quad[])).toEqual(await lines(set));
      }),
      { numRuns: 100 },
    );
  });
});

describe("the same graph is the same bytes", () => {
  test.each(FORMATS)("whatever the order and however often a quad is given, in %s", async (format) => {
    const shuffled = triples.chain((set) =>
      fc.tuple(fc.constant(set), fc.shuffledSubarray([...set, ...set], { minLength: set.length * 2 })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([set, other]) => {
        expect(await serialize(other, format)).toBe(await serialize(set, format));
      }),
      { numRuns: 40 },
    );
  });

  test("Turtle reads well: prefixes, type and label first, an empty line between subjects, air before marks", async () => {
    const document = `
      @prefix isnad: <https://w3id.org/isnad/ns#> .
      <https://w3id.org/isnad/id/article/a-0a1b2c3d4e5f#statement=3,9> isnad:confidence 0.9 ; isnad:cue "said"@en, "قال"@ar ;
        a <https://schema.org/Claim>, isnad:Statement ; isnad:speaker <https://w3id.org/isnad/id/actor/ألكسندر> .
      <https://w3id.org/isnad/id/article/a-0a1b2c3d4e5f#utf16=3,9> isnad:end 9 ; isnad:start 3 .`;
    const written = await serialize(await parse(document, "turtle"), "turtle");
    expect(written.slice(0, 46)).toBe("@prefix isnad: <https://w3id.org/isnad/ns#>.\n@");
    expect(
      written.slice(written.indexOf("\n\n") + 2),
    ).toBe(`<https://w3id.org/isnad/id/article/a-0a1b2c3d4e5f#statement=3,9> a isnad:Statement, schema:Claim ;
    isnad:speaker <https://w3id.org/isnad/id/actor/ألكسندر> ;
    isnad:cue "said"@en, "قال"@ar ;
    isnad:confidence 0.9 .

<https://w3id.org/isnad/id/article/a-0a1b2c3d4e5f#utf16=3,9> isnad:start 3 ;
    isnad:end 9 .
`);
  });

  test("an empty graph is an empty document", async () => {
    expect(await serialize([], "ntriples")).toBe("");
    expect(await parse(await serialize([], "turtle"), "turtle")).toEqual([]);
    expect(await parse(await serialize([], "jsonld"), "jsonld")).toEqual([]);
  });
});

describe("what cannot be written is refused with its reason", () => {
  const o = node("https://example.org/o");
  test.each<[what: string, quad: Quad, reason: string]>([
    [
      "a second triple smuggled into an IRI",
      triple("urn:x> . <urn:evil> <urn:p> <urn:y"),
      "an IRI cannot hold >",
    ],
    ["a quotation mark in an IRI", triple('urn:"x'), 'an IRI cannot hold "'],
    ["a backslash in an IRI", triple("urn:x\\u0041"), "an IRI cannot hold \\"],
    ["a space in an IRI", triple("urn:x y"), "an IRI cannot hold U+0020"],
    ["a line end in a predicate", triple("urn:x", "urn:\np"), "an IRI cannot hold U+000A"],
    ["an IRI without a scheme", triple("x"), "an IRI starts with a scheme, such as https:"],
    ["an empty IRI", triple("urn:x", "urn:p", ""), "an IRI starts with a scheme, such as https:"],
    ["half a surrogate pair in an IRI", triple("urn:\ud83d"), "half of a surrogate pair is not a character"],
    [
      "half a surrogate pair in a text",
      rdf.quad(o, o, rdf.literal("a\ude00b")),
      "half of a surrogate pair is not a character",
    ],
    [
      "triples smuggled into a language tag",
      rdf.quad(o, o, rdf.literal("x", "en . <urn:evil> <urn:p> <urn:y>")),
      "not a language tag such as ar or en-GB",
    ],
    [
      "triples smuggled into a datatype",
      rdf.quad(o, o, rdf.literal("x", node("urn:x> . <urn:y"))),
      "an IRI cannot hold >",
    ],
    [
      "triples smuggled into a blank node",
      rdf.quad(rdf.blankNode("x <urn:p> _:y ."), o, o),
      "not a label for a blank node",
    ],
    [
      "a literal as a subject",
      rdf.quad(rdf.literal("x") as never, o, o),
      "a Literal cannot stand there in RDF 1.1",
    ],
    ["a blank node as a predicate", rdf.quad(o, rdf.blankNode("p") as never, o), "a predicate is an IRI"],
  ])("%s", async (_, quad, reason) => {
    for (const format of FORMATS) {
      const error = await serialize([triple("urn:good"), quad], format).catch((refused: unknown) => refused);
      expect(error).toBeInstanceOf(UnwritableTermError);
      expect(error).toMatchObject({ code: "UNWRITABLE_TERM", reason });
    }
  });

  test("a named graph where the format has none", async () => {
    const quad = rdf.quad(o, o, o, node("https://example.org/g"));
    await expect(serialize([quad], "turtle")).rejects.toThrow("Turtle holds no named graphs");
    await expect(serialize([quad], "ntriples")).rejects.toThrow("N-Triples holds no named graphs");
  });

  test("an IRI that JSON-LD would take for a short form, which the other formats can hold", async () => {
    const quad = triple("schema:Person");
    await expect(serialize([quad], "jsonld")).rejects.toThrow("as the short form schema:");
    for (const format of ["turtle", "trig", "ntriples", "nquads"] as const)
      expect(await parse(await serialize([quad], format), format)).toEqual([quad]);
  });

  test("an IRI with // behind a namespace is no short form and read back as it is", async () => {
    const quad = triple("https://schema.org///x");
    for (const format of FORMATS)
      expect(await parse(await serialize([quad], format), format)).toEqual([quad]);
  });
});

describe("a syntax error tells where and what", () => {
  test.each<[Format, text: string, at: { line?: number; column?: number }, found: string]>([
    [
      "turtle",
      "@prefix a: <http://x/> .\na:b a:c a:d ;\n  a:e f:g .",
      { line: 3, column: 7 },
      'Undefined prefix "f:"',
    ],
    ["turtle", "<urn:a> <urn:b>", { line: 1, column: 16 }, "Expected entity but the text ends"],
    [
      "turtle",
      '<urn:a> <urn:b> "open .\n',
      { line: 1, column: 17 },
      'Expected a text closed on its line (or by three quotation marks), with known escapes, but found "open',
    ],
    [
      "turtle",
      "<urn:a> <urn:b> <urn:c> .\n\n  <urn:a> <urn:b c> 5 .",
      { line: 3, column: 11 },
      "Expected an IRI closed by >, without spaces",
    ],
    [
      "turtle",
      "<urn:a> <urn:b> %x .",
      { line: 1, column: 17 },
      "Expected a term, or one of . ; ,, but found %x",
    ],
    ["nquads", "<urn:a> <urn:b> 'c' .", { line: 1, column: 17 }, "but found 'c'"],
    [
      "turtle",
      "<urn:a> <urn:b>\n  <c> .",
      { line: 2, column: 3 },
      "<c>: an IRI starts with a scheme, such as https:",
    ],
    [
      "trig",
      "<urn:g> { <urn:a> <urn:b> <urn:c>",
      { line: 1, column: 34 },
      'Expected punctuation to follow "urn:c"',
    ],
    [
      "ntriples",
      "<urn:a> <urn:b> <urn:c> <urn:g> .",
      { line: 1, column: 25 },
      'Expected punctuation to follow "urn:c"',
    ],
    ["nquads", "<urn:a> <urn:b> <urn:c> .\n<a> <urn:b> <urn:c> .", { line: 2, column: 1 }, "Invalid IRI"],
    ["jsonld", '{\n  "@id": urn }', { line: 2, column: 10 }, "expected a value: an object, a list"],
    ["jsonld", '{ "@id": "urn:x"', { line: 1, column: 17 }, "expected , or }, found the end of the text"],
  ])("in %s: %s", async (format, text, at, found) => {
    const error = await parse(text, format).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RdfSyntaxError);
    expect(error).toMatchObject({ code: "RDF_SYNTAX", format, ...at });
    expect((error as RdfSyntaxError).found).toContain(found);
  });

  test("JSON-LD fetches nothing and drops nothing", async () => {
    const remote = '{ "@context": "https://schema.org/", "@id": "urn:x", "name": "y" }';
    await expect(parse(remote, "jsonld")).rejects.toThrow("the context <https://schema.org/> is not fetched");
    await expect(parse('{ "@id": "urn:x", "name": "y" }', "jsonld")).rejects.toThrow(RdfSyntaxError);
  });
});

describe("reading", () => {
  test("a base resolves relative IRIs", async () => {
    const [quad] = await parse("<a> <b> <#c> .", "turtle", { baseIRI: "https://example.org/x/" });
    expect([quad?.subject.value, quad?.object.value]).toEqual([
      "https://example.org/x/a",
      "https://example.org/x/#c",
    ]);
    const [json] = await parse('{"@id": "a", "urn:p": "v"}', "jsonld", { baseIRI: "https://example.org/x/" });
    expect(json?.subject.value).toBe("https://example.org/x/a");
  });

  test("blank nodes of one document are the same every time, and never those of another document", async () => {
    const first = "_:a <urn:p> [ <urn:q> _:b ] .";
    expect(await parse(first, "turtle")).toEqual(await parse(first, "turtle"));
    const labels = async (text: string) => (await parse(text, "turtle")).map((quad) => quad.subject.value);
    const other = await labels("_:a <urn:p> [ <urn:q> _:c ] .");
    expect((await labels(first)).filter((label) => other.includes(label))).toEqual([]);
  });

  test.each([
    ["graph.ttl", "turtle"],
    ["Graph.TRIG", "trig"],
    ["a/b.c/graph.nt", "ntriples"],
    ["graph.nq", "nquads"],
    ["graph.jsonld", "jsonld"],
    ["graph.json", undefined],
    ["ttl", undefined],
  ])("the name %s tells %s", (name, format) => {
    expect(formatOf(name)).toBe(format);
  });
});
