// Who a statement is given to when its words are a title and a name, a description, or a body that no list holds.
import { buildGraph } from "@isnad/core";
import { describe, expect, it } from "vitest";

/** The speakers of each statement, by label and kind, in text order. */
function speakersOf(text: string): string[] {
  const { articles } = buildGraph([{ source: "example.txt", text: `The week in the valley\n\n${text}` }]);
  return (articles[0]?.statements ?? []).map(({ speakers }) =>
    speakers.map(({ entity }) => `${entity.labels.ar ?? entity.labels.en} (${entity.kind})`).join(" + "),
  );
}

describe("speakers by title and name", () => {
  it.each([
    ["أكدت الناطقة باسم هيئة السدود في الأردن رولا الدرعاوي أن الطريق آمن.", "رولا الدرعاوي (person)"],
    ["وقال رئيس اتحاد أصحاب المطاحن سالم بدر الزرقاني إن القمح يكفي.", "سالم بدر الزرقاني (person)"],
    ["وحذرت كبيرة مراقبي الحدود لدى المنظمة مونا تاديسي من أن المعبر سيغلق.", "مونا تاديسي (person)"],
    ["وقالت هيلين مارتل محللة الطاقة في بنك الضفة إن السعر سيهبط.", "هيلين مارتل (person)"],
    ["وقال الأمين العام لاتحاد الرعاة، فيليبو زرناق، إن المراعي جفت.", "فيليبو زرناق (person)"],
    ["وقال الخبير المائي د. أحمد الزرقاني إن النهر يرتفع.", "أحمد الزرقاني (person)"],
    ["وقالت أم سالم، وهي نازحة من القرية، إن الخبز مفقود.", "أم سالم (person)"],
    ["Fatou Zarnak, who heads the port authority, said the strike had ended.", "Fatou Zarnak (person)"],
    ["Norwegian company Nordlys Bulk said the ship was safe.", "Nordlys Bulk (organization)"],
    ["President Ivan Petrov's office said he would travel.", "President Ivan Petrov's office (organization)"],
  ])("%s", (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  it("takes an adjective for no name, and an object for no part of a title", () => {
    expect(speakersOf("وقال مصدر حكومي رفيع إن القمح يكفي.")).toEqual(["مصدر حكومي رفيع (person)"]);
    expect(speakersOf("وقال الوزير للصحفيين إن القمح يكفي.")).toEqual(["الوزير (person)"]);
  });
});

describe("speakers by description", () => {
  it.each([
    [
      "the latter is the last one named of that gender",
      "قال الوزير سالم الدرعاوي إن السد بحاجة إلى ترميم بعد لقائه النائبة ريم الزرقاني. وأكد أن الأخيرة هددت بالاستقالة.",
      "ريم الزرقاني (person)",
    ],
    [
      "an expert is the one of before",
      "وقال الباحث في شؤون المياه سالم الدرعاوي إن النهر يرتفع. وأوضح الباحث أن السد قديم.",
      "سالم الدرعاوي (person)",
    ],
    [
      "an office of other words is somebody else's",
      "وقال المتحدث باسم حكومة الوادي سالم الدرعاوي إن النهر يرتفع. وأكد المتحدث باسم هيئة السدود أن السد قديم.",
      "المتحدث باسم هيئة السدود (person)",
    ],
    [
      "a person's office is a body of its own",
      "وقال الوزير سالم الدرعاوي إن النهر يرتفع. وأكد مكتب الدرعاوي أن السد قديم.",
      "مكتب الدرعاوي (organization)",
    ],
    [
      "a shorter name is the body whose name goes on",
      "وقالت لجنة المياه والسدود إن النهر يرتفع. وأكدت لجنة المياه أن السد قديم.",
      "لجنة المياه والسدود (organization)",
    ],
  ])("%s", (_, text, speaker) => {
    expect(speakersOf(text).at(-1)).toBe(speaker);
  });

  it("gives a ministry of no state to the state that the article is at home in", () => {
    const text =
      "BAGHDAD\n\nوقال العراق إن القمح يكفي، وأكدت بغداد أن الواردات العراقية مستقرة. وقالت وزارة النفط إن الإنتاج مستقر.";
    const { articles } = buildGraph([{ source: "example.txt", text: `الأسبوع\n\n${text}` }]);
    expect(articles[0]?.statements.at(-1)?.speakers[0]?.entity.id).toBe("organization/iq-oil-ministry");
  });
});
