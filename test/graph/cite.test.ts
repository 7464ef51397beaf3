// Citations: what they say in both languages, and BibTeX that TeX reads as it was meant.
import { citeArticle, citeStatement, indexFacts } from "@isnad/graph";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { FIXTURE, FIXTURE_TURTLE, iri } from "./fixture.ts";

const facts = indexFacts(FIXTURE);
/** Marks that keep words of the other direction apart. */
const isolated = (text: string) => `\u2068${text}\u2069`;

describe("citeStatement", () => {
  test("it names speaker, words, day, article, outlet and where the words stand", () => {
    expect(citeStatement(facts, iri("#statement=70,85")).text.en).toBe(
      `Ivan Petrov (in the article’s words): “Jordan had told Spain it would host the talks on the northern dam”, said on 4 March 2024, in: “Northern dam: envoy sees talks ahead”, The Quay Gazette, 5 March 2024, dam-talks.txt, characters ${isolated("85–150")}.`,
    );
  });

  test("it names whoever stands between speaker and article, and keeps words of the other direction apart", () => {
    const { en, ar } = citeStatement(facts, iri("#statement=130,204")).text;
    expect(en).toContain(
      `${isolated("سلمى حدّاد")}: “${isolated("بلادها قبلت شرطاً واحداً هو «نشر محاضر الجلسات» قبل نهاية العام")}”, via Harbor Wire, in: `,
    );
    expect(ar).toContain("سلمى حدّاد: «بلادها قبلت");
    expect(ar).toContain(
      "، نقلًا عن وكالة المرفأ، في: «محادثات السد الشمالي على الأبواب»، صحيفة الرصيف، 6 مارس 2024، ",
    );
    expect(citeStatement(facts, iri("#statement=96,107")).text.en).toContain(
      ", as told by Ivan Petrov, in: ",
    );
  });

  test("an interrupted quotation gives all its places", () => {
    expect(citeStatement(facts, iri("#statement=186,154")).text.en).toContain(
      `characters ${isolated("154–176")}, ${isolated("193–215")}.`,
    );
  });

  test("its BibTeX has a key of its own, the speaker as author and the words as title", () => {
    expect(citeStatement(facts, iri("#statement=130,204")).bibtex).toBe(`@misc{sadd-3b0d63dcf3b7-130-204,
  author       = {{سلمى حدّاد}},
  title        = {{بلادها قبلت شرطاً واحداً هو «نشر محاضر الجلسات» قبل نهاية العام}},
  howpublished = {«محادثات السد الشمالي على الأبواب»، صحيفة الرصيف},
  year         = {2024},
  month        = {3},
  date         = {2024-03-06},
  note         = {نقلًا عن وكالة المرفأ، المحارف 204–267، sadd.txt},
  langid       = {arabic}
}
`);
  });
});

describe("citeArticle", () => {
  test("it names headline, outlet, day and source", () => {
    const { text, bibtex } = citeArticle(facts, iri("dam-talks-4daa0f73b81f"));
    expect(text.en).toBe(
      "“Northern dam: envoy sees talks ahead”, The Quay Gazette, 5 March 2024, dam-talks.txt.",
    );
    expect(bibtex).toMatch(/^@article\{dam-talks-4daa0f73b81f,\n {2}title/);
    expect(bibtex).toContain("journal      = {{The Quay Gazette}}");
  });

  test("what TeX or BibTeX would take for a command is written out, and braces balance", () => {
    const hostile = FIXTURE_TURTLE.replace(
      "Northern dam: envoy",
      "50% of A&B_C #1 {x} \\\\\\\\ $ ~ ^ \\u202E envoy",
    ).replace('"dam-talks.txt"', '"https://example.org/a{b}?q=1&r=%20_#f"');
    const { text, bibtex } = citeArticle(
      indexFacts(new Parser().parse(hostile)),
      iri("dam-talks-4daa0f73b81f"),
    );
    expect(bibtex).toContain(
      "{{50\\% of A\\&B\\_C \\#1 \\textbraceleft{}x\\textbraceright{} \\textbackslash{}\\textbackslash{} \\$ \\textasciitilde{} \\textasciicircum{} envoy sees talks ahead}}",
    );
    expect(bibtex).toContain("url          = {https://example.org/a%7Bb%7D?q=1&r=%20_#f}");
    expect(bibtex.split("{").length).toBe(bibtex.split("}").length);
    expect(text.en).not.toContain("\u202e");
  });
});
