// What statements claim and how they stand to each other, as triples; and the topics themselves.
// A stranger would get wrong isnad:affirms: it is a narrower isnad:topic, so that two patterns find who denies what others
// affirm; isnad:polarity repeats it for the first topic only.
import { cito, isnad, rdf, rdfs, skos, xsd } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import type { Relations } from "../compare/compare.ts";
import type { Telling } from "../compare/telling.ts";
import type { Claim, Claimed, Statement, Topic } from "../document.ts";
import type { Writing } from "./article.ts";
import type { Names } from "./names.ts";
import { Description, text, typed, word } from "./terms.ts";

const STANCES = { Affirmed: isnad.affirms, Denied: isnad.denies, Open: isnad.leavesOpen } as const;

export function putClaims(
  quads: Quad[],
  { article, names }: Writing,
  statement: Statement,
  claims: readonly Claim[],
  near: readonly Topic[],
  relations: Relations | undefined,
): void {
  const node = new Description(quads, names.statement(article, statement));
  for (const { topic } of claims) node.put(isnad.topic, names.entity(topic.id));
  for (const { id } of near) node.put(isnad.topic, names.entity(id));
  for (const { topic, stance } of claims) node.put(STANCES[stance], names.entity(topic.id));
  if (relations === undefined) return;
  const of = (telling: Telling) => names.statement(telling.article, telling.statement);
  if (relations.sameUtterance) node.put(isnad.sameUtterance, of(relations.sameUtterance));
  for (const telling of relations.restates) node.put(isnad.restates, of(telling));
  for (const telling of relations.agreesWith) node.put(cito.agreesWith, of(telling));
  for (const telling of relations.disagreesWith) node.put(cito.disagreesWith, of(telling));
}

/** Every topic that a statement has, once, with its participants. */
export function putTopics(quads: Quad[], articles: readonly Claimed[], names: Names): void {
  const topics = new Map<string, Topic>();
  const add = (topic: Topic) => topics.set(topic.id, topic);
  for (const { topic } of articles.flatMap(({ claims }) => claims.flat())) {
    add(topic);
    if (topic.planned !== undefined) add(topic.planned);
  }
  for (const topic of topics.values()) {
    const node = new Description(quads, names.entity(topic.id));
    node.put(rdf.type, word(isnad.Topic));
    node.put(rdf.type, word(skos.Concept));
    for (const [language, label] of Object.entries(topic.labels)) node.put(rdfs.label, text(label, language));
    node.put(isnad.event, typed(topic.event, xsd.string));
    for (const id of topic.agent) if (isEntity(id)) node.put(isnad.doer, names.entity(id));
    for (const id of topic.patient) if (isEntity(id)) node.put(isnad.affected, names.entity(id));
    for (const id of topic.place) if (isEntity(id)) node.put(isnad.location, names.entity(id));
    if (topic.planned !== undefined) node.put(isnad.planOf, names.entity(topic.planned.id));
  }
}

/** Things and events among the participants are words of the label only. */
function isEntity(id: string): boolean {
  return !/^(?:thing|event|noun)\//u.test(id);
}
