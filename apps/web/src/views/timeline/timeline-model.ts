// What the timeline shows now: lanes, span, changes of stance, and the days that are brushed but not yet let go.
// A stranger would get wrong which filters count: statements outside the brushed days stay, veiled, so that the brush can
// be widened again; whatever else hides a statement takes it off the lanes.
import {
  type DaySpan,
  daysOf,
  isoOf,
  type Lane,
  lanesOf,
  type StanceChange,
  type StatementGraph,
  spanOf,
  stanceChanges,
  type TimedStatement,
} from "@isnad/graph";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { App } from "../../model/app.ts";
import { padded } from "./scale.ts";

/** Days that are let through; an end that is undefined is open. */
export interface Range {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface TimelineModel {
  readonly lanes: ReadonlySignal<readonly Lane[]>;
  /** All days there are; undefined where no statement has one. */
  readonly whole: ReadonlySignal<DaySpan | undefined>;
  /** The days that the plot reaches over. */
  readonly span: ReadonlySignal<DaySpan | undefined>;
  readonly zoomed: Signal<DaySpan | undefined>;
  readonly changes: ReadonlySignal<readonly StanceChange[]>;
  /** While a hand is on the brush. */
  readonly draft: Signal<Range | undefined>;
  readonly range: ReadonlySignal<Range>;
  /** Statements within the range, each once. */
  readonly within: ReadonlySignal<number>;
  /** Filters by the range; undone as one step with what follows at once. */
  readonly commit: (range: Range) => void;
}

export function createTimelineModel({ library, visible, view }: App): TimelineModel {
  const topic = view.field("timelineTopic");
  const [from, to] = [view.field("from"), view.field("to")];
  const hiddenKinds = view.field("hiddenKinds");
  const filtered = computed((): Range => ({ from: daysOf(from.value)?.first, to: daysOf(to.value)?.last }));
  const draft = signal<Range>();
  const range = computed(() => draft.value ?? filtered.value);
  const zoomed = signal<DaySpan>();

  /** The same set while it holds the same, so that moving the brush lines nothing up anew. */
  let lastHidden: ReadonlySet<string> = new Set();
  const hidden = computed(() => {
    const [graph, kept] = [library.graph.value, filtered.value];
    const others = hiddenKinds.value.has("statement") ? [] : [...visible.value.hiddenNodes];
    const now = new Set(others.filter((iri) => isStatementWithin(graph, iri, kept)));
    if (now.size !== lastHidden.size || !others.every((iri) => now.has(iri) === lastHidden.has(iri)))
      lastHidden = now;
    return lastHidden;
  });
  const lanes = computed(() => {
    const hides = hidden.value;
    return lanesOf(library.graph.value, { topic: topic.value, isHidden: (iri) => hides.has(iri) });
  });
  const whole = computed(() => spanOf(lanes.value));
  const statements = computed(() => [
    ...new Map(
      lanes.value.flatMap((lane) => lane.statements.map((each) => [each.iri, each] as const)),
    ).values(),
  ]);
  const all = computed(() => stanceChanges(library.graph.value));

  return {
    lanes,
    whole,
    zoomed,
    span: computed(() => zoomed.value ?? (whole.value && padded(whole.value))),
    changes: computed(() =>
      topic.value === undefined ? all.value : all.value.filter((change) => change.topic === topic.value),
    ),
    draft,
    range,
    within: computed(() => statements.value.filter(({ days }) => isWithin(days, range.value)).length),
    commit(next) {
      draft.value = undefined;
      const written = (day: number | undefined) => (day === undefined ? "" : isoOf(day));
      view.change({ from: written(next.from), to: written(next.to) }, { merge: "days" });
    },
  };
}

function isStatementWithin(graph: StatementGraph, iri: string, range: Range): boolean {
  const facets = graph.hasNode(iri) ? graph.getNodeAttribute(iri, "facets") : undefined;
  return facets !== undefined && isWithin(daysOf(facets.day), range);
}

/** What has no day is within only while no day is asked for. */
function isWithin(days: TimedStatement["days"], { from, to }: Range): boolean {
  if (days === undefined) return from === undefined && to === undefined;
  return (from === undefined || days.last >= from) && (to === undefined || days.first <= to);
}
