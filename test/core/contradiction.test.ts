// Who contradicts whom within one article: which earlier words a denial answers, in the ways in which news put it.
import { buildGraph, readArticle } from "@isnad/core";
import { describe, expect, it, test } from "vitest";

/** The contents that contradict each other, the earlier first: "content × content". */
function contradictionsIn(text: string): readonly string[] {
  const { articles, relations } = buildGraph([
    readArticle({ source: "a.md", content: `---\ntitle: a\ndate: 2024-03-04\n---\n\n${text}\n` }),
  ]);
  const [article] = articles;
  const { statements } = article!;
  const wordsOf = ({ contents }: (typeof statements)[number]) =>
    contents.map(({ start, end }) => article!.text.slice(start, end)).join(" … ");
  return statements.flatMap((statement, at) =>
    (relations.get(statement)?.disagreesWith ?? [])
      .filter((other) => statements.indexOf(other.statement) > at)
      .map((other) => `${wordsOf(statement)} × ${wordsOf(other.statement)}`),
  );
}

describe("a denial contradicts", () => {
  test.each([
    [
      "what was told last of the event, where it names nobody",
      "Villagers said soldiers had attacked the market in Torodi. The army said nobody had attacked anything.",
      "soldiers had attacked the market in Torodi × nobody had attacked anything",
    ],
    [
      "the same in Arabic",
      "قال الأهالي إن الجنود أحرقوا السوق في مدينة كادقلي. ورد الجيش قائلا: لم نحرق شيئا.",
      "الجنود أحرقوا السوق في مدينة كادقلي × لم نحرق شيئا",
    ],
    [
      "who told of a figure, where it says that none was given",
      "Kenya said Uganda had told it that the lake would not rise above 13 metres. A diplomat in Kampala said no such figure had been given.",
      "Uganda had told it that the lake would not rise above 13 metres × no such figure had been given",
    ],
    [
      "claims that it calls so",
      "قالت النقابة إن الجيش قصف السوق في مدينة كادقلي. وفندت الوزارة مزاعم بأن الجيش قصف السوق.",
      "الجيش قصف السوق في مدينة كادقلي × الجيش قصف السوق",
    ],
    [
      "that, altogether",
      "قال المعارض سالم حداد إن الرئيس أقال القاضي. ونفت الرئاسة صحة ذلك جملة وتفصيلا.",
      "الرئيس أقال القاضي × صحة ذلك جملة وتفصيلا",
    ],
    [
      "somebody's version",
      "The company said it had paid the workers. The union rejected the company's version.",
      "it had paid the workers × the company's version",
    ],
  ])("%s", (_, text, expected) => {
    expect(contradictionsIn(text)).toEqual([expected]);
  });

  it("what others claim, where it was told and where it is denied", () => {
    expect(
      contradictionsIn(
        "Armenia said that Azerbaijan had bombed Tavush. Azerbaijan rejected Armenian claims that its forces had bombed Tavush.",
      ),
    ).toEqual([
      "Azerbaijan had bombed Tavush × Armenian claims that its forces had bombed Tavush",
      "Armenian claims that its forces had bombed Tavush × its forces had bombed Tavush",
    ]);
  });
});

describe("a denial contradicts nobody", () => {
  test.each([
    [
      "by what is told only later",
      "The army said nobody had attacked anything. Villagers said soldiers had attacked the market in Torodi.",
    ],
    [
      "where the other party of a meeting is neither named nor speaks",
      "Reuters said Alan Webb had met Peter Lund in Oslo. Carla Diaz said Alan Webb had not met the mayor.",
    ],
    [
      "where another thing is meant",
      "The union said police had arrested three drivers in Lusaka. Police said no teacher had been arrested.",
    ],
    [
      "where its speaker goes on with words of his own",
      "قالت النقابة إن الجيش قصف السوق. ونفت الوزارة ذلك مكتفية بالقول إن الجيش قصف المعسكر.",
    ],
  ])("%s", (_, text) => {
    expect(contradictionsIn(text).filter((pair) => !pair.includes("ذلك"))).toEqual([]);
  });
});

it("who takes part counts as named wherever the content names him", () => {
  const { articles, relations } = buildGraph(
    [
      ["a.md", "قالت الجزائر إن فرنسا تعتزم سحب قواتها من النيجر."],
      [
        "b.md",
        "قال الجيش الفرنسي إن محادثاته مع النيجر لا تتطرق إلى الانسحاب العسكري. وقالت الجزائر إن فرنسا ستسحب قواتها من النيجر.",
      ],
    ].map(([source, text]) =>
      readArticle({ source: source!, content: `---\ntitle: x\ndate: 2024-03-04\n---\n\n${text}\n` }),
    ),
  );
  const french = articles[1]!.statements[0]!;
  expect(relations.get(french)?.disagreesWith.length).toBeGreaterThan(0);
});
