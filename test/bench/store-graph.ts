// A graph shaped like ours, of any size and always the same: articles with statements, their mentions, and entities that
// are named as often as Zipf's law has it. As Turtle, in pieces, since a million triples are longer than is good for one string.
import { seeded } from "./texts.ts";

const PREFIXES = `@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix schema: <https://schema.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix oa: <http://www.w3.org/ns/oa#> . @prefix cito: <http://purl.org/spar/cito/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;
const ID = "https://w3id.org/isnad/id/";
const ACTS = ["Assert", "Assert", "Assert", "Report", "Deny", "Ask", "Promise", "Accuse"];
const CUES = ["said", "added", "أضاف", "قال", "according to", "denied", "نفى"];
const RULES = ["en-verb-after", "en-verb-before", "ar-verb-subject", "ar-verb-that", "en-according"];
const WORDS =
  "the talks harbor would resume next week after ministers agreed that grain exports pass المحادثات ستستأنف الأسبوع المقبل بعد أن اتفق الوزراء على الصادرات".split(
    " ",
  );
/** About so many triples an article brings, with what it adds to the entities. */
const PER_ARTICLE = 465;

/** Turtle of about so many triples. */
export function* turtleOf(triples: number): Generator<string> {
  const articles = Math.max(1, Math.round(triples / PER_ARTICLE));
  const dice = seeded(7);
  const random = () => dice(2 ** 30) / 2 ** 30;
  const entities = {
    actor: articles * 2,
    place: 50 + Math.round(articles / 10),
    organization: 20 + Math.round(articles / 8),
  };
  const pick = (kind: keyof typeof entities) => `<${ID}${kind}/${kind}-${zipf(random, entities[kind])}>`;
  yield PREFIXES;
  for (const [kind, count] of Object.entries(entities))
    for (let i = 0; i < count; i++)
      yield `<${ID}${kind}/${kind}-${i}> a isnad:${kind[0]!.toUpperCase()}${kind.slice(1)} ; rdfs:label "${kind} ${i}"@en, "اسم ${i} ${kind}"@ar ; skos:altLabel "${kind[0]}. ${i}"@en .\n`;
  const statements: string[] = [];
  for (let i = 0; i < articles; i++) yield articleOf(i, random, pick, statements);
  // Who disagrees with whom, at random: what triangles are made of, some four hundred whatever the size.
  const any = () => statements[Math.floor(random() * statements.length)];
  for (let i = 0; i < statements.length * 7.5; i++) yield `<${any()}> cito:disagreesWith <${any()}> .\n`;
}

type Pick = (kind: "actor" | "place" | "organization") => string;

function articleOf(number: number, random: () => number, pick: Pick, statements: string[]): string {
  const iri = `${ID}article/story-${number}-${((number + 1) * 2654435761).toString(16).slice(-8)}beef`;
  const day = `2026-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
  let text = `<${iri}> a isnad:Article ; schema:headline "${sentence(random, 6)}"@en ; schema:datePublished "${day}"^^xsd:date ; schema:inLanguage "${number % 2 ? "ar" : "en"}" ; schema:publisher ${pick("organization")} ; isnad:source "news/story-${number}.txt" .\n`;
  for (let i = 0; i < 10; i++) text += statementOf(iri, number, i, random, pick, statements);
  return text;
}

function statementOf(
  article: string,
  number: number,
  i: number,
  random: () => number,
  pick: Pick,
  statements: string[],
): string {
  const at = i * 190 + Math.floor(random() * 40);
  const iri = `${article}#statement=${at},${at + 20}`;
  statements.push(iri);
  const speaker = pick("actor");
  const about = pick(random() < 0.6 ? "place" : "actor");
  const cue = CUES[Math.floor(random() * CUES.length)]!;
  const facts = [
    "a isnad:Statement",
    `isnad:speaker ${speaker}`,
    `isnad:act isnad:${ACTS[Math.floor(random() * ACTS.length)]}`,
    `isnad:about ${about}`,
    `isnad:text "${sentence(random, 12)}"@${number % 2 ? "ar" : "en"}`,
    `isnad:cue "${cue}"`,
    `isnad:reportedIn <${article}>`,
    `isnad:rule "${RULES[Math.floor(random() * RULES.length)]}"`,
    `isnad:confidence ${(0.5 + Math.floor(random() * 50) / 100).toFixed(2)}`,
    "isnad:polarity isnad:Affirmed ; isnad:certainty isnad:Certain ; isnad:status isnad:Actual",
  ];
  if (random() < 0.2) facts.push(`isnad:via ${pick("organization")}`);
  if (random() < 0.1) facts.push(`isnad:addressee ${pick("actor")}`);
  let text = "";
  for (const [part, from] of [
    ["speaker", at],
    ["cue", at + 12],
    ["content", at + 20],
  ] as const) {
    const mention = `${article}#utf16=${from},${from + 10}`;
    facts.push(`isnad:${part}Mention <${mention}>`);
    const of = part === "speaker" ? ` ; isnad:mentionOf ${speaker} ; isnad:form isnad:Name` : "";
    text += `<${mention}> a isnad:Mention ; oa:hasSource <${article}> ; isnad:inArticle <${article}> ; isnad:start ${from} ; isnad:end ${from + 10} ; isnad:exact "${part === "cue" ? cue : sentence(random, 3)}"${of} .\n`;
  }
  return `<${iri}> ${facts.join(" ; ")} .\n${speaker} isnad:said <${iri}> ; isnad:spokeAbout ${about} .\n${text}`;
}

function sentence(random: () => number, words: number): string {
  return Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ");
}

/** A number from 0 to before `count`, small ones more often: the k-th about 1/k as often as the first. */
function zipf(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(count ** random()) - 1);
}
