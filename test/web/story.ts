// An invented story in Turtle for the views of the middle: two who contradict each other, one who changes their mind, days
// that are said, published and unknown, both languages, and as many more statements as a test wants.

const PREFIXES = `@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> . @prefix cito: <http://purl.org/spar/cito/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <https://example.org/> .
`;

const PEOPLE = `
:weil a isnad:Actor ; rdfs:label "Anna Weil"@en, "آنا فايل"@ar .
:zayn a isnad:Actor ; rdfs:label "Omar Zayn"@en, "عمر زين"@ar .
:ministry a isnad:Organization ; rdfs:label "Water ministry"@en, "وزارة المياه"@ar .
:gazette a isnad:Organization ; rdfs:label "Quay Gazette"@en .
:rasif a isnad:Organization ; rdfs:label "صحيفة الرصيف"@ar .
:wire a isnad:Organization ; rdfs:label "Harbor Wire"@en .
:opening a isnad:Topic ; rdfs:label "opening: dam"@en, "افتتاح: سد"@ar .
:closing a isnad:Topic ; rdfs:label "closing: port"@en, "إغلاق: ميناء"@ar .
`;

const article = (name: string, outlet: string, published: string, body: string) =>
  `:${name} a isnad:Article ; isnad:source "${name}.txt" ; schema:headline "${name}"@en ; schema:publisher :${outlet} ; ` +
  `schema:datePublished "${published}"^^xsd:date ; schema:articleBody ${JSON.stringify(body)} .`;

interface Said {
  readonly id: string;
  readonly speaker?: string;
  readonly words: string;
  readonly language?: string;
  readonly article: string;
  readonly polarity?: string;
  readonly confidence?: number;
  /** More Turtle. */
  readonly more?: string;
}

const statement = (said: Said) => `
:${said.id} a isnad:Statement ; isnad:reportedIn :${said.article} ; isnad:text "${said.words}"@${said.language ?? "en"} ;
  isnad:polarity isnad:${said.polarity ?? "Affirmed"} ; isnad:act isnad:Assert ; isnad:status isnad:Reported ; isnad:rule "a-rule" ;
  isnad:confidence ${said.confidence ?? 0.9}${said.speaker ? ` ; isnad:speaker :${said.speaker}` : ""}${said.more ? ` ; ${said.more}` : ""} .`;

/** Where the words of the first statement stand in its article. */
const BODY = "Anna Weil said the dam had opened. Nobody was surprised.";
const place = (id: string, start: number, end: number) =>
  `:${id} a isnad:Mention ; isnad:inArticle :march ; isnad:start ${start} ; isnad:end ${end} ; isnad:exact "${BODY.slice(start, end)}"@en .`;

const STATEMENTS = [
  statement({
    id: "s1",
    speaker: "weil",
    words: "the dam had opened",
    article: "march",
    confidence: 0.4,
    more: 'isnad:cue "said"@en ; isnad:affirms :opening ; isnad:date "2026-03-04"^^xsd:date ; isnad:contentMention :m2 ; isnad:cueMention :m1 ; cito:disagreesWith :s2',
  }),
  statement({
    id: "s2",
    speaker: "zayn",
    words: "السد لم يُفتتح",
    language: "ar",
    article: "maars",
    polarity: "Denied",
    confidence: 0.5,
    more: 'isnad:cue "قال"@ar ; isnad:denies :opening ; isnad:via :wire ; cito:disagreesWith :s1',
  }),
  statement({
    id: "s3",
    speaker: "zayn",
    words: "the dam is open since May",
    article: "june",
    confidence: 0.6,
    more: "isnad:affirms :opening",
  }),
  statement({
    id: "s4",
    speaker: "ministry",
    words: "will the dam open?",
    article: "june",
    polarity: "Open",
    confidence: 0.7,
    more: "isnad:leavesOpen :opening",
  }),
  statement({
    id: "s5",
    speaker: "weil",
    words: "the port would close",
    article: "undated",
    confidence: 0.8,
    more: "isnad:affirms :closing ; cito:disagreesWith :s6",
  }),
  statement({
    id: "s6",
    speaker: "ministry",
    words: "the port would never close",
    article: "june",
    polarity: "Denied",
    confidence: 0.85,
    more: "isnad:denies :closing",
  }),
  statement({
    id: "s7",
    words: "=SUM(1)",
    article: "undated",
    confidence: 0.95,
  }),
];

/** Many statements of one speaker on one day. */
function crowd(count: number): string {
  return Array.from({ length: count }, (_, at) =>
    statement({ id: `c${at}`, speaker: "ministry", words: `remark number ${at}`, article: "june" }),
  ).join("");
}

/** The story, with a crowd of statements more. */
export function storyTurtle(more = 8): string {
  return [
    PREFIXES,
    PEOPLE,
    article("march", "gazette", "2026-03-05", BODY),
    article("maars", "rasif", "2026-03-06", "قال عمر زين إن السد لم يُفتتح."),
    article("june", "gazette", "2026-06-10", "A long day."),
    ':undated a isnad:Article ; isnad:source "undated.txt" .',
    place("m1", 10, 14),
    place("m2", 15, 33),
    ...STATEMENTS,
    crowd(more),
  ].join("\n");
}
