// Files for graph tools and spreadsheets: read again by parsers that are not ours.
import {
  indexFacts,
  layout,
  type StatementGraph,
  sentencesCsv,
  sentencesMarkdown,
  statementsCsv,
  toGexf,
  toGraph,
  toGraphml,
} from "@isnad/graph";
import { parse } from "@isnad/store";
import Graph from "graphology";
import * as gexf from "graphology-gexf";
import * as graphml from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { FIXTURE } from "./fixture.ts";

const facts = indexFacts(FIXTURE);
const graph = toGraph(facts);
layout(graph);

const HOSTILE = `
@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
<urn:a?x=1&y='2'> a isnad:Actor ; rdfs:label "<b>&amp; \\"A\\"\\u0007\\n]]>"@en, "قال"@ar .
<urn:s> a isnad:Statement ; isnad:speaker <urn:a?x=1&y='2'> ; isnad:text "=HYPERLINK(\\"x\\"), said"@en ; isnad:rule "r" .
<urn:t> a isnad:Statement ; isnad:speaker <urn:a?x=1&y='2'> ; isnad:text "-5 degrees\\r\\n@home"@en ; isnad:rule "+r" .
`;
const hostile = indexFacts(await parse(HOSTILE, "turtle"));

describe.each([
  ["GEXF", toGexf, (text: string) => gexf.parse(Graph as never, text)],
  ["GraphML", toGraphml, (text: string) => graphml.parse(Graph as never, text)],
] as const)("%s", (_, write, read) => {
  const written = (of: StatementGraph, positions = true) => write(of, { language: "en", positions });

  test("has every node and edge with its kind, names and weight", () => {
    const again = read(written(graph));
    expect([again.order, again.size]).toEqual([graph.order, graph.size]);
    graph.forEachNode((iri, { kind, names, weight }) => {
      const node = again.getNodeAttributes(iri);
      expect([node.kind, node.label_en, node.label_ar, Number(node.weight)]).toEqual([
        kind,
        names.en,
        names.ar,
        weight,
      ]);
    });
    expect(again.mapEdges((_, { kind }, source, target) => `${kind} ${source} ${target}`).sort()).toEqual(
      graph.mapEdges((_, { kind }, source, target) => `${kind} ${source} ${target}`).sort(),
    );
  });

  test("has places only where they are asked for", () => {
    const [iri, { x, y }] = [graph.nodes()[0]!, graph.getNodeAttributes(graph.nodes()[0]!)];
    const node = read(written(graph)).getNodeAttributes(iri);
    expect([Number(node.x), Number(node.y)]).toEqual([x, y]);
    expect(read(written(graph, false)).getNodeAttributes(iri)).not.toHaveProperty("x");
  });

  test("is well-formed whatever stands in a name", () => {
    const again = read(written(toGraph(hostile)));
    expect(again.getNodeAttributes("urn:a?x=1&y='2'")).toMatchObject({
      label_en: '<b>&amp; "A"\ufffd\n]]>',
      label_ar: "قال",
    });
  });

  test("is the same every time", () => {
    const shuffled = toGraph(indexFacts([...FIXTURE].reverse()));
    layout(shuffled);
    expect(written(shuffled)).toBe(written(graph));
  });
});

describe("CSV of statements", () => {
  const rows = (text: string) => text.split("\r\n").slice(0, -1);

  test("has a row for each statement under a header", () => {
    const [header, ...body] = rows(statementsCsv(facts, { language: "en" }));
    expect(header).toBe(
      "speaker,act,polarity,status,text,about,via,addressee,article,headline,outlet,published,date,offsets,rule,confidence,statement",
    );
    expect(body).toHaveLength(facts.instances("https://w3id.org/isnad/ns#Statement").length);
  });

  test("keeps a spreadsheet from running what a text begins with, unless told not to", () => {
    const safe = statementsCsv(hostile, { language: "en" });
    expect(safe).toContain(`"'=HYPERLINK(""x""), said"`);
    expect(safe).toContain(`"'-5 degrees\r\n@home"`);
    expect(safe).toContain(",'+r,");
    expect(statementsCsv(hostile, { language: "en", bareFormulas: true })).toContain(
      '"=HYPERLINK(""x""), said"',
    );
  });

  test("names people in the language asked for, and begins with a mark for Excel when asked", () => {
    const text = statementsCsv(hostile, { language: "ar", bom: true });
    expect(text.startsWith("\ufeffspeaker,")).toBe(true);
    expect(rows(text)[1]!.startsWith("قال,")).toBe(true);
  });
});

describe("the articles' sentences", () => {
  test("stand beside each statement, with the place of its words", () => {
    const text = sentencesCsv(facts, { language: "en" });
    expect(text.split("\r\n")[0]).toBe(
      "speaker,words,paragraph,offsets,article,headline,outlet,published,statement",
    );
    expect(text).toContain(
      'a senior official,Jordan had accepted any condition,"According to the Harbor Wire agency, a senior official denied that Jordan had accepted any condition.",286-319,dam-talks.txt,',
    );
  });

  test("are quoted to read, what was said in bold, in the order of time", () => {
    const text = sentencesMarkdown(facts, "ar");
    expect(text.match(/^\*\*/gm)).toHaveLength(7);
    expect(text).toContain(
      "> \u2068“**We expect nothing less**,” Petrov said, “**than a signed schedule**.”\u2069\n>\n> — ",
    );
    expect(text).toContain("**\u2068سلمى حدّاد\u2069**");
  });

  test("are words, whatever a newspaper or a name holds", async () => {
    const strange = await parse(
      `@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      <urn:p> a isnad:Actor ; rdfs:label "[x](javascript:y) <b>\u202e"@en .
      <urn:s> a isnad:Statement ; isnad:speaker <urn:p> ; isnad:text "# no\\n> *heading*"@en .`,
      "turtle",
    );
    expect(sentencesMarkdown(indexFacts(strange), "en")).toBe(
      "**\u2068\\[x\\](javascript:y) \\<b\\>\u2069**\n\n> \u2068# no \\> \\*heading\\*\u2069\n",
    );
  });
});
