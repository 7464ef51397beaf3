// The graph of the fixture: who stands in it, what joins them, and that order of input changes nothing.
import { indexFacts, nameOf, neighborhood, toGraph } from "@isnad/graph";
import { describe, expect, test } from "vitest";
import { FIXTURE, iri } from "./fixture.ts";

const graph = toGraph(indexFacts(FIXTURE));

describe("toGraph", () => {
  test.each([
    ["actor/ivan-petrov", "actor", 3, { en: "Ivan Petrov", ar: "إيفان بتروف", written: "Ivan Petrov" }],
    ["actor/salma-haddad", "actor", 1, { ar: "سلمى حدّاد", written: "سلمى حدّاد" }],
    [
      "organization/harbor-wire",
      "organization",
      2,
      { en: "Harbor Wire", ar: "وكالة المرفأ", written: "Harbor Wire" },
    ],
    ["place/Q810", "place", 6, { en: "Jordan", ar: "الأردن", written: "Jordan" }],
    [
      "#statement=68,81",
      "statement",
      1,
      {
        ar: "استعداده لاستضافة المحادثات بشأن السد الشمالي",
        written: "استعداده لاستضافة المحادثات بشأن السد الشمالي",
      },
    ],
  ])("%s is a node of kind %s with weight %i and its names", (end, kind, weight, names) => {
    const { x: _x, y: _y, facets, ...attributes } = graph.getNodeAttributes(iri(end));
    expect(attributes).toEqual({ kind, weight, names });
    expect(facets !== undefined).toBe(kind === "statement");
  });

  test("a statement carries what it can be filtered by", () => {
    expect(graph.getNodeAttribute(iri("#statement=68,81"), "facets")).toEqual({
      act: "Inform",
      polarity: "Affirmed",
      certainty: "Certain",
      status: "Reported",
      quotation: "Indirect",
      language: "ar",
      article: iri("article/sadd-3b0d63dcf3b7"),
      outlet: iri("organization/sahifat-al-rasif"),
      day: "2024-03-06",
      dated: "published",
      confidence: 0.8,
      rule: "ar-subject-verb-object",
      retells: iri("#statement=96,107"),
      stances: [],
    });
  });

  test("articles, mentions and entities outside all statements are no nodes", () => {
    expect([...new Set(graph.mapNodes((_, { kind }) => kind))].sort()).toEqual([
      "actor",
      "organization",
      "place",
      "statement",
    ]);
    expect(graph.hasNode(iri("organization/quay-gazette"))).toBe(false);
    expect(graph.order).toBe(13);
  });

  test("edges run from the statement and are named by kind, source and target", () => {
    const told = iri("#statement=96,107");
    expect(graph.outEdges(told).sort()).toEqual([
      `about|${told}|${iri("place/Q810")}`,
      `addressee|${told}|${iri("place/Q29")}`,
      `speaker|${told}|${iri("place/Q810")}`,
      `within|${told}|${iri("#statement=70,85")}`,
    ]);
  });

  test("opposite statements are joined in both directions", () => {
    expect(graph.filterEdges((_, { kind }) => kind === "disagreesWith")).toHaveLength(2);
  });

  test("the order of the quads changes neither nodes nor edges nor their order", () => {
    expect(toGraph(indexFacts([...FIXTURE].reverse())).export()).toEqual(graph.export());
  });

  test("the same quads twice are the same graph", () => {
    expect(toGraph(indexFacts([...FIXTURE, ...FIXTURE])).export()).toEqual(graph.export());
  });

  test("no quads are an empty graph", () => {
    expect(toGraph(indexFacts([])).order).toBe(0);
  });
});

describe("neighborhood", () => {
  test("two steps around a speaker reach whom the statements concern", () => {
    const around = neighborhood(graph, iri("actor/salma-haddad"), 2);
    expect(around).toContain(iri("place/Q810"));
    expect(around).toContain(iri("organization/harbor-wire"));
    expect(around).not.toContain(iri("actor/ivan-petrov"));
  });

  test("a node that is not drawn has none", () => {
    expect(neighborhood(graph, "https://example.org/nobody").size).toBe(0);
  });
});

describe("nameOf", () => {
  const names = { en: "Jordan", ar: "الأردن", written: "الأردن" };
  test.each([
    ["en", names, "Jordan"],
    ["ar", names, "الأردن"],
    ["written", names, "الأردن"],
    ["ar", { en: "Spain" }, "Spain"],
    ["en", {}, "Q810"],
  ] as const)("for the choice %s of %o it is %s", (choice, known, expected) => {
    expect(nameOf("https://w3id.org/isnad/id/place/Q810", known, choice)).toBe(expected);
  });
});
