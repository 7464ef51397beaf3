// Where the nodes stand: each connected part by its forces, then the parts side by side, the largest in the middle.
// A stranger would get wrong that the result depends on the order of nodes and edges: `toGraph` sorts both.
import { componentsOf } from "./components.ts";
import { pack, type Shape } from "./pack.ts";
import type { Position } from "./position.ts";
import { type Settling, settle } from "./settle.ts";
import type { StatementGraph } from "./to-graph.ts";

export interface LayoutOptions {
  /** Default: as many as a second or two of one core allow, between 60 and 600. */
  readonly iterations?: number;
  /** Nodes that stay where they stood, by IRI: what is new finds its place around them. */
  readonly keep?: ReadonlyMap<string, Position>;
}

/** Sets `x` and `y` of every node. The same graph and options give the same positions. */
export function layout(graph: StatementGraph, options: LayoutOptions = {}): void {
  const steps = layoutInSteps(graph, options);
  while (!steps.next().done);
}

/** The same in steps. Whoever answers true gets every node placed at once, those not settled yet where they are by then. */
export function* layoutInSteps(
  graph: StatementGraph,
  { iterations, keep = new Map() }: LayoutOptions = {},
): Settling<void> {
  const stay: Positions[] = [];
  const free: Positions[] = [];
  let before = 0;
  let isEnough = false;
  for (const part of componentsOf(graph)) {
    const steps = settle(graph, part, keep, iterations);
    let step = steps.next();
    while (!step.done) {
      isEnough ||= (yield (before + step.value * part.length) / graph.order) === true;
      step = steps.next(isEnough);
    }
    before += part.length;
    if (part.some((iri) => keep.has(iri))) stay.push(step.value);
    else free.push(centered(step.value));
  }
  const moves = pack(
    free.map((part) => shapeOf(graph, part)),
    stay.map((part) => shapeOf(graph, part)),
  );
  for (const part of stay) place(graph, part, { x: 0, y: 0 });
  for (const [index, part] of free.entries()) place(graph, part, moves[index] as Position);
}

type Positions = ReadonlyMap<string, Position>;

function place(graph: StatementGraph, part: Positions, move: Position): void {
  for (const [iri, { x, y }] of part) graph.mergeNodeAttributes(iri, { x: x + move.x, y: y + move.y });
}

function shapeOf(graph: StatementGraph, part: Positions): Shape {
  const at = (iri: string) => part.get(iri) as Position;
  const lines = [...part.keys()].flatMap((iri) =>
    graph.mapOutEdges(iri, (_, __, source, target) => [at(source), at(target)] as const),
  );
  return { points: [...part.values()], lines };
}

/** The same positions around their mean. */
function centered(part: Positions): Positions {
  const mean = (axis: "x" | "y") => [...part.values()].reduce((sum, at) => sum + at[axis], 0) / part.size;
  const [mx, my] = [mean("x"), mean("y")];
  return new Map([...part].map(([iri, { x, y }]) => [iri, { x: x - mx, y: y - my }]));
}
