// The layout going on, in a worker of its own: nodes that are seen move until they rest or are stopped; pinned ones stay.
// A stranger would get wrong that a run is one step of the history: undoing it brings back where everything stood.
import type { Position, StatementGraph } from "@isnad/graph";
import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import type { LayoutReply, LayoutRequest } from "../../layout/messages.ts";
import type { History } from "../view/history.ts";
import type { Places } from "./places.ts";
import type { Visible } from "./visible.ts";

export interface Settling {
  readonly running: ReadonlySignal<boolean>;
  readonly toggle: () => void;
  /** Tells the layout where a node is that the pointer holds. */
  readonly hold: (iri: string, at: Position) => void;
}

/** Enough for anything to come to rest that does. */
const MOST_STEPS = 200;

export function createSettling(
  visible: ReadonlySignal<Visible>,
  places: Places,
  history: History,
  fail: (reason: string) => void,
): Settling {
  const running = signal(false);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let worker: Worker | undefined;
  let run = 0;
  let steps = 0;
  let moving: { readonly graph: StatementGraph; readonly nodes: readonly string[] } | undefined;
  let last: ReadonlyMap<string, Position> = new Map();

  const ask = (request: LayoutRequest) => {
    worker ??= startWorker();
    worker.postMessage(request);
  };

  function startWorker(): Worker {
    const started = new Worker(new URL("../../layout/worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<LayoutReply>) => show(data));
    started.addEventListener("error", ({ message }) => {
      fail(message);
      worker = undefined;
      stop();
    });
    return started;
  }

  /** From where everything stands now; again when pins change on the way. */
  function begin(): void {
    const { graph, hiddenNodes } = visible.peek();
    const nodes = graph.nodes().filter((iri) => !hiddenNodes.has(iri));
    moving = { graph, nodes };
    run += 1;
    ask({ run, bodies: bodiesOf(graph, nodes, places.pinned.peek()) });
  }

  function show({ run: of, positions, moved }: LayoutReply): void {
    if (of !== run || !running.peek() || moving === undefined) return;
    const pinned = places.pinned.peek();
    const { graph, nodes } = moving;
    last = new Map(
      nodes.flatMap((iri, index) =>
        pinned.has(iri) || held.has(iri)
          ? []
          : [[iri, { x: positions[2 * index] as number, y: positions[2 * index + 1] as number }]],
      ),
    );
    steps += 1;
    if (moved === 0 || steps >= MOST_STEPS) stop();
    else if (still.matches) ask({ next: true });
    else goOn(graph);
  }

  /** Shows the step; the next one is asked for when it has been drawn. */
  function goOn(graph: StatementGraph): void {
    const of = run;
    places.carry(graph, last);
    requestAnimationFrame(() => {
      if (running.peek() && of === run) ask({ next: true });
    });
  }

  function stop(): void {
    if (!running.peek()) return;
    running.value = false;
    const before = places.settled.peek();
    const after = new Map([...before, ...last]);
    last = new Map();
    held.clear();
    const set = (positions: typeof before) => () => {
      places.settled.value = positions;
    };
    set(after)();
    if (moving !== undefined) places.putDown(moving.graph);
    history.note({ undo: set(before), redo: set(after) });
  }

  const held = new Set<string>();
  // The layout reads what is fixed when it begins, so it begins again; so it does with another graph.
  effect(() => {
    places.pinned.value;
    visible.value;
    if (running.peek()) untracked(begin);
    held.clear();
  });

  return {
    running,
    toggle() {
      if (running.peek()) stop();
      else if (visible.peek().graph.order > 0) {
        steps = 0;
        running.value = true;
        begin();
      }
    },
    hold(iri, at) {
      const body = moving?.nodes.indexOf(iri) ?? -1;
      if (!running.peek() || body < 0) return;
      held.add(iri);
      ask({ hold: body, at });
    },
  };
}

function bodiesOf(graph: StatementGraph, nodes: readonly string[], pinned: ReadonlySet<string>) {
  const index = new Map(nodes.map((iri, at) => [iri, at]));
  const positions = new Float32Array(2 * nodes.length);
  for (const [at, iri] of nodes.entries()) {
    const { x, y } = graph.getNodeAttributes(iri);
    positions.set([x, y], 2 * at);
  }
  const edges: number[] = [];
  graph.forEachEdge((_, __, source, target) => {
    const [from, to] = [index.get(source), index.get(target)];
    if (from !== undefined && to !== undefined) edges.push(from, to);
  });
  return {
    positions,
    edges: Uint32Array.from(edges),
    fixed: Uint8Array.from(nodes, (iri) => (pinned.has(iri) ? 1 : 0)),
  };
}
