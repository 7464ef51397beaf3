// Stage 6: how statements stand to each other, over the whole corpus: tellings of one utterance, what a speaker says again,
// who agrees with whom and who contradicts whom.
// A stranger would get wrong what is compared: the earliest telling of each utterance only, with what it holds of one
// topic; what is left open contradicts nothing.

import { type Entities, namesIn } from "../claim/unify.ts";
import type { Claimed, Statement, Topic } from "../document.ts";
import { areComparable, type Position } from "./comparable.ts";
import { withImplied } from "./implied.ts";
import { joinTopics } from "./join-topics.ts";
import { nearTopics } from "./near-topics.ts";
import { Stories } from "./stories.ts";
import { type Telling, tellingsOf } from "./telling.ts";
import { isHeld, sameUtterances } from "./utterances.ts";

/** What a statement has to do with others. */
export interface Relations {
  readonly sameUtterance?: Telling;
  readonly restates: readonly Telling[];
  readonly agreesWith: readonly Telling[];
  readonly disagreesWith: readonly Telling[];
}

export interface Compared {
  readonly articles: readonly Claimed[];
  readonly relations: ReadonlyMap<Statement, Relations>;
  /** What a statement is about beside what its own words claim, see {@link nearTopics}. */
  readonly near: ReadonlyMap<Statement, readonly Topic[]>;
}

/** Of one topic each statement is compared with so many others before it, the nearest in time. */
const MOST = 64;

/** Compares the statements of a corpus. The time it takes grows with their number, not with its square. */
export function compare(claimed: readonly Claimed[]): Compared {
  const stories = new Stories(claimed);
  const articles = joinTopics(withImplied(claimed, stories), stories);
  const entities: Entities = articles[0]?.entities ?? new Map();
  const tellings = tellingsOf(articles);
  const same = sameUtterances(tellings, stories);
  const relations = new Map<Statement, MutableRelations>();
  const of = (telling: Telling): MutableRelations => {
    let own = relations.get(telling.statement);
    if (own === undefined) {
      own = { restates: new Set(), agreesWith: new Set(), disagreesWith: new Set() };
      relations.set(telling.statement, own);
    }
    return own;
  };
  for (const [later, first] of same) of(later).sameUtterance = first;
  // Told again beside an answer, it is answered there; what that relates is the earliest telling.
  const firstOf = (position: Position): Position => {
    const first = same.get(position.telling);
    return first === undefined ? position : { ...position, telling: first };
  };
  for (const [, positions] of byTopic(tellings))
    for (let later = 0; later < positions.length; later++)
      for (let earlier = Math.max(0, later - MOST); earlier < later; earlier++)
        if (areComparable(positions[later]!, positions[earlier]!, stories, entities))
          relate(firstOf(positions[later]!), firstOf(positions[earlier]!), of);
  return {
    articles,
    relations: new Map([...relations].map(([statement, own]) => [statement, frozen(own)])),
    near: nearTopics(articles, stories),
  };
}

interface MutableRelations {
  sameUtterance?: Telling;
  readonly restates: Set<Telling>;
  readonly agreesWith: Set<Telling>;
  readonly disagreesWith: Set<Telling>;
}

function frozen({ sameUtterance, restates, agreesWith, disagreesWith }: MutableRelations): Relations {
  // Whoever contradicts a statement on one topic does not agree with it on another.
  const agreeing = [...agreesWith].filter((telling) => !disagreesWith.has(telling));
  return {
    ...(sameUtterance && { sameUtterance }),
    restates: [...restates],
    agreesWith: agreeing,
    disagreesWith: [...disagreesWith],
  };
}

/** The positions on each topic, the earliest first. */
function byTopic(tellings: readonly Telling[]): Map<string, Position[]> {
  const topics = new Map<string, Position[]>();
  for (const telling of tellings) {
    if (telling.statement.status !== "Reported" || telling.speakers.length === 0) continue;
    for (const claim of telling.claims.filter(isHeld)) {
      const { topic, stance, told } = claim;
      const positions = topics.get(topic.id) ?? [];
      const isMain = claim === telling.claims[0];
      const names = namesIn(told);
      positions.push({ telling, topic, affirms: stance === "Affirmed", told, names, isMain });
      topics.set(topic.id, positions);
    }
  }
  return topics;
}

function relate(later: Position, earlier: Position, of: (telling: Telling) => MutableRelations): void {
  const [left, right] = [later.telling, earlier.telling];
  const agree = later.affirms === earlier.affirms;
  if (left.speakers.some((id) => right.speakers.includes(id))) {
    const again =
      left.speakers.join(" ") === right.speakers.join(" ") &&
      left.day !== undefined &&
      right.day !== undefined;
    if (agree && again && left.day !== right.day) of(left).restates.add(right);
    return;
  }
  const relation = agree ? "agreesWith" : "disagreesWith";
  of(left)[relation].add(right);
  of(right)[relation].add(left);
}
