// A denial that names whose claim it denies tells two statements: the claim, and the denial of just what it claims.
import { buildGraph, readArticle } from "@isnad/core";
import { describe, expect, it, test } from "vitest";

/** Each statement of a text as "speaker: stance topic, …", nested ones indented. */
function sidesOf(text: string): string[] {
  const [article] = buildGraph([readArticle({ source: "a.txt", content: text })]).articles;
  return article!.statements.map(({ speakers, within }, index) => {
    const who = speakers.map(({ entity }) => entity.labels.en ?? entity.labels.ar).join("+");
    const claims = article!.claims[index]!.map(({ topic, stance }) => `${stance} ${topic.labels.en}`);
    return `${within === undefined ? "" : "  "}${who}: ${claims.join(", ")}`;
  });
}

describe("a denied claim is told by whoever made it", () => {
  const WITHDRAWAL = ["Iran: Denied withdrawal: Iran (Iraq)", "  Israel: Affirmed withdrawal: Iran (Iraq)"];
  test.each([
    "Iran denied Israel's claim that its troops had withdrawn from Iraq.",
    "Iran rejected Israeli accusations that its troops had withdrawn from Iraq.",
    "Iran dismissed allegations by Israel that its troops had withdrawn from Iraq.",
    "نفت إيران مزاعم إسرائيل بأن قواتها انسحبت من العراق.",
    "رفضت إيران الاتهامات الإسرائيلية بأن قواتها انسحبت من العراق.",
    "نفت إيران صحة اتهامات إسرائيلية لها بسحب قواتها من العراق.",
  ])("%s", (text) => {
    expect(sidesOf(text)).toEqual(WITHDRAWAL);
  });

  it("keeps to the denial where nobody is named for the claim", () => {
    expect(sidesOf("Iran denied claims that its troops had withdrawn from Iraq.")).toHaveLength(1);
    expect(sidesOf("نفت إيران الاتهامات بأن قواتها انسحبت من العراق.")).toHaveLength(1);
  });

  it("denies the telling where that is what is denied", () => {
    const [denial] = sidesOf(
      "Iran denied that Israel had told Jordan that US forces had withdrawn from Iraq.",
    );
    expect(denial).not.toContain("Denied withdrawal");
  });
});

describe("a denial in passing denies what was told before its comma", () => {
  const ATTACK = ["Ukraine: Affirmed attack: Russia → Poland", "Russia: Denied attack: Russia → Poland"];
  test.each([
    "Ukraine says Russia shelled Poland, a claim Moscow denies.",
    "Ukraine says Russia shelled Poland, an accusation that Moscow has repeatedly denied.",
    "Ukraine says Russia shelled Poland, which Moscow denies.",
    "Ukraine says Russia shelled Poland, an accusation Moscow continues to deny.",
    "Ukraine says Russia shelled Poland, which Moscow, in a first comment, has denied.",
    "Ukraine says Russia shelled Poland, a claim rejected by Russia.",
    "تقول أوكرانيا إن روسيا قصفت بولندا، وهو ما تنفيه موسكو.",
    "تقول أوكرانيا إن روسيا قصفت بولندا، الأمر الذي سبق أن نفته موسكو.",
    "تقول أوكرانيا إن روسيا قصفت بولندا، وهي اتهامات ترفضها موسكو.",
  ])("%s", (text) => {
    expect(sidesOf(text)).toEqual(ATTACK);
  });

  test.each([
    "Ukraine says Russia shelled Poland, which Moscow would deny.",
    "Ukraine says Russia shelled Poland, a claim Moscow could deny.",
    "Ukraine says Russia shelled Poland, an accusation that Moscow is expected to deny.",
    "تقول أوكرانيا إن روسيا قصفت بولندا، وهو ما ستنفيه موسكو.",
    "تقول أوكرانيا إن روسيا قصفت بولندا، وهو ما قد تنفيه موسكو.",
  ])("where it was made: %s", (text) => {
    expect(sidesOf(text)).toEqual(ATTACK.slice(0, 1));
  });

  it("goes on behind it", () => {
    const sides = sidesOf(
      "تقول أوكرانيا إن روسيا قصفت بولندا، وهو ما نفته موسكو، مؤكدة أن جيشها انسحب من كييف.",
    );
    expect(sides).toHaveLength(3);
  });
});

describe("the claims of a denial that points back", () => {
  it("are not those of the speaker's own government", () => {
    const sides = sidesOf(
      "نفت إثيوبيا انسحاب قواتها من الصومال. وقالت المتحدثة باسم وزارة الخارجية الإثيوبية سلاماويت تاديسي إن هذه المزاعم مختلقة.",
    );
    expect(sides.at(-1)).not.toContain("withdrawal");
  });

  it("are those that the government has denied by name", () => {
    const sides = sidesOf(
      "نفت إثيوبيا مزاعم السودان بأن قواتها انسحبت من الصومال. وقالت المتحدثة باسم وزارة الخارجية الإثيوبية سلاماويت تاديسي إن هذه المزاعم مختلقة.",
    );
    expect(sides.at(-1)).toBe("سلاماويت تاديسي: Denied withdrawal: Ethiopia (Somalia)");
  });
});

describe("what stands between a denial and its content", () => {
  const polarityOf = (text: string) =>
    buildGraph([readArticle({ source: "a.txt", content: text })]).articles[0]!.statements[0]!.polarity;

  test.each([
    ["what is denied is no telling of its own", "نفت إيران أنباء بأن قواتها غادرت العراق.", "Denied"],
    ["saying is", "رفض الوزير تأكيد الخبر، مكتفيا بالقول إن قواته غادرت العراق.", "Affirmed"],
  ])("%s: %s", (_, text, polarity) => {
    expect(polarityOf(text)).toBe(polarity);
  });
});
