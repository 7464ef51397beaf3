// Stage 3: which entity every mention is. The only stage that sees the whole corpus.
// A stranger would get wrong that order must not matter: articles are taken as a set, names are compared in an order of
// their own, and ids come from names.
import { compareCodeUnits } from "@isnad/text";
import type { Entity, Mention, Recognized, Resolved } from "../document.ts";
import type { Listing } from "../lexicons/rows.ts";
import { namesOf } from "./article-names.ts";
import { clusterNames, type ListedName } from "./clusters.ts";
import { foundEntity, listedEntity, slugOf, unnamedEntity } from "./entities.ts";
import type { Joins } from "./joins.ts";
import type { LocalName } from "./local-name.ts";
import { Publishers, publisherMention } from "./publishers.ts";

/** Resolves the mentions of all articles together. Gives them back in the order they came; `joins` takes down why. */
export function resolve(articles: readonly Recognized[], joins?: Joins): Resolved[] {
  const lists = articles[0]?.lists;
  if (lists === undefined) return [];
  const namesByArticle = articles.map((article) => namesOf(article, joins));
  const names = namesByArticle
    .flat()
    .sort((a, b) => compareCodeUnits(a.articleId, b.articleId) || a.start - b.start);
  const entities = new Map<string, Entity>();
  const entityOfName = entitiesOf(names, entities, lists, joins);
  const publishers = new Publishers(entities, lists);
  const publishedBy = articles.map((article) => publishers.of(article));
  const sorted = new Map([...entities].sort(([a], [b]) => compareCodeUnits(a, b)));
  return articles.map((article, index) => {
    const found = entityOf(namesByArticle[index] ?? [], entityOfName);
    return published({ ...article, entityOf: found, entities: sorted }, publishedBy[index]);
  });
}

/** The entity of each name. Those with an id, and those they refer to, go into `entities`. */
function entitiesOf(
  names: readonly LocalName[],
  entities: Map<string, Entity>,
  lists: Listing,
  joins: Joins | undefined,
): Map<LocalName, Entity> {
  const found = new Map<LocalName, Entity>();
  const byEntry = groupedByEntry(names);
  const unlisted = names.filter(({ entry, named }) => entry === undefined && named);
  const clusters = clusterNames(unlisted, comparedWith(byEntry, lists)).filter(
    ({ members }) => members.length > 0,
  );
  joins?.clusters.push(...clusters);
  for (const { entry, members } of clusters) if (entry !== undefined) byEntry.get(entry)?.push(...members);
  for (const [entry, members] of byEntry)
    for (const name of members) found.set(name, listed(entry, entities, name, lists, members));
  for (const name of names) if (name.entry === undefined && !name.named) found.set(name, unnamedEntity(name));
  const own = clusters.filter(({ entry }) => entry === undefined);
  for (const [cluster, id] of distinctIds(own, lists)) {
    const entity = foundEntity(cluster, id);
    entities.set(id, entity);
    for (const member of cluster.members) found.set(member, entity);
  }
  for (const name of names)
    for (const affiliation of name.affiliations) listed(affiliation, entities, name, lists);
  return found;
}

/** The listed persons and bodies of the corpus that an unlisted spelling may mean; what a user lists is spelled as listed. */
function comparedWith(
  byEntry: ReadonlyMap<string, readonly LocalName[]>,
  lists: Listing,
): Map<string, ListedName> {
  const listed = new Map<string, ListedName>();
  for (const [entry, members] of byEntry) {
    const row = lists.rowOf(entry);
    const [en, ar] = [row?.en[0], row?.ar[0]];
    if (row === undefined || en === undefined || row.authority !== undefined) continue;
    const isFull = row.kind === "person" && en.includes(" ");
    if (isFull) listed.set(entry, { labels: ar === undefined ? [en] : [en, ar], members });
    else if (row.kind === "organization") listed.set(entry, { labels: [en], members });
  }
  return listed;
}

function groupedByEntry(names: readonly LocalName[]): Map<string, LocalName[]> {
  const byEntry = new Map<string, LocalName[]>();
  for (const name of names) {
    if (name.entry === undefined) continue;
    const members = byEntry.get(name.entry);
    if (members === undefined) byEntry.set(name.entry, [name]);
    else members.push(name);
  }
  return byEntry;
}

/** With the outlet that publishes it, and the mention in its publisher line. */
function published(article: Resolved, publisher: Entity | undefined): Resolved {
  if (publisher === undefined) return article;
  const mention = publisherMention(article);
  if (mention === undefined) return { ...article, publishedBy: publisher };
  return {
    ...article,
    mentions: inOrder([...article.mentions, mention]),
    entityOf: new Map(article.entityOf).set(mention, publisher),
    publishedBy: publisher,
  };
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The entity of a lexicon id, and those it refers to. */
function listed(
  id: string,
  entities: Map<string, Entity>,
  name: LocalName,
  lists: Listing,
  members: readonly LocalName[] = [],
): Entity {
  const known = entities.get(id);
  if (known !== undefined) return known;
  const row = lists.rowOf(id);
  const entity = row === undefined ? { ...unnamedEntity(name), id, named: true } : listedEntity(row, members);
  entities.set(id, entity);
  for (const other of [entity.partOf, entity.locatedIn])
    if (other !== undefined) listed(other, entities, name, lists);
  return entity;
}

/** Ids that two clusters would share are told apart by their place in code-unit order of keys. */
function distinctIds(clusters: ReturnType<typeof clusterNames>, lists: Listing) {
  const taken = new Set<string>();
  return [...clusters]
    .sort((a, b) => compareCodeUnits(a.key, b.key))
    .map((cluster) => {
      const slug = slugOf(cluster);
      let id = slug;
      for (let more = 2; taken.has(id) || lists.rowOf(id) !== undefined; more++) id = `${slug}-${more}`;
      taken.add(id);
      return [cluster, id] as const;
    });
}

function entityOf(
  names: readonly LocalName[],
  entities: ReadonlyMap<LocalName, Entity>,
): Map<Mention, Entity> {
  const found = new Map<Mention, Entity>();
  for (const name of names) {
    const entity = entities.get(name);
    if (entity !== undefined) for (const mention of name.mentions) found.set(mention, entity);
  }
  return found;
}
