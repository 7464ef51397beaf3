// How an entity stands to others and to topics, by what it said: whom it contradicts, what it makes of which topics, with
// whom it spoke together. A stranger would get wrong the pairs: the graph says each disagreement in both directions, here
// each stands once, seen from the entity.
import { cito, isnad } from "@isnad/ontology";
import { compareCodeUnits } from "@isnad/text";
import { type Stance, stancesOf } from "./facets.ts";
import { type Facts, linksOf } from "./facts.ts";
import { namesOf } from "./read-names.ts";
import {
  type EntityReference,
  entityReference,
  type StatementReference,
  statementReference,
  type TopicReference,
} from "./references.ts";

/** Two statements that contradict each other. */
export interface Contradiction {
  readonly own: StatementReference;
  readonly other: StatementReference;
}

/** Somebody whom the entity contradicts. */
export interface Opponent extends EntityReference {
  readonly pairs: readonly Contradiction[];
}

/** A topic with how often the entity affirms it, denies it, leaves it open. */
export interface TopicStanding extends TopicReference {
  readonly stances: Readonly<Record<Stance, number>>;
}

/** Somebody with whom it made statements. */
export interface Companion extends EntityReference {
  readonly count: number;
}

/** Those with the most contradictions first. */
export function opponentsOf(facts: Facts, entity: string): readonly Opponent[] {
  const pairs = new Map<string, Map<string, Contradiction>>();
  for (const own of facts.subjects(isnad.speaker, entity)) {
    const others = [...linksOf(facts, own, cito.disagreesWith), ...facts.subjects(cito.disagreesWith, own)];
    for (const other of new Set(others)) {
      for (const speaker of linksOf(facts, other, isnad.speaker)) {
        if (speaker === entity) continue;
        const known = pairs.get(speaker) ?? new Map<string, Contradiction>();
        pairs.set(speaker, known);
        known.set(`${own} ${other}`, {
          own: statementReference(facts, own),
          other: statementReference(facts, other),
        });
      }
    }
  }
  return [...pairs]
    .map(([iri, found]) => ({ ...entityReference(facts, iri), pairs: [...found.values()] }))
    .sort((a, b) => b.pairs.length - a.pairs.length || compareCodeUnits(a.iri, b.iri));
}

/** Those it spoke most of first. */
export function topicsOf(facts: Facts, entity: string): readonly TopicStanding[] {
  const found = new Map<string, Record<Stance, number>>();
  for (const statement of facts.subjects(isnad.speaker, entity)) {
    for (const { topic, stance } of stancesOf(facts, statement)) {
      const counts = found.get(topic) ?? { affirms: 0, denies: 0, leavesOpen: 0 };
      counts[stance] += 1;
      found.set(topic, counts);
    }
  }
  const total = ({ stances }: TopicStanding) => stances.affirms + stances.denies + stances.leavesOpen;
  return [...found]
    .map(([iri, stances]) => ({ iri, names: namesOf(facts, iri), stances }))
    .sort((a, b) => total(b) - total(a) || compareCodeUnits(a.iri, b.iri));
}

/** Who is a speaker of the same statements, the commonest first. */
export function companionsOf(facts: Facts, entity: string): readonly Companion[] {
  const counts = new Map<string, number>();
  for (const statement of facts.subjects(isnad.speaker, entity))
    for (const speaker of linksOf(facts, statement, isnad.speaker))
      if (speaker !== entity) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts]
    .map(([iri, count]) => ({ ...entityReference(facts, iri), count }))
    .sort((a, b) => b.count - a.count || compareCodeUnits(a.iri, b.iri));
}
