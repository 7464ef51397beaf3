// The graph that the tests of the panels look at: the fixture with topics, an article of a hundred screens with fifty
// statements, and one without a text.
import { FIXTURE_TURTLE, iri } from "../graph/fixture.ts";

const BASE = "https://w3id.org/isnad/id";

export const TOPIC = `${BASE}/topic/host-1`;
export const LONG = `${BASE}/article/long-111111111111`;
export const BARE = `${BASE}/article/bare-222222222222`;
/** Statements of the long article. */
export const MANY = 50;

const filler = "The river runs past the old mill and on to the sea, as it did before. ".repeat(40);

interface Told {
  readonly text: string;
  readonly triples: string;
}

/** "Ivan Petrov said that item 7 is closed.", with its mentions, every fifth denied. */
function told(before: string, index: number): Told {
  const at = before.length;
  const [speaker, cue] = ["Ivan Petrov", index % 5 === 0 ? "denied" : "said"];
  const content = `item ${index} is closed`;
  const span = (words: string, from: number) => {
    const start = at + from;
    return { iri: `<${LONG}#utf16=${start},${start + words.length}>`, start, words };
  };
  const spans = [span(speaker, 0), span(cue, 12), span(content, 12 + cue.length + 6)] as const;
  const [who, how, what] = spans;
  const mentions = spans.map(
    (each) =>
      `${each.iri} a isnad:Mention, oa:SpecificResource ; isnad:inArticle <${LONG}> ; isnad:start ${each.start} ; isnad:end ${each.start + each.words.length} ; isnad:exact "${each.words}"@en`,
  );
  return {
    text: `${speaker} ${cue} that ${content}.\n\n${filler}\n\n`,
    triples: `<${LONG}#statement=${how.start},${what.start}> a isnad:Statement, schema:Claim ; isnad:speaker i:actor\\/ivan-petrov ;
  isnad:act isnad:${cue === "said" ? "Assert" : "Deny"} ; isnad:polarity isnad:${cue === "said" ? "Affirmed" : "Denied"} ; isnad:certainty isnad:Certain ; isnad:status isnad:Reported ; isnad:quotation isnad:Indirect ;
  isnad:text "${content}"@en ; isnad:cue "${cue}"@en ; isnad:cueMention ${how.iri} ; isnad:speakerMention ${who.iri} ; isnad:contentMention ${what.iri} ;
  isnad:reportedIn <${LONG}> ; isnad:rule "en-verb-that" ; isnad:confidence 0.9 .
${mentions[0]} ; isnad:mentionOf i:actor\\/ivan-petrov ; isnad:form isnad:Name .
${mentions.slice(1).join(" .\n")} .`,
  };
}

function longArticle(): string {
  let text = "";
  const triples: string[] = [];
  for (let index = 1; index <= MANY; index++) {
    const next = told(text, index);
    text += next.text;
    triples.push(next.triples);
  }
  return `<${LONG}> a isnad:Article, schema:NewsArticle ; isnad:source "javascript:alert(1)" ; schema:headline "A long report"@en ;
  schema:datePublished "2024-05-01"^^xsd:date ; schema:articleBody ${JSON.stringify(text)} .
${triples.join("\n")}`;
}

export const PANELS_TURTLE = `${FIXTURE_TURTLE}
<${TOPIC}> a isnad:Topic ; rdfs:label "hosting: Jordan"@en, "استضافة: الأردن"@ar ; isnad:event "host" ; isnad:doer i:place\\/Q810 .
<${iri("#statement=70,85")}> isnad:topic <${TOPIC}> ; isnad:affirms <${TOPIC}> .
<${iri("#statement=274,286")}> isnad:topic <${TOPIC}> ; isnad:denies <${TOPIC}> .
<${BARE}> a isnad:Article, schema:NewsArticle ; isnad:source "https://example.org/bare" ; schema:headline "Without its text"@en .
<${BARE}#statement=1,2> a isnad:Statement, schema:Claim ; isnad:speaker i:place\\/Q29 ; isnad:text "we agree"@en ; isnad:reportedIn <${BARE}> .
${longArticle()}
`;
