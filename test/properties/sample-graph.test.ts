// What must hold of a whole graph, shown on the sample collection: its shapes, its formats, its bytes, its questions.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildGraph, readArticle } from "@isnad/core";
import { shapesTurtle } from "@isnad/ontology";
import { createDataset, FORMAT_INFO, FORMATS, query, serialize } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import * as oxigraph from "oxigraph";
import { describe, expect, test } from "vitest";
import { brokenShapes } from "../ontology/broken-shapes.ts";

const FOLDER = fileURLToPath(new URL("../../data/articles/", import.meta.url));
const ARTICLES = readdirSync(FOLDER).map((name) =>
  readArticle({ source: name, content: readFileSync(FOLDER + name, "utf8") }),
);
const GRAPH = [...buildGraph(ARTICLES).quads];
const LINES = (await serialize(GRAPH, "ntriples")).split("\n").length - 1;
const rapper = spawnSync("rapper", ["--version"]).status === 0;

test("there is a graph to look at", () => {
  expect(ARTICLES.length).toBeGreaterThanOrEqual(14);
  expect(LINES).toBeGreaterThan(5000);
});

describe("the shapes hold", () => {
  test("on the graph", async () => {
    expect(await brokenShapes(GRAPH)).toEqual([]);
  });

  test("on the graph without text, by the shapes that ask for none", async () => {
    const bare = [...buildGraph(ARTICLES, { withText: false }).quads];
    expect(bare.length).toBeLessThan(GRAPH.length);
    expect(await brokenShapes(bare, shapesTurtle({ text: false }))).toEqual([]);
  });
});

describe("parsers that are not ours count the same triples", () => {
  test.each(FORMATS)("oxigraph, in %s", async (format) => {
    const document = await serialize(GRAPH, format);
    expect(oxigraph.parse(document, { format: FORMAT_INFO[format].mediaType })).toHaveLength(LINES);
  });

  test.skipIf(!rapper)("rapper, in Turtle and N-Triples", async () => {
    for (const format of ["turtle", "ntriples"] as const) {
      const input = await serialize(GRAPH, format);
      const base = "https://example.org/";
      const { stdout, stderr } = spawnSync("rapper", ["-q", "-i", format, "-o", "ntriples", "-", base], {
        input,
        maxBuffer: 1e9,
      });
      expect(stderr.toString()).toBe("");
      expect(stdout.toString().split("\n").length - 1).toBe(LINES);
    }
  });
});

test("the bytes do not depend on the order of the articles or of the quads", async () => {
  const backward = buildGraph([...ARTICLES].reverse()).quads;
  expect(await serialize([...backward].reverse(), "turtle")).toBe(await serialize(GRAPH, "turtle"));
});

test("nothing is a blank node", () => {
  const terms = GRAPH.flatMap(({ subject, object }: Quad) => [subject, object]);
  expect(terms.filter((term) => term.termType === "BlankNode")).toEqual([]);
});

describe("the questions have answers", () => {
  const dataset = createDataset(GRAPH);
  test.each([
    '?s isnad:speaker ?who . ?s isnad:about "Libya"',
    '?s isnad:speaker ?who . ?s isnad:about "ليبيا"',
    "?s isnad:speaker ?who . ?s isnad:within ?outer . ?outer isnad:speaker ?by",
    "?s isnad:act isnad:Deny . ?s isnad:speaker ?who . ?s isnad:text ?t",
    "?s isnad:via ?outlet . ?s isnad:speaker ?who",
  ])("%s", (text) => {
    expect(query(dataset, text).total).toBeGreaterThan(0);
  });
});
