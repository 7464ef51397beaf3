// Who changes their mind: speakers who affirm a topic and later deny it, or the other way round.
// A stranger would get wrong what counts: only statements that were made, in their earliest telling (a paper that
// repeats an old denial changes nobody's stance), on days that follow each other for sure. Both on one day is no change.
import { compareCodeUnits } from "@isnad/text";
import { type DaySpan, daysOf } from "./days.ts";
import type { StatementGraph } from "./to-graph.ts";

/** A statement that takes a side, on a day. */
export interface Held {
  readonly statement: string;
  readonly stance: "affirms" | "denies";
  /** `YYYY-MM-DD`, or less of it. */
  readonly day: string;
}

/** The last statement of one side and the first of the other that follows it. */
export interface StanceChange {
  /** IRIs. */
  readonly speaker: string;
  readonly topic: string;
  readonly before: Held;
  readonly after: Held;
}

interface Dated extends Held {
  readonly span: DaySpan;
}

/** All changes of stance, the newest first. */
export function stanceChanges(graph: StatementGraph): readonly StanceChange[] {
  const changes: StanceChange[] = [];
  for (const { speaker, topic, held } of heldByEach(graph))
    for (const [before, after] of turnsIn(held))
      changes.push({ speaker, topic, before: plain(before), after: plain(after) });
  return changes.sort(
    (a, b) =>
      compareCodeUnits(b.after.day, a.after.day) ||
      compareCodeUnits(a.speaker, b.speaker) ||
      compareCodeUnits(a.topic, b.topic),
  );
}

interface Record {
  readonly speaker: string;
  readonly topic: string;
  readonly held: Dated[];
}

/** What each speaker holds of each topic. */
function heldByEach(graph: StatementGraph): Iterable<Record> {
  const records = new Map<string, Record>();
  graph.forEachOutEdge((_, { kind }, statement, speaker, { facets }) => {
    if (kind !== "speaker" || facets === undefined || facets.stances.length === 0) return;
    const { day, retells, status = "Reported", stances } = facets;
    const span = daysOf(day);
    if (day === undefined || span === undefined || retells !== undefined || status !== "Reported") return;
    for (const { topic, stance } of stances) {
      if (stance === "leavesOpen") continue;
      const key = `${speaker} ${topic}`;
      const record = records.get(key) ?? { speaker, topic, held: [] };
      records.set(key, record);
      record.held.push({ statement, stance, day, span });
    }
  });
  return records.values();
}

/** Pairs of opposite statements next to each other in time. */
function turnsIn(held: readonly Dated[]): readonly (readonly [Dated, Dated])[] {
  const inTime = [...held].sort(
    (a, b) => a.span.first - b.span.first || compareCodeUnits(a.statement, b.statement),
  );
  const sure = withoutOverlaps(inTime);
  return sure.flatMap((after, at) => {
    const before = sure[at - 1];
    return before !== undefined && before.stance !== after.stance ? [[before, after] as const] : [];
  });
}

/** Those, given by their first days, that share no day with a statement of the other side. */
function withoutOverlaps(inTime: readonly Dated[]): readonly Dated[] {
  const unsure = new Set<Dated>();
  const latest = new Map<Held["stance"], Dated>();
  for (const one of inTime) {
    const other = latest.get(one.stance === "affirms" ? "denies" : "affirms");
    if (other !== undefined && other.span.last >= one.span.first) unsure.add(one);
    const own = latest.get(one.stance);
    if (own === undefined || own.span.last <= one.span.last) latest.set(one.stance, one);
  }
  const next = new Map<Held["stance"], Dated>();
  for (const one of inTime.toReversed()) {
    const other = next.get(one.stance === "affirms" ? "denies" : "affirms");
    if (other !== undefined && other.span.first <= one.span.last) unsure.add(one);
    next.set(one.stance, one);
  }
  return inTime.filter((one) => !unsure.has(one));
}

function plain({ statement, stance, day }: Dated): Held {
  return { statement, stance, day };
}
