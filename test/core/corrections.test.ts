// Corrections that last: each does what it says, everything derived follows, and taking the line back takes it back.
import { type Attributed, buildGraph, readArticle, readCorrections } from "@isnad/core";
import { isnad } from "@isnad/ontology";
import { createDataset, dataFactory, serialize } from "@isnad/store";
import { describe, expect, it } from "vitest";
import { brokenShapes } from "../ontology/broken-shapes.ts";

const ENGLISH =
  "News\n\nThe envoy Ivan Petrov said that the minister Oleg Varga had told Iraq it would wait. Petrov added that the talks were over. The envoy denied the report.\n\nThe delegate Marta Solvik said the road was closed. Bright Lantern said it was not.";
const ARABIC = "أخبار\n\nقال المبعوث هاني الدرعاوي إن الطريق مغلق. وأضاف الدرعاوي أن المحادثات انتهت.";
const ARTICLES = [
  readArticle({ source: "north/a.txt", content: ENGLISH }),
  readArticle({ source: "south/b.txt", content: ARABIC }),
];

function build(yaml: string, articles = ARTICLES) {
  const corrections = readCorrections("c.yaml", yaml);
  return buildGraph(articles, { corrections });
}
const bytes = async (yaml: string, articles = ARTICLES) => serialize(build(yaml, articles).quads, "turtle");
const reports = (yaml: string) => build(yaml).reports.map(({ where, message }) => `${where} ${message}`);

/** "SPEAKERS: content", names in English where there are any. */
function told(articles: readonly Attributed[]): string[] {
  return articles.flatMap(({ statements, text }) =>
    statements.map(({ speakers, contents }) => {
      const who = speakers.map(({ entity }) => entity.labels.en ?? entity.labels.ar ?? entity.id).join(" + ");
      return `${who}: ${contents.map(({ start, end }) => text.slice(start, end)).join(" … ")}`;
    }),
  );
}
const BEFORE = [
  "Ivan Petrov: the minister Oleg Varga had told Iraq it would wait",
  "Oleg Varga: it would wait",
  "Ivan Petrov: the talks were over",
  "Ivan Petrov: the report",
  "Marta Solvik: the road was closed",
  "Bright Lantern: it was not",
  "هاني الدرعاوي: الطريق مغلق",
  "هاني الدرعاوي: المحادثات انتهت",
];
const change = (from: string, to: string) =>
  BEFORE.map((line) => (line.startsWith(`${from}: `) ? `${to}${line.slice(from.length)}` : line));

