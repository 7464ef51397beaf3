// A graph that holds its articles' texts can be built again from itself.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Article,
  articleIri,
  articlesFromQuads,
  type BuildOptions,
  basesOf,
  buildGraph,
  correctionsFromQuads,
  readArticle,
  readCorrections,
} from "@isnad/core";
import { parse, serialize } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { describe, expect, it } from "vitest";

const FOLDER = fileURLToPath(new URL("../../data/articles/", import.meta.url));
const SAMPLE = readdirSync(FOLDER).map((name) =>
  readArticle({ source: name, content: readFileSync(FOLDER + name, "utf8") }),
);
const bytes = (quads: readonly Quad[]) => serialize(quads, "ntriples");

/** A graph, and the graph of the articles that are read out of it after it was a file. */
async function twice(articles: readonly Article[], options: BuildOptions = {}) {
  const first = await bytes(buildGraph(articles, options).quads);
  const quads = await parse(first, "ntriples");
  const again = articlesFromQuads(quads, options.base);
  return { first, again, second: await bytes(buildGraph(again, options).quads) };
}

describe("articles read out of their graph build it again", () => {
  it("for the whole sample", async () => {
    const { first, second, again } = await twice(SAMPLE);
    expect(again).toHaveLength(SAMPLE.length);
    expect(second).toBe(first);
  });

  it.each(SAMPLE.map((article) => [article.source, article] as const))("for %s alone", async (_, article) => {
    const { first, second } = await twice([article]);
    expect(second).toBe(first);
  });

  const says = "Spain said that the pier would open in May.";
  it.each<[string, string, string]>([
    [
      "front matter with an outlet that no list has",
      "a.md",
      `---\noutlet: The Harbor Post\ndate: 2024-03-07\n---\n# Pier\n\n${says} It told Harbor Post so.\n`,
    ],
    [
      "an address as its source",
      "b.md",
      `---\nurl: https://news.example/pier.html\ntitle: Pier\n---\n${says}\n`,
    ],
    [
      "a page's outlet in its metadata only",
      "c.html",
      `<html><head><title>Pier | Delta Wire</title><meta property="og:site_name" content="Delta Wire"></head><body><article><p>${says} Its harbor master told Delta Wire that the quay was full.</p></article></body></html>`,
    ],
    ["a publisher line", "d.txt", `Pier\n\n${says}\n\nSource: Delta Wire\n`],
    ["an agency that opens it", "e.txt", `MADRID, Nov 14 (Reuters) - ${says}\n`],
    [
      "a private address in its text",
      "f.txt",
      `${says} Write to lena.brandt@example.org. Ivan Petrov said that the talks were over.\n`,
    ],
    ["Windows line ends", "g.txt", `Pier\r\n\r\n${says}\r\n`],
    ["half a character", "h.txt", `Pier \ud83d\n\n${says}\n`],
    ["Arabic", "i.txt", "أعلنت مديرة الميناء لينا برانت أن إسبانيا أغلقت رصيفين.\n\nالمصدر: وكالة النهرين\n"],
  ])("with %s", async (_, source, content) => {
    const { first, second, again } = await twice([readArticle({ source, content })]);
    expect(again).toHaveLength(1);
    expect(second).toBe(first);
  });

  it("under another base, which the graph tells", async () => {
    const base = "https://example.org/our/";
    const { first, second } = await twice(SAMPLE.slice(0, 2), { base });
    expect(basesOf(await parse(first, "ntriples"))).toEqual([base]);
    expect(first).toContain(`<${articleIri(SAMPLE[0] as Article, base)}> `);
    expect(second).toBe(first);
    expect(articlesFromQuads(await parse(first, "ntriples"))).toEqual([]);
  });

  it("with the corrections that the graph records", async () => {
    const yaml =
      '- {rename: Ivan Petrov, to: {en: "Ivan \\"S.\\" Petrov"}}\n- {speaker: [], says: the talks were over, in: a.txt}\n- not-entity: Nobody Atall\n';
    const corrections = readCorrections("c.yaml", yaml);
    const article = readArticle({
      source: "a.txt",
      content: "News\n\nThe envoy Ivan Petrov said that the talks were over.\n",
    });
    const { quads } = buildGraph([article], { corrections });
    const recorded = correctionsFromQuads(quads);
    expect(recorded.map(({ text }) => text).sort()).toEqual(
      corrections
        .slice(0, 2)
        .map(({ text }) => text)
        .sort(),
    );
    const again = buildGraph(articlesFromQuads(quads), { corrections: recorded });
    expect(await bytes(again.quads)).toBe(await bytes(quads));
  });

  it("but not those without a text", () => {
    expect(articlesFromQuads(buildGraph(SAMPLE, { withText: false }).quads)).toEqual([]);
  });
});
