// What each node and edge looks like at this moment: theme, names, light and choice in one place, no Sigma in sight.
import {
  EDGE_LOOK,
  type EdgeAttributes,
  type NameChoice,
  NODE_LOOK,
  type NodeAttributes,
  nameOf,
  sizeOf,
  type Theme,
  widthOf,
} from "@isnad/graph";
import { excerpt } from "./excerpt.ts";
import { SHAPE_NUMBER } from "./node-shader.ts";
import { mix, PALETTE } from "./palette.ts";

/** Everything besides the graph that decides how it looks. */
export interface Mood {
  readonly theme: Theme;
  readonly names: NameChoice;
  /** Nodes that are filtered out or put away. */
  readonly hiddenNodes: ReadonlySet<string>;
  readonly hiddenEdges: ReadonlySet<string>;
  /** The statements that are seen: those that count for the width of a folded edge. */
  readonly statements: ReadonlySet<string>;
  /** Other colors and radii than those of kind and weight. */
  readonly colorOf?: ((iri: string) => string | undefined) | undefined;
  readonly sizeOf?: ((iri: string) => number | undefined) | undefined;
  readonly chosen: string | undefined;
  /** What stands out; without it everything does. */
  readonly light: Light | undefined;
  /** Nodes selected together. */
  readonly picked: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** What an edge means, in the interface's language. */
  readonly edgeName: (attributes: EdgeAttributes) => string;
}

interface Light {
  readonly nodes: ReadonlySet<string>;
  readonly edges?: ReadonlySet<string>;
  readonly camps?: ReadonlyMap<string, "affirming" | "denying">;
}

/** Labels longer than this are cut; whole names stand in card and panel. */
const LABEL_LENGTH = 34;
const DIMMED = 0.72;

/** `scale` makes nodes smaller where many share little room. */
export function nodeAppearance(
  iri: string,
  { kind, names, weight, x, y }: NodeAttributes,
  mood: Mood,
  scale: number,
) {
  const { background, accent } = PALETTE[mood.theme];
  const chosen = iri === mood.chosen;
  const dimmed = mood.light !== undefined && !mood.light.nodes.has(iri) && !chosen;
  const lit = mood.light !== undefined && !dimmed;
  const { shape, color: own } = NODE_LOOK[kind];
  const color = mood.colorOf?.(iri) ?? own[mood.theme];
  const isNamed = chosen || (kind !== "statement" && !dimmed);
  return {
    x,
    y,
    type: "shape",
    outline: shape,
    shape: SHAPE_NUMBER[shape],
    size: (mood.sizeOf?.(iri) ?? sizeOf(kind, weight)) * scale,
    color: dimmed ? mix(color, background, DIMMED) : color,
    ring: chosen ? 3.5 : 1.5,
    ringColor: chosen ? accent : background,
    label: isNamed ? excerpt(nameOf(iri, names, mood.names), LABEL_LENGTH) : null,
    hidden: mood.hiddenNodes.has(iri),
    forceLabel: chosen || (lit && kind !== "statement" && (mood.light?.nodes.size ?? 0) <= 40),
    zIndex: chosen ? 3 : lit ? 2 : dimmed ? 0 : 1,
    /** Its label is drawn over whatever is there. */
    always: chosen,
    camp: mood.light?.camps?.get(iri),
    picked: mood.picked.has(iri),
    pinned: mood.pinned.has(iri),
  };
}

export function edgeAppearance(
  key: string,
  { kind, statements }: EdgeAttributes,
  [source, target]: readonly [string, string],
  curvature: number | undefined,
  mood: Mood,
  pointed: boolean,
) {
  const { color } = EDGE_LOOK[kind];
  const width = widthOf(kind, statements && countSeen(statements, mood.statements));
  const { light } = mood;
  const lit = light && isLit(key, source, target, statements, light);
  const dimmed = lit === false;
  return {
    type: curvature === undefined ? "line" : "curved",
    curvature: curvature ?? 0,
    size: (lit ? width * 1.5 : width) + (pointed ? 1.2 : 0),
    color:
      dimmed && !pointed ? mix(color[mood.theme], PALETTE[mood.theme].background, DIMMED) : color[mood.theme],
    hidden: mood.hiddenEdges.has(key),
    label: null,
    forceLabel: false,
    zIndex: lit ? 1 : 0,
  };
}

/** A folded edge is lit by its statements, where edges or statements of an answer are. */
function isLit(
  key: string,
  source: string,
  target: string,
  statements: readonly string[] | undefined,
  { nodes, edges }: NonNullable<Mood["light"]>,
): boolean {
  if (statements?.some((iri) => nodes.has(iri))) return true;
  return edges?.has(key) ?? (nodes.has(source) && nodes.has(target));
}

/** How many of a folded edge's statements are seen. */
function countSeen(statements: readonly string[], seen: ReadonlySet<string>): number {
  return statements.reduce((count, iri) => count + (seen.has(iri) ? 1 : 0), 0);
}
