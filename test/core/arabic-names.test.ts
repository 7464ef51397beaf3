// Arabic names that no list holds, and ordinary words that are none, in invented sentences.
import { buildGraph } from "@isnad/core";
import { describe, expect, it } from "vitest";

/** "kind words" of every name in text order. */
function namesOf(text: string): string[] {
  const [article] = buildGraph([{ source: "example.txt", text }]).articles;
  return article!.mentions
    .filter(({ form }) => form === "Name")
    .map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

describe("Arabic names by their sound", () => {
  it.each([
    [
      "two words that sound foreign are a person",
      "ثم شاهد الحاضرون فيلما عن ستيفانو برونديلي من إنتاج سويسري.",
      ["person ستيفانو برونديلي"],
    ],
    [
      "و is taken off where a name behind it is likelier",
      "شارك في اللقاء سالم الدرعاوي ونيكولو فراتيسكي وفاندرميلين.",
      ["person سالم الدرعاوي", "person نيكولو فراتيسكي", "person فاندرميلين"],
    ],
    [
      "one foreign word after في is a place",
      "نظم المصنع رحلة لعماله إلى بحيرة صغيرة في برونديلبرغ.",
      ["place برونديلبرغ"],
    ],
    ["a loanword after في is none", "وضعوا أسماء المشاركين في كتالوغ ملون.", []],
    ["a share in a body is in no place", "باع الورثة حصتهم في برونديلبرغ قبل عام.", []],
  ])("%s", (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe("where an Arabic person's name ends", () => {
  it.each([
    ["before what is done", "دشن الوزير هاني الدرعاوي توربينا جديدا قرب السد.", "person هاني الدرعاوي"],
    ["before a plural with the article", "ورفض حمدان الإجراءات التي اتخذتها الإدارة.", undefined],
    ["before a verbal noun", "وطلب المدعي العام كريم الدرعاوي إصدار مذكرات توقيف.", "person كريم الدرعاوي"],
    [
      "not before a family's name that is an adjective",
      "كتب الناقد صبحي حديدي عن الرواية.",
      "person صبحي حديدي",
    ],
    ["behind عبد and its word", "روى عبد الرزاق الملاح ما جرى قبالة الساحل.", "person عبد الرزاق الملاح"],
    [
      "behind who is led by whom",
      "عقدت اللجنة جلسة برئاسة فاتح الدرعاوي لبحث الموازنة.",
      "person فاتح الدرعاوي",
    ],
    ["a town may be a family's name", "عينت الشركة فرانسوا بروفو رئيسا لها.", "person فرانسوا بروفو"],
  ])("%s", (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe("Arabic clubs and bodies", () => {
  it.each([
    [
      "a town that plays is its club",
      "سجل المهاجم هدفين وقاد ليفربول إلى الفوز على نابولي.",
      ["organization ليفربول", "organization نابولي"],
    ],
    ["a town where a match is played is a town", "تقام المباراة في ليفربول مساء الأحد.", ["place ليفربول"]],
    ["without sport it is a town", "أغلقت الشرطة طريقا يصل ليفربول بالساحل.", ["place ليفربول"]],
    [
      "a word is a club where sport is around it",
      "خسر الأهلي المباراة بهدفين دون رد.",
      ["organization الأهلي"],
    ],
    ["and none behind what it describes", "تعادل الفريق في مباراة رعاها البنك الأهلي.", []],
    [
      "what a body is for belongs to its name",
      "قال الاتحاد المغربي لكرة القدم إن الملعب جاهز.",
      ["organization الاتحاد المغربي لكرة القدم"],
    ],
    [
      "in the spelling of Egypt too",
      "أصدرت هيئة شئون الغابات تقريرا جديدا.",
      ["organization هيئة شئون الغابات"],
    ],
    ["what a body is like is no name", "أسس الأهالي مؤسسة للسلام ومركز أبحاث.", []],
    ["for the pilgrimage is not Lahij", "وصل آلاف للحج هذا العام.", []],
    ["Lahij is", "وصلت المساعدات إلى لحج أمس.", ["place لحج"]],
  ])("%s", (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it("ordinary prose has no names", () => {
    for (const text of [
      "لم يعد بمقدور البلدية تأجيل الإصلاح، فالعجز يتسع والدين يقترب من مستويات قياسية.",
      "حذر أطباء من تناول المضادات دون وصفة، لأن ذلك يضعف مناعة الجسم.",
      "بدأت الفرق الفنية صيانة الشبكات المتضررة، وتتوقع عودة التيار خلال ساعات.",
      "أثار مقطع مصور لمعلم يضرب تلميذا موجة غضب، وأعلنت الإدارة إيقافه عن العمل.",
      "وزعت الجمعية سلالا غذائية وبطانيات على نازحين يقيمون في خيام على أطراف البلدة.",
    ])
      expect(namesOf(text)).toEqual([]);
  });
});
