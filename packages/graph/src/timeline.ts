// Statements lined up by speaker and time, without a screen.
// A stranger would get wrong what is left out: what the text says did not take place was said on no day.
import { compareCodeUnits } from "@isnad/text";
import { type DaySpan, daysOf } from "./days.ts";
import type { Stance, StatementFacets } from "./facets.ts";
import type { StatementGraph } from "./to-graph.ts";

export interface TimedStatement {
  readonly iri: string;
  /** Of the topic that was asked for, else what its words do: affirm, deny, leave open. */
  readonly stance: Stance;
  /** Undefined where no day is known. */
  readonly days: DaySpan | undefined;
  /** Whether the day is that of the statement itself; else its article's. */
  readonly said: boolean;
}

export interface Lane {
  /** Undefined for what nobody is named as the speaker of. */
  readonly speaker: string | undefined;
  /** By day, then IRI; those without a day last. */
  readonly statements: readonly TimedStatement[];
}

export interface LaneOptions {
  /** Only what takes a stance on it. */
  readonly topic?: string | undefined;
  /** Left out. */
  readonly isHidden?: (iri: string) => boolean;
}

const OF_POLARITY: Readonly<Record<string, Stance>> = { Affirmed: "affirms", Denied: "denies" };

/** A lane a speaker, the longest first, then by IRI; what has no speaker last. A joint statement stands in each lane. */
export function lanesOf(graph: StatementGraph, { topic, isHidden }: LaneOptions = {}): readonly Lane[] {
  const lanes = new Map<string | undefined, TimedStatement[]>();
  const speakers = speakersIn(graph);
  graph.forEachNode((iri, { facets }) => {
    if (facets === undefined || isHidden?.(iri)) return;
    const stance = stanceOf(facets, topic);
    if (stance === undefined || (facets.status ?? "Reported") !== "Reported") return;
    const statement = { iri, stance, days: daysOf(facets.day), said: facets.dated === "said" };
    for (const speaker of speakers.get(iri) ?? [undefined]) {
      const lane = lanes.get(speaker) ?? [];
      lanes.set(speaker, lane);
      lane.push(statement);
    }
  });
  const rank = ({ speaker, statements }: Lane) => (speaker === undefined ? 0 : statements.length);
  return [...lanes]
    .map(([speaker, statements]): Lane => ({ speaker, statements: statements.sort(byDay) }))
    .sort((a, b) => rank(b) - rank(a) || compareCodeUnits(a.speaker ?? "", b.speaker ?? ""));
}

function speakersIn(graph: StatementGraph): ReadonlyMap<string, readonly string[]> {
  const speakers = new Map<string, string[]>();
  graph.forEachEdge((_, { kind }, statement, speaker) => {
    if (kind !== "speaker") return;
    const known = speakers.get(statement);
    if (known === undefined) speakers.set(statement, [speaker]);
    else known.push(speaker);
  });
  return speakers;
}

function stanceOf({ polarity, stances }: StatementFacets, topic: string | undefined): Stance | undefined {
  if (topic === undefined) return OF_POLARITY[polarity ?? ""] ?? "leavesOpen";
  return stances.find((each) => each.topic === topic)?.stance;
}

function byDay(a: TimedStatement, b: TimedStatement): number {
  const [from, to] = [a.days?.first ?? Number.POSITIVE_INFINITY, b.days?.first ?? Number.POSITIVE_INFINITY];
  return from === to ? compareCodeUnits(a.iri, b.iri) : from - to;
}

/** All days that statements of these lanes fall on, from the first to the last; undefined where none has a day. */
export function spanOf(lanes: readonly Lane[]): DaySpan | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { statements } of lanes)
    for (const { days } of statements)
      if (days !== undefined) [first, last] = [Math.min(first, days.first), Math.max(last, days.last)];
  return first <= last ? { first, last } : undefined;
}
