// What makes a claim besides a verb of its own: adjectives behind "is" and in Arabic sentences without a verb, passives that
// letters show, subjects that undergo what they face; and what a main clause says where its event is left open.
// A stranger would get wrong "ready" and مستعد: they say of what follows that it is planned, and are no states here.
import { buildGraph, readArticle } from "@isnad/core";
import { describe, expect, it, test } from "vitest";

/** The first statement of a text: its polarity, and its claims as "Denied closure: road". */
function read(text: string): { readonly polarity: string | undefined; readonly claims: readonly string[] } {
  const [article] = buildGraph([readArticle({ source: "a.txt", content: text })]).articles;
  return {
    polarity: article?.statements[0]?.polarity,
    claims: (article?.claims[0] ?? []).map(({ topic, stance }) => `${stance} ${topic.labels.en}`),
  };
}

describe("what a predicate says is a claim about its subject", () => {
  test.each([
    ["Jordan said the treaty was in force.", "Affirmed entry into force: treaty"],
    ["Jordan said the treaty was not yet in force.", "Denied entry into force: treaty"],
    ["Jordan said the bridge was still closed.", "Affirmed closure: bridge"],
    ["Jordan said the bridge would stay open.", "Denied closure: bridge"],
    ["Jordan said Egypt was unhappy.", "Denied satisfaction: Egypt"],
    ["قال الأردن إن مصر غاضبة.", "Affirmed anger: Egypt"],
    ["قال الأردن إن مصر ليست غاضبة.", "Denied anger: Egypt"],
    ["قال الأردن إن مصر غير غاضبة.", "Denied anger: Egypt"],
    ["قال الأردن إن الجسر كان مغلقا.", "Affirmed closure: bridge"],
    ["قال الأردن إن الطريق بين المدينتين مغلقة.", "Affirmed closure: road"],
    ["قال الأردن إن القوات الأميركية باقية في العراق.", "Denied withdrawal: United States (Iraq)"],
  ])("%s", (text, claim) => {
    expect(read(text).claims).toContain(claim);
  });

  it("leaves adjectives that say what is planned, and those of a noun, as they are", () => {
    const plan = "Affirmed plan: withdrawal: United States (Iraq)";
    expect(read("Jordan said US forces were ready to withdraw from Iraq.").claims).toContain(plan);
    expect(read("قال الأردن إن الجسر المغلق قديم.").claims).toEqual([]);
  });

  it("takes 'stay' before a state for no staying", () => {
    expect(read("Jordan said the bridge would stay open.").claims.join()).not.toMatch(/withdrawal/u);
  });
});

describe("whom a verb tells of may be who it is done to", () => {
  test.each([
    ["Jordan said Iraq was subjected to an attack.", "Affirmed attack: Iraq"],
    ["قال الأردن إن العراق واجه هجوما.", "Affirmed attack: Iraq"],
    ["قال الأردن إن العراق لم يتعرض لهجوم.", "Denied attack: Iraq"],
    ["قال الأردن إن صدام حسين حوكم في بغداد.", "Affirmed trial: Saddam Hussein (Baghdad)"],
  ])("%s", (text, claim) => {
    expect(read(text).claims).toContain(claim);
  });

  it("knows آخر, another, from أخّر, to delay", () => {
    expect(read("قال الأردن إن بلدا آخر يشتري الغاز الجزائري.").claims.join()).not.toMatch(/postponement/u);
  });
});

describe("a statement's polarity is its main clause's where its event is left open", () => {
  test.each([
    ["Jordan said Egypt feared a withdrawal from Sudan.", "Affirmed"],
    ["قال الأردن إن مصر تخشى الانسحاب من السودان.", "Affirmed"],
    ["Jordan said it feared a strike.", "Affirmed"],
    ["Jordan said any withdrawal from Sudan would need a vote.", "Affirmed"],
    ["Jordan said the forces could not be withdrawn from Sudan without a vote.", "Open"],
    ["قال الأردن إن القوات لن تنسحب من السودان دون اتفاق.", "Open"],
    ["قال الأردن إن الإدارة هي التي اقترحت الملعب وليس الاتحاد.", "Affirmed"],
    ["Jordan said the mast he had asked for was a fake.", "Denied"],
    ["Jordan promised to withdraw from Sudan.", "Affirmed"],
    ["Jordan threatened to withdraw from Sudan if Egypt stayed.", "Open"],
    ["Jordan warned that the army could withdraw from Sudan.", "Open"],
    ["Jordan warned that the army would withdraw from Sudan.", "Affirmed"],
    ["قال الأردن إن القوات، بدلا من ذلك، انسحبت من السودان.", "Affirmed"],
  ])("%s", (text, polarity) => {
    expect(read(text).polarity).toBe(polarity);
  });

  it("tells a threat as what is planned", () => {
    expect(read("Jordan threatened to withdraw from Sudan.").claims[0]).toMatch(/^Affirmed plan: /u);
  });
});