describe("a correction", () => {
  it("stands beside none: the statements as they are without", () => {
    expect(told(build("").articles)).toEqual(BEFORE);
  });

  it.each<[string, string, string[]]>([
    [
      "merges entities of two languages, the first name stays",
      "- merge: [Ivan Petrov, هاني الدرعاوي]",
      change("هاني الدرعاوي", "Ivan Petrov"),
    ],
    [
      "splits off written forms, what is no name follows the name before it",
      "- {split: Ivan Petrov, forms: [Petrov], as: Pyotr Petrov}",
      BEFORE.map((line, at) => (at === 2 || at === 3 ? line.replace("Ivan", "Pyotr") : line)),
    ],
    [
      "splits off all of an article, to an entity that is there",
      "- {split: هاني الدرعاوي, in: b.txt, as: Oleg Varga}",
      change("هاني الدرعاوي", "Oleg Varga"),
    ],
    ["renames", "- {rename: Oleg Varga, to: Oleg A. Varga}", change("Oleg Varga", "Oleg A. Varga")],
    ["takes a name for no entity", "- not-entity: Marta Solvik", change("Marta Solvik", "")],
    [
      "takes bare words in a speaker's place for none",
      "- not-entity: Bright Lantern",
      change("Bright Lantern", ""),
    ],
    [
      "drops a statement, and what stood in it stands on its own",
      "- {drop: had told Iraq it would wait, in: a.txt}",
      BEFORE.slice(1),
    ],
    [
      "gives a statement to another speaker",
      "- {speaker: Marta Solvik, says: the talks were over}",
      BEFORE.map((line, at) => (at === 2 ? "Marta Solvik: the talks were over" : line)),
    ],
    [
      "gives a statement to several, to one who has to be made, to nobody",
      "- {speaker: [Marta Solvik, Ivan Petrov], says: the road was closed}\n- {speaker: Ann Bee, kind: person, says: the talks were over}\n- {speaker: [], says: الطريق مغلق}",
      BEFORE.map((line, at) =>
        at === 4
          ? "Marta Solvik + Ivan Petrov: the road was closed"
          : at === 2
            ? "Ann Bee: the talks were over"
            : at === 6
              ? ": الطريق مغلق"
              : line,
      ),
    ],
  ])("%s", async (_, yaml, expected) => {
    const built = build(yaml);
    expect(told(built.articles)).toEqual(expected);
    expect(built.reports).toEqual([]);
    expect(await brokenShapes([...built.quads])).toEqual([]);
  });

  it("retypes, and the type is the graph's", async () => {
    const turtle = await bytes("- {retype: Oleg Varga, to: organization}");
    expect(turtle).toContain(
      "<https://w3id.org/isnad/id/actor/oleg-varga> a isnad:Organization, schema:Organization",
    );
  });

  it("leaves no triple of an entity that was merged away or is none, save in what it records", () => {
    const built = build("- merge: [Marta Solvik, Ivan Petrov]\n- not-entity: Oleg Varga");
    const gone = ["actor/ivan-petrov", "actor/oleg-varga"].map((id) => `https://w3id.org/isnad/id/${id}`);
    const naming = built.quads.filter(
      ({ subject, object }) => gone.includes(subject.value) || gone.includes(object.value),
    );
    expect(naming.map(({ predicate }) => predicate.value)).toEqual([isnad.replaced, isnad.replaced]);
  });

  it("leaves another's name where it stands when the statement is given to somebody else", () => {
    const [article] = build("- {speaker: Oleg Varga, says: the road was closed}").articles;
    const speakers = article?.statements.map(({ speakers: [first] }) => first);
    expect(speakers?.[4]).toEqual({ entity: speakers?.[1]?.entity });
  });

  it("is recorded on what it changed, by what it says and not by its line", () => {
    const dataset = createDataset(build("\n\n- {rename: Oleg Varga, to: {ar: أوليغ فارغا}}").quads);
    const node = dataFactory.namedNode("https://w3id.org/isnad/id/actor/oleg-varga");
    const [by] = dataset.match(node, dataFactory.namedNode(isnad.correctedBy));
    const [says] = dataset.match(by?.object, dataFactory.namedNode(isnad.instruction));
    expect(by?.object.value).toMatch(/\/correction\/[0-9a-f]{12}$/);
    expect(says?.object.value).toBe('rename: "Oleg Varga" to: {"ar":"أوليغ فارغا"}');
    const bare = buildGraph(ARTICLES, {
      withText: false,
      corrections: readCorrections("c.yaml", "- drop: the talks were over"),
    });
    expect(bare.quads.filter(({ object }) => object.value.includes("talks"))).toEqual([]);
  });

  it("finds its target when the article was mended before it, and by IRI", () => {
    const mended = [
      readArticle({ source: "north/a.txt", content: `A new first line.\n\n${ENGLISH}` }),
      ARTICLES[1]!,
    ];
    expect(told(build("- drop: the talks were over", mended).articles)).not.toContain(BEFORE[2]);
    const [statement] = build("").quads.filter(
      ({ predicate, object }) => predicate.value === isnad.text && object.value === "the talks were over",
    );
    expect(told(build(`- drop: ${JSON.stringify(statement?.subject.value)}`).articles)).not.toContain(
      BEFORE[2],
    );
    const merged = build("- merge: [actor/ivan-petrov, https://w3id.org/isnad/id/actor/oleg-varga]");
    expect(told(merged.articles)[1]).toBe("Ivan Petrov: it would wait");
  });
});

