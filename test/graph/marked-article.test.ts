// An article with all its marks: nothing of the text is lost, every span is covered, nested and overlapping ones too.
import { readdirSync, readFileSync } from "node:fs";
import { buildGraph, readArticle } from "@isnad/core";
import { type Facts, indexFacts, type MarkedArticle, markedArticle } from "@isnad/graph";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { FIXTURE, iri } from "./fixture.ts";

const IS = "https://w3id.org/isnad/ns#";
const ARTICLES = new URL("../../data/articles/", import.meta.url);

const sample = indexFacts(
  buildGraph(
    readdirSync(ARTICLES)
      .filter((name) => /\.(txt|md|html)$/.test(name))
      .map((source) => readArticle({ source, content: readFileSync(new URL(source, ARTICLES)) })),
  ).quads,
);

function textOf({ paragraphs }: MarkedArticle): string {
  return paragraphs
    .map(({ segments, breaks }) => segments.map(({ text }) => text).join("") + breaks)
    .join("");
}

/** The characters that a statement's mark covers, as "start,end" of each run. */
function covered({ paragraphs }: MarkedArticle, of: number, mark: string): string[] {
  const runs: [number, number][] = [];
  for (const { start, segments } of paragraphs) {
    let at = start;
    for (const { text, marks } of segments) {
      const end = at + text.length;
      if (marks.some((each) => each.of === of && each.mark === mark)) {
        const last = runs.at(-1);
        if (last?.[1] === at) last[1] = end;
        else runs.push([at, end]);
      }
      at = end;
    }
  }
  return runs.map(String);
}

function offsets(facts: Facts, statement: string, property: string): string[] {
  return facts
    .objects(statement, IS + property)
    .map(({ value }) => value.split("#utf16=")[1] as string)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

describe("markedArticle", () => {
  const articles = sample.instances(`${IS}Article`);

  test("paragraphs join to the article's text, character for character", () => {
    expect(articles.length).toBeGreaterThan(15);
    for (const article of articles) {
      const body = sample.objects(article, "https://schema.org/articleBody")[0]?.value;
      expect(textOf(markedArticle(sample, article)), article).toBe(body);
    }
  });

  test("every statement's speaker, cue and content are covered, and nothing else is", () => {
    let compared = 0;
    for (const article of articles) {
      const marked = markedArticle(sample, article);
      marked.statements.forEach((statement, of) => {
        for (const mark of ["speaker", "cue", "content"]) {
          const wanted = offsets(sample, statement.iri, `${mark}Mention`);
          const runs = covered(marked, of, mark);
          // Runs of a content that goes over a line break are cut there.
          if (runs.length === wanted.length) expect(runs, statement.iri).toEqual(wanted);
          expect(runs.length).toBeGreaterThanOrEqual(wanted.length);
          compared += runs.length === wanted.length ? 1 : 0;
        }
      });
    }
    expect(compared).toBeGreaterThan(1_000);
  });

  test("a statement inside another comes after it, and whom words mean is said", () => {
    const { paragraphs, statements, entities } = markedArticle(sample, articles[0] as string);
    const fixture = markedArticle(indexFacts(FIXTURE), iri("dam-talks-4daa0f73b81f"));
    expect(statements.length).toBeGreaterThan(3);
    expect(entities.length).toBeGreaterThan(3);
    expect(paragraphs.some(({ segments }) => segments.some(({ entity }) => entity !== undefined))).toBe(true);
    const told = fixture.paragraphs[1]?.segments.find(({ text }) => text === "told");
    expect(told?.marks).toEqual([
      { of: 0, mark: "content" },
      { of: 1, mark: "cue" },
    ]);
    const jordan = fixture.paragraphs[1]?.segments.find(({ text }) => text === "Jordan");
    expect(fixture.entities[jordan?.entity ?? -1]?.names.en).toBe("Jordan");
    expect(fixture.paragraphs.map(({ part }) => part)).toEqual(["headline", "text", "text", "text"]);
  });

  test("overlapping and nested statements are cut where any begins or ends", () => {
    const facts = articleWith("abcdefghij", [
      [0, 6],
      [4, 9],
      [5, 6],
    ]);
    const [paragraph] = markedArticle(facts, "urn:a").paragraphs;
    expect(paragraph?.segments.map(({ text, marks }) => [text, marks.map(({ of }) => of).join("")])).toEqual([
      ["abcd", "0"],
      ["e", "01"],
      ["f", "012"],
      ["ghi", "1"],
      ["j", ""],
    ]);
  });

  test("line breaks of every kind are kept, and front matter is told apart", () => {
    const text = "---\ntitle: A\n---\n\r\n# A \r\nOne.\n\n\nTwo.\n";
    const { paragraphs } = markedArticle(articleWith(text, []), "urn:a");
    expect(paragraphs.map(({ part }) => part)).toEqual([
      "matter",
      "matter",
      "matter",
      "text",
      "text",
      "text",
    ]);
    expect(textOf(markedArticle(articleWith(`\n\n${text}`, []), "urn:a"))).toBe(`\n\n${text}`);
  });

  test("an article without text has no paragraphs, but its statements", () => {
    const bare = indexFacts(FIXTURE.filter((quad) => !quad.predicate.value.endsWith("articleBody")));
    const { paragraphs, statements } = markedArticle(bare, iri("dam-talks-4daa0f73b81f"));
    expect([paragraphs.length, statements.length]).toEqual([0, 4]);
  });

  test("a text of five million characters in one line is cut in seconds", () => {
    const text = "The mayor said that the bridge was closed. ".repeat(116_000);
    const spans = Array.from({ length: 20_000 }, (_, at): [number, number] => [at * 240, at * 240 + 600]);
    const facts = articleWith(text, spans);
    const start = performance.now();
    const { paragraphs } = markedArticle(facts, "urn:a");
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(
      Math.max(...paragraphs.map(({ segments }) => segments.map((s) => s.text).join("").length)),
    ).toBeLessThan(4_001);
    expect(paragraphs.map(({ segments }) => segments.map((s) => s.text).join("")).join("")).toBe(text);
  });
});

function articleWith(text: string, contents: readonly (readonly [number, number])[]): Facts {
  const statements = contents.map(
    ([start, end], at) => `
<urn:a#statement=${at}> a isnad:Statement ; isnad:reportedIn <urn:a> ; isnad:contentMention <urn:a#utf16=${start},${end}> .
<urn:a#utf16=${start},${end}> isnad:start ${start} ; isnad:end ${end} .`,
  );
  const turtle = `@prefix isnad: <${IS}> . @prefix schema: <https://schema.org/> .
<urn:a> a isnad:Article ; isnad:source "a.txt" ; schema:articleBody ${JSON.stringify(text)} .${statements.join("")}`;
  return indexFacts(new Parser().parse(turtle) as Quad[]);
}
