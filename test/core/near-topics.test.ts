// Contents that claim nothing of their own, or claim it by another word, take the topic of what they are gathered with.
import {
  type BuiltGraph,
  buildGraph,
  EVIDENCE,
  eachPair,
  evidenceOf,
  readArticle,
  Stories,
} from "@isnad/core";
import fields from "@isnad/data/lexicons/concepts/fields.json" with { type: "json" };
import weights from "@isnad/data/lexicons/topic-weights.json" with { type: "json" };
import { describe, expect, it, test } from "vitest";

const ENGLISH = `The interior ministry of Jordan said police had arrested Karim Mansour in Irbid on Sunday.

Lawyer Salma Odeh said Mansour was in a cell at the central jail without any charge.

The mayor of Irbid, Omar Nasser, said the new bridge over the Yarmouk would open in May.`;

const ARABIC = `نفت وزارة الداخلية الأردنية توقيف كريم منصور في إربد.

وقالت المحامية سلمى عودة إن موكلها منصور في زنزانة.

وقال رئيس بلدية إربد عمر ناصر إن الجسر الجديد فوق اليرموك لم يكتمل.`;

type Told = readonly [source: string, date: string, text: string];
const MARCH: readonly Told[] = [
  ["a.md", "2024-03-04", ENGLISH],
  ["b.md", "2024-03-05", ARABIC],
];

function build(told: readonly Told[]): BuiltGraph {
  return buildGraph(
    told.map(([source, date, text]) =>
      readArticle({ source, content: `---\ntitle: ${source}\ndate: ${date}\n---\n\n${text}\n` }),
    ),
  );
}

/** The labels of the topics that the content is near which holds these words. */
function near(built: BuiltGraph, words: string): readonly string[] {
  for (const { text, statements } of built.articles)
    for (const statement of statements) {
      const content = statement.contents.map(({ start, end }) => text.slice(start, end)).join(" ");
      if (content.includes(words)) return (built.near.get(statement) ?? []).map(({ labels }) => labels.en);
    }
  throw new Error(`no content holds "${words}"`);
}

const ARREST = /^arrest: .*Karim Mansour/u;

describe("a content without an event of its own", () => {
  test.each(["in a cell at the central jail", "في زنزانة"])("is near its story's: %s", (words) => {
    expect(near(build(MARCH), words)).toContainEqual(expect.stringMatching(ARREST));
  });

  it("is near no topic of another story", () => {
    const other = "Norway said the ministers were in a cell at the central jail without any charge.";
    expect(near(build([...MARCH, ["c.md", "2024-03-05", other]]), "the ministers")).toEqual([]);
  });
});

it("another matter of the same persons stays apart", () => {
  expect(near(build(MARCH), "the new bridge")).not.toContainEqual(expect.stringMatching(ARREST));
});

it("what a content is near is neither affirmed, denied nor left open", () => {
  const { quads } = build(MARCH);
  const of = (property: string) =>
    quads.filter(({ predicate }) => predicate.value.endsWith(property)).map(({ subject }) => subject.value);
  const held = new Set([...of("affirms"), ...of("denies"), ...of("leavesOpen")]);
  expect(of("#topic").filter((statement) => !held.has(statement)).length).toBeGreaterThan(0);
});

it("gives the same topics in whatever order articles come", () => {
  const quadsOf = ({ quads }: BuiltGraph) =>
    quads.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value].join(" "));
  expect(quadsOf(build(MARCH.toReversed()))).toEqual(quadsOf(build(MARCH)));
});

it("every kind of evidence has a weight, and none is for another", () => {
  expect(Object.keys(weights.weights)).toEqual(EVIDENCE);
});

/** How much of a kind of evidence there is for the two contents that hold these words. */
function evidence(built: BuiltGraph, kind: (typeof EVIDENCE)[number], one: string, other: string): number {
  let found: number | undefined;
  eachPair(built.articles, new Stories(built.articles), (pair) => {
    const texts = [pair.left, pair.right].map(({ article, statement }) =>
      statement.contents.map(({ start, end }) => article.text.slice(start, end)).join(" "),
    );
    const isAsked = (words: string) => texts.some((text) => text.includes(words));
    if (isAsked(one) && isAsked(other)) found = evidenceOf(pair)[EVIDENCE.indexOf(kind)];
  });
  if (found === undefined) throw new Error(`no pair of "${one}" and "${other}"`);
  return found;
}

describe("fields of meaning", () => {
  test.each([
    ["the soldiers were pulling out of Irbid", "القوات ستغادر إربد"],
    ["the defendants had been charged with bribery", "النيابة تتهم المدير بالرشوة"],
    ["bakeries were running out of flour", "المخابز لا تجد الطحين"],
    ["votes were being counted again", "الأصوات فرزت مرتين"],
  ])("are met by forms of their words in both languages: %s", (english, arabic) => {
    const built = build([
      ["a.md", "2024-03-04", `Omar Nasser of Jordan told the council in Irbid that ${english}.`],
      ["b.md", "2024-03-05", `قال عمر ناصر في إربد في الأردن إن ${arabic}.`],
    ]);
    const apart = build([
      ["a.md", "2024-03-04", `Omar Nasser of Jordan told the council in Irbid that ${english}.`],
      ["b.md", "2024-03-05", "قال عمر ناصر في إربد في الأردن إن المتحف يعرض لوحات رسام."],
    ]);
    expect(evidence(built, "fields", english, arabic)).toBeGreaterThan(
      evidence(apart, "fields", english, "المتحف"),
    );
  });

  it("are named once each, and hold words of both languages", () => {
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(fields.filter(({ en, ar }) => en.length === 0 || ar.length === 0)).toEqual([]);
  });
});

it("contents near the beginning are nearer than late ones", () => {
  const built = build([["a.md", "2024-03-04", ENGLISH]]);
  const first = evidence(built, "early", "had arrested", "in a cell");
  expect(first).toBeGreaterThan(evidence(built, "early", "in a cell", "the new bridge"));
});

it("paragraphs that name the same are like each other, and one paragraph tells nothing of itself", () => {
  const built = build([["a.md", "2024-03-04", `${ENGLISH} The bridge was safe, he said.`]]);
  expect(evidence(built, "settings", "had arrested", "in a cell")).toBeGreaterThan(0);
  expect(evidence(built, "settings", "the new bridge", "The bridge was safe")).toBe(0);
});
