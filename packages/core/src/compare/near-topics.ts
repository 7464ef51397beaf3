// The topics that a content is near: of each group of contents that it belongs to, the one that most of them have.
// A stranger would get wrong what this says: that the content is about the topic, never what its speaker holds of it; the
// words that would say that have another event, or none.
import { compareCodeUnits } from "@isnad/text";
import { namesIn } from "../claim/unify.ts";
import type { Claimed, Statement, Topic } from "../document.ts";
import type { Content } from "./contents.ts";
import { oddsOf } from "./evidence.ts";
import { Groups } from "./groups.ts";
import { eachPair } from "./pairs.ts";
import type { Stories } from "./stories.ts";

/** What a content says first counts twice. */
const FIRST = 2;

/** Each statement's topics beside those that its own words claim, where it has any. */
export function nearTopics(articles: readonly Claimed[], stories: Stories): Map<Statement, readonly Topic[]> {
  const groups = new Groups();
  eachPair(articles, stories, (pair) => {
    groups.note(pair.left, pair.right, oddsOf(pair));
  });
  const near = new Map<Statement, Topic[]>();
  for (const members of groups.formed()) {
    const topic = topicOf(members);
    if (topic === undefined) continue;
    for (const { article, statement, at } of members) {
      const known = near.get(statement) ?? [];
      const isClaimed = article.claims[at]!.some((claim) => claim.topic.id === topic.id);
      if (!isClaimed && !known.some(({ id }) => id === topic.id)) near.set(statement, [...known, topic]);
    }
  }
  return near;
}

/** What most of them speak of; of those that as many speak of the one with most names. */
function topicOf(members: readonly Content[]): Topic | undefined {
  const counts = new Map<string, { topic: Topic; count: number }>();
  for (const { article, at } of members)
    article.claims[at]!.forEach(({ topic: claimed }, index) => {
      const topic = claimed.planned ?? claimed;
      const known = counts.get(topic.id) ?? { topic, count: 0 };
      counts.set(topic.id, { topic, count: known.count + (index === 0 ? FIRST : 1) });
    });
  const order = [...counts.values()].sort(
    (a, b) =>
      b.count - a.count ||
      namesIn(b.topic).length - namesIn(a.topic).length ||
      compareCodeUnits(a.topic.id, b.topic.id),
  );
  return order[0]?.topic;
}
