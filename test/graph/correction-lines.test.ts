// A reviewer's decisions as lines of a corrections file: core must read every one, and find by it the one statement meant.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, readArticle, readCorrections } from "@isnad/core";
import { dropLine, indexFacts, type Reviewable, reviewQueue, speakerLine } from "@isnad/graph";
import { describe, expect, test } from "vitest";

const ARTICLES = join(import.meta.dirname, "../../data/articles");
const articles = readdirSync(ARTICLES)
  .filter((name) => /\.(txt|md|html)$/.test(name))
  .map((source) => readArticle({ source, content: readFileSync(join(ARTICLES, source)) }));

type Line = Readonly<Record<string, unknown>>;

/** The sample read with these lines as its corrections file. */
function corrected(lines: readonly Line[]) {
  const built = buildGraph(articles, { corrections: readCorrections("c.yaml", JSON.stringify(lines)) });
  return { ...built, queue: reviewQueue(indexFacts(built.quads)) };
}

const before = corrected([]).queue;
const iris = (queue: readonly Reviewable[]) => queue.map(({ iri }) => iri).sort();

describe("lines of a review", () => {
  test("drop each statement of the sample, and no other", () => {
    const every = before.filter((_, index) => index % 3 === 0);
    const { reports, queue } = corrected(every.map(dropLine));
    const dropped = new Set(iris(every));
    expect(reports).toEqual([]);
    expect(iris(queue)).toEqual(iris(before).filter((iri) => !dropped.has(iri)));
  });

  test("give each to a known speaker by IRI, to a new one by name and kind, or to nobody; keys stay", () => {
    const known = before.flatMap(({ speakers }) => speakers)[0]!.iri;
    const some = before.filter((_, index) => index % 3 === 1).slice(0, 90);
    const lines = some.map((statement, index) =>
      index % 3 === 0
        ? speakerLine(statement, known)
        : speakerLine(statement, index % 3 === 1 ? "The Jackdaw Society" : "", "organization"),
    );
    const { reports, queue } = corrected(lines);
    const after = new Map(queue.map((statement) => [statement.key, statement]));
    const said = some.map(({ key }) => after.get(key)?.speakers.map(({ names, iri }) => names.en ?? iri));
    expect(reports).toEqual([]);
    expect(said[1]).toEqual(["The Jackdaw Society"]);
    expect(said[2]).toEqual([]);
    expect(after.get(some[0]!.key)?.speakers.map(({ iri }) => iri)).toEqual([known]);
    expect(said).not.toContain(undefined);
  });
});
