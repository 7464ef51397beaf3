// Disputes: which topics are some, what stands on either side and in which order, and how they become a spreadsheet.
import { type Dispute, disputesCsv, disputesOf, indexFacts, outletsOf, type Utterance } from "@isnad/graph";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";

const PREFIXES = `@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> . @prefix cito: <http://purl.org/spar/cito/> . @prefix : <urn:> .
:dam a isnad:Topic ; rdfs:label "opening: dam"@en, "افتتاح: سد"@ar . :talks a isnad:Topic ; rdfs:label "talks"@en .
:port a isnad:Topic ; rdfs:label "closing: port"@en .
:ivan rdfs:label "Ivan Petrov"@en, "إيفان بتروف"@ar . :salma rdfs:label "Salma Haddad"@en . :omar rdfs:label "Omar Zayn"@en .
:wire rdfs:label "Harbor Wire"@en . :quay rdfs:label "Quay Gazette"@en . :rasif rdfs:label "الرصيف"@ar .
:a1 isnad:source "dam.txt" ; schema:publisher :quay ; schema:datePublished "2026-03-05" .
:a2 isnad:source "sadd.txt" ; schema:publisher :rasif ; schema:datePublished "2026-03-06" .
:a3 isnad:source "plain.txt" .
`;

/** Disputes in Turtle; subjects are `:s1`, `:s2`, … in `urn:`. */
const disputes = (turtle: string) => disputesOf(indexFacts(new Parser().parse(PREFIXES + turtle)));

/** The only dispute there is. */
function only(turtle: string): Dispute {
  const [dispute, ...others] = disputes(turtle);
  expect(others).toEqual([]);
  return dispute!;
}

const iris = (utterances: readonly Utterance[]) => utterances.map(({ iri }) => iri.replace("urn:", ""));
const sides = ({ affirming, denying }: Dispute) => [iris(affirming), iris(denying)];

const TWO_SIDES = `
:s1 isnad:speaker :ivan ; isnad:affirms :dam ; isnad:text "it opened"@en ; isnad:reportedIn :a1 ; cito:disagreesWith :s2 .
:s2 isnad:speaker :salma ; isnad:denies :dam ; isnad:text "لم يفتتح"@ar ; isnad:reportedIn :a2 ; cito:disagreesWith :s1 .
`;

describe("what is a dispute", () => {
  test("a topic that one affirms and another, who disagrees, denies", () => {
    const dispute = only(TWO_SIDES);
    expect(dispute).toMatchObject({
      topic: "urn:dam",
      names: { en: "opening: dam", ar: "افتتاح: سد" },
      opponents: 2,
      affirming: [{ words: { text: "it opened", language: "en" }, day: "2026-03-05" }],
      denying: [{ words: { text: "لم يفتتح", language: "ar" }, day: "2026-03-06" }],
    });
  });

  test.each([":s1", ":s2"])("a disagreement that stands with %s alone is one", (other) => {
    expect(sides(only(TWO_SIDES.replace(` ; cito:disagreesWith ${other}`, "")))).toEqual([["s1"], ["s2"]]);
  });

  test.each([
    ["nothing", ""],
    ["two sides that nothing joins", ":s1 isnad:affirms :dam . :s2 isnad:denies :dam ."],
    [
      "a disagreement over a topic that only one of them holds",
      ":s1 isnad:affirms :dam ; cito:disagreesWith :s2 . :s2 isnad:denies :talks .",
    ],
    ["a topic left open", ":s1 isnad:affirms :dam ; cito:disagreesWith :s2 . :s2 isnad:leavesOpen :dam ."],
    [
      "a denial that did not take place",
      ":s1 isnad:affirms :dam ; cito:disagreesWith :s2 . :s2 isnad:denies :dam ; isnad:status isnad:Hypothetical .",
    ],
  ])("%s is none", (_, turtle) => expect(disputes(turtle)).toEqual([]));

  test("those with more opposing speakers come first, then those of which more is said", () => {
    const turtle = `
:s1 isnad:speaker :ivan ; isnad:affirms :dam ; cito:disagreesWith :s2 . :s2 isnad:speaker :salma ; isnad:denies :dam .
:s3 isnad:speaker :ivan ; isnad:affirms :talks ; cito:disagreesWith :s4, :s5 .
:s4 isnad:speaker :salma ; isnad:denies :talks . :s5 isnad:speaker :omar ; isnad:denies :talks .
:s6 isnad:speaker :ivan ; isnad:affirms :port ; cito:disagreesWith :s7 . :s7 isnad:speaker :salma ; isnad:denies :port .
:s8 isnad:speaker :salma ; isnad:denies :port .`;
    const found = disputes(turtle).map(({ topic, opponents }) => [topic, opponents]);
    expect(found).toEqual([
      ["urn:talks", 3],
      ["urn:port", 2],
      ["urn:dam", 2],
    ]);
  });

  test("whoever speaks twice is one opponent, and all who speak jointly are several", () => {
    const turtle = `
:s1 isnad:speaker :ivan, :omar ; isnad:affirms :dam ; cito:disagreesWith :s2, :s3 .
:s2 isnad:speaker :salma ; isnad:denies :dam . :s3 isnad:speaker :salma ; isnad:denies :dam .`;
    expect(only(turtle).opponents).toBe(3);
  });
});

