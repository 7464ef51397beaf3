// Communities and centrality, asked of the desk when a reader first colors or sizes by them, and again when the graph grows.
import { COMMUNITY_COLORS, type StatementGraph } from "@isnad/graph";
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Desk } from "../../desk/desk.ts";
import { failureOf } from "../../desk/failure.ts";
import type { Measures } from "../../desk/protocol.ts";
import type { Announcer } from "../announcer.ts";
import type { Library } from "../collection/library.ts";
import type { Preferences } from "../preferences.ts";
import type { ViewState } from "../view/view.ts";

/** How nodes look other than by their kind and weight; undefined leaves a node as it is. */
export interface Tint {
  readonly colorOf?: (iri: string) => string | undefined;
  /** A radius, as `sizeOf` of the graph package gives it. */
  readonly sizeOf?: (iri: string) => number | undefined;
}

/** The measures of the graph that is open, while a view wants them; undefined while they are on their way. */
export function createMeasures(
  desk: Desk,
  { graph }: Library,
  { view }: ViewState,
  announcer: Announcer,
): ReadonlySignal<Measures | undefined> {
  const wanted = computed(() => view.value.coloring !== "kind" || view.value.sizing !== "statements");
  const measured = signal<{ readonly of: StatementGraph; readonly measures: Measures }>();
  effect(() => {
    const of = graph.value;
    if (!wanted.value || of.order === 0 || measured.peek()?.of === of) return;
    desk.measures().then(
      (measures) => {
        if (graph.peek() === of) measured.value = { of, measures };
      },
      (error) => announcer.say(failureOf(error).message),
    );
  });
  return computed(() => (measured.value?.of === graph.value ? measured.value.measures : undefined));
}

/** Colors by community, sizes by centrality, as the view wants them. */
export function createTint(
  measures: ReadonlySignal<Measures | undefined>,
  { field }: ViewState,
  { theme }: Preferences,
): ReadonlySignal<Tint> {
  const [coloring, sizing] = [field("coloring"), field("sizing")];
  return computed(() => {
    const found = measures.value;
    if (found === undefined) return {};
    const named = sizing.value === "statements" ? undefined : found[sizing.value];
    const colors = COMMUNITY_COLORS[theme.value];
    const drawn = Math.min(colors.length - 1, found.communities.length);
    return {
      ...(coloring.value === "community" && {
        colorOf: (iri) => {
          const community = found.communityOf.get(iri);
          return community === undefined || community >= drawn ? colors.at(-1) : colors[community];
        },
      }),
      ...(named && { sizeOf: radiusBy(named) }),
    };
  });
}

/** Areas in proportion to how far the measure is above the least. */
function radiusBy(measure: ReadonlyMap<string, number>): (iri: string) => number | undefined {
  const values = [...measure.values()];
  const least = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = values.reduce((high, value) => Math.max(high, value), Number.MIN_VALUE);
  return (iri) => {
    const value = measure.get(iri);
    return value === undefined ? undefined : 5 + 19 * Math.sqrt((value - least) / (most - least || 1));
  };
}
