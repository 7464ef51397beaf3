// Who said what in Arabic, end to end, on made-up sentences: one table a phenomenon.
import { buildGraph } from "@isnad/core";
import { describe, expect, test } from "vitest";
import { read } from "./statements.ts";

const told = (text: string) => read(text).map(({ who, said }) => [who.join(" + "), said]);

describe("Arabic: the speaker", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "follows the verb with title and insertions",
      "أكد وزير الخارجية سامر الحلبي، أمس الخميس، أن بلاده لن تنسحب.",
      [["سامر الحلبي", "بلاده لن تنسحب"]],
    ],
    ...["الطرفين", "الجميع", "الشركات", "المتظاهرين"].map((whom): [string, string, [string, string][]] => [
      `ends before whom it speaks to: ${whom}`,
      `دعا المبعوث الأممي مارتن دالغرين ${whom} إلى وقف القتال.`,
      [["مارتن دالغرين", "وقف القتال"]],
    ]),
    [
      "is inherited by a dropped subject",
      "قال المبعوث سامر الحلبي إن الهدنة صامدة. وأضاف أن المراقبين وصلوا.",
      [
        ["سامر الحلبي", "الهدنة صامدة"],
        ["سامر الحلبي", "المراقبين وصلوا"],
      ],
    ],
    [
      "is inherited by a participle",
      "قال المبعوث سامر الحلبي إن الهدنة صامدة، مشيرا إلى أن المراقبين وصلوا.",
      [
        ["سامر الحلبي", "الهدنة صامدة"],
        ["سامر الحلبي", "المراقبين وصلوا"],
      ],
    ],
    ["stands before its verb", "البيت الأبيض نفى التسريبات.", [["White House", "التسريبات"]]],
    [
      "stands between كان and قد",
      "وكان وزير الخارجية سامر الحلبي قد قال إن الهدنة صامدة.",
      [["سامر الحلبي", "الهدنة صامدة"]],
    ],
    [
      "of a capital is its state",
      "موسكو أعلنت أن المحادثات ستبدأ الاثنين.",
      [["Russia", "المحادثات ستبدأ الاثنين"]],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("Arabic: the speaker who is not right behind the verb", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "of a dropped verb is who acts in its sentence",
      "استقبل المبعوث سامر الحلبي وفد البلدية صباحا، وأكد أن الهدنة صامدة.",
      [["سامر الحلبي", "الهدنة صامدة"]],
    ],
    [
      "of words in a document is who made it",
      "أصدرت وزارة الخارجية الأردنية بيانا قالت فيه إن الهدنة صامدة.",
      [["Jordanian Foreign Ministry", "الهدنة صامدة"]],
    ],
    [
      "of a relative clause stands behind its verb where the clause has a subject of its own",
      "دخل المراقبون المنطقة التي يقول الأردن إنها آمنة تماما.",
      [["Jordan", "آمنة تماما"]],
    ],
    [
      "stands before كان … قد whatever comes between",
      "وكانت إسبانيا، التي وزعت النص على أعضاء المجلس، قد قالت إنها لن توقع.",
      [["Spain", "لن توقع"]],
    ],
    [
      "of a participle is who spoke in its sentence, whatever the gender",
      "نفت حركة الوادي وجود مقاتلين لها، متهمة جيرانها بالكذب.",
      [
        ["حركة الوادي", "وجود مقاتلين لها"],
        ["حركة الوادي", "جيرانها بالكذب"],
      ],
    ],
    [
      "of a participle without a comma is who stands right before it",
      "قال المبعوث سامر الحلبي إن الهدنة صامدة. وتراجع الوزير ناصر الدرعاوي قائلا إنه أخطأ.",
      [
        ["سامر الحلبي", "الهدنة صامدة"],
        ["ناصر الدرعاوي", "أخطأ"],
      ],
    ],
    [
      "is no adverb before the verb",
      "عربيا دعا المبعوث سامر الحلبي إلى فتح المعابر.",
      [["سامر الحلبي", "فتح المعابر"]],
    ],
    [
      "is not whom a second verb calls upon",
      "أعربت الأمم المتحدة عن قلقها، ودعت عمان إلى فتح المعابر.",
      [
        ["United Nations", "قلقها"],
        ["United Nations", "فتح المعابر"],
      ],
    ],
    [
      "announces what the next paragraph quotes",
      "وصل الوفد صباحا.\n\nوأضاف المبعوث سامر الحلبي:\n\n«لن نقبل بهذا العرض أبدا».",
      [["سامر الحلبي", "لن نقبل بهذا العرض أبدا"]],
    ],
    ["is nobody where the narrator expects", "وبناء على هذا الطلب يتوقع أن تبدأ المحادثات الاثنين.", []],
    ["is not asked for in a question", "هل اشترط الأردن زيادة السعر على جيرانه؟", []],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("Arabic: to whom", () => {
  test.each<[string, string]>([
    ["قال الخبير سامر الحلبي لـ«مرافئ الشام» إن الميناء يعمل.", "مرافئ الشام"],
    ["كشف مصدر أمني، فضل عدم ذكر اسمه، لـ«مرافئ الشام»، أن الميناء يعمل.", "مرافئ الشام"],
    ["وقالت الطبيبة هالة سمير لمراسل القناة إن الدواء نفد.", "مراسل القناة"],
    ["وأكد المبعوث سامر الحلبي، في حديث لـ«مرافئ الشام»، أن الميناء يعمل.", "مرافئ الشام"],
  ])("%s", (text, expected) => {
    const [statement] = buildGraph([{ source: "a.txt", text: `في الميناء\n\n${text}` }]).articles[0]!
      .statements;
    expect(statement?.addressees.map(({ entity }) => entity.labels.ar)).toEqual([expected]);
  });
});

describe("Arabic: the content", () => {
  test.each<[string, string, string[]]>([
    [
      "ends at the next cue of the same narrator",
      "أعلن المبعوث سامر الحلبي أن الهدنة صامدة، وشدد على أن الحدود مغلقة.",
      ["الهدنة صامدة", "الحدود مغلقة"],
    ],
    [
      "is a noun phrase tied on by its preposition",
      "طالبت الأمم المتحدة بفتح المعابر فورا.",
      ["فتح المعابر فورا"],
    ],
    [
      "is what a colon opens",
      "قال المبعوث سامر الحلبي: «لن نقبل بهذا العرض أبدا».",
      ["لن نقبل بهذا العرض أبدا"],
    ],
    [
      "comes before according to",
      "ارتفع عدد المصابين إلى خمسين، بحسب الأمم المتحدة.",
      ["ارتفع عدد المصابين إلى خمسين"],
    ],
    [
      "of a noun ends before a verb that is joined with a comma and and",
      "طالبت الأمم المتحدة بوقف القصف، وحددت موعد المحادثات.",
      ["وقف القصف"],
    ],
    [
      "of a noun ends before what somebody else says",
      "يعلن الأردن هدنة في الجنوب وإسبانيا تصفها بالخدعة.",
      ["هدنة في الجنوب", "الخدعة"],
    ],
    [
      "ends where the narrator turns",
      "قال المبعوث سامر الحلبي إن الهدنة صامدة لكنه لم يوضح شروطها.",
      ["الهدنة صامدة"],
    ],
    ["is no number of a passive", "تقدر بنحو مليون دولار قيمة الأضرار في الميناء.", []],
    [
      "is no name in quotation marks before a colon",
      "عمان - «وكالة الوادي»: وصل الوفد صباحا إلى المدينة.",
      [],
    ],
    ["is no connective", "غادر الوفد العاصمة رغم أن المحادثات لم تنته.", []],
    ["is not what the narrator recalls", "يذكر أن المحادثات بدأت العام الماضي.", []],
  ])("%s", (_, text, expected) => {
    expect(read(text).map(({ said }) => said)).toEqual(expected);
  });
});