describe("a side", () => {
  test("holds also who contradicts nobody, and counts no opponent for it", () => {
    const dispute = only(
      `${TWO_SIDES} :s3 isnad:speaker :omar ; isnad:affirms :dam ; isnad:reportedIn :a3 .`,
    );
    expect([sides(dispute), dispute.opponents]).toEqual([[["s1", "s3"], ["s2"]], 2]);
  });

  test("begins with the newest, by the day of saying or else of the article, and ends with what has no date", () => {
    const turtle = `${TWO_SIDES}
:s3 isnad:affirms :dam ; isnad:reportedIn :a3 .
:s4 isnad:affirms :dam ; isnad:date "2026-03-08" ; isnad:reportedIn :a1 .
:s5 isnad:affirms :dam ; isnad:date "2026-02" ; isnad:reportedIn :a2 .`;
    expect(iris(only(turtle).affirming)).toEqual(["s4", "s1", "s5", "s3"]);
  });

  test("shows what several articles tell of one utterance once, in its earliest words, with all outlets", () => {
    const turtle = `${TWO_SIDES}
:s3 isnad:speaker :ivan ; isnad:affirms :dam ; isnad:text "افتتح"@ar ; isnad:reportedIn :a2 ; isnad:sameUtterance :s1 .
:s4 isnad:speaker :ivan ; isnad:text "it is open"@en ; isnad:reportedIn :a3 ; isnad:sameUtterance :s1 .`;
    const [first, ...others] = only(turtle).affirming;
    expect(others).toEqual([]);
    expect([first!.iri, iris(first!.tellings as Utterance[])]).toEqual(["urn:s1", ["s1", "s3", "s4"]]);
    expect(outletsOf(first!, "en")).toEqual(["Quay Gazette", "الرصيف", "plain.txt"]);
  });

  test("shows an utterance whose earliest telling is not on the topic by one that is", () => {
    const turtle = `${TWO_SIDES}
:s4 isnad:speaker :omar ; isnad:text "no"@en ; isnad:reportedIn :a1 .
:s5 isnad:speaker :omar ; isnad:denies :dam ; isnad:text "لا"@ar ; isnad:reportedIn :a2 ; isnad:sameUtterance :s4 .`;
    const utterance = only(turtle).denying.find(({ iri }) => iri === "urn:s5")!;
    expect([utterance.words?.text, outletsOf(utterance, "en")]).toEqual(["لا", ["Quay Gazette", "الرصيف"]]);
  });

  test("does not count the outlet in which the same utterance says the contrary", () => {
    const turtle = `${TWO_SIDES} :s3 isnad:denies :dam ; isnad:reportedIn :a3 ; isnad:sameUtterance :s1 .`;
    const { affirming, denying } = only(turtle);
    expect(affirming.map((utterance) => outletsOf(utterance, "en"))).toEqual([["Quay Gazette"]]);
    expect(denying.map((utterance) => outletsOf(utterance, "en"))).toEqual([["الرصيف"], ["plain.txt"]]);
  });

  test("does not count the outlet that says that the utterance did not take place", () => {
    const later = ":s3 isnad:status isnad:Negated ; isnad:reportedIn :a3 ; isnad:sameUtterance :s1 .";
    expect(outletsOf(only(TWO_SIDES + later).affirming[0]!, "en")).toEqual(["Quay Gazette"]);
  });

  test("knows who leaves the topic open, once", () => {
    const open =
      ":s3 isnad:speaker :omar ; isnad:leavesOpen :dam . :s4 isnad:leavesOpen :dam ; isnad:sameUtterance :s3 .";
    const dispute = only(TWO_SIDES + open);
    expect(iris(dispute.leavingOpen)).toEqual(["s3"]);
    expect(sides(dispute)).toEqual([["s1"], ["s2"]]);
  });

  test("shares a statement with the other side that both affirms and denies", () => {
    const dispute = only(`${TWO_SIDES} :s3 isnad:affirms :dam ; isnad:denies :dam ; isnad:reportedIn :a3 .`);
    expect(sides(dispute)).toEqual([
      ["s1", "s3"],
      ["s2", "s3"],
    ]);
    expect(outletsOf(dispute.affirming[1]!, "en")).toEqual(["plain.txt"]);
  });

  test("tells through whom it came, from the outlet inward, without outlet and speaker", () => {
    const turtle = `${TWO_SIDES} :s1 isnad:via :wire ; isnad:within :s9 . :s9 isnad:speaker :omar .`;
    const through = only(turtle).affirming[0]!.through.map(({ part, agents }) => [part, agents[0]?.names.en]);
    expect(through).toEqual([
      ["within", "Omar Zayn"],
      ["via", "Harbor Wire"],
    ]);
  });

  test("ends where tellings run in a circle", () => {
    const circle = ":s1 isnad:sameUtterance :s3 . :s3 isnad:affirms :dam ; isnad:sameUtterance :s1 .";
    expect(sides(only(TWO_SIDES + circle))).toEqual([["s1"], ["s2"]]);
  });

  test("is the same in whatever order the quads come", () => {
    const turtle = `${TWO_SIDES} :s3 isnad:affirms :dam . :s4 isnad:affirms :dam ; isnad:sameUtterance :s3 .`;
    const quads = new Parser().parse(PREFIXES + turtle);
    const [forth, back] = [quads, quads.toReversed()].map((each) => disputesOf(indexFacts(each)).map(sides));
    expect(back).toEqual(forth);
  });
});

describe("disputes as CSV", () => {
  test("have an utterance a row, names in the language asked for, and no cell that a spreadsheet runs", () => {
    const turtle = TWO_SIDES.replace("it opened", '=HYPERLINK(\\"x\\"), he said').replace(
      ":s1 ",
      ":s1 isnad:via :wire ; ",
    );
    const rows = disputesCsv(disputes(turtle), "ar").split("\r\n");
    expect(rows).toEqual([
      "topic,opponents,side,speaker,text,date,outlet,through,statement,topic_iri",
      `افتتاح: سد,2,affirms,إيفان بتروف,"'=HYPERLINK(""x""), he said",2026-03-05,Quay Gazette,via Harbor Wire,urn:s1,urn:dam`,
      "افتتاح: سد,2,denies,Salma Haddad,لم يفتتح,2026-03-06,الرصيف,,urn:s2,urn:dam",
      "",
    ]);
  });

  test("are a header where there is none", () => expect(disputesCsv([], "en")).toMatch(/^topic,[^\n]*\r\n$/));
});
