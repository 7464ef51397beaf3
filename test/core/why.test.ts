// Why a name is its node: each written form with its reason, each join with its measure, each near miss with what it lacks.
import { type Explanation, explain, readArticle, readAuthority, readCorrections } from "@isnad/core";
import { describe, expect, it } from "vitest";

const ARTICLES = [
  "Talks\n\nThe envoy Ivan Petrov met the Norwegian Foreign Ministry. The ministry gave no details. Petrov said it went well. The envoy left. He said he was glad.",
  "Farm\n\nThe minister Oleg Petrov left.",
  "أخبار\n\nوقال المبعوث إيفان بيتروف إن المحادثات في العراق انتهت. وأكد بيتروف للعراق ذلك.",
  "Wells\n\nMr Petrov, a farmer, said the well was dry.",
].map((content, at) => readArticle({ source: `${at + 1}.txt`, content }));

const why = (name: string, options = {}): Explanation => explain(ARTICLES, name, options)[0]!;
/** "WORDS COUNT: REASONS". */
const forms = (explained: Explanation) =>
  explained.forms.map(
    ({ text, count, reasons }) =>
      `${text} ${count}: ${reasons.map(({ because, of = "", list = "", clitic = "" }) => [because, of, list, clitic].filter(Boolean).join(" ")).join(", ")}`,
  );

describe("an explanation", () => {
  it("gives every written form in both languages with what made it this entity's", () => {
    expect(forms(why("Ivan Petrov")).sort()).toEqual([
      "He 1: pronoun",
      "Ivan Petrov 1: found",
      "Petrov 1: short-name Ivan Petrov",
      "envoy 1: described Ivan Petrov",
      "إيفان بيتروف 1: found",
      "بيتروف 1: short-name إيفان بيتروف",
    ]);
    expect(why("Ivan Petrov").forms.find(({ text }) => text === "Petrov")?.reasons[0]?.at).toEqual({
      source: "1.txt",
      line: 3,
    });
  });

  it("names the list of a listed name, and the clitic that was set aside", () => {
    expect(forms(why("Iraq"))).toEqual(["العراق 1: listed states", "لعراق 1: listed states ل"]);
  });

  it("tells which spellings were taken for one, how alike they are and had to be", () => {
    expect(why("إيفان بيتروف").joins).toEqual([
      expect.objectContaining({
        one: "Ivan Petrov",
        other: "إيفان بيتروف",
        rule: "transliteration",
        needed: 0.85,
      }),
    ]);
  });

  it("tells which names came near and what they lacked", () => {
    expect(why("Ivan Petrov").nearMisses.map(({ other, because }) => [other, because])).toEqual([
      ["Petrov", "evidence"],
      ["Oleg Petrov", "spelling"],
    ]);
  });

  it("is given for all that bear the name, and for one by its IRI", () => {
    expect(explain(ARTICLES, "Petrov").map(({ entity }) => entity.labels.en)).toEqual([
      "Ivan Petrov",
      "Petrov",
    ]);
    const { iri } = why("Oleg Petrov");
    expect(explain(ARTICLES, iri).map((one) => one.iri)).toEqual([
      "https://w3id.org/isnad/id/actor/oleg-petrov",
    ]);
    expect(explain(ARTICLES, "ministry").map(({ entity }) => entity.id)).toEqual([
      "organization/no-foreign-ministry",
    ]);
    expect(explain(ARTICLES, "Zorro")).toEqual([]);
  });

  it("gives the line of the authority file and of the corrections", () => {
    const { entries } = readAuthority("names.csv", "kind,label_en,alias_en\nperson,Ivan Petrov,Vanya\n");
    const corrections = readCorrections("c.yaml", "# ours\n- merge: [Ivan Petrov, Oleg Petrov]");
    const explained = why("Ivan Petrov", { authority: entries, corrections });
    expect(explained.authority).toEqual(["names.csv:2"]);
    expect(explained.corrections).toEqual([
      { where: "c.yaml:2", text: 'merge: ["Ivan Petrov","Oleg Petrov"]' },
    ]);
    expect(forms(explained)).toContain("Ivan Petrov 1: listed names.csv:2");
    expect(forms(explained)).toContain("Oleg Petrov 1: found");
    expect(explained.nearMisses.map(({ because }) => because)).toContain("listed");
  });
});
