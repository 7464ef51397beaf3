// Where the nodes stand: each connected part by its forces, then the parts side by side, the largest in the middle.
// A stranger would get wrong that the result depends on the order of nodes and edges: `toGraph` sorts both.
import { componentsOf } from "./components.ts";
import { pack, type Shape } from "./pack.ts";
import type { Position } from "./position.ts";
import { settle } from "./settle.ts";
import type { StatementGraph } from "./to-graph.ts";

export interface LayoutOptions {
  /** Default: as many as a second or two of one core allow, between 60 and 600. */
  readonly iterations?: number;
  /** Nodes that stay where they stood, by IRI: what is new finds its place around them. */
  readonly keep?: ReadonlyMap<string, Position>;
}

/** Sets `x` and `y` of every node. The same graph and options give the same positions. */
export function layout(graph: StatementGraph, { iterations, keep = new Map() }: LayoutOptions = {}): void {
  const stay: Positions[] = [];
  const free: Positions[] = [];
  for (const part of componentsOf(graph)) {
    const positions = settle(graph, part, keep, iterations);
    if (part.some((iri) => keep.has(iri))) stay.push(positions);
    else free.push(centered(positions));
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
