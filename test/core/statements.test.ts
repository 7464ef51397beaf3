// Who said what, end to end, on made-up sentences: one table a phenomenon.
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

describe("English", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "says that",
      "Jordan said on Monday that it would host the talks.",
      [["Jordan", "it would host the talks"]],
    ],
    [
      "turns the order",
      "“We will host the talks,” said Foreign Minister Samer Halabi.",
      [["Samer Halabi", "We will host the talks"]],
    ],
    [
      "interrupts",
      "“We will host the talks,” Samer Halabi said, “and we will pay for them.”",
      [["Samer Halabi", "We will host the talks … and we will pay for them"]],
    ],
    [
      "refers with a pronoun",
      "Envoy Nora Field left. She said the truce had failed.",
      [["Nora Field", "the truce had failed"]],
    ],
    [
      "means the one named last by the latter",
      "Nora Field met Adam Stone. The latter said the talks had failed.",
      [["Adam Stone", "the talks had failed"]],
    ],
    [
      "means the one named before by the former",
      "Nora Field met Adam Stone. The former said the talks had failed.",
      [["Nora Field", "the talks had failed"]],
    ],
    [
      "means two by both",
      "Nora Field met Adam Stone. Both said the talks had failed.",
      [["Nora Field + Adam Stone", "the talks had failed"]],
    ],
    [
      "cites",
      "According to the United Nations, fifty people were hurt.",
      [["United Nations", "fifty people were hurt"]],
    ],
    [
      "leaves a quotation to the speaker in force",
      "Truce over\n\nNora Field said the truce had failed.\n\n“Nobody kept it for more than one single day.”",
      [
        ["Nora Field", "the truce had failed"],
        ["Nora Field", "Nobody kept it for more than one single day."],
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text).map(([who, said]) => [who, said?.replace(/\.$/u, "")])).toEqual(
      expected.map(([who, said]) => [who, said.replace(/\.$/u, "")]),
    );
  });
});

describe("a statement in a statement", () => {
  test("belongs to the inner speaker and lies within the outer one", () => {
    const [outer, inner] = read(
      "Envoy Ivan Petrov confirmed that Jordan had told Spain it would host the talks.",
    );
    expect([outer?.who, outer?.said, outer?.within]).toEqual([
      ["Ivan Petrov"],
      "Jordan had told Spain it would host the talks",
      undefined,
    ]);
    expect([inner?.who, inner?.to, inner?.said, inner?.within]).toEqual([
      ["Jordan"],
      ["Spain"],
      "it would host the talks",
      outer?.said,
    ]);
  });
  test("is found in Arabic too", () => {
    const [outer, inner] = read(
      "أكد المبعوث إيفان بيتروف أن الأردن أبلغ إسبانيا باستعداده لاستضافة المحادثات.",
    );
    expect([outer?.who, inner?.who, inner?.to, inner?.within]).toEqual([
      ["إيفان بيتروف"],
      ["Jordan"],
      ["Spain"],
      outer?.said,
    ]);
  });
  test("comes through an agency as via", () => {
    const [statement] = read("نقلت وكالة رويترز عن وزارة الدفاع الأمريكية أن القوات باقية.");
    expect([statement?.who, statement?.via, statement?.said]).toEqual([
      ["Pentagon"],
      ["Reuters"],
      "القوات باقية",
    ]);
  });
});

describe("act, polarity, certainty, status, quotation and date", () => {
  const facts = (text: string, published?: string) =>
    read(text, published).map(({ statement: { act, polarity, certainty, status, quotation, date } }) => ({
      act,
      polarity,
      certainty,
      status,
      quotation,
      date,
    }));
  const plain = {
    act: "Assert",
    polarity: "Affirmed",
    certainty: "Certain",
    status: "Reported",
    quotation: "Indirect",
    date: undefined,
  };
  test.each<[string, object]>([
    ["قال المبعوث سامر الحلبي إن الهدنة صامدة.", {}],
    ["نفى المبعوث سامر الحلبي أن الهدنة انهارت.", { act: "Deny", polarity: "Denied" }],
    ["قال المبعوث سامر الحلبي إن الهدنة لم تنهر.", { polarity: "Denied" }],
    ["قال المبعوث سامر الحلبي إن الهدنة لا تزال صامدة.", {}],
    ["قال المبعوث سامر الحلبي إن الهدنة قد تنهار.", { certainty: "Possible" }],
    ["نفى المبعوث سامر الحلبي أن يكون الوفد قد تسلّم خريطة.", { act: "Deny", polarity: "Denied" }],
    ["لم يقل المبعوث سامر الحلبي إن الهدنة انهارت.", { status: "Negated" }],
    ["قال المبعوث سامر الحلبي: «لن نقبل بهذا العرض أبدا».", { quotation: "Direct", polarity: "Denied" }],
    ["قال المبعوث سامر الحلبي إن العرض «خطوة سيئة جدا» على الطريق.", { quotation: "Mixed" }],
    ["طالبت الأمم المتحدة بفتح المعابر.", { act: "Demand", polarity: "Open" }],
    ["Reuters revealed that the talks had failed.", { act: "Report" }],
    ["كشفت وكالة رويترز أن المحادثات فشلت.", { act: "Report" }],
    ["Jordan said that it would not host the talks.", { polarity: "Denied" }],
    ["Jordan denied that it would host the talks.", { act: "Deny", polarity: "Denied" }],
    ["Jordan said that it might host the talks.", { certainty: "Possible" }],
  ])("%s", (text, expected) => {
    expect(facts(text)).toEqual([{ ...plain, ...expected }]);
  });
  test.each<[string, string | undefined, string | undefined]>([
    ["أعلن المبعوث سامر الحلبي أمس الخميس أن الهدنة صامدة.", "2024-01-26", "2024-01-25"],
    ["أعلن المبعوث سامر الحلبي، الخميس 25 من كانون الثاني، أن الهدنة صامدة.", "2024-01-26", "2024-01-25"],
    ["أعلن المبعوث سامر الحلبي، الخميس 25 من كانون الثاني، أن الهدنة صامدة.", undefined, undefined],
    ["أعلن المبعوث سامر الحلبي يوم الجمعة 26 جانفي أن الهدنة صامدة.", "2024-01-27", "2024-01-26"],
    ["أعلن المبعوث سامر الحلبي، أول من أمس، أن الهدنة صامدة.", "2024-01-27", "2024-01-25"],
    ["أعلن المبعوث سامر الحلبي في ٣ آذار ٢٠٢٣ أن الهدنة صامدة.", undefined, "2023-03-03"],
    ["أعلن المبعوث سامر الحلبي في 3 آذار 2023 أن الهدنة صامدة.", undefined, "2023-03-03"],
    ["Jordan said on Monday that it would host the talks.", "2024-01-24", "2024-01-22"],
    ["Jordan said on Friday, March 3, that it would host the talks.", "2024-03-10", undefined],
  ])("%s in an article of %s is dated %s", (text, published, expected) => {
    expect(facts(text, published)[0]?.date).toBe(expected);
  });
});
