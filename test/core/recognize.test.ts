// Names and descriptions in invented sentences: the words, their form and whom they stand for.
import { buildGraph } from "@isnad/core";
import { describe, expect, it } from "vitest";

/** "words → entity id" of every mention, in text order; the extent behind a bar where it is wider. */
function mentionsOf(text: string): string[] {
  const [article] = buildGraph([
    { source: "example.txt", text: `The week in the valley\n\n${text}` },
  ]).articles;
  if (article === undefined) throw new Error("nothing was read");
  return article.mentions.map((mention) => {
    const words = article.text.slice(mention.start, mention.end);
    const extent = article.text.slice(mention.extent.start, mention.extent.end);
    const entity = article.entityOf.get(mention);
    const id = entity === undefined ? "nobody" : entity.named ? entity.id : "unnamed";
    return `${mention.form} ${words}${extent === words ? "" : ` | ${extent}`} → ${id}`;
  });
}

describe("recognition of names", () => {
  it.each([
    [
      "a proclitic is no part of a name, and the article's lam stays",
      "قال التقرير إن السفن عادت ببطء إلى العراق وسوريا وإنها للعراق.",
      ["Name العراق → place/Q796", "Name سوريا → place/Q858", "Name لعراق → place/Q796"],
    ],
    [
      "an Arabic title is the extent and the role, the name alone the mention",
      "وأعلن وزير الدفاع الأردني سالم الدرعاوي أن المحادثات انتهت.",
      [
        "Demonym الأردني → place/Q810",
        "Name سالم الدرعاوي | وزير الدفاع الأردني سالم الدرعاوي → actor/سالم-الدرعاوي",
      ],
    ],
    [
      "an English title, its modifiers and its determiner are the extent",
      "The Jordanian defense minister Salem Darawi said the talks were over.",
      [
        "Demonym Jordanian → place/Q810",
        "Name Salem Darawi | The Jordanian defense minister Salem Darawi → actor/salem-darawi",
      ],
    ],
    [
      "an apposition says who somebody is",
      "Jane Farrow, the ministry's spokeswoman, said the road was open.",
      ["Name Jane Farrow | Jane Farrow, the ministry's spokeswoman → actor/jane-farrow"],
    ],
    [
      "a ministry belongs to its state, in either language",
      "The Iraqi Foreign Ministry replied.\n\nوردت وزارة الخارجية العراقية على الطلب.",
      [
        "Name Iraqi Foreign Ministry | The Iraqi Foreign Ministry → organization/iq-foreign-ministry",
        "Name وزارة الخارجية العراقية → organization/iq-foreign-ministry",
      ],
    ],
    [
      "an outlet's name is what its head is followed by, quoted or not",
      "ونقلت صحيفة «ضفاف النهر» الأردنية الخبر عن وكالة رويترز.",
      [
        "Name ضفاف النهر | صحيفة «ضفاف النهر» الأردنية → organization/ضفاف-النهر",
        "Demonym الأردنية → place/Q810",
        "Name رويترز | وكالة رويترز → organization/Q130879",
      ],
    ],
    [
      "a short name in brackets is what it follows",
      "The Harbor Workers Union (HWU) met in Oslo. The HWU said nothing.",
      [
        "Name Harbor Workers Union | The Harbor Workers Union → organization/harbor-workers-union",
        "Name HWU | The Harbor Workers Union (HWU) → organization/harbor-workers-union",
        "Name Oslo → place/Q585",
        "Name HWU → organization/harbor-workers-union",
      ],
    ],
    [
      "a capital that acts is its state, one that is gone to is a place",
      "Moscow said it would wait. The minister flew to Moscow.",
      [
        "Metonym Moscow → place/Q159",
        "Name Moscow → place/Q649",
        "Description minister | The minister → unnamed",
      ],
    ],
    [
      "the same in Arabic",
      "وأكدت موسكو أنها ستنتظر، ثم عاد الوفد إلى موسكو.",
      ["Metonym موسكو → place/Q159", "Name موسكو → place/Q649"],
    ],
    ["a word in small letters is no state", "They told us that turkey is dear.", []],
  ])("%s", (_, text, expected) => {
    expect(mentionsOf(text).sort()).toEqual([...expected].sort());
  });

  it("reads names in headline and body only", () => {
    const text = "The week\n\nThe envoy left Oslo.\n\nPhoto: a Reuters van in Lima";
    const [article] = buildGraph([{ source: "a.txt", text }]).articles;
    const words = article?.mentions.map(({ start, end }) => text.slice(start, end));
    expect(words).toContain("Oslo");
    expect(words).not.toContain("Reuters");
    expect(words).not.toContain("Lima");
  });
});
