// Contents that claim nothing of their own, or claim it by another word, take the topic of what they are gathered with.
import { type BuiltGraph, buildGraph, EVIDENCE, readArticle } from "@isnad/core";
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
