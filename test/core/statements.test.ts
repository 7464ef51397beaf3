// Who said what, end to end, on made-up sentences: one table a phenomenon.
import { describe, expect, test } from "vitest";
import { read } from "./statements.ts";

const told = (text: string) => read(text).map(({ who, said }) => [who.join(" + "), said]);

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
