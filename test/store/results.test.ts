// Answers out: for spreadsheets, for programs, for eyes.
import {
  createDataset,
  createNaming,
  parse,
  query,
  dataFactory as rdf,
  toCsv,
  toJson,
  toTable,
} from "@isnad/store";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { iri, literal } from "./arbitrary.ts";

const GRAPH = `
@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> . @prefix i: <https://w3id.org/isnad/id/> .
i:actor\\/anna rdfs:label "Anna Weil"@en, "آنا فايل"@ar . i:actor\\/omar rdfs:label "عُمَر حدّاد"@ar .
<https://w3id.org/isnad/id/article/talks-0a1b2c3d4e5f> schema:headline "Talks go on"@en .
<https://w3id.org/isnad/id/article/talks-0a1b2c3d4e5f#statement=32,47> isnad:speaker i:actor\\/anna ; isnad:act isnad:Deny ;
  isnad:text "the \\"talks\\", they\\ngo on"@en ; isnad:confidence 0.9 ; isnad:reportedIn <https://w3id.org/isnad/id/article/talks-0a1b2c3d4e5f> ;
  isnad:contentMention <https://w3id.org/isnad/id/article/talks-0a1b2c3d4e5f#utf16=47,92> .
<https://w3id.org/isnad/id/article/talks-0a1b2c3d4e5f#statement=99,120> isnad:speaker i:actor\\/omar ; isnad:text "لا محادثات"@ar .
`;
const dataset = createDataset(await parse(GRAPH, "turtle"));
const SAID = query(dataset, "?s isnad:speaker ?who ; isnad:text ?words");
const BASE = "https://w3id.org/isnad/id/article/talks-0a1b2c3d4e5f";
const ISOLATES = /[\u2068\u2069]/g;

describe("CSV", () => {
  test("quotes what needs it and ends lines with CR LF", () => {
    expect(toCsv(SAID)).toBe(
      "s,who,words\r\n" +
        `"${BASE}#statement=32,47",https://w3id.org/isnad/id/actor/anna,"the ""talks"", they\ngo on"\r\n` +
        `"${BASE}#statement=99,120",https://w3id.org/isnad/id/actor/omar,لا محادثات\r\n`,
    );
  });

  test("is read back field by field, whatever the texts", () => {
    const row = fc.tuple(fc.oneof(iri, literal), fc.oneof(iri, literal));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(readCsv(toCsv({ variables: ["a", "b"], rows }))).toEqual([
          ["a", "b"],
          ...rows.map((terms) => terms.map((term) => term.value)),
        ]);
      }),
    );
  });
});

/** RFC 4180, read one character at a time. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const record = records.at(-1)!;
    const last = record.length - 1;
    if (quoted && text[i] === '"' && text[i + 1] === '"') record[last] += text[++i] ?? "";
    else if (text[i] === '"') quoted = !quoted;
    else if (!quoted && text[i] === ",") record.push("");
    else if (!quoted && text.startsWith("\r\n", i)) {
      records.push([""]);
      i++;
    } else record[last] += text[i] ?? "";
  }
  return records.slice(0, -1);
}

describe("JSON", () => {
  test("is SPARQL 1.1 query results", () => {
    expect(JSON.parse(toJson(query(dataset, "?s isnad:confidence ?c ; isnad:text ?words")))).toEqual({
      head: { vars: ["s", "c", "words"] },
      results: {
        bindings: [
          {
            s: { type: "uri", value: `${BASE}#statement=32,47` },
            c: { type: "literal", value: "0.9", datatype: "http://www.w3.org/2001/XMLSchema#decimal" },
            words: { type: "literal", value: 'the "talks", they\ngo on', "xml:lang": "en" },
          },
        ],
      },
    });
  });

  test("of a question without variables is yes or no", () => {
    expect(JSON.parse(toJson(query(dataset, '"Anna Weil" rdfs:label "آنا فايل"@ar')))).toEqual({
      head: {},
      boolean: true,
    });
  });

  test("names plain strings and blank nodes as the standard does", () => {
    const rows = [[rdf.literal("x"), rdf.blankNode("b")]];
    expect(JSON.parse(toJson({ variables: ["x", "y"], rows })).results.bindings).toEqual([
      { x: { type: "literal", value: "x" }, y: { type: "bnode", value: "b" } },
    ]);
  });
});

describe("the table", () => {
  test("is aligned by what the eye sees, in both scripts", () => {
    expect(
      toTable(SAID, { naming: createNaming(dataset, "ar") }).replace(ISOLATES, ""),
    ).toBe(`?s                 ?who      ?words
─────────────────  ────────  ───────────────────────
talks-0a1b#32,47   آنا فايل  the "talks", they go on
talks-0a1b#99,120  عُمَر حدّاد  لا محادثات
`);
  });

  test("isolates what is written from the right, and only that", () => {
    const [, , english, arabic] = toTable(SAID, { naming: createNaming(dataset, "en") }).split("\n");
    expect(english).not.toMatch(ISOLATES);
    expect(arabic).toMatch(/\u2068عُمَر حدّاد\u2069 +\u2068لا محادثات\u2069$/u);
  });

  test.each([
    ["a long text", "one two three four five", "one two t…"],
    ["a text with vowel signs", "مُحَادَثَاتٌ طَوِيلَةٌ", "مُحَادَثَاتٌ طَ…"],
    ["wide characters, two columns each", "漢字漢字漢字", "漢字漢字…"],
    ["controls that a terminal would obey", "a\u001b[31mb\tc\u202ed", "a [31mb cd"],
  ])("cuts or cleans %s", (_, text, shown) => {
    const [, , line] = toTable(
      { variables: ["x"], rows: [[rdf.literal(text)]] },
      { naming: (term) => term.value, maxColumn: 10 },
    ).split("\n");
    expect(line?.replace(ISOLATES, "")).toBe(shown);
  });

  test("of a question without variables is yes or no", () => {
    const naming = createNaming(dataset, "en");
    expect(toTable(query(dataset, '"Anna Weil" isnad:said ?s'), { naming })).toBe("?s\n──\n");
    expect(toTable(query(dataset, '?s isnad:speaker "Anna Weil"'), { naming })).toContain("talks-0a1b#32,47");
    expect(toTable(query(dataset, '"Anna Weil" isnad:said <urn:x>'), { naming })).toBe("no\n");
  });
});

describe("a name for eyes", () => {
  const en = createNaming(dataset, "en");
  const ar = createNaming(dataset, "ar");
  test.each([
    ["an entity's label in the language", "https://w3id.org/isnad/id/actor/anna", "Anna Weil", "آنا فايل"],
    [
      "its label in the other where it has one only",
      "https://w3id.org/isnad/id/actor/omar",
      "عُمَر حدّاد",
      "عُمَر حدّاد",
    ],
    ["an article's headline", BASE, "Talks go on", "Talks go on"],
    ["a statement's article and place", `${BASE}#statement=32,47`, "talks-0a1b#32,47", "talks-0a1b#32,47"],
    ["a mention's article and place", `${BASE}#utf16=47,92`, "talks-0a1b:47-92", "talks-0a1b:47-92"],
    [
      "a word of the vocabulary with its prefix",
      "https://w3id.org/isnad/ns#Deny",
      "isnad:Deny",
      "isnad:Deny",
    ],
    ["anything else as it is", "https://example.org/x", "https://example.org/x", "https://example.org/x"],
  ])("is %s", (_, term, english, arabic) => {
    expect([en(rdf.namedNode(term)), ar(rdf.namedNode(term))]).toEqual([english, arabic]);
  });
});
