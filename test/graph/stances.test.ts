// Stances in time: who changes theirs, lanes of a timeline, dates on an axis, and the queue of a reviewer.
import {
  daysOf,
  indexFacts,
  isoOf,
  lanesOf,
  reviewQueue,
  reviewsCsv,
  spanOf,
  stanceChanges,
  ticksOf,
  toGraph,
} from "@isnad/graph";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";

const PREFIXES = `@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> . @prefix : <urn:> .
:dam a isnad:Topic . :talks a isnad:Topic . :ivan a isnad:Actor . :salma a isnad:Actor .
:a1 a isnad:Article ; isnad:source "dam.txt" ; schema:datePublished "2026-03-05" .
:a2 a isnad:Article ; isnad:source "sadd.txt" .
`;
const factsOf = (turtle: string) => indexFacts(new Parser().parse(PREFIXES + turtle));
const graphOf = (turtle: string) => toGraph(factsOf(turtle));

/** Statements of Ivan's on the dam: a line each, "2026-01-02 affirms", with more Turtle behind it. */
function said(...lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const [day, stance, ...more] = line.split(" ");
      return `:s${index + 1} a isnad:Statement ; isnad:speaker :ivan ; isnad:date "${day}" ; isnad:${stance} :dam ${more.join(" ")} .`;
    })
    .join("\n");
}
const changes = (turtle: string) =>
  stanceChanges(graphOf(turtle)).map(({ before, after }) => [
    `${before.statement} ${before.stance}`.slice(4),
    `${after.statement} ${after.stance}`.slice(4),
  ]);

describe("a change of stance", () => {
  test("is a side taken after the other, with speaker, topic and both days", () => {
    expect(stanceChanges(graphOf(said("2026-01-02 affirms", "2026-02-01 denies")))).toEqual([
      {
        speaker: "urn:ivan",
        topic: "urn:dam",
        before: { statement: "urn:s1", stance: "affirms", day: "2026-01-02" },
        after: { statement: "urn:s2", stance: "denies", day: "2026-02-01" },
      },
    ]);
  });

  test("joins the last of one side with the first of the other, whatever order they come in", () => {
    const turtle = said("2026-05-01 denies", "2026-01-02 affirms", "2026-04-01 denies", "2026-02-01 affirms");
    expect(changes(turtle)).toEqual([["s4 affirms", "s3 denies"]]);
  });

  test("and back again are two, the newer first", () => {
    expect(changes(said("2026-01-02 denies", "2026-02-01 affirms", "2026-03-01 denies"))).toEqual([
      ["s2 affirms", "s3 denies"],
      ["s1 denies", "s2 affirms"],
    ]);
  });

  test.each([
    ["the same side twice", ["2026-01-02 affirms", "2026-02-01 affirms"]],
    ["both on one day", ["2026-01-02 affirms", "2026-01-02 denies"]],
    ["a day within a month of which only the month is known", ["2026-01 affirms", "2026-01-20 denies"]],
    ["a day within a year that began before it", ["2026-03-01 affirms", "2026 denies"]],
    ["what is left open", ["2026-01-02 affirms", "2026-02-01 leavesOpen"]],
    ["a denial that was not made", ["2026-01-02 affirms", "2026-02-01 denies ; isnad:status isnad:Negated"]],
    ["an old denial told again", ["2026-01-02 affirms", "2026-02-01 denies ; isnad:sameUtterance :s9"]],
    ["a date that is none", ["2026-01-02 affirms", "2026-02-31 denies"]],
  ])("%s is none", (_, lines) => expect(changes(said(...lines))).toEqual([]));

  test("of another speaker or on another topic is none", () => {
    const turtle = `${said("2026-01-02 affirms")}
:s8 a isnad:Statement ; isnad:speaker :salma ; isnad:date "2026-02-01" ; isnad:denies :dam .
:s9 a isnad:Statement ; isnad:speaker :ivan ; isnad:date "2026-02-01" ; isnad:denies :talks .`;
    expect(changes(turtle)).toEqual([]);
  });
});

