// What stands where at one moment: nodes and edges in CSS pixels of a frame, ready to be labelled, marked or drawn.
// A stranger would get wrong the places that come in: Sigma keeps them framed (about 0 to 1, y up); a frame turns them.
import type { EdgeAttributes, StatementGraph } from "@isnad/graph";
import type { edgeAppearance, nodeAppearance } from "./appearance.ts";
import type { EdgeLine, Point } from "./edge-line.ts";

export type NodeAppearance = ReturnType<typeof nodeAppearance>;
export type EdgeAppearance = ReturnType<typeof edgeAppearance>;

/** One way to look at the plane. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** From framed coordinates to pixels. */
  readonly at: (x: number, y: number) => Point;
  /** What sizes are multiplied by. */
  readonly scale: number;
}

export interface SceneNode extends Point {
  readonly iri: string;
  readonly radius: number;
  readonly look: NodeAppearance;
}

export interface SceneEdge {
  readonly key: string;
  readonly attributes: EdgeAttributes;
  readonly line: EdgeLine;
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly width: number;
  readonly look: EdgeAppearance;
}

/** What a graph looks like, as its drawer has worked it out; undefined for what it does not know. */
export interface Looks {
  readonly graph: StatementGraph;
  readonly node: (iri: string) => NodeAppearance | undefined;
  readonly edge: (key: string) => EdgeAppearance | undefined;
  /** What an edge means, in words. */
  readonly edgeName: (attributes: EdgeAttributes) => string;
}

export interface Scene {
  readonly frame: Frame;
  readonly nodes: ReadonlyMap<string, SceneNode>;
  /** Undefined where an end is hidden, or the edge itself. */
  readonly edge: (key: string) => SceneEdge | undefined;
  readonly looks: Looks;
}

/** Thinner lines break up. */
export const THINNEST = 0.7;

/** The nodes that are not hidden, and on demand the edges between them. */
export function sceneOf(looks: Looks, frame: Frame): Scene {
  const nodes = new Map<string, SceneNode>();
  looks.graph.forEachNode((iri) => {
    const look = looks.node(iri);
    if (look === undefined || look.hidden) return;
    const { x, y } = frame.at(look.x, look.y);
    nodes.set(iri, { iri, x, y, radius: look.size * frame.scale, look });
  });
  const edge = (key: string): SceneEdge | undefined => {
    if (!looks.graph.hasEdge(key)) return undefined;
    const [source, target] = looks.graph.extremities(key);
    const [from, to, look] = [nodes.get(source), nodes.get(target), looks.edge(key)];
    if (from === undefined || to === undefined || look === undefined || look.hidden) return undefined;
    const width = Math.max(THINNEST, look.size * frame.scale);
    const line = { from, to, curvature: look.curvature };
    return { key, attributes: looks.graph.getEdgeAttributes(key), line, from, to, width, look };
  };
  return { frame, nodes, edge, looks };
}

/** Whether a point is in the frame or less than `margin` beside it. */
export function isInFrame({ width, height }: Frame, { x, y }: Point, margin = 0): boolean {
  return x > -margin && y > -margin && x < width + margin && y < height + margin;
}

/** The uppermost node at a point. */
export function nodeAt(scene: Scene, point: Point): string | undefined {
  const under = [...scene.nodes.values()].filter(
    ({ x, y, radius }) => Math.hypot(x - point.x, y - point.y) <= radius + 2,
  );
  return under.at(-1)?.iri;
}

/** The nodes whose middle is between two corners. */
export function nodesIn(scene: Scene, from: Point, to: Point): readonly string[] {
  const between = (value: number, a: number, b: number) => value >= Math.min(a, b) && value <= Math.max(a, b);
  return [...scene.nodes.values()]
    .filter(({ x, y }) => between(x, from.x, to.x) && between(y, from.y, to.y))
    .map(({ iri }) => iri);
}
