// The shapes hold on a whole graph, and each broken one is refused by the shape that its mistake is about.
import { shapesTurtle } from "@isnad/ontology";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { brokenShapes } from "./broken-shapes.ts";
import { WORKED_EXAMPLE } from "./worked-example.ts";

/** The names of the shapes that the graph breaks, each once. */
async function broken(turtle: string, shapes = shapesTurtle()): Promise<string[]> {
  const found = await brokenShapes(new Parser().parse(turtle), shapes);
  return [...new Set(found.map((name) => name.split(":")[0]!))];
}

test("the worked example breaks no shape", async () => {
  expect(await broken(WORKED_EXAMPLE)).toEqual([]);
});

test("a graph without text breaks only the shapes that ask for text", async () => {
  const bare = WORKED_EXAMPLE.replace(
    /(isnad:text|isnad:exact|schema:articleBody) "[^"]*"@en *[;.]?/g,
    (whole) => (whole.endsWith(".") ? "." : ""),
  ).replace(/;\s*\./g, ".");
  expect(await broken(bare)).toEqual(["Mention-exact", "Statement-text"]);
  expect(await broken(bare, shapesTurtle({ text: false }))).toEqual([]);
});

describe("a broken graph names its shape", () => {
  test.each<[mistake: string, from: string | RegExp, to: string, shapes: string[]]>([
    ["a confidence above one", "isnad:confidence 0.95", "isnad:confidence 1.05", ["Statement-confidence"]],
    [
      "a confidence as a string",
      "isnad:confidence 0.95",
      'isnad:confidence "0.95"',
      ["Statement-confidence"],
    ],
    ["two acts", "isnad:act isnad:Inform", "isnad:act isnad:Inform, isnad:Assert", ["Statement-act"]],
    ["an act that is a polarity", "isnad:act isnad:Assert", "isnad:act isnad:Denied", ["Statement-act"]],
    ["no status", / isnad:status isnad:Reported ;/g, "", ["Statement-status"]],
    [
      "a text without language",
      '"it would host the talks"@en ;\n  isnad:quo',
      '"it would" ;\n  isnad:quo',
      ["Statement-text"],
    ],
    [
      "a speaker who is an article",
      /isnad:speaker i:place\S+/,
      "isnad:speaker <https://w3id.org/isnad/id/article/petrov-0a1b2c3d4e5f>",
      ["Statement-speaker"],
    ],
    [
      "a speaker who is a city",
      ', schema:Country ; rdfs:label "Jordan"',
      ' ; rdfs:label "Jordan"',
      ["Statement-speaker"],
    ],
    [
      "an outlet as a bare name",
      "schema:publisher i:organization\\/lantern-wire",
      'schema:publisher "Lantern"',
      ["Article-publisher"],
    ],
    ["a day that is none", '"2031-03-03"^^xsd:date', '"2031-13-03"^^xsd:date', ["Statement-date"]],
    ["a mention that ends before it starts", "isnad:start 20", "isnad:start 40", ["Mention-start"]],
    ["a mention that counts from below zero", "isnad:start 20", "isnad:start -1", ["Mention-start"]],
    [
      "two sources of a mention",
      "oa:hasSource <",
      "oa:hasSource i:article\\/x-0a1b2c3d4e5f, <",
      ["Mention-hasSource"],
    ],
    ["a link of the chain before the first", "isnad:position 1", "isnad:position 0", ["Relay-position"]],
    ["two labels of a language", '"Spain"@en', '"Spain"@en, "España"@en', ["Place-label"]],
    ["an item of Wikidata that is none", "schema:sameAs wd:Q29", "schema:sameAs wd:Spain", ["Place-sameAs"]],
    [
      "an organization without schema.org's type",
      "isnad:Organization, schema:Organization",
      "isnad:Organization",
      ["Organization-type"],
    ],
    [
      "a statement in no content",
      / isnad:contentMention <[^>]*#utf16=69,92> ;/,
      "",
      ["Statement-contentMention"],
    ],
    ["an article with a nameless IRI", /article\/petrov-0a1b2c3d4e5f/g, "article/petrov", ["Article"]],
  ])("%s", async (_, from, to, shapes) => {
    const graph = WORKED_EXAMPLE.replace(from, to);
    expect(graph).not.toBe(WORKED_EXAMPLE);
    expect(await broken(graph)).toEqual(shapes);
  });
});
