// What the panels tell: of an entity its part in what was said, of a statement its chain and its exact words.
import { describeEntity, describeStatement, describeTopic, indexFacts, mentionsOf } from "@isnad/graph";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { FIXTURE, FIXTURE_TURTLE, iri } from "./fixture.ts";

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

describe("what is behind an entity's names", () => {
  const petrov = iri("actor/ivan-petrov");

  test("a written form leads to its places, each in its sentence", () => {
    const { mentions, total } = mentionsOf(facts, petrov, { text: "Ivan Petrov", form: "Name" });
    expect(total).toBe(1);
    const [{ before, words, after, direction, article }] = mentions as [(typeof mentions)[0]];
    expect([before, words, direction]).toEqual(["Yesterday the envoy ", "Ivan Petrov", "ltr"]);
    expect(after).toMatch(/^ confirmed that .* northern dam\.$/);
    expect(article.source).toBe("dam-talks.txt");
  });

  test("a role leads to the mention that states it, an affiliation too", () => {
    expect(mentionsOf(facts, petrov, { role: "المبعوث" }).mentions.map(({ words }) => words)).toEqual([
      "إيفان بتروف",
    ]);
    const haddad = describeEntity(facts, iri("actor/salma-haddad"));
    expect(haddad.affiliations.map(({ count }) => count)).toEqual([1]);
    const affiliation = haddad.affiliations[0]?.iri as string;
    expect(mentionsOf(facts, haddad.iri, { affiliation }).total).toBe(1);
    expect(mentionsOf(facts, haddad.iri, { affiliation: petrov }).total).toBe(0);
  });

  test("pages of mentions follow each other", () => {
    const jordan = iri("place/Q810");
    const all = mentionsOf(facts, jordan, {}, { limit: 99 }).mentions.map((mention) => mention.iri);
    const paged = [0, 2, 4].flatMap((offset) =>
      mentionsOf(facts, jordan, {}, { offset, limit: 2 }).mentions.map((mention) => mention.iri),
    );
    expect(all.length).toBeGreaterThan(3);
    expect(paged).toEqual(all.slice(0, 6));
  });

  test("whom it contradicts stands once, with both statements", () => {
    const { opponents } = describeEntity(facts, iri("actor/salma-haddad"));
    expect(opponents.map(({ names, pairs }) => [names.en, pairs.length])).toEqual([["a senior official", 1]]);
    expect(opponents[0]?.pairs[0]?.other.words?.text).toBe("Jordan had accepted any condition");
  });
});

test("what was not made says so, and who spoke together is counted", () => {
  const [said, joint] = [iri("#statement=70,85"), iri("actor/salma-haddad")];
  const turtle = FIXTURE_TURTLE.replace("isnad:status isnad:Reported", "isnad:status isnad:Negated");
  const told = indexFacts(new Parser().parse(`${turtle}\n<${said}> isnad:speaker <${joint}> .`));
  const petrov = describeEntity(told, iri("actor/ivan-petrov"));
  expect(petrov.said.map(({ unmade }) => unmade?.label.en)).toEqual(["negated", undefined, undefined]);
  expect(petrov.companions.map((other) => [other.iri, other.count])).toEqual([[joint, 1]]);
});

describe("describeTopic", () => {
  const topic = "https://w3id.org/isnad/id/topic/host-1";
  const turtle = `${FIXTURE_TURTLE}
<${topic}> a isnad:Topic ; rdfs:label "hosting: Jordan"@en, "استضافة: الأردن"@ar ; isnad:event "host" ; isnad:doer i:place\\/Q810 .
<${topic}-plan> a isnad:Topic ; rdfs:label "plan to host"@en ; isnad:planOf <${topic}> .
<${iri("#statement=70,85")}> isnad:topic <${topic}> ; isnad:affirms <${topic}> .
<${iri("#statement=274,286")}> isnad:topic <${topic}> ; isnad:denies <${topic}> ; isnad:restates <${iri("#statement=70,85")}> .
<${iri("#statement=96,107")}> isnad:topic <${topic}> .`;
  const told = indexFacts(new Parser().parse(turtle));

  test("it tells who takes part, and who affirms and denies it", () => {
    const { names, event, doers, plans, statements } = describeTopic(told, topic);
    expect([names.en, names.ar, event]).toEqual(["hosting: Jordan", "استضافة: الأردن", "host"]);
    expect(doers.map((doer) => doer.names.en)).toEqual(["Jordan"]);
    expect(plans.map((plan) => plan.names.en)).toEqual(["plan to host"]);
    expect(statements.affirms.map((statement) => statement.iri)).toEqual([iri("#statement=70,85")]);
    expect(statements.denies.map((statement) => statement.iri)).toEqual([iri("#statement=274,286")]);
    expect(statements.leavesOpen).toEqual([]);
  });

  test("a statement that takes no stance is near it, and knows of it", () => {
    const near = iri("#statement=96,107");
    expect(describeTopic(told, topic).near.map((statement) => statement.iri)).toEqual([near]);
    expect(describeStatement(told, near).near.map((each) => each.iri)).toEqual([topic]);
    expect(describeStatement(told, iri("#statement=70,85")).near).toEqual([]);
  });

  test("a statement and its speaker know the topic, and what restates what", () => {
    const affirming = describeStatement(told, iri("#statement=70,85"));
    expect(affirming.topics.map(({ iri: of, stance }) => [of, stance])).toEqual([[topic, "affirms"]]);
    expect(affirming.restatedBy.map((statement) => statement.iri)).toEqual([iri("#statement=274,286")]);
    const { topics } = describeEntity(told, iri("actor/ivan-petrov"));
    expect(topics.map(({ stances }) => stances)).toEqual([{ affirms: 1, denies: 0, leavesOpen: 0 }]);
  });
});

describe("describeStatement", () => {
  test("a long paragraph is shown by the statement's sentence and its neighbors", () => {
    const sentence = (word: string) => `The ${word} ${"was long and grey and ".repeat(12)}old. `;
    const body = ["first", "second", "third", "fourth", "fifth"].map(sentence).join("");
    const start = body.indexOf("third");
    const turtle = `@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix schema: <https://schema.org/> .
<urn:a> schema:articleBody ${JSON.stringify(body)} .
<urn:s> isnad:reportedIn <urn:a> ; isnad:contentMention <urn:m> . <urn:m> isnad:start ${start} ; isnad:end ${start + 5} .`;
    const [passage] = describeStatement(indexFacts(new Parser().parse(turtle)), "urn:s").passages;
    const near = passage?.segments.slice(passage.near?.from, passage.near?.to);
    expect(near?.map(({ text }) => text).join("")).toBe(["second", "third", "fourth"].map(sentence).join(""));
    expect(passage?.segments.map(({ text }) => text).join("")).toBe(body);
  });

  test("other tellings of the same utterance are told of, from the later and the earlier one", () => {
    const [earlier, later] = [iri("#statement=70,85"), iri("/sadd-3b0d63dcf3b7#statement=34,61")];
    const tellings = (of: string) => describeStatement(facts, of).tellings.map((telling) => telling.iri);
    expect([tellings(earlier), tellings(later)]).toEqual([[later], [earlier]]);
  });

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
        before:
          "Yesterday the envoy Ivan Petrov confirmed that Jordan had told Spain it would host the talks on the northern dam.",
        after:
          "According to the Harbor Wire agency, a senior official denied that Jordan had accepted any condition.",
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
