// What a panel shows of a topic: what is claimed, who takes part in it, and what each speaker makes of it.
import { isnad } from "@isnad/ontology";
import { nearTopicsOf, type Stance } from "./facets.ts";
import { type Facts, firstOf, linksOf } from "./facts.ts";
import { namesOf } from "./read-names.ts";
import {
  type EntityReference,
  entityReference,
  inOrder,
  type StatementReference,
  statementReference,
  type TopicReference,
} from "./references.ts";

export interface TopicDescription extends TopicReference {
  /** Its kind of event, a word of the list of concepts: "withdraw". */
  readonly event?: string;
  readonly doers: readonly EntityReference[];
  readonly affected: readonly EntityReference[];
  readonly locations: readonly EntityReference[];
  /** The event that this is the plan of, and the plans of this event. */
  readonly planOf: readonly TopicReference[];
  readonly plans: readonly TopicReference[];
  /** In order of time. Statements that were not made are among them, and say so (`unmade`). */
  readonly statements: Readonly<Record<Stance, readonly StatementReference[]>>;
  /** Statements that tell of it in other words, or of something close: they take no stance. */
  readonly near: readonly StatementReference[];
}

/** Everything the graph holds of a topic. */
export function describeTopic(facts: Facts, iri: string): TopicDescription {
  const entities = (property: string) =>
    linksOf(facts, iri, property).map((entity) => entityReference(facts, entity));
  const topics = (iris: readonly string[]) =>
    iris.map((topic): TopicReference => ({ iri: topic, names: namesOf(facts, topic) }));
  const references = (iris: readonly string[]) =>
    inOrder(iris.map((statement) => statementReference(facts, statement)));
  const statements = (property: string) => references(facts.subjects(property, iri));
  const event = firstOf(facts, iri, isnad.event);
  return {
    iri,
    names: namesOf(facts, iri),
    ...(event && { event }),
    doers: entities(isnad.doer),
    affected: entities(isnad.affected),
    locations: entities(isnad.location),
    planOf: topics(linksOf(facts, iri, isnad.planOf)),
    plans: topics(facts.subjects(isnad.planOf, iri)),
    statements: {
      affirms: statements(isnad.affirms),
      denies: statements(isnad.denies),
      leavesOpen: statements(isnad.leavesOpen),
    },
    near: references(
      facts.subjects(isnad.topic, iri).filter((statement) => nearTopicsOf(facts, statement).includes(iri)),
    ),
  };
}
