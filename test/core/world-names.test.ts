// Names from parts of the world that the word lists hold little of, in both languages: where they begin, end, what they are.
import { buildGraph } from "@isnad/core";
import { describe, expect, it } from "vitest";

/** "kind words" of every name, in text order. */
function namesIn(...paragraphs: readonly string[]): string[] {
  const text = ["أخبار", ...paragraphs].join("\n\n");
  const [article] = buildGraph([{ source: "example.txt", text }]).articles;
  return article!.mentions
    .filter(({ form }) => form === "Name")
    .map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

/** The ids of the entities whose mentions have these words. */
function idsOf(words: string, ...paragraphs: readonly string[]): string[] {
  const text = ["أخبار", ...paragraphs].join("\n\n");
  const [article] = buildGraph([{ source: "example.txt", text }]).articles;
  return article!.mentions
    .filter(({ start, end }) => text.slice(start, end) === words)
    .map((mention) => article!.entityOf.get(mention)?.id ?? "nobody");
}

describe("Arabic bodies", () => {
  it.each([
    ["a head and a listed place are one name", "زار الطلاب معهد تمبكتو أمس.", "organization معهد تمبكتو"],
    [
      "a company is called by foreign words",
      "وقعت شركة دوسان إنربيليتي الكورية الجنوبية عقدا.",
      "organization شركة دوسان إنربيليتي",
    ],
    [
      "what only describes a foreign name is no part of it",
      "وأفادت منظمة نت بلوكس المعنية بالإنترنت بذلك.",
      "organization منظمة نت بلوكس",
    ],
    [
      "a public body may be called by common words",
      "توجه فريق من جهاز الأمن الوطني إلى المدينة.",
      "organization جهاز الأمن الوطني",
    ],
    [
      "whom a body is for may be two",
      "قال حامد إن المنسقية العامة للنازحين واللاجئين ستجتمع، وأضافت المفوضية العليا للنازحين واللاجئين ذلك.",
      "organization المفوضية العليا للنازحين واللاجئين",
    ],
    ["whose it is may be written onto the head", 'أعلن حزبه "أخالي" مقاطعة الجلسة.', "organization أخالي"],
  ])("%s", (_, text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it.each([
    ["traffic is no movement", "توقفت حركة البيانات في المدينة."],
    ["who leads is no body", "انسحب المقاتلون بقيادة تاديسي من المدينة."],
  ])("%s", (_, text) => {
    expect(namesIn(text).filter((name) => name.startsWith("organization"))).toEqual([]);
  });

  it("a company's bare name is the company", () => {
    const text = ["وقعت شركة دوسان إنربيليتي عقدا.", "وارتفع سهم دوسان إنربيليتي أمس."];
    expect(namesIn(...text)).not.toContain("person دوسان إنربيليتي");
    expect(idsOf("دوسان إنربيليتي", ...text)).toEqual(idsOf("شركة دوسان إنربيليتي", ...text));
  });
});

describe("Arabic persons", () => {
  it.each([
    [
      "short words go on behind a family name of East Asia",
      "وقال المدير بارك جي وون إن العمل بدأ.",
      "person بارك جي وون",
    ],
    [
      "names of South Asia end in a word of faith",
      "وقال النائب أمين الإسلام إن العمل بدأ.",
      "person أمين الإسلام",
    ],
    ["an office may be of somebody's body", "ودعا رئيس مفوضيتها عمر توراي إلى الهدوء.", "person عمر توراي"],
    [
      "a genitive behind a name is no part of it",
      "وهنأ الوزير سعيد نزاربيكوف طاقم الفيلم.",
      "person سعيد نزاربيكوف",
    ],
  ])("%s", (_, text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it("a nisba behind a verb is the person of that last name", () => {
    const text = ["استقبل محمد شياع السوداني وفدا.", "وقال السوداني إن العمل بدأ."];
    expect(idsOf("السوداني", ...text)).toEqual(["actor/mohammed-shia-al-sudani"]);
    expect(idsOf("السوداني", "وقال السوداني إن العمل بدأ.")).toEqual(["place/Q1049"]);
  });

  it("المالي is of Mali behind its army, and of money elsewhere", () => {
    expect(idsOf("الجيش المالي", "أعلن الجيش المالي ذلك.")).toEqual(["organization/ml-army"]);
    expect(idsOf("المالي", "طلبت الشركة زيادة الدعم المالي.")).toEqual([]);
  });

  it("a person is named without the company that he leads", () => {
    const text = ["علقت شركة كوديلكو العمل.", "وقال رئيس مجلس إدارة كوديلكو ماكسيمو باتشيكو إن العمل بدأ."];
    expect(namesIn(...text)).toContain("person ماكسيمو باتشيكو");
  });
});

describe("Arabic places", () => {
  it.each([
    [
      "several stand behind their plural",
      "غمرت المياه مدن ديماجي ولاخيمبور وباربيتا.",
      ["place ديماجي", "place لاخيمبور", "place باربيتا"],
    ],
    ["one stands behind another", "جرت المعارك في كيدال ولابيزنغا.", ["place كيدال", "place لابيزنغا"]],
    ["people go there", "وصل النازحون إلى برونديلبرغ.", ["place برونديلبرغ"]],
  ])("%s", (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe("English names", () => {
  it.each([
    [
      "letters in brackets tell where a body's name begins",
      "He joined the Ownership, Unity and Dignity Party (OUD) in May.",
      "organization Ownership, Unity and Dignity Party",
    ],
    [
      "a body may be somebody's",
      "Four members of the People's First Party left.",
      "organization People's First Party",
    ],
    [
      "two words may stand before 'and'",
      "An engineer of the Flood Forecasting and Warning Centre spoke.",
      "organization Flood Forecasting and Warning Centre",
    ],
    [
      "what a place is may be written small",
      "Police closed the Jarinje border crossing on Monday.",
      "place Jarinje",
    ],
    [
      "a nickname stands between two names",
      "Police arrested Jimmy “Barbecue” Cherval on Monday.",
      "person Jimmy “Barbecue” Cherval",
    ],
    [
      "a spokesman is somebody",
      "The group, whose spokesman is Khayreddine Debaya, agreed.",
      "person Khayreddine Debaya",
    ],
  ])("%s", (_, text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it.each([
    [
      "the second of three names",
      "Huamán",
      "Wilmer Huamán Quispe was held. He said that Huamán would appeal.",
    ],
    ["the only one's first name", "Abiy", "Prime Minister Abiy Ahmed left. Mr Abiy agreed."],
  ])("a person may be called by %s", (_, short, text) => {
    const [id] = idsOf(short, text);
    expect(id).toMatch(/^actor\/(?:wilmer-huaman-quispe|abiy-ahmed)$/);
  });

  it("a listed name goes on behind an apostrophe, and its article may be small", () => {
    expect(idsOf("Kurdistan Workers' Party", "The Kurdistan Workers' Party agreed.")).toEqual([
      "organization/kurdistan-workers-party",
    ]);
    expect(idsOf("al-Qaeda", "They fought al-Qaeda there.")).toEqual(["organization/Q34490"]);
  });

  it("a ministry in somebody's title is a node of its own", () => {
    const text = "Iraq and Baghdad and Basra were calm. Foreign ministry spokesman Karim Nasser said so.";
    expect(idsOf("Foreign ministry", text)).toEqual(["organization/iq-foreign-ministry"]);
  });
});
