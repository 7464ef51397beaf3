// What a statement denies of what others claim, by denying something more general, or by saying something that excludes it:
// "there was no fraud", "the vote was fair" against "ballot boxes were stuffed".
// A stranger would get wrong how much must fit: the same participants; where the denial names nobody, it answers what
// another speaker claimed shortly before.
import { onceEach } from "../claim/back.ts";
import { type Entities, isBare, likeness, namesIn } from "../claim/unify.ts";
import type { Claim, Claimed, Statement } from "../document.ts";
import { deniedBy, deniedWith } from "../lexicons/event-kinds.ts";
import type { Stories } from "./stories.ts";

/** Points of likeness from which on two propositions have the same participants. */
const SURE = 2;
/** How many statements back a denial that names nobody answers. */
const REACH = 8;
/** Claims of one event that a denial is held against, the last ones. */
const MOST = 64;

/** A claim that somebody holds true. */
interface Held {
  readonly claim: Claim;
  readonly article: Claimed;
  readonly at: number;
}

/** The same articles, with what their denials come to. */
export function withImplied(articles: readonly Claimed[], stories: Stories): Claimed[] {
  const held = heldByEvent(articles);
  const entities: Entities = articles[0]?.entities ?? new Map();
  return articles.map((article) => {
    const claims = article.claims.map((own, at) => {
      const implied = own.flatMap((claim) => impliedBy({ claim, article, at }, held, stories, entities));
      return implied.length === 0 ? own : onceEach([...own, ...implied]);
    });
    return { ...article, claims };
  });
}

function heldByEvent(articles: readonly Claimed[]): ReadonlyMap<string, readonly Held[]> {
  const found = new Map<string, Held[]>();
  for (const article of articles)
    article.claims.forEach((claims, at) => {
      if (article.statements[at]!.status !== "Reported") return;
      for (const claim of claims) {
        if (claim.stance !== "Affirmed" || claim.topic.planned !== undefined) continue;
        const known = found.get(claim.topic.event) ?? [];
        known.push({ claim, article, at });
        found.set(claim.topic.event, known);
      }
    });
  return found;
}

function impliedBy(
  own: Held,
  held: ReadonlyMap<string, readonly Held[]>,
  stories: Stories,
  entities: Entities,
): Claim[] {
  const { topic, stance, told } = own.claim;
  if (stance === "Open" || topic.planned !== undefined) return [];
  const events = stance === "Denied" ? deniedWith(topic.event) : deniedBy(topic.event);
  return events.flatMap((event) => {
    const others = (held.get(event) ?? []).slice(-MOST).filter((other) => mayAnswer(own, other, stories));
    const isOfNobody = isBare(told) || (stance === "Affirmed" && namesIn(told).length === 0);
    const answered = isOfNobody
      ? others.filter((other) => isJustBefore(own, other)).slice(-1)
      : others.filter(({ claim }) => likeness({ ...told, event }, claim.told, entities) >= SURE);
    return answered.map(
      ({ claim }): Claim => ({ topic: claim.topic, stance: "Denied", worded: "Denied", told: claim.told }),
    );
  });
}

function mayAnswer(own: Held, other: Held, stories: Stories): boolean {
  const [one, two] = [own, other].map(({ article, at }) => article.statements[at]!) as [Statement, Statement];
  const isOwn = one.speakers.some(({ entity }) => two.speakers.some((also) => also.entity.id === entity.id));
  return !isOwn && stories.isOne(own.article, other.article);
}

function isJustBefore(own: Held, other: Held): boolean {
  return other.article === own.article && other.at < own.at && own.at - other.at <= REACH;
}
