// How a text is cut: sentences, quotation marks, paragraphs and what they are for.
import { segment } from "@isnad/core";
import { describe, expect, test } from "vitest";

const cut = (text: string) => segment({ source: "a.txt", text });
const sentences = (text: string) =>
  cut(text).paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ start, end }) => text.slice(start, end)),
  );

describe("a sentence ends where readers end it", () => {
  test.each<[string, string[]]>([
    ["The talks failed. The envoy left.", ["The talks failed.", "The envoy left."]],
    ["Gen. Adel Nour met U.S. officials. They left.", ["Gen. Adel Nour met U.S. officials.", "They left."]],
    ["It fell 3.5 percent. Why?", ["It fell 3.5 percent.", "Why?"]],
    ["“We are done. We leave.” She left.", ["“We are done. We leave.”", "She left."]],
    ["“Are we done?” she asked. He nodded.", ["“Are we done?” she asked.", "He nodded."]],
    ["غادر الوفد. ولم يعلق أحد.", ["غادر الوفد.", "ولم يعلق أحد."]],
    ["قال: «انتهى الأمر. سنغادر». ثم غادر.", ["قال: «انتهى الأمر. سنغادر».", "ثم غادر."]],
    ["وسأل: كم سيبقى الوفد؟ وما الذي سيحمله؟ ثم صمت.", ["وسأل: كم سيبقى الوفد؟ وما الذي سيحمله؟", "ثم صمت."]],
    ["وصل د. سامر الحلبي. ثم غادر.", ["وصل د. سامر الحلبي.", "ثم غادر."]],
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("quotation marks are paired as careless writers leave them", () => {
  const quotes = (text: string) =>
    cut(text).paragraphs.flatMap((paragraph) =>
      paragraph.quotes.map(({ inner, use }) => [text.slice(inner.start, inner.end), use]),
    );
  test.each<[string, [string, string][]]>([
    ["نقلت “النهار“ الخبر أمس", [["النهار", "name"]]],
    ["موقع لـ”النهار” نشر الخبر", [["النهار", "name"]]],
    [
      'She said "we will leave the town before the winter" and left',
      [["we will leave the town before the winter", "speech"]],
    ],
    ["They called it a “grave mistake” in June", [["grave mistake", "scare"]]],
    ["The operation “Northern Shield” began", [["Northern Shield", "name"]]],
    ["وصفه بأنه «فعل عدواني» أمس", [["فعل عدواني", "scare"]]],
    ["The workers' union said it won't leave", []],
    [
      "He said: “We will not go back to the table under threat",
      [["We will not go back to the table under threat", "speech"]],
    ],
  ])("%s", (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe("what a page puts around an article is told from the article", () => {
  const page = [
    "آخر الأخبار",
    "الوفد يغادر العاصمة بعد انتهاء المحادثات",
    "الجمعة 26 كانون الثاني 2024",
    "غادر الوفد العاصمة مساء أمس بعد انتهاء المحادثات، وفق ما قال مصدر في المطار.",
    "صورة: أعضاء الوفد في المطار",
    "المصدر: صحيفة الميناء",
    "اترك تعليقاً",
    "بريدك الإلكتروني لن يظهر لأحد، الحقول المطلوبة معلّمة *",
    "eyJhbGciOiJIUzI1NiJ9eyJzdWIiOiIxMjM0NTY3ODkwIn0abcdefghijklmnopqrstuvwxyz",
  ];
  test("by the role of each paragraph", () => {
    expect(cut(page.join("\n")).paragraphs.map(({ role }) => role)).toEqual([
      "furniture",
      "headline",
      "dateline",
      "body",
      "caption",
      "publisher",
      "furniture",
      "furniture",
      "furniture",
    ]);
  });
  test("and headline and publisher are read from it", () => {
    const { headline, publisher } = cut(page.join("\n"));
    expect([headline, publisher]).toEqual([page[1], "صحيفة الميناء"]);
  });
  test("a long paragraph that mentions a subscription stays prose", () => {
    const prose = `${page[3]} ${page[3]} وقال إن القراء يستطيعون أن يشتركوا في النشرة البريدية متى شاؤوا.`;
    expect(cut(`${page[1]}\n\n${prose}`).paragraphs.at(-1)?.role).toBe("body");
  });
});

test("lines that a program wrapped are one paragraph, lines of a newspaper are one each", () => {
  const wrapped = [
    "The committee met again on Tuesday to look at the damage that",
    "the flood had done to the lower town, and to hear from those who",
    "had lost their homes in the first days of the month.",
  ].join("\n");
  expect(cut(wrapped).paragraphs).toHaveLength(1);
  expect(cut("The talks failed.\nThe envoy left the town.\nNobody said why.").paragraphs).toHaveLength(3);
});

test("the language is decided for each paragraph, whatever the line ends", () => {
  const { languages, paragraphs } = cut("The talks failed.\r\n\r\nغادر الوفد.\r\n2024\r\n");
  expect(paragraphs.map(({ language }) => language)).toEqual(["en", "ar", "ar"]);
  expect(languages).toEqual(["en", "ar"]);
});

test("offsets point into the text as read, white space, marks and all", () => {
  const text = "\u200f  «قالَ» المبعوث:\tنعم.  \n";
  for (const paragraph of cut(text).paragraphs)
    for (const { tokens } of paragraph.sentences)
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});
