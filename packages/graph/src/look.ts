// How nodes and edges look: shapes, colors and sizes as data, for whatever draws them.
// A stranger would get wrong that color never stands alone: each kind has a shape of its own.
import type { EdgeKind, NodeKind } from "./kinds.ts";

/** `pin` stands for places: a drop, point down. */
export type Shape = "circle" | "square" | "pin" | "diamond";
export type Theme = "light" | "dark";

export interface NodeLook {
  readonly shape: Shape;
  /** `#rrggbb` for each theme, at least 3:1 against its background. */
  readonly color: Readonly<Record<Theme, string>>;
}

export interface EdgeLook {
  readonly color: Readonly<Record<Theme, string>>;
  /** In pixels at the opening zoom. */
  readonly width: number;
}

export const NODE_LOOK: Readonly<Record<NodeKind, NodeLook>> = {
  actor: { shape: "circle", color: { light: "#c2542e", dark: "#f0916a" } },
  organization: { shape: "square", color: { light: "#2c66a8", dark: "#74aeea" } },
  place: { shape: "pin", color: { light: "#2f7d5b", dark: "#68c49a" } },
  statement: { shape: "diamond", color: { light: "#857a9e", dark: "#a79cc2" } },
};

export const EDGE_LOOK: Readonly<Record<EdgeKind, EdgeLook>> = {
  speaker: { color: { light: "#d4815f", dark: "#b8704f" }, width: 2.2 },
  addressee: { color: { light: "#c69a37", dark: "#94793a" }, width: 1.8 },
  via: { color: { light: "#6c98c8", dark: "#4f76a1" }, width: 1.8 },
  about: { color: { light: "#b9c2bd", dark: "#4d5757" }, width: 1.5 },
  within: { color: { light: "#a08fc4", dark: "#776a98" }, width: 1.8 },
  disagreesWith: { color: { light: "#cf3f5c", dark: "#e0607a" }, width: 2.2 },
  agreesWith: { color: { light: "#5fa385", dark: "#4b8c6e" }, width: 1.8 },
  affiliation: { color: { light: "#d5cfc1", dark: "#3d4448" }, width: 1.4 },
  partOf: { color: { light: "#d5cfc1", dark: "#3d4448" }, width: 1.4 },
  saidAbout: { color: { light: "#a79cc2", dark: "#6d6390" }, width: 1.6 },
};

/** An edge's width in pixels at the opening zoom: one that stands for several statements is broader, up to a bound. */
export function widthOf(kind: EdgeKind, statements = 1): number {
  return Math.min(EDGE_LOOK[kind].width + 1.3 * Math.log2(Math.max(statements, 1)), 9);
}

/** A node's radius in pixels at the opening zoom: its area grows with its weight, up to a bound. */
export function sizeOf(kind: NodeKind, weight: number): number {
  return kind === "statement" ? 4.5 : Math.min(24, 5 + 2.4 * Math.sqrt(weight));
}

/** Colors of the largest communities, the largest first; the last is for all others. At least 3:1 against the background. */
export const COMMUNITY_COLORS: Readonly<Record<Theme, readonly string[]>> = {
  light: ["#2c66a8", "#c2542e", "#2f7d5b", "#8a4fa3", "#a87710", "#b8336a", "#1f8394", "#6b6f1d", "#8a8f8c"],
  dark: ["#74aeea", "#f0916a", "#68c49a", "#c595de", "#d9ab4a", "#ee7fae", "#5cc3d4", "#b5bb58", "#7f8886"],
};
