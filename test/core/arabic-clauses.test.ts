// Where Arabic clauses begin and end that report: what a narrator adds, who stands far from his verb, quotations that run on.
import { describe, expect, test } from "vitest";
import { read } from "./statements.ts";

const told = (text: string) => read(text).map(({ who, said }) => [who.join(" + "), said]);

describe("Arabic: who said which words", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "a quotation that its paragraph leaves open goes on to the mark that closes it",
      "قال المبعوث سامر الحلبي: «لن نقبل بهذا العرض أبدا.\n\nوعلى الجميع أن يفهم ذلك جيدا».\n\nوانتهى اللقاء مساء.",
      [["سامر الحلبي", "لن نقبل بهذا العرض أبدا … وعلى الجميع أن يفهم ذلك جيدا"]],
    ],
    [
      "and so where every paragraph opens it anew",
      "قال المبعوث سامر الحلبي: «لن نقبل بهذا العرض أبدا.\n\n«وعلى الجميع أن يفهم ذلك جيدا».\n\nوانتهى اللقاء مساء.",
      [["سامر الحلبي", "لن نقبل بهذا العرض أبدا … وعلى الجميع أن يفهم ذلك جيدا"]],
    ],
    [
      "but not past a mark that was never closed",
      "قال المبعوث سامر الحلبي: «لن نقبل بهذا العرض أبدا.\n\nوعقد اللقاء في فندق «البحر الأزرق» مساء.",
      [["سامر الحلبي", "لن نقبل بهذا العرض أبدا"]],
    ],
    [
      "what the narrator knows besides is not said",
      "أكد المبعوث سامر الحلبي أن الهدنة صامدة، علما أن المهلة تنتهي غدا.",
      [["سامر الحلبي", "الهدنة صامدة"]],
    ],
    [
      "that he gave no details is the narrator's word",
      "أعلن المبعوث سامر الحلبي أن الوفد سيعود غدا من دون إعطاء تفاصيل.",
      [["سامر الحلبي", "الوفد سيعود غدا"]],
    ],
    [
      "غير أنها with a verb of saying begins a report of its own",
      "قالت الوزيرة ليلى حداد إن الجسر جاهز، غير أنها شددت على أن الافتتاح مؤجل.",
      [
        ["ليلى حداد", "الجسر جاهز"],
        ["ليلى حداد", "الافتتاح مؤجل"],
      ],
    ],
    [
      "غير أن and somebody else, his office before his name",
      "زعمت الشرطة أن الطريق مفتوح، غير أن مدير المستشفى سامر الحلبي نفى ذلك.",
      [
        ["الشرطة", "الطريق مفتوح"],
        ["سامر الحلبي", "ذلك"],
      ],
    ],
    [
      "a party that goes on in the present goes on with what it said",
      "أعلن حزب النهضة أنه يدعم الهدنة لكنه ينتقد خطة الحكومة.",
      [["Ennahda", "يدعم الهدنة لكنه ينتقد خطة الحكومة"]],
    ],
    [
      "not hiding a worry is telling of it",
      "ولم تُخفِ الوزيرة ليلى حداد قلقها من التأخير. ولم يخف الدواء آلامه.",
      [["ليلى حداد", "قلقها من التأخير"]],
    ],
    [
      "said before is said by the one in front",
      "قالت ليلى حداد إن الطريق مغلق. وكان وزير النقل سامر الحلبي سبق أن صرح بأن الجسر جاهز.",
      [
        ["ليلى حداد", "الطريق مغلق"],
        ["سامر الحلبي", "الجسر جاهز"],
      ],
    ],
    [
      "a noun of no list right before the pronoun",
      "وصل القاضي سامر الحلبي لسؤال سائق الشاحنة، الذي اعترف بأنه كان نائما.",
      [["سائق الشاحنة", "كان نائما"]],
    ],
    [
      "people whom only what they did not do describes",
      "لكن خبراء لم يشاركوا في البحث حذروا من التسرع.",
      [["خبراء", "التسرع"]],
    ],
    [
      "what was said stands before, in the sentence before",
      "«لا عودة إلى الوراء في مسألة حصر السلاح بيد الدولة». بهذه العبارة لخص سامر الحلبي موقفه.",
      [["سامر الحلبي", "لا عودة إلى الوراء في مسألة حصر السلاح بيد الدولة"]],
    ],
    [
      "ألا is أن and لا in one word",
      "وتعهد المبعوث سامر الحلبي، في بيان، بألا يسافر الوفد.",
      [["سامر الحلبي", "ألا يسافر الوفد"]],
    ],
    [
      "what keeps a source unnamed is not what he said",
      "كشف مصدر برلماني، فضل عدم الكشف عن هويته، عن اتصالات بين الطرفين.",
      [["مصدر برلماني", "اتصالات بين الطرفين"]],
    ],
    [
      "an aside between commas does not part a verb from its clause",
      "قال مصدر برلماني إن الجلسة أجلت. وأبرز المصدر نفسه، الذي لم يرغب في ذكر اسمه، أن الحوار مستمر.",
      [
        ["مصدر برلماني", "الجلسة أجلت"],
        ["مصدر برلماني", "الحوار مستمر"],
      ],
    ],
    ["a memorandum reminds nobody", "ووقعت الوزارة مذكرة تفاهم مع الشركة.", []],
    ["what is called so is said by nobody", "وانتهى ما سمي خطأ بالحل النهائي للأزمة.", []],
  ])("%s", (_, text, expected) => {
    expect(told(`عنوان الخبر\n\n${text}`)).toEqual(expected);
  });

  test("a source whose name is withheld still speaks through the paper", () => {
    const [only] = read(
      'عنوان\n\nوأفادت صحيفة "لوموند"، نقلا عن مسؤولين لم تكشف عن أسمائهم، بأن المحادثات تعثرت.',
    );
    expect([only?.who, only?.via]).toEqual([["مسؤولين"], ["Le Monde"]]);
  });

  test("what a source denies is told through the agency", () => {
    const [only] = read("عنوان\n\nونقلت وكالة رويترز عن الوزير سامر الحلبي نفيه وقوع أي هجوم.");
    expect([only?.who, only?.via, only?.said]).toEqual([["سامر الحلبي"], ["Reuters"], "نفيه وقوع أي هجوم"]);
  });

  test("a denial may be told to an agency that has its name in marks", () => {
    const [only] = read("عنوان\n\nونفى مصدر عسكري لوكالة الأنباء الرسمية «سانا» دخول الجيش المدينة.");
    expect([only?.who, only?.said]).toEqual([["مصدر عسكري"], "دخول الجيش المدينة"]);
  });
});

describe("English: a quotation over several paragraphs", () => {
  test("is one statement", () => {
    const text =
      "The bridge\n\nNora Field said: “We waited all night at the gate.\n\n“Nobody came to open it.”\n\nThe gate was closed.";
    expect(told(text)).toEqual([["Nora Field", "We waited all night at the gate … Nobody came to open it"]]);
  });
});
