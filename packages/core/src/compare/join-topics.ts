// One topic where a story tells one event with more or fewer of its participants: "the army bombed the market", "the
// bombing of a market in Darfur", "the strike".
// A stranger would get wrong how careful this is: propositions that are not equal become one only within an article or a
// story, where what they name agrees; and the one with most names gives the topic its name.
import { compareCodeUnits } from "@isnad/text";
import { onceEach } from "../claim/back.ts";
import { keyOf, planOf } from "../claim/topic.ts";
import { isAnybody, isBare, likeness, namesIn } from "../claim/unify.ts";
import type { Claimed, Entity, Proposition, Topic } from "../document.ts";
import type { Stories } from "./stories.ts";

/** How many clusters of one event and participant are tried, and how many tellings of each. */
const MOST = 24;
const MOST_MEMBERS = 8;
/** Points of likeness from which on propositions of one article, and of two articles of a story are one. */
const IN_ARTICLE = 2;
const IN_STORY = 2;

/** A topic as one article tells it. */
interface Told {
  readonly topic: Topic;
  readonly article: Claimed;
}

/** Topics of one event that are one; the first gives it its name. */
interface Cluster {
  readonly members: Told[];
  /** Under which it is found, see {@link Index}. */
  readonly keys: Set<string>;
}

/** The same articles, their topics joined. */
export function joinTopics(articles: readonly Claimed[], stories: Stories): Claimed[] {
  const entities = articles[0]?.entities ?? new Map<string, Entity>();
  const joined = new Map<Claimed, Map<string, Topic>>();
  const clusters = new Index();
  for (const told of toldTopics(articles)) {
    const near = nearest(told, clusters.near(told), stories, entities);
    const own = joined.get(told.article) ?? new Map<string, Topic>();
    joined.set(told.article, own.set(told.topic.id, near?.members[0]?.topic ?? told.topic));
    if (near !== undefined) near.members.push(told);
    clusters.put(told, near ?? { members: [told], keys: new Set() });
  }
  const renamed = (topic: Topic, article: Claimed): Topic => {
    const own = joined.get(article);
    if (topic.planned === undefined) return own?.get(topic.id) ?? topic;
    const planned = own?.get(topic.planned.id) ?? topic.planned;
    return planned === topic.planned ? topic : planOf(planned);
  };
  return articles.map((article) => ({
    ...article,
    claims: article.claims.map((claims) =>
      onceEach(claims.map((claim) => ({ ...claim, topic: renamed(claim.topic, article) }))).filter(
        ({ topic }) => !isBare(topic),
      ),
    ),
  }));
}

/** Topics of events by article, those with most names first. */
function toldTopics(articles: readonly Claimed[]): Told[] {
  const found: Told[] = [];
  for (const article of articles) {
    const topics = new Map(
      article.claims.flat().map(({ topic }) => [(topic.planned ?? topic).id, topic.planned ?? topic]),
    );
    for (const topic of topics.values()) found.push({ topic, article });
  }
  const ordered = found.map((told) => ({
    told,
    order: namesIn(told.topic).length * 100 + participantsOf(told.topic).length,
    key: keyOf(told.topic),
  }));
  ordered.sort(
    (a, b) =>
      b.order - a.order ||
      compareCodeUnits(a.key, b.key) ||
      compareCodeUnits(a.told.article.source, b.told.article.source),
  );
  return ordered.map(({ told }) => told);
}

function participantsOf({ agent, patient, place }: Proposition): string[] {
  return [...agent, ...patient, ...place];
}

/** Clusters by event and participant, and by event and article. */
class Index {
  readonly #clusters = new Map<string, Cluster[]>();

  near(told: Told): Set<Cluster> {
    const found = new Set<Cluster>();
    for (const key of this.#keys(told))
      for (const cluster of this.#clusters.get(key)?.slice(-MOST) ?? []) found.add(cluster);
    return found;
  }

  put(told: Told, cluster: Cluster): void {
    for (const key of this.#keys(told)) {
      if (cluster.keys.has(key)) continue;
      cluster.keys.add(key);
      const known = this.#clusters.get(key);
      if (known === undefined) this.#clusters.set(key, [cluster]);
      else known.push(cluster);
    }
  }

  #keys({ topic, article }: Told): string[] {
    const ids = participantsOf(topic).filter((id) => !isAnybody(id));
    return [...ids, `in ${article.source}`].map((id) => `${topic.event} ${id}`);
  }
}

function nearest(
  told: Told,
  clusters: Iterable<Cluster>,
  stories: Stories,
  entities: ReadonlyMap<string, Entity>,
): Cluster | undefined {
  let best: { cluster: Cluster; points: number } | undefined;
  for (const cluster of clusters) {
    const others = new Set(cluster.members.slice(-MOST_MEMBERS).map(({ article }) => article));
    const isHere = others.has(told.article);
    if (!isHere && ![...others].some((other) => stories.isOne(told.article, other))) continue;
    const each = cluster.members
      .slice(0, MOST_MEMBERS)
      .map(({ topic }) => likeness(told.topic, topic, entities));
    if (Math.min(...each) < 0) continue;
    const points = Math.max(...each);
    const isEnough = isHere ? points >= IN_ARTICLE || isBare(told.topic) : points >= IN_STORY;
    if (isEnough && points > (best?.points ?? -1)) best = { cluster, points };
  }
  return best?.cluster;
}
