// One node for one entity, and none that is two: within an article, across articles, across scripts.
import { buildGraph } from "@isnad/core";
import { describe, expect, it } from "vitest";

/** The ids of what is mentioned under some words, over all articles. */
function idsOf(words: string, texts: readonly string[]): string[] {
  const { articles } = buildGraph(
    texts.map((text, index) => ({ source: `${index}.txt`, text: `News\n\n${text}` })),
  );
  const ids = articles.flatMap((article) =>
    article.mentions
      .filter(({ start, end }) => article.text.slice(start, end) === words)
      .map((mention) => article.entityOf.get(mention)?.id ?? "nobody"),
  );
  return [...new Set(ids)].sort();
}

describe("resolution", () => {
  it("takes a last name for the person named in full in the same article", () => {
    const text = "The envoy Ivan Petrov arrived on Monday. Petrov said the talks would go on.";
    expect(idsOf("Petrov", [text])).toEqual(["actor/ivan-petrov"]);
  });

  it("keeps two persons of one family name apart", () => {
    const texts = ["The envoy Ivan Petrov arrived.", "The minister Oleg Petrov left."];
    expect([...idsOf("Ivan Petrov", texts), ...idsOf("Oleg Petrov", texts)]).toEqual([
      "actor/ivan-petrov",
      "actor/oleg-petrov",
    ]);
  });

  it("does not take a lone family name of another article for its person", () => {
    const texts = ["The envoy Ivan Petrov arrived.", "Mr Petrov, a farmer, said the well was dry."];
    expect(idsOf("Petrov", texts)).not.toContain("actor/ivan-petrov");
  });

  it.each([
    ["مفتاح القرقاني", "Muftah al-Garqani"],
    ["كاترين هولمستروم", "Katrin Holmstrom"],
    ["بافل درونوفسكي", "Pavel Dronovsky"],
  ])("joins %s and %s across scripts", (arabic, latin) => {
    const texts = [
      `وقال المتحدث باسم الوفد ${arabic} إن اللقاء انتهى.`,
      `The delegate, spokesperson ${latin}, said it was over.`,
    ];
    expect(idsOf(arabic, texts)).toEqual(idsOf(latin, texts));
    expect(idsOf(latin, texts)).toHaveLength(1);
  });

  it.each([
    ["بافل درونوفسكي", "Igor Dronovsky"],
    ["أحمد الدرعاوي", "Ahmed Zarkani"],
  ])("does not join %s and %s on one common token", (arabic, latin) => {
    const texts = [
      `وقال المتحدث باسم الوفد ${arabic} إن اللقاء انتهى.`,
      `The spokesperson ${latin} said it was over.`,
    ];
    expect(idsOf(arabic, texts)).not.toEqual(idsOf(latin, texts));
  });

  it("leads a description back to the nearest earlier one that it fits", () => {
    const text =
      "The envoy Ivan Petrov met the Norwegian Foreign Ministry. The ministry gave no details. The envoy said it went well.";
    expect(idsOf("ministry", [text])).toEqual(["organization/no-foreign-ministry"]);
    expect(idsOf("envoy", [text])).toEqual(["actor/ivan-petrov"]);
  });

  it("gives an unnamed speaker a node of his own in each article", () => {
    const text = "A senior Norwegian official said the road was open. The official gave no date.";
    const ids = idsOf("official", [text, `${text} It rained.`]);
    expect(ids).toHaveLength(2);
    expect(idsOf("senior Norwegian official", [text, `${text} It rained.`])).toEqual(ids);
  });

  it("gives the same entities whatever the order of articles", () => {
    const texts = [
      "The envoy Ivan Petrov arrived.",
      "وقال المبعوث إيفان بيتروف إن المحادثات انتهت.",
      "The envoy, Ivan Petroff, said it was over.",
    ];
    const entities = (order: readonly string[]) => [
      ...(buildGraph(order.map((text) => ({ source: "a.txt", text: `News\n\n${text}` }))).articles[0]
        ?.entities ?? []),
    ];
    expect(entities([...texts].reverse())).toEqual(entities(texts));
  });
});