describe("the bytes", () => {
  it.each(["", "\n", "# nothing yet\n", "[]"])(
    "are those of no corrections for the file %j",
    async (yaml) => {
      expect(readCorrections("c.yaml", yaml)).toEqual([]);
      expect(await bytes(yaml)).toBe(await serialize(buildGraph(ARTICLES).quads, "turtle"));
    },
  );

  it("are those of no corrections where none matches", async () => {
    const yaml =
      "- merge: [Nobody Here, Nobody There]\n- drop: words that nobody said\n- not-entity: Nobody Here";
    expect(await bytes(yaml)).toBe(await bytes(""));
  });

  it("do not depend on the order of the lines", async () => {
    const lines = [
      "- merge: [Ivan Petrov, هاني الدرعاوي]",
      "- merge: [Oleg V., Marta Solvik]",
      "- {rename: Oleg Varga, to: Oleg V.}",
      "- {split: Ivan Petrov, forms: [Petrov], as: Pyotr Petrov}",
      "- {retype: Pyotr Petrov, to: organization}",
      "- not-entity: Bright Lantern",
      "- {speaker: Oleg V., says: the talks were over}",
      "- {drop: الطريق مغلق}",
    ];
    const once = await bytes(lines.join("\n"));
    expect(reports(lines.join("\n"))).toEqual([]);
    for (let turn = 1; turn < lines.length; turn++) {
      const turned = [...lines.slice(turn), ...lines.slice(0, turn)];
      expect(await bytes(turned.join("\n"))).toBe(once);
    }
    expect(await bytes(lines.toReversed().join("\n"))).toBe(once);
  });
});

describe("what a correction cannot do is told by its line", () => {
  it.each<[string, string, RegExp]>([
    [
      "a name of nobody",
      "- rename: Nobody\n  to: X",
      /^c\.yaml:1 rename: nothing is called "Nobody": write it as/,
    ],
    [
      "a form that is nowhere",
      "- {split: Ivan Petrov, forms: [P.], as: X Y}",
      /"Ivan Petrov" is written "P\." nowhere/,
    ],
    [
      "words of no statement",
      "- drop: nothing like it",
      /^c\.yaml:1 drop: no statement says "nothing like it"/,
    ],
    [
      "words of several statements",
      "- {drop: the}",
      /^c\.yaml:1 drop: \d statements say "the": add more of the words/,
    ],
    [
      "two new kinds",
      "- {retype: Ivan Petrov, to: place}\n- {retype: actor/ivan-petrov, to: country}",
      /^c\.yaml:2 retype: c\.yaml:1 says "place" and stands/,
    ],
    [
      "two new names",
      "- {rename: Oleg Varga, to: A B}\n- {rename: Oleg Varga, to: C D}",
      /^c\.yaml:2 rename: c\.yaml:1 says "A B" and stands/,
    ],
    [
      "no entity, and a new name",
      "- {rename: Oleg Varga, to: A B}\n- not-entity: Oleg Varga",
      /^c\.yaml:1 rename: c\.yaml:2 says that "Oleg Varga" is no entity/,
    ],
    [
      "a split and a merge of the same",
      "- {split: Ivan Petrov, forms: [Petrov], as: Pyotr Petrov}\n- merge: [Pyotr Petrov, Ivan Petrov]",
      /^c\.yaml:2 merge: a split parts what this joins/,
    ],
    [
      "two that merge the same away",
      "- merge: [Ivan Petrov, Oleg Varga]\n- merge: [Marta Solvik, Oleg Varga]",
      /^c\.yaml:2 merge: another line merges/,
    ],
    [
      "dropped and given to somebody",
      "- {speaker: Oleg Varga, says: the talks were over}\n- drop: the talks were over",
      /^c\.yaml:1 speaker: c\.yaml:2 is about the same statement/,
    ],
    [
      "two speakers",
      "- {speaker: Oleg Varga, says: the talks were over}\n- {speaker: Marta Solvik, says: the talks were over}",
      /^c\.yaml:2 speaker: c\.yaml:1 is about the same statement/,
    ],
    [
      "the same twice",
      "- not-entity: Bright Lantern\n- not-entity: Bright Lantern",
      /^c\.yaml:2 not-entity: says the same as c\.yaml:1/,
    ],
    [
      "a speaker whom nothing knows",
      "- {speaker: Zed, says: the talks were over}",
      /^c\.yaml:1 speaker: nothing is called "Zed".*or say its kind: to have it made/,
    ],
  ])("%s", (_, yaml, message) => {
    const told = reports(yaml);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(message);
  });
});
