// Text that no newspaper prints: whatever comes in, nothing is thrown, offsets slice back, and the work grows with the
// length and not with its square.
import { type Attributed, buildGraph, readArticle, type Span } from "@isnad/core";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";

const build = (content: string): Attributed | undefined =>
  buildGraph([readArticle({ source: "hard.txt", content: `x ${content}` })]).articles[0];

const PIECES = [
  "قال",
  "وأضاف",
  "أن",
  "إن",
  "مؤكدا",
  "وفقا",
  "لـ",
  "«",
  "»",
  "“",
  "”",
  '"',
  "'",
  ":",
  "،",
  ".",
  "؟",
  "\n",
  "\n\n",
  " ",
  "said",
  "that",
  "according to",
  "he",
  "Iraq",
  "بغداد",
  "Ivan Petrov",
  "وزير الخارجية",
  "(",
  ")",
  "—",
  "\u202e",
  "\u2067",
  "\u0301",
  "ـ",
  "لم",
  "not",
];
const newsLike = array(constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));
const anything = string({ unit: "binary", maxLength: 200 });

function spansOf(article: Attributed): Span[] {
  return [
    ...article.mentions.flatMap((mention) => [mention, mention.extent, ...mention.roles]),
    ...article.statements.flatMap(({ contents, cue, dateText, speakers }) =>
      [...contents, cue, dateText, ...speakers.map(({ span }) => span)].filter((span) => span !== undefined),
    ),
    ...article.paragraphs.flatMap(({ sentences, quotes }) => [
      ...sentences,
      ...sentences.flatMap(({ tokens }) => tokens),
      ...quotes,
      ...quotes.map(({ inner }) => inner),
    ]),
  ];
}

test("any text is read without a throw, and every span lies inside it", () => {
  assert(
    property(oneof(newsLike, anything), (content) => {
      const article = build(content);
      return (
        article === undefined ||
        spansOf(article).every(({ start, end }) => 0 <= start && start <= end && end <= article.text.length)
      );
    }),
    { numRuns: 400, seed: 11 },
  );
});

test("what is written as the exact words of a mention is what stands at its offsets", () => {
  assert(
    property(newsLike, (content) => {
      const { quads, articles } = buildGraph([readArticle({ source: "hard.txt", content: `x ${content}` })]);
      const text = articles[0]?.text ?? "";
      const exact = quads.filter(({ predicate }) => predicate.value.endsWith("#exact"));
      return exact.every(({ subject, object }) => {
        const [start, end] = /#utf16=(\d+),(\d+)$/.exec(subject.value)?.slice(1).map(Number) ?? [];
        return text.slice(start, end) === object.value;
      });
    }),
    { numRuns: 200, seed: 13 },
  );
});

/** Milliseconds of CPU that a text of about `size` code units takes. */
function cost(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length));
  const before = process.cpuUsage();
  build(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("a text made of one thing", () => {
  const SIZE = 6_000;
  const TIMES = 8;
  /** Below this many milliseconds a clock says little. */
  const FLOOR = 30;

  test.each([
    ["quotation marks", '"'],
    ["opening marks", "“"],
    ["closing marks", "»"],
    ["mixed marks", "“«\"'"],
    ["apostrophes", "a'"],
    ["brackets", "(["],
    ["one word", "قال"],
    ["cues", "قال إن "],
    ["participles", "، مؤكدا أن "],
    ["sources", "بحسب "],
    ["English cues", "he said that "],
    ["according to", "according to him, "],
    ["names", "Ivan Petrov "],
    ["titles", "وزير الخارجية "],
    ["clitics", "وبال"],
    ["combining marks", "a\u0301\u0301\u0301\u0301"],
    ["controls", "\u202e\u2067"],
    ["lone surrogates", "\ud800"],
    ["line ends", "a\n"],
    ["capitals", "A"],
    ["letters and hyphens", "A-"],
    ["addresses", "a.b@"],
    ["abbreviations", "U.S. "],
    ["numbers", "1,234.5 "],
  ])("%s: eight times as much takes not sixty-four times as long", (_, piece) => {
    cost(piece, SIZE / 4);
    const growth = () => cost(piece, SIZE * TIMES) / Math.max(cost(piece, SIZE), FLOOR);
    const first = growth();
    expect(first < TIMES * 3 ? first : Math.min(first, growth())).toBeLessThan(TIMES * 3);
  });
});

test("a million quotation marks are read", () => {
  expect(build('"'.repeat(1_000_000))?.statements).toEqual([]);
});
