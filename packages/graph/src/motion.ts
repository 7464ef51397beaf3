// A layout that goes on from where the nodes stand, a few iterations at a time, so that it can be watched and stopped.
// A stranger would get wrong that parts that nothing joins are moved each by itself, around the middle where it stood:
// in one room they would drift apart for ever. Bodies are numbers, so that a worker can be handed them.
import { MultiDirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { componentsOf } from "./components.ts";
import type { Position } from "./position.ts";
import { forcesIn } from "./settle.ts";

/** What moves: body `i` stands at `positions[2 * i]`, `positions[2 * i + 1]`. */
export interface Bodies {
  readonly positions: Float32Array;
  /** Two bodies each. */
  readonly edges: Uint32Array;
  /** 1 for a body that stays where it is. */
  readonly fixed: Uint8Array;
}

export interface Motion {
  /** Goes on and gives how far a body moved in it on average, of those that could. Parts at rest are left alone. */
  readonly step: () => number;
  /** Puts a body somewhere and holds it there. */
  readonly hold: (body: number, at: Position) => void;
  /** Where the bodies are now; the next step writes over it. */
  readonly positions: Float32Array;
}

interface Body extends Position {
  readonly fixed: boolean;
}

interface Part {
  readonly graph: MultiDirectedGraph<Body>;
  readonly middle: Position;
  resting: boolean;
}

/** A body that moves less than this in a step, on average of its part, is as good as at rest. */
const REST = 0.4;

/** The same bodies move in the same way. Each step has the same number of iterations: fewer for large graphs. */
export function setInMotion({ positions: start, edges, fixed }: Bodies): Motion {
  const positions = Float32Array.from(start);
  const parts = partsOf(positions, edges, fixed);
  const partOf = new Map(parts.flatMap((part) => part.graph.mapNodes((body) => [body, part] as const)));
  const iterations = Math.min(25, Math.max(5, Math.round(10_000 / fixed.length)));
  return {
    positions,
    step() {
      let moved = 0;
      let free = 0;
      for (const part of parts) {
        if (part.resting) continue;
        const way = advance(part, positions, iterations);
        moved += way.moved;
        free += way.free;
        part.resting = way.moved <= REST * way.free;
      }
      return free === 0 ? 0 : moved / free;
    },
    hold(body, { x, y }) {
      const part = partOf.get(String(body));
      if (part === undefined) return;
      positions.set([x, y], 2 * body);
      part.graph.replaceNodeAttributes(String(body), {
        x: x - part.middle.x,
        y: y - part.middle.y,
        fixed: true,
      });
      part.resting = false;
    },
  };
}

function partsOf(positions: Float32Array, edges: Uint32Array, fixed: Uint8Array): readonly Part[] {
  const whole = new MultiDirectedGraph();
  for (let body = 0; body < fixed.length; body++) whole.addNode(String(body));
  for (let at = 0; at < edges.length; at += 2) whole.addEdge(String(edges[at]), String(edges[at + 1]));
  return componentsOf(whole).map((bodies) => {
    const middle = { x: mean(bodies, positions, 0), y: mean(bodies, positions, 1) };
    const graph = new MultiDirectedGraph<Body>();
    for (const body of bodies) {
      const at = 2 * Number(body);
      graph.addNode(body, {
        x: (positions[at] as number) - middle.x,
        y: (positions[at + 1] as number) - middle.y,
        fixed: fixed[Number(body)] === 1,
      });
    }
    for (const body of bodies) whole.forEachOutEdge(body, (_, __, from, to) => graph.addEdge(from, to));
    return { graph, middle, resting: false };
  });
}

function mean(bodies: readonly string[], positions: Float32Array, axis: 0 | 1): number {
  return (
    bodies.reduce((sum, body) => sum + (positions[2 * Number(body) + axis] as number), 0) / bodies.length
  );
}

/** Moves a part and writes down where its bodies are; gives the way of all together, and how many were free. */
function advance({ graph, middle }: Part, positions: Float32Array, iterations: number) {
  const free = graph.filterNodes((_, { fixed }) => !fixed).length;
  if (free === 0 || graph.order === 1) return { moved: 0, free };
  forceAtlas2.assign(graph, {
    iterations,
    getEdgeWeight: null,
    settings: forcesIn(graph.order, free === graph.order),
  });
  let moved = 0;
  graph.forEachNode((body, { x, y, fixed }) => {
    if (fixed) return;
    const at = 2 * Number(body);
    const [nextX, nextY] = [x + middle.x, y + middle.y];
    moved += Math.hypot(nextX - (positions[at] as number), nextY - (positions[at + 1] as number));
    positions[at] = nextX;
    positions[at + 1] = nextY;
  });
  return { moved, free };
}
