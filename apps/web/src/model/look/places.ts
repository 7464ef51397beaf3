// Where nodes stand when the layout alone does not say it: put there by hand (pins, part of the view), settled anew, or
// moving at the moment. A stranger would get wrong unpinning: a node that is let go returns to where the layout has it,
// so that view and layout always tell where everything is, and undoing needs nothing else.
import type { Position, StatementGraph } from "@isnad/graph";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { ViewState } from "../view/view.ts";

type Positions = ReadonlyMap<string, Position>;

export interface Places {
  readonly pinned: ReadonlySignal<ReadonlySet<string>>;
  /** Where nodes have settled since they were laid out. */
  readonly settled: Signal<Positions>;
  /** Puts a graph's nodes where they belong now. */
  readonly arrange: (graph: StatementGraph) => void;
  /** Shows nodes somewhere for the moment. */
  readonly carry: (graph: StatementGraph, positions: Positions) => void;
  /** Ends carrying: what was carried and is not pinned or settled since goes back. */
  readonly putDown: (graph: StatementGraph) => void;
  readonly pin: (positions: Positions, options?: { readonly merge?: string }) => void;
  readonly unpin: (nodes: Iterable<string>) => void;
  /** Pins nodes where they stand; lets them go if all of them are pinned. */
  readonly toggle: (graph: StatementGraph, nodes: readonly string[]) => void;
}

export function createPlaces({ field, change }: ViewState): Places {
  const pins = field("pins");
  const settled = signal<Positions>(new Map());
  /** Where the layout had what has been moved since. */
  const home = new Map<string, Position>();
  const carried = new Map<string, Position>();

  function placeOf(iri: string): Position | undefined {
    const pin = pins.peek()[iri];
    return carried.get(iri) ?? (pin && { x: pin[0], y: pin[1] }) ?? settled.peek().get(iri) ?? home.get(iri);
  }

  function arrange(graph: StatementGraph): void {
    if (graph.order === 0) home.clear();
    const given = [...carried.keys(), ...Object.keys(pins.value), ...settled.value.keys()];
    for (const iri of given) {
      if (home.has(iri) || !graph.hasNode(iri)) continue;
      const { x, y } = graph.getNodeAttributes(iri);
      home.set(iri, { x, y });
    }
    move(graph, new Map([...home.keys()].flatMap((iri) => [[iri, placeOf(iri) as Position]])));
  }

  const pin: Places["pin"] = (positions, options) => {
    for (const iri of positions.keys()) carried.delete(iri);
    const added = [...positions].map(
      ([iri, { x, y }]) => [iri, [rounded(x), rounded(y)]] as [string, [number, number]],
    );
    change({ pins: { ...pins.peek(), ...Object.fromEntries(added) } }, options);
  };

  const unpin = (nodes: Iterable<string>) => {
    const gone = new Set(nodes);
    change({ pins: Object.fromEntries(Object.entries(pins.peek()).filter(([iri]) => !gone.has(iri))) });
  };

  return {
    pinned: computed(() => new Set(Object.keys(pins.value))),
    settled,
    arrange,
    carry(graph, positions) {
      for (const [iri, at] of positions) carried.set(iri, at);
      arrange(graph);
    },
    putDown(graph) {
      carried.clear();
      arrange(graph);
    },
    pin,
    unpin,
    toggle(graph, nodes) {
      const drawn = nodes.filter((iri) => graph.hasNode(iri));
      if (drawn.every((iri) => iri in pins.peek())) unpin(drawn);
      else pin(new Map(drawn.map((iri) => [iri, graph.getNodeAttributes(iri)])));
    },
  };
}

/** Finer than anybody can drag. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Moves those that are elsewhere: a few one by one, many at once, so that they are drawn once. */
function move(graph: StatementGraph, positions: Positions): void {
  const moving = [...positions].filter(([iri, { x, y }]) => {
    if (!graph.hasNode(iri)) return false;
    const now = graph.getNodeAttributes(iri);
    return now.x !== x || now.y !== y;
  });
  if (moving.length <= 5)
    for (const [iri, at] of moving) graph.mergeNodeAttributes(iri, { x: at.x, y: at.y });
  else {
    graph.updateEachNodeAttributes(
      (iri, attributes) => {
        const at = positions.get(iri);
        return at === undefined ? attributes : { ...attributes, x: at.x, y: at.y };
      },
      { attributes: ["x", "y"] },
    );
  }
}
