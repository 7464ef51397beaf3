// The tagger in the pipeline: what it may change about the rules' names and what not, with weights made for the test.
import { buildGraph, filterOf, hashOf, loadTagger, type ModelFile, TAGS, taggerFrom } from "@isnad/core";
import { expect, test } from "vitest";

/** Weights for one facet each: the tag that it calls for. */
function modelOf(wanted: Readonly<Record<string, (typeof TAGS)[number]>>): ModelFile {
  const rows = Object.entries(wanted)
    .map(([facet, tag]) => ({ hash: hashOf(facet), tag }))
    .sort((a, b) => a.hash - b.hash);
  const facets = Buffer.alloc(4 * rows.length);
  rows.forEach(({ hash }, at) => {
    facets.writeUInt32LE(hash, 4 * at);
  });
  const weights = rows.flatMap(({ tag }) => TAGS.map((one) => (one === tag ? 100 : 0)));
  return {
    scale: 1,
    transitions: [...TAGS, "start"].map((before) =>
      TAGS.map((tag) =>
        tag.startsWith("I-") && before.slice(1) !== tag.slice(1) ? -999 : tag === "O" ? 1 : 0,
      ),
    ),
    facets: facets.toString("base64"),
    weights: Buffer.from(Int8Array.from(weights).buffer).toString("base64"),
    words: Buffer.from(filterOf(["nurses"])).toString("base64"),
  };
}

const namesIn = (text: string, wanted?: Parameters<typeof modelOf>[0]): string[] => {
  const tagger = wanted && taggerFrom({ en: modelOf(wanted) });
  const [article] = buildGraph([{ source: "a.txt", text: `The week in the valley\n\n${text}` }], {
    ...(tagger && { tagger }),
  }).articles;
  return article!.mentions
    .filter(({ form }) => form === "Name")
    .map(({ start, end, kind, rule }) => `${article!.text.slice(start, end)}, ${kind}, ${rule}`);
};

const BAND = "The crowd heard Velvet Lantern, Oakmere and others.";

test.each([
  ["without a tagger the rules stand alone", BAND, undefined, []],
  ["a tagger without a say changes nothing", BAND, {}, []],
  [
    "it adds names",
    BAND,
    { "0w=velvet": "B-ORG", "0w=lantern": "I-ORG" },
    ["Velvet Lantern, organization, en-tagged-name"],
  ],
  [
    "a comma parts names, whatever the tags",
    BAND,
    { "0w=velvet": "B-ORG", "0w=lantern": "I-ORG", "0w=oakmere": "I-ORG" },
    ["Velvet Lantern, organization, en-tagged-name", "Oakmere, organization, en-tagged-name"],
  ],
  [
    "what a hyphen joins stays together",
    "The crowd heard Velmer-Astrup twice.",
    { "0w=astrup": "B-PER" },
    ["Velmer-Astrup, person, en-tagged-name"],
  ],
  [
    "an article and a title are no names",
    "He met The Lantern and one Undersecretary.",
    { "0w=the": "B-ORG", "0w=lantern": "I-ORG", "0w=undersecretary": "B-ORG" },
    ["Lantern, organization, en-tagged-name"],
  ],
  [
    "what ends in a body's word is a body",
    "They walked to Velmer Institute Club slowly.",
    { "0w=velmer": "B-LOC", "0w=institute": "I-LOC", "0w=club": "I-LOC" },
    ["Velmer Institute Club, organization, en-capitals-with-head"],
  ],
  [
    "it does not cut the word that says what a body is",
    "They read it in Zander News yesterday.",
    { "0w=zander": "B-ORG" },
    ["Zander News, organization, en-capitals-with-head"],
  ],
  [
    "it knows ordinary words by a filter",
    "Storvik, Nurses",
    { "0ordinary=false,first": "B-ORG" },
    ["Storvik, organization, en-tagged-name"],
  ],
  [
    "it lengthens what a rule found",
    "They met at the Hollin Institute Keldrup.",
    { "0w=hollin": "B-ORG", "0w=institute": "I-ORG", "0w=keldrup": "I-ORG" },
    ["Hollin Institute Keldrup, organization, en-tagged-extent"],
  ],
  [
    "it cuts nothing that is listed",
    "The United Nations met.",
    { "0w=nations": "B-PER" },
    ["United Nations, organization, listed-name"],
  ],
] as const)("%s", (_, text, wanted, names) => {
  expect(namesIn(text, wanted)).toEqual(names);
});

test("weights of a wrong shape are refused at the door", () => {
  expect(() => taggerFrom({ en: { ...modelOf({}), transitions: [] } })).toThrow(
    expect.objectContaining({ code: "bad-lexicon" }),
  );
});

test("the project's own tagger reads what comes without throwing, and reads it the same twice", async () => {
  const tagger = await loadTagger();
  const texts = [
    "",
    "A",
    "Ÿ \u{1f600} X’s – (Y",
    "من Oslo إلى Bergen",
    "X ".repeat(3000),
    "-.-.- A.B.C. d’E &F",
  ];
  const read = () =>
    buildGraph(
      texts.map((text, at) => ({ source: `${at}.txt`, text })),
      { tagger },
    ).articles.map(({ mentions }) => mentions);
  expect(read()).toEqual(read());
});
