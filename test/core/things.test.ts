// The lint of the lists of things, and that their words are found: one thing under one id in both languages.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, readArticle } from "@isnad/core";
import { fold } from "@isnad/text";
import { describe, expect, it } from "vitest";

const LISTS = join(import.meta.dirname, "../../data/lexicons/concepts");

interface Row {
  readonly id: string;
  readonly en: readonly string[];
  readonly ar: readonly string[];
  readonly people?: true;
  readonly kindOf?: string;
}

const read = (prefix: string) =>
  readdirSync(LISTS)
    .filter((file) => file.startsWith(prefix))
    .flatMap((file) => JSON.parse(readFileSync(join(LISTS, file), "utf8")));
const rows: Row[] = read("things-");
const byId = new Map(rows.map((row) => [row.id, row]));

/** As the reader compares them: folded, Arabic words without article. */
const keyOf = (word: string) => fold(word).replaceAll(/(?<!\S)ال(?=\p{L}{2})/gu, "");
const twice = (values: readonly string[]) => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

describe("the lists of things", () => {
  it("have every id once, and no id of a thing that is its own kind", () => {
    expect(twice(rows.map(({ id }) => id))).toEqual([]);
    const lost = rows.filter(
      ({ id, kindOf }) => kindOf !== undefined && (kindOf === id || !byId.has(kindOf)),
    );
    expect(lost).toEqual([]);
    const stepsUp = ({ kindOf }: Row): number => (kindOf === undefined ? 0 : 1 + stepsUp(byId.get(kindOf)!));
    expect(Math.max(...rows.map(stepsUp))).toBeLessThan(4);
  });

  it.each(["en", "ar"] as const)("have every %s word once", (language) => {
    expect(twice(rows.flatMap((row) => row[language].map(keyOf)))).toEqual([]);
  });

  it("have words in both languages, each in its own script", () => {
    expect(rows.filter(({ en, ar }) => en.length === 0 || ar.length === 0)).toEqual([]);
    expect(rows.flatMap(({ en }) => en.filter((word) => /\p{Script=Arabic}/u.test(word)))).toEqual([]);
    expect(rows.flatMap(({ ar }) => ar.filter((word) => /\p{Script=Latin}/u.test(word)))).toEqual([]);
  });

  it("have only people as kinds of people", () => {
    const mixed = rows.filter(
      ({ kindOf, people }) => kindOf !== undefined && byId.get(kindOf)?.people !== people,
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });
});

/** The topics of one statement, labels in both languages. */
const topics = (text: string) =>
  buildGraph([readArticle({ source: "a.txt", content: text })]).articles.flatMap(({ claims }) =>
    claims.flat().map(({ topic }) => topic),
  );

describe("a thing", () => {
  it.each([
    ["The minister said the refinery was bombed.", "قال الوزير إن المصفاة قصفت.", "refinery", "مصفاة"],
    [
      "The mayor said the desalination plant was bombed.",
      "قال رئيس البلدية إن محطة تحلية المياه قصفت.",
      "desalination plant",
      "محطة تحلية",
    ],
    [
      "The minister said that two substations were bombed.",
      "قال الوزير إن محطتي التحويل قصفتا، وأضاف أن محطات التحويل قصفت.",
      "substation",
      "محطة تحويل",
    ],
    [
      "The spokesman said the border crossing was bombed.",
      "قال المتحدث إن المعبر الحدودي قصف.",
      "border crossing",
      "معبر",
    ],
  ])("of %s is named in both languages", (english, arabic, en, ar) => {
    const labels = [topics(english), topics(arabic)].map((found) => found.map((topic) => topic.labels));
    expect(labels[0]!.map((one) => one.en).join()).toContain(en);
    expect(labels[1]!.map((one) => one.ar).join()).toContain(ar);
    expect(labels[1]!.map((one) => one.en).join()).toContain(en);
  });

  it.each([
    ["قال المتحدث إن الجيش دمر صاروخا.", "صاروخ"],
    ["قال المتحدث إن الجيش دمر سفينتين.", "سفينة"],
    ["قال المتحدث إن الجيش اعتقل مراقبي الهدنة.", "مراقب"],
    ["قال المتحدث إن الشرطة اعتقلت طلبة.", "طالب"],
    ["قال المتحدث إن الجيش دمر مسيّرة.", "طائرة مسيرة"],
  ])("is the same in every case and number: %s", (text, ar) => {
    expect(
      topics(text)
        .map(({ labels }) => labels.ar)
        .join(),
    ).toContain(ar);
  });

  it.each([
    ["قال المتحدث إن الوزير رفض طلبه.", "طالب"],
    ["قال المتحدث إن المدير نقل عمله إلى جدة.", "عملة"],
    ["قال المتحدث إن الحزب نظم مسيرة في عمّان.", "طائرة مسيرة"],
    ["قال المتحدث إن الجماعة شنت هجوما كبيرا.", "بئر"],
  ])("is not what is spelled like it: %s", (text, ar) => {
    expect(
      topics(text)
        .map(({ labels }) => labels.ar)
        .join(),
    ).not.toContain(ar);
  });
});

describe("an event's noun", () => {
  it.each([
    ["قال المتحدث إن الطائرات نفذت هجوما على المصفاة.", "هجوم: طائرة ← مصفاة"],
    ["قال المتحدث إن الطائرات نفذت غارتين على المصفاة.", "هجوم: طائرة ← مصفاة"],
    ["قال المتحدث إن تركيا تعرضت لهجوم بالصواريخ.", "هجوم: تركيا"],
  ])("is read in every case and number: %s", (text, label) => {
    expect(topics(text).map(({ labels }) => labels.ar)).toContain(label);
  });

  it("is none where its accusative only says how", () => {
    const labels = topics("قال المتحدث إن المصفاة توقفت، علما أن الميناء يعمل.").map(({ event }) => event);
    expect(labels).not.toContain("know");
  });

  it("has those who undergo it as its patient", () => {
    const found = topics("قال المتحدث إن تركيا تعرضت لهجوم بالصواريخ.").find(
      ({ event }) => event === "attack",
    );
    expect(found?.agent).toEqual([]);
    expect(found?.patient).toEqual(["place/Q43"]);
  });
});

describe("a word that only describes", () => {
  it.each([
    ["قالت الوزيرة إن المحادثات «تجارية وسرية».", "تجارية"],
    ["قال المتحدث إن الهجوم الكبير وقع.", "كبير"],
    ["The envoy said the strong negotiations began.", "strong"],
    ["The envoy said the constitutional negotiations began.", "constitutional"],
  ])("names no participant: %s", (text, word) => {
    const labels = topics(text).flatMap((topic) => [topic.labels.ar, topic.labels.en]);
    expect(labels.join()).not.toContain(word);
  });
});
