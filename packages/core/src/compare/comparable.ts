// Which positions on one topic may be held against each other.
// A stranger would get wrong how little one topic proves: it joins what a story tells more or less fully; whoever is said to
// contradict somebody must have meant the same himself, since a false contradiction is worse than a missing one.
import { type Entities, isBare, likeness, namesIn } from "../claim/unify.ts";
import type { Proposition, Topic } from "../document.ts";
import { EVENTS } from "../lexicons/senses.ts";
import type { Stories } from "./stories.ts";
import type { Telling } from "./telling.ts";

/** What one statement holds of one topic. */
export interface Position {
  readonly telling: Telling;
  readonly topic: Topic;
  readonly affirms: boolean;
  readonly told: Proposition;
  /** Whom that names. */
  readonly names: readonly string[];
  /** It is what the statement says above all. */
  readonly isMain: boolean;
}

/** Points of likeness that two contents must have by what they themselves say. */
const SURE = 2;
/** How many statements back a "no" that names nobody looks for what it answers. */
const REACH = 8;

/** Names that two articles of no common story must both tell in one proposition. */
const NAMES = 2;

/**
 * Both must say it above all, or one of them. "A deal" of nobody, and what somebody did that has to do with nobody else, is the
 * same only within a story.
 */
export function areComparable(
  left: Position,
  right: Position,
  stories: Stories,
  entities: Entities,
): boolean {
  if (!left.isMain && !right.isMain) return false;
  const isFull = left.names.filter((id) => right.names.includes(id)).length >= NAMES;
  if (!isFull && !stories.isOne(left.telling.article, right.telling.article)) return false;
  if (isOfOthers(left, right) || isOfOthers(right, left)) return false;
  const points = likeness(left.told, right.told, entities);
  if (points < 0 || points >= SURE) return points >= 0;
  return nameOne(left, right) || answers(left, right) || answers(right, left);
}

/** "Ali did not communicate well" is not about Ali's contact with Babar: who is missing must speak or be named. */
function isOfOthers({ told, names, telling }: Position, other: Position): boolean {
  const isLone = EVENTS.get(told.event)?.frame === "mutual" && names.length === 1 && other.names.length > 1;
  if (!isLone) return false;
  const { article, at, statement } = telling;
  const near = statement.speakers.flatMap(({ entity }) => [entity.id, entity.partOf]);
  const isNear = (id: string) => near.includes(id) || article.about[at]!.includes(id);
  return !other.names.some((id) => !names.includes(id) && isNear(id));
}

/** "Our talks with [Iraq] do not touch on a military withdrawal": one who takes part stands elsewhere in both contents. */
function nameOne(left: Position, right: Position): boolean {
  const [one, other] = [left, right].map(({ telling }) => telling.article.about[telling.at]!);
  return [left, right].some(({ topic }) =>
    namesIn(topic.planned ?? topic).some((id) => one!.includes(id) && other!.includes(id)),
  );
}

/** "The residents attacked the team." … "[Nobody attacked.]": a "no" to what was told last of this event, without a word more. */
function answers(no: Position, yes: Position): boolean {
  const { article, at, speakers } = no.telling;
  const areMain = no.isMain && yes.isMain && yes.telling.article === article;
  if (!areMain || no.affirms || !yes.affirms || !isBare(no.told)) return false;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const claim = article.claims[before]!.find(({ topic }) => topic.event === no.topic.event);
    const isOwn = article.statements[before]!.speakers.some(({ entity }) => speakers.includes(entity.id));
    if (claim?.stance === "Affirmed" && !isOwn) return before === yes.telling.at;
  }
  return false;
}
