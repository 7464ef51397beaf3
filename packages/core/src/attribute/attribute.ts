// Stage 4: who said what. The languages find words; here they become statements: speakers resolved in the order of the
// text, floating quotations given to the speaker in force, nesting, quotation, polarity, certainty, date.
import type { Attributed, Entity, Participant, Resolved, Statement } from "../document.ts";
import { LANGUAGES } from "../languages/languages.ts";
import { measuredOf } from "../languages/rule-confidence.ts";
import { actOf } from "./act.ts";
import { collect, firstOf, type Site } from "./collect.ts";
import { contains, quotationOf } from "./contents.ts";
import { dateOf } from "./dates.ts";
import { floatingQuotations } from "./floating.ts";
import { Memory } from "./memory.ts";
import { MentionIndex } from "./mention-index.ts";
import { nest } from "./nesting.ts";
import { polarityOf } from "./polarity.ts";
import { Speakers } from "./speakers.ts";

/** Finds the statements of one article. Never throws: odd text yields fewer statements. */
export function attribute(article: Resolved): Attributed {
  const mentions = new MentionIndex(article.mentions);
  const found = collect(article, mentions);
  const sites = [...found, ...floatingQuotations(article, found)].toSorted((a, b) => firstOf(a) - firstOf(b));
  const memory = new Memory(article, mentions);
  const stage: Stage = {
    article,
    sites,
    memory,
    parents: nest(sites),
    mentions,
    speakers: new Speakers(article, memory, mentions),
  };
  const children = childrenOf(stage.parents);
  const statements = sites.map((_, index) => statementOf(stage, index, children.get(index) ?? []));
  return { ...article, statements, speakerMentions: stage.speakers.found };
}

/** What the statements of one article are made with. */
interface Stage {
  readonly article: Resolved;
  readonly sites: readonly Site[];
  /** For each site the index of the one whose content holds it. */
  readonly parents: readonly (number | undefined)[];
  readonly mentions: MentionIndex;
  readonly memory: Memory;
  readonly speakers: Speakers;
}

function childrenOf(parents: readonly (number | undefined)[]): Map<number, number[]> {
  const children = new Map<number, number[]>();
  parents.forEach((parent, child) => {
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), child]);
  });
  return children;
}

function statementOf(stage: Stage, index: number, children: readonly number[]): Statement {
  const { article, sites, parents, speakers, memory } = stage;
  const site = sites[index]!;
  const { finding, contents, paragraph } = site;
  const { language } = paragraph;
  const within = parents[index];
  const depth = depthOf(parents, index);
  const at = firstOf(site);
  const speaking = distinct(finding.speakers.flatMap((words) => speakers.of(words, language, at, depth)));
  if (finding.status === "Reported")
    memory.note(
      speaking.map(({ entity }) => entity),
      at,
      depth,
    );
  const words = contents.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
  const inner = children.flatMap((child) => sites[child]!.contents);
  const via = distinct(finding.via.flatMap((words) => speakers.of(words, language, at, depth)));
  const teller = via
    .filter(({ entity }) => entity.kind === "person" && entity.named)
    .map(({ entity }) => entity);
  if (finding.status === "Reported" && teller.length > 0 && via.length === teller.length)
    memory.note(teller, at, depth);
  const act = actOf(finding.act, speaking, article.lists);
  return {
    speakers: speaking,
    addressees: distinct(finding.addressees.flatMap((span) => speakers.inPhrase(span, language))),
    via: via.filter(({ entity }) => !speaking.some((speaker) => speaker.entity === entity)),
    about: aboutOf(stage, site),
    act,
    polarity: polarityOf(act),
    certainty: finding.certainty ?? LANGUAGES[language].certaintyOf(words),
    status: finding.status,
    quotation: quotationOf(
      article.text,
      paragraph,
      contents.filter(({ start }) => start < paragraph.end),
      inner,
    ),
    language,
    contents,
    ...(within !== undefined && { within }),
    ...(finding.cue && { cue: finding.cue }),
    ...dateOf(article, site),
    rule: finding.rule,
    confidence: measuredOf(finding.rule).confidence,
  };
}

function depthOf(parents: readonly (number | undefined)[], index: number): number {
  let depth = 0;
  for (let at = parents[index]; at !== undefined && depth < 20; at = parents[at]) depth++;
  return depth;
}

/** Named entities whose mentions stand inside the content. */
function aboutOf({ article, mentions }: Stage, { contents }: Site): Entity[] {
  const about = new Set<Entity>();
  for (const content of contents)
    for (const mention of mentions.overlapping(content)) {
      const entity = article.entityOf.get(mention);
      if (entity?.named && contains(content, mention)) about.add(entity);
    }
  return [...about];
}

function distinct(participants: readonly Participant[]): Participant[] {
  const seen = new Set<Entity>();
  return participants.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}
