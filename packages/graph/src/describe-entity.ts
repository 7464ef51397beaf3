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

/** A title or office with how many mentions state it. */
export interface Role extends Words {
  readonly count: number;
}

export interface EntityDescription extends EntityReference {
  readonly forms: readonly WrittenForm[];
  readonly roles: readonly Role[];
  readonly affiliations: readonly EntityReference[];
  readonly partOf: readonly EntityReference[];
  /** IRIs of the same thing elsewhere (Wikidata). */
  readonly sameAs: readonly string[];
  /** Statements whose speaker it is, also those that the text says did not take place. */
  readonly said: readonly StatementReference[];
  readonly saidAbout: readonly StatementReference[];
  readonly passedOn: readonly StatementReference[];
  readonly heard: readonly StatementReference[];
  readonly articles: readonly ArticleReference[];
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
    affiliations: entities(isnad.affiliation),
    partOf: [...entities(isnad.partOf), ...entities(isnad.locatedIn)],
    sameAs: linksOf(facts, iri, schema.sameAs),
    said: statements(isnad.speaker),
    saidAbout: statements(isnad.about),
    passedOn: statements(isnad.via),
    heard: statements(isnad.addressee),
    articles: articlesOf(facts, iri),
  };
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
