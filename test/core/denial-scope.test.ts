// What a denial reaches: deeds that are told by words of refusal, kinds of what is denied, whom a pronoun or nobody stands for.
import { buildGraph, readArticle } from "@isnad/core";
import { describe, expect, it, test } from "vitest";

function built(text: string) {
  const { articles, relations } = buildGraph([
    readArticle({ source: "a.md", content: `---\ntitle: a\ndate: 2024-03-04\n---\n\n${text}\n` }),
  ]);
  return { article: articles[0]!, relations };
}

/** Polarity and claims of the last statement: "Denied: Denied ban: observer". */
function lastOf(text: string): string {
  const { article } = built(text);
  const claims = article.claims.at(-1)!.map(({ topic, stance }) => `${stance} ${topic.labels.en}`);
  return `${article.statements.at(-1)!.polarity}: ${claims.join(", ")}`;
}

/** How many pairs of statements contradict each other. */
function contradictionsIn(text: string): number {
  const { article, relations } = built(text);
  const all = article.statements.flatMap((statement) => relations.get(statement)?.disagreesWith ?? []);
  return all.length / 2;
}

test.each([
  ["The guild said the army did not fully leave Egypt.", "Denied: Open withdrawal: army (Egypt)"],
  ["The guild said the army did not leave Egypt.", "Denied: Denied withdrawal: army (Egypt)"],
  ["قالت النقابة إن الجيش لم ينسحب بالكامل من مصر.", "Denied: Open withdrawal: army (Egypt)"],
  ["The guild said the army had at no point left Egypt.", "Denied: Denied withdrawal: army (Egypt)"],
])("a no to how something was done is none to its being done: %s", (text, expected) => {
  expect(lastOf(text)).toBe(expected);
});

describe("words of refusal tell a deed where they are done to somebody or something", () => {
  test.each([
    [
      "The union said police had barred reporters from the hall.",
      "Affirmed: Affirmed ban: police → journalist",
    ],
    ["Police denied barring any reporter from the hall.", "Denied: Denied ban: journalist"],
    ["The guild said the mayor had dismissed the judge.", "Affirmed: Affirmed dismissal: judge"],
    ["The guild said Egypt had threatened the judge.", "Affirmed: Affirmed threat: Egypt → judge"],
    ["نفت مصر تهديد أي قاض.", "Denied: Denied threat: Egypt → judge"],
    ["The guild said Egypt had threatened to leave Sudan.", "Open withdrawal: Egypt (Sudan)"],
    ["The guild said the mayor had refused to leave Egypt.", "Denied: Denied"],
    [
      "قالت النقابة إن الشرطة منعت المراقبين من دخول القاعة.",
      "Affirmed: Affirmed ban: police → observer, Denied entry: observer",
    ],
    ["نفت الشرطة منع أي مراقب من دخول القاعة.", "Denied: Denied ban: observer, Affirmed entry: observer"],
  ])("%s", (text, expected) => {
    expect(lastOf(text)).toContain(expected);
  });
});

describe("what is denied to exist is nobody's", () => {
  test.each([
    ["قال الحزب إن الحكومة زورت الانتخابات. ونفت اللجنة وجود أي تزوير.", "Denied election fraud: government"],
    [
      "The party said the government had rigged the vote. Adam Reyl said there was no evidence of irregularities.",
      "Denied election fraud: government",
    ],
    ["نفت الوزارة وجود أي نقص في الأكسجين.", "Denied shortage: oxygen"],
  ])("%s", (text, expected) => {
    expect(lastOf(text)).toContain(expected);
    expect(lastOf(text)).not.toContain("Reyl");
  });
});

describe("a denial of the general denies its kinds", () => {
  test.each([
    "The party said the government had bribed judges. The government denied any wrongdoing.",
    "The paper said Egypt had met Hamas. Egypt denied any contact with Hamas.",
    "قال الحزب إن الحكومة زورت الانتخابات. ونفت اللجنة وجود أي خروقات.",
    "The party said the government had rigged the vote. The commission said the election was free and fair.",
  ])("%s", (text) => {
    expect(contradictionsIn(text)).toBe(1);
  });

  test.each([
    "The paper said Egypt had contacts with Hamas. Egypt denied meeting Hamas.",
    "The paper said Egypt had met Hamas. Sudan denied any contact with Iran.",
    "The minister said there was no wrongdoing. The party said the government had bribed judges.",
  ])("and nothing else: %s", (text) => {
    expect(contradictionsIn(text)).toBe(0);
  });
});

describe("who is meant", () => {
  test.each([
    ["by the pronoun before an Arabic content", "قالت تونس إنها سددت الديون.", "repay: Tunisia"],
    [
      "by a woman's pronoun of a man's words",
      "قال وزير الصحة المصري كمال سالم إنها لم تتسلم الشحنة.",
      "receipt: Egypt",
    ],
    [
      "by a pronoun that no speaker fits",
      "Lawyers for Anna Weil said she had not been suspended.",
      "suspension: Anna Weil",
    ],
    [
      "by whom an Arabic accusation begins with",
      "اتهمت المعارضة الجيش بقصف المدرسة.",
      "attack: army → school",
    ],
  ])("%s", (_, text, expected) => {
    expect(lastOf(text)).toContain(expected);
  });
});

it("a denial with words of its own behind a comma holds them", () => {
  expect(
    contradictionsIn(
      "Mali said Niger had shelled a village. Niger rejected that, saying it had never shelled a village.",
    ),
  ).toBe(1);
});

describe("what nearly was and what still is", () => {
  test.each([
    ["The minister said Egypt had almost signed the treaty.", "Denied: Denied signing"],
    ["The minister said Egypt had backed away from signing the treaty.", "Denied: Denied signing"],
    ["قال الوزير إن مصر كادت تغلق الميناء.", "Denied: Denied closure"],
    ["قال الوزير إن مصر ما زالت تسيطر على الميناء.", "Affirmed: Affirmed capture: Egypt → port"],
    ["قال الوزير إن مصر باتت تسيطر على الميناء.", "Affirmed: Affirmed capture: Egypt → port"],
    ["قال الوزير إن مصر لم ولن تغلق الميناء.", "Denied: Denied closure: Egypt → port"],
  ])("%s", (text, expected) => {
    expect(lastOf(text)).toContain(expected);
  });
});

it("an answer to a later telling of an utterance contradicts its earliest one", () => {
  const { articles, relations } = buildGraph(
    [
      ["a.md", "2024-01-10", "Jordan said US forces had withdrawn from Iraq."],
      [
        "b.md",
        "2024-01-11",
        "Jordan said US forces had withdrawn from Iraq. Egypt said no soldier had withdrawn from Iraq.",
      ],
    ].map(([source, date, text]) =>
      readArticle({ source: source!, content: `---\ntitle: x\ndate: ${date}\n---\n\n${text}\n` }),
    ),
  );
  const first = articles[0]!.statements[0]!;
  expect(relations.get(first)?.disagreesWith).toHaveLength(1);
});
