// What the panels tell: of an entity its part in what was said, of a statement its chain and its exact words.
import { describeEntity, describeStatement, indexFacts } from "@isnad/graph";
import { describe, expect, test } from "vitest";
import { FIXTURE, iri } from "./fixture.ts";

const facts = indexFacts(FIXTURE);
const property = (name: string) => `https://w3id.org/isnad/ns#${name}`;

test("every mention of the fixture slices its article to its exact words", () => {
  const mentions = facts.instances(property("Mention"));
  expect(mentions.length).toBeGreaterThan(20);
  for (const mention of mentions) {
    const [article, start, end, exact] = ["inArticle", "start", "end", "exact"].map(
      (name) => facts.objects(mention, property(name))[0]!.value,
    );
    const body = facts.objects(article!, "https://schema.org/articleBody")[0]!.value;
    expect(body.slice(Number(start), Number(end))).toBe(exact);
  }
});

describe("describeEntity", () => {
  const petrov = describeEntity(facts, iri("actor/ivan-petrov"));

  test("written forms come with language and count, the commonest first", () => {
    expect(petrov.forms).toEqual([
      { text: "Ivan Petrov", language: "en", form: "Name", count: 1 },
      { text: "Petrov", language: "en", form: "Name", count: 1 },
      { text: "إيفان بتروف", language: "ar", form: "Name", count: 1 },
    ]);
  });

  test("roles come in the languages that state them", () => {
    expect(petrov.roles).toEqual([
      { text: "envoy", language: "en", count: 1 },
      { text: "المبعوث", language: "ar", count: 1 },
    ]);
  });

  test("what it said is in order of date, its articles the newest first", () => {
    expect(petrov.said.map((statement) => statement.iri)).toEqual(
      ["#statement=70,85", "#statement=186,154", "/sadd-3b0d63dcf3b7#statement=34,61"].map(iri),
    );
    expect(petrov.articles.map(({ source }) => source)).toEqual(["sadd.txt", "dam-talks.txt"]);
  });

  test("an agency passed on what it did not say", () => {
    const wire = describeEntity(facts, iri("organization/harbor-wire"));
    expect([wire.said.length, wire.saidAbout.length, wire.passedOn.length]).toEqual([0, 0, 2]);
  });

  test("an unknown IRI gives empty lists", () => {
    const nobody = describeEntity(facts, "https://example.org/nobody");
    expect([nobody.forms, nobody.said, nobody.articles]).toEqual([[], [], []]);
  });
});

describe("describeStatement", () => {
  test("the chain runs from the outlet through who passed it on to the speaker", () => {
    const { chain } = describeStatement(facts, iri("#statement=130,204"));
    expect(chain.map(({ part, agents }) => [part, agents.map(({ names }) => names.ar)])).toEqual([
      ["outlet", ["صحيفة الرصيف"]],
      ["via", ["وكالة المرفأ"]],
      ["speaker", ["سلمى حدّاد"]],
    ]);
  });

  test("the chain of a nested statement holds the outer speaker before the inner one", () => {
    const { chain } = describeStatement(facts, iri("#statement=96,107"));
    expect(chain.map(({ part, agents }) => `${part} ${agents[0]?.names.en}`)).toEqual([
      "outlet The Quay Gazette",
      "speaker Ivan Petrov",
      "speaker Jordan",
    ]);
  });

  test("the exact words stand in their paragraph with speaker, cue and content marked", () => {
    const { passages } = describeStatement(facts, iri("#statement=186,154"));
    expect(passages).toEqual([
      {
        language: "en",
        direction: "ltr",
        segments: [
          { text: "“", marks: [] },
          { text: "We expect nothing less", marks: ["content"] },
          { text: ",” ", marks: [] },
          { text: "Petrov", marks: ["speaker"] },
          { text: " ", marks: [] },
          { text: "said", marks: ["cue"] },
          { text: ", “", marks: [] },
          { text: "than a signed schedule", marks: ["content"] },
          { text: ".”", marks: [] },
        ],
      },
    ]);
  });

  test("an Arabic passage has its own language and direction, and its segments join to the paragraph", () => {
    const [passage] = describeStatement(facts, iri("#statement=130,204")).passages;
    expect([passage?.language, passage?.direction]).toEqual(["ar", "rtl"]);
    expect(passage?.segments.map(({ text }) => text).join("")).toBe(
      "وقالت الناطقة باسم وزارة المياه الأردنية سلمى حدّاد، بحسب وكالة المرفأ، إن بلادها قبلت شرطاً واحداً هو «نشر محاضر الجلسات» قبل نهاية العام.",
    );
  });

  test("a graph without texts gives no passage", () => {
    const bare = indexFacts(FIXTURE.filter((quad) => !quad.predicate.value.endsWith("articleBody")));
    expect(describeStatement(bare, iri("#statement=70,85")).passages).toEqual([]);
  });

  test("act, polarity and the rest carry their labels in both languages", () => {
    const denied = describeStatement(facts, iri("#statement=274,286"));
    expect(denied.act?.label).toEqual({ en: "deny", ar: "نفي" });
    expect(denied.disagreesWith.map((other) => other.iri)).toEqual([iri("#statement=130,204")]);
    expect([denied.rule, denied.confidence]).toEqual(["en-speaker-verb-that", 0.91]);
  });

  test("a circle of nesting is cut", () => {
    const outer = iri("#statement=70,85");
    const within = FIXTURE.find((quad) => quad.predicate.value === property("within"))!;
    const { subject, object, predicate } = within;
    const circle = { subject: object, predicate, object: subject } as typeof within;
    expect(describeStatement(indexFacts([...FIXTURE, circle]), outer).chain.length).toBeLessThan(5);
  });
});
