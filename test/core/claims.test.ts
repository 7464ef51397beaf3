// What statements claim: events with who takes part, and whether the speaker holds them so, not so or neither.
import { buildGraph, readArticle } from "@isnad/core";
import { describe, expect, it, test } from "vitest";

/** The claims of the last statement of a text: "Affirmed withdrawal: United States (Iraq)". */
function claimsOf(text: string, language: "en" | "ar" = "en"): string[] {
  const [article] = buildGraph([readArticle({ source: "a.txt", content: text })]).articles;
  return (article?.claims.at(-1) ?? []).map(({ topic, stance }) => `${stance} ${topic.labels[language]}`);
}

describe("one proposition is one topic, however it is told", () => {
  test.each([
    "Jordan said US forces had withdrawn from Iraq.",
    "Jordan confirmed the withdrawal of American forces from Iraq.",
    "Jordan announced that the United States pulled out its troops from Iraq.",
    "قال الأردن إن القوات الأميركية انسحبت من العراق.",
    "أكد الأردن انسحاب القوات الأميركية من العراق.",
    "أعلن الأردن أن الولايات المتحدة سحبت قواتها من العراق.",
  ])("%s", (text) => {
    expect(claimsOf(text)).toContain("Affirmed withdrawal: United States (Iraq)");
  });

  it("has one IRI and a label in both languages", () => {
    const { articles } = buildGraph([
      readArticle({ source: "a.txt", content: "Jordan said US forces had withdrawn from Iraq." }),
      readArticle({ source: "b.txt", content: "قال الأردن إن القوات الأميركية انسحبت من العراق." }),
    ]);
    const topics = articles.map(({ claims }) => claims[0]![0]!.topic);
    expect(topics[0]!.id).toBe(topics[1]!.id);
    expect(topics[0]!.labels).toEqual({
      en: "withdrawal: United States (Iraq)",
      ar: "انسحاب: الولايات المتحدة (العراق)",
    });
  });
});

describe("who does it and to whom is told apart", () => {
  test.each([
    ["Jordan said Egypt attacked Sudan.", "Affirmed attack: Egypt → Sudan"],
    ["Jordan said Sudan was attacked by Egypt.", "Affirmed attack: Egypt → Sudan"],
    ["Jordan confirmed the Egyptian attack on Sudan.", "Affirmed attack: Egypt → Sudan"],
    ["Jordan said Sudan attacked Egypt.", "Affirmed attack: Sudan → Egypt"],
    [
      "Jordan said it could not confirm the number of fighters leaving Sirte.",
      "Open withdrawal: fighter (Sirte)",
    ],
    ["قال الأردن إن مصر هاجمت السودان.", "Affirmed attack: Egypt → Sudan"],
    ["أكد الأردن هجوم مصر على السودان.", "Affirmed attack: Egypt → Sudan"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

test("what is going to happen is told as what will", () => {
  const claims = claimsOf("Jordan said US forces are going to withdraw from Iraq.");
  expect(claims).toEqual(claimsOf("Jordan said US forces will withdraw from Iraq."));
  expect(claims).toContain("Affirmed withdrawal: United States (Iraq)");
});

describe("negation, plans, wishes and reports decide what the speaker holds", () => {
  const LEAVING = "withdrawal: United States (Iraq)";
  test.each([
    ["Jordan said US forces had not withdrawn from Iraq.", [`Denied ${LEAVING}`]],
    ["Jordan denied that US forces had withdrawn from Iraq.", [`Denied ${LEAVING}`]],
    ["Jordan denied that US forces had not withdrawn from Iraq.", [`Affirmed ${LEAVING}`]],
    ["Jordan said US forces remain in Iraq.", [`Denied ${LEAVING}`]],
    ["Jordan said US forces plan to withdraw from Iraq.", [`Affirmed plan: ${LEAVING}`, `Open ${LEAVING}`]],
    [
      "Jordan said US forces do not plan to withdraw from Iraq.",
      [`Denied plan: ${LEAVING}`, `Open ${LEAVING}`],
    ],
    [
      "Jordan said US forces refused to withdraw from Iraq.",
      [`Denied ${LEAVING}`, `Denied plan: ${LEAVING}`],
    ],
    ["Jordan said US forces should withdraw from Iraq.", [`Open ${LEAVING}`]],
    ["قال الأردن إن القوات الأميركية لم تنسحب من العراق.", [`Denied ${LEAVING}`]],
    ["نفى الأردن انسحاب القوات الأميركية من العراق.", [`Denied ${LEAVING}`]],
    [
      "قال الأردن إن الولايات المتحدة تعتزم سحب قواتها من العراق.",
      [`Affirmed plan: ${LEAVING}`, `Open ${LEAVING}`],
    ],
    ["قال الأردن إن القوات الأميركية رفضت الانسحاب من العراق.", [`Denied ${LEAVING}`]],
  ])("%s", (text, claims) => {
    expect(claimsOf(text).toSorted()).toEqual(claims.toSorted());
  });

  it("leaves open for whoever relays it what another claims", () => {
    const [article] = buildGraph([
      readArticle({
        source: "a.txt",
        content: "Jordan said Iraq told Egypt that US forces had withdrawn from Syria.",
      }),
    ]).articles;
    const stances = article!.claims.map(
      (claims) => claims.find(({ topic }) => topic.event === "withdraw")?.stance,
    );
    expect(stances).toEqual(["Open", "Affirmed"]);
  });

  it("denies with the leaks what the leaks say", () => {
    const [article] = buildGraph([
      readArticle({
        source: "a.txt",
        content: "نفى الأردن الأنباء التي تحدثت عن نية الولايات المتحدة الانسحاب من العراق.",
      }),
    ]).articles;
    expect(article!.claims[0]!.map(({ topic, stance }) => `${stance} ${topic.labels.en}`)).toContain(
      `Denied plan: ${LEAVING}`,
    );
  });

  it("reads what is demanded as open", () => {
    expect(claimsOf("Jordan called for the withdrawal of US forces from Iraq.")).toEqual([`Open ${LEAVING}`]);
  });

  it("gives a statement the polarity of its words, also where a word is an opposite", () => {
    const [article] = buildGraph([
      readArticle({ source: "a.txt", content: "Jordan said US forces remain in Iraq." }),
    ]).articles;
    expect(article!.statements[0]!.polarity).toBe("Affirmed");
    expect(article!.claims[0]![0]!.stance).toBe("Denied");
  });
});

it("gives a content without a known concept no topic", () => {
  expect(claimsOf("Jordan said it was nice.")).toEqual([]);
});

it("completes a short telling from the fuller one of its article", () => {
  const text = "Jordan said US forces had withdrawn from Iraq.\n\nEgypt denied the withdrawal.";
  expect(claimsOf(text)).toEqual(["Denied withdrawal: United States (Iraq)"]);
});

it("gives a denial of what was said the claims of what was said", () => {
  const text = "Jordan said US forces had withdrawn from Iraq.\n\nEgypt said the report was false.";
  expect(claimsOf(text)).toEqual(["Denied withdrawal: United States (Iraq)"]);
});

test.each(["“”“”", "said that not not not", "نفى نفى نفى أن لا لم لن"])("takes %j", (text) => {
  expect(() => claimsOf(text)).not.toThrow();
});