describe("lanes", () => {
  const TURTLE = `${said("2026-01-02 affirms", "2025 denies ; isnad:polarity isnad:Denied")}
:s3 a isnad:Statement ; isnad:speaker :salma, :ivan ; isnad:reportedIn :a1 ; isnad:polarity isnad:Affirmed .
:s4 a isnad:Statement ; isnad:reportedIn :a2 .
:s5 a isnad:Statement ; isnad:speaker :salma ; isnad:status isnad:Hypothetical .`;

  test("are one a speaker, the longest first, statements by day, nobody's last, without what was not said", () => {
    const lanes = lanesOf(graphOf(TURTLE)).map(({ speaker, statements }) => [
      speaker,
      statements.map(({ iri, stance, said: isSaid }) => `${iri} ${stance} ${isSaid}`),
    ]);
    expect(lanes).toEqual([
      ["urn:ivan", ["urn:s2 denies true", "urn:s1 leavesOpen true", "urn:s3 affirms false"]],
      ["urn:salma", ["urn:s3 affirms false"]],
      [undefined, ["urn:s4 leavesOpen false"]],
    ]);
  });

  test("of a topic hold what takes a stance on it, and that stance", () => {
    const [lane, ...others] = lanesOf(graphOf(TURTLE), { topic: "urn:dam" });
    expect(others).toEqual([]);
    expect(lane?.statements.map(({ iri, stance }) => [iri, stance])).toEqual([
      ["urn:s2", "denies"],
      ["urn:s1", "affirms"],
    ]);
  });

  test("leave out what is hidden, and know their whole span", () => {
    const lanes = lanesOf(graphOf(TURTLE), { isHidden: (iri) => iri === "urn:s2" });
    expect(lanes.flatMap(({ statements }) => statements).map(({ iri }) => iri)).not.toContain("urn:s2");
    expect(spanOf(lanes)).toEqual({ first: daysOf("2026-01-02")?.first, last: daysOf("2026-03-05")?.last });
    expect(spanOf([])).toBeUndefined();
  });
});

describe("dates", () => {
  test.each([
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
  ])("%s reaches from %s to %s", (iso, first, last) => {
    const days = daysOf(iso);
    expect([days?.first, days?.last].map((day) => isoOf(day ?? 0))).toEqual([first, last]);
  });

  test.each([undefined, "", "2023-02-29", "2023-13", "soon", "2023-1-1"])("%s is none", (iso) =>
    expect(daysOf(iso)).toBeUndefined(),
  );

  test.each([
    ["2026-03-01", "2026-03-04", ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"]],
    ["2026-01-20", "2026-04-10", ["2026-02", "2026-03", "2026-04"]],
    ["2024-05-13", "2026-03-17", ["2024-07", "2025-01", "2025-07", "2026-01"]],
    ["1998-05-13", "2026-03-17", ["2000", "2010", "2020"]],
  ])("from %s to %s an axis of about five marks has %j", (first, last, expected) => {
    const span = { first: daysOf(first)!.first, last: daysOf(last)!.last };
    expect(ticksOf(span, 5).map(({ iso }) => iso)).toEqual(expected);
  });
});

describe("a reviewer's queue", () => {
  const TURTLE = `
:s1 a isnad:Statement ; isnad:reportedIn :a1 ; isnad:text "it opened"@en ; isnad:cue "said"@en ; isnad:confidence 0.9 .
:s2 a isnad:Statement ; isnad:reportedIn :a1 ; isnad:text "it closed"@en ; isnad:speaker :ivan ; isnad:confidence 0.4 .
:s30 a isnad:Statement ; isnad:reportedIn :a1 ; isnad:text "it opened"@en ; isnad:cue "said"@en ; isnad:confidence 0.5 .
:s4 a isnad:Statement ; isnad:reportedIn :a2 .`;

  test("begins with the least sure; what says nothing of it ends it", () => {
    expect(reviewQueue(factsOf(TURTLE)).map(({ iri }) => iri)).toEqual([
      "urn:s2",
      "urn:s30",
      "urn:s1",
      "urn:s4",
    ]);
  });

  test("names statements by article, words and cue; the same twice by their order, and says so", () => {
    const keys = reviewQueue(factsOf(TURTLE)).map(({ key, isAmbiguous }) => [key, isAmbiguous]);
    expect(keys).toEqual([
      ['["dam.txt","it closed",""]', false],
      ['["dam.txt","it opened","said"]#2', true],
      ['["dam.txt","it opened","said"]', true],
      ['["sadd.txt","urn:s4",""]', false],
    ]);
  });

  test("becomes a spreadsheet that runs nothing", () => {
    const row = { statement: "urn:s1", article: "dam.txt", words: "=1+1", speaker: "Ivan", correction: "" };
    expect(reviewsCsv([{ ...row, verdict: "accepted", when: "2026-03-05T10:00:00.000Z" }])).toBe(
      "statement,article,words,speaker,verdict,correction,when\r\n" +
        "urn:s1,dam.txt,'=1+1,Ivan,accepted,,2026-03-05T10:00:00.000Z\r\n",
    );
  });
});
