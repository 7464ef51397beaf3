// What a panel shows of an actor, organization or place: its names, and its part in what was said.
import { isnad, schema } from "@isnad/ontology";
import { compareCodeUnits } from "@isnad/text";
import { type Facts, linksOf } from "./facts.ts";
import { languageOf, type WrittenForm, writtenForms } from "./read-names.ts";
import {
  type ArticleReference,
  articleReference,
  type EntityReference,
  entityReference,
  inOrder,
  type StatementReference,
  statementReference,
  type Words,
} from "./references.ts";
import {
  type Companion,
  companionsOf,
  type Opponent,
  opponentsOf,
  type TopicStanding,
  topicsOf,
} from "./standing.ts";

/** A title or office with how many mentions state it. */
export interface Role extends Words {
  readonly count: number;
}

/** An organization or place that it belongs to, with how many mentions state it. */
export interface Affiliation extends EntityReference {
  readonly count: number;
}

export interface EntityDescription extends EntityReference {
  readonly forms: readonly WrittenForm[];
  readonly roles: readonly Role[];
  readonly affiliations: readonly Affiliation[];
  readonly partOf: readonly EntityReference[];
  /** IRIs of the same thing elsewhere (Wikidata). */
  readonly sameAs: readonly string[];
  /** Statements whose speaker it is, also those that the text says did not take place. */
  readonly said: readonly StatementReference[];
  readonly saidAbout: readonly StatementReference[];
  readonly passedOn: readonly StatementReference[];
  readonly heard: readonly StatementReference[];
  readonly articles: readonly ArticleReference[];
  /** Whom it contradicts, what it makes of which topics, with whom it spoke together. */
  readonly opponents: readonly Opponent[];
  readonly topics: readonly TopicStanding[];
  readonly companions: readonly Companion[];
}

/** Everything the graph holds of an entity. An IRI that it does not know gives empty lists. */
export function describeEntity(facts: Facts, iri: string): EntityDescription {
  const statements = (property: string) =>
    inOrder(facts.subjects(property, iri).map((statement) => statementReference(facts, statement)));
  const entities = (property: string) =>
    linksOf(facts, iri, property).map((other) => entityReference(facts, other));
  return {
    ...entityReference(facts, iri),
    forms: writtenForms(facts, iri),
    roles: rolesOf(facts, iri),
    affiliations: affiliationsOf(facts, iri),
    partOf: [...entities(isnad.partOf), ...entities(isnad.locatedIn)],
    sameAs: linksOf(facts, iri, schema.sameAs),
    said: statements(isnad.speaker),
    saidAbout: statements(isnad.about),
    passedOn: statements(isnad.via),
    heard: statements(isnad.addressee),
    articles: articlesOf(facts, iri),
    opponents: opponentsOf(facts, iri),
    topics: topicsOf(facts, iri),
    companions: companionsOf(facts, iri),
  };
}

/** The commonest first; those that only the entity's shortcut holds count 0. */
function affiliationsOf(facts: Facts, iri: string): readonly Affiliation[] {
  const counts = new Map(linksOf(facts, iri, isnad.affiliation).map((other) => [other, 0]));
  for (const mention of facts.subjects(isnad.mentionOf, iri))
    for (const other of linksOf(facts, mention, isnad.affiliation))
      counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .map(([other, count]) => ({ ...entityReference(facts, other), count }))
    .sort((a, b) => b.count - a.count || compareCodeUnits(a.iri, b.iri));
}

/** Roles as the mentions state them, the commonest first; those that only the entity's shortcut holds count 0. */
function rolesOf(facts: Facts, iri: string): readonly Role[] {
  const counts = new Map<string, Role>();
  const add = (subject: string, count: number) => {
    for (const role of facts.objects(subject, isnad.role)) {
      const known = counts.get(role.value)?.count ?? 0;
      counts.set(role.value, { text: role.value, language: languageOf(role), count: known + count });
    }
  };
  for (const mention of facts.subjects(isnad.mentionOf, iri)) add(mention, 1);
  add(iri, 0);
  return [...counts.values()].sort((a, b) => b.count - a.count || compareCodeUnits(a.text, b.text));
}

/** The articles that mention it, newest first. */
function articlesOf(facts: Facts, iri: string): readonly ArticleReference[] {
  const shortcuts = linksOf(facts, iri, isnad.mentionedIn);
  const mentions = facts
    .subjects(isnad.mentionOf, iri)
    .flatMap((mention) => linksOf(facts, mention, isnad.inArticle));
  return [...new Set([...shortcuts, ...mentions])]
    .map((article) => articleReference(facts, article))
    .sort((a, b) => compareCodeUnits(b.published ?? "", a.published ?? "") || compareCodeUnits(a.iri, b.iri));
}
