// Stage 4: who said what. The languages find words; here they become statements: speakers resolved in the order of the
// text, floating quotations given to the speaker in force, nesting, quotation, polarity, certainty, date.
import type { Attributed, Entity, Participant, Resolved, Statement } from "../document.ts";
import { LANGUAGES } from "../languages/languages.ts";
import { collect, firstOf, type Site } from "./collect.ts";
import { contains, quotationOf } from "./contents.ts";
import { dateOf } from "./dates.ts";
import { floatingQuotations } from "./floating.ts";
import { Memory } from "./memory.ts";
import { nest } from "./nesting.ts";
import { polarityOf } from "./polarity.ts";
import { Speakers } from "./speakers.ts";

/** Finds the statements of one article. Never throws: odd text yields fewer statements. */
export function attribute(article: Resolved): Attributed {
  const found = collect(article);
  const sites = [...found, ...floatingQuotations(article, found)].toSorted((a, b) => firstOf(a) - firstOf(b));
  const parents = nest(sites);
  const memory = new Memory(article);
  const speakers = new Speakers(article, memory);
  const statements = sites.map((_, index) => statementOf(article, sites, parents, index, speakers, memory));
  return { ...article, statements, speakerMentions: speakers.found };
}

function statementOf(
  article: Resolved,
  sites: readonly Site[],
  parents: readonly (number | undefined)[],
  index: number,
  speakers: Speakers,
  memory: Memory,
): Statement {
  const site = sites[index]!;
  const { finding, contents, paragraph } = site;
  const { language } = paragraph;
  const within = parents[index];
  const depth = depthOf(parents, index);
  const at = firstOf(site);
  const resolve = (words: (typeof finding.speakers)[number]) => speakers.of(words, language, at, depth);
  const speaking = distinct(finding.speakers.flatMap(resolve));
  if (finding.status === "Reported")
    memory.note(
      speaking.map(({ entity }) => entity),
      at,
      depth,
    );
  const words = contents.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
  const inner = sites.filter((_, other) => parents[other] === index).flatMap((child) => child.contents);
  return {
    speakers: speaking,
    addressees: distinct(finding.addressees.flatMap((span) => speakers.inPhrase(span, language))),
    via: distinct(finding.via.flatMap(resolve)).filter(
      ({ entity }) => !speaking.some((speaker) => speaker.entity === entity),
    ),
    about: aboutOf(article, site),
    act: finding.act,
    polarity: polarityOf(finding.act, words, language),
    certainty: finding.certainty ?? LANGUAGES[language].certaintyOf(words),
    status: finding.status,
    quotation: quotationOf(article.text, paragraph, contents, inner),
    language,
    contents,
    ...(within !== undefined && { within }),
    ...(finding.cue && { cue: finding.cue }),
    ...dateOf(article, site),
    rule: finding.rule,
    confidence: finding.confidence,
  };
}

function depthOf(parents: readonly (number | undefined)[], index: number): number {
  let depth = 0;
  for (let at = parents[index]; at !== undefined && depth < parents.length; at = parents[at]) depth++;
  return depth;
}

/** Named entities whose mentions stand inside the content. */
function aboutOf(article: Resolved, site: Site): Entity[] {
  const about = new Set<Entity>();
  for (const mention of article.mentions) {
    if (mention.start >= site.paragraph.end) break;
    const entity = article.entityOf.get(mention);
    if (entity?.named && site.contents.some((content) => contains(content, mention))) about.add(entity);
  }
  return [...about];
}

function distinct(participants: readonly Participant[]): Participant[] {
  const seen = new Set<Entity>();
  return participants.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}
