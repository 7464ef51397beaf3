// The project's own articles against marks that were made without sight of the rules. The bars lie a little under what
// was measured, so that a change which loses ground fails; raise them as the reading improves.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Attributed, buildGraph, readArticle } from "@isnad/core";
import { beforeAll, expect, test } from "vitest";
import { emptyScore, f1, type Marks, score } from "./who-said-what.ts";

const ARTICLES = join(import.meta.dirname, "../../data/articles");
const MARKS = join(import.meta.dirname, "sample");
const BARS = { ar: { found: 0, right: 0 }, en: { found: 0, right: 0 } } as const;

let built: readonly Attributed[] = [];

beforeAll(() => {
  const files = readdirSync(ARTICLES).filter((name) => /\.(?:md|txt|html)$/u.test(name));
  built = buildGraph(
    files.map((source) => readArticle({ source, content: readFileSync(join(ARTICLES, source)) })),
  ).articles;
});

test.each(["ar", "en"] as const)("who said what is found in the sample's articles in %s", (language) => {
  const total = emptyScore();
  for (const file of readdirSync(MARKS).filter((name) => name.includes(`.${language}.`))) {
    const marks: Marks = JSON.parse(readFileSync(join(MARKS, file), "utf8"));
    const article = built.find(({ source }) => source.replace(/\.[^.]*$/u, "") === marks.article);
    if (article === undefined) throw new Error(`no article for ${file}`);
    score(article, marks, total);
  }
  console.info(
    `${language}: ${total.marked} marked, contents F1 ${f1(total.found, total).toFixed(1)}, who said what F1 ${f1(total.right, total).toFixed(1)}`,
  );
  if (process.env.ISNAD_ROWS) console.info(total.wrong.join("\n"));
  expect(f1(total.found, total)).toBeGreaterThanOrEqual(BARS[language].found);
  expect(f1(total.right, total)).toBeGreaterThanOrEqual(BARS[language].right);
});

test("no mention stands in what a page puts around an article", () => {
  const held = readdirSync(MARKS).flatMap((file) => {
    const marks: Marks = JSON.parse(readFileSync(join(MARKS, file), "utf8"));
    const article = built.find(({ source }) => source.replace(/\.[^.]*$/u, "") === marks.article);
    return marks.junk.flatMap((junk) => {
      const start = article?.text.indexOf(junk) ?? -1;
      return (article?.mentions ?? [])
        .filter((mention) => mention.start < start + junk.length && mention.end > start)
        .map(() => junk);
    });
  });
  expect(held).toEqual([]);
});
