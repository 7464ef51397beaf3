// Bodies whose names are translated word for word, and bodies that only look like translations: joined across two articles.
import { buildGraph } from "@isnad/core";
import { describe, expect, it } from "vitest";

/** The nodes of two bodies, each in an article of its own; "nothing" where no mention has these words. */
function nodesOf(ar: string, en: string, arabic: string, english: string): string[] {
  const { articles } = buildGraph([
    { source: "ar.txt", text: `أخبار\n\n${arabic}` },
    { source: "en.txt", text: `News\n\n${english}` },
  ]);
  return [
    ["ar.txt", ar],
    ["en.txt", en],
  ].map(([source, name]) => {
    const article = articles.find((each) => each.source === source)!;
    const start = article.text.indexOf(name!);
    const mention = article.mentions.find(
      (each) => each.start === start && each.end === start + name!.length,
    );
    return (mention && article.entityOf.get(mention)?.id) ?? `nothing ${source}`;
  });
}

describe("a body's name in two languages", () => {
  it.each([
    ["لجنة الغابات المركزية", "Central Forest Commission"],
    ["جهاز الاستثمار النيبالي", "Nepal Investment Authority"],
    ["تحالف المزارعين المستقلين", "Alliance of Independent Farmers"],
    ["حزب التغيير الديمقراطي", "Democratic Change Party"],
    ["الهيئة الوطنية للزلازل والبراكين", "National Earthquake and Volcano Authority"],
  ])("%s is the %s where both articles are of one state", (ar, en) => {
    const [one, other] = nodesOf(
      ar,
      en,
      `قالت ${ar} إن الطرق في نيبال مغلقة.`,
      `The ${en} said the roads of Nepal were closed.`,
    );
    expect(one).toMatch(/^organization\//);
    expect(other).toBe(one);
  });

  it.each([
    ["another head", "بنك الغابات المركزي", "Central Forest Commission", "نيبال", "Nepal"],
    ["a word more", "لجنة الغابات المركزية", "Forest Commission", "نيبال", "Nepal"],
    ["another word", "لجنة الأنهار المركزية", "Central Forest Commission", "نيبال", "Nepal"],
    ["another state", "لجنة الغابات المركزية", "Central Forest Commission", "بيرو", "Nepal"],
    ["another name", "شركة دوسان للتأمين", "Karlov Insurance Company", "نيبال", "Nepal"],
  ])("with %s two bodies are two", (_, ar, en, arState, enState) => {
    const [one, other] = nodesOf(
      ar,
      en,
      `قالت ${ar} إن الطرق في ${arState} مغلقة.`,
      `The ${en} said the roads of ${enState} were closed.`,
    );
    expect(other).not.toBe(one);
  });

  it("two long forms of the same letters are two bodies", () => {
    const { articles } = buildGraph([
      { source: "a.txt", text: "News\n\nThe Harbor Workers Council (HWC) met in Oslo. HWC members voted." },
      { source: "b.txt", text: "News\n\nThe Highland Wool Council (HWC) met in Bergen. HWC members voted." },
    ]);
    const ids = articles.flatMap((article) =>
      article.mentions.flatMap((mention) => {
        const entity = article.entityOf.get(mention);
        return entity?.kind === "organization" ? [entity.id] : [];
      }),
    );
    expect(new Set(ids)).toEqual(
      new Set(["organization/harbor-workers-council", "organization/highland-wool-council"]),
    );
  });
});

describe("an unlisted spelling of a listed name", () => {
  it("is the listed person where another article names him as listed", () => {
    const [one, other] = nodesOf(
      "فولوديمير زيلينسكيي",
      "Volodymyr Zelensky",
      "وقال الوزير فولوديمير زيلينسكيي إن المحادثات ستستأنف.",
      "Volodymyr Zelensky said the talks would resume.",
    );
    expect(other).toMatch(/^actor\//);
    expect(one).toBe(other);
  });
});
