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
  speaker: { color: { light: "#d98f73", dark: "#a8664b" }, width: 1.6 },
  addressee: { color: { light: "#c9a24a", dark: "#8c7334" }, width: 1.2 },
  via: { color: { light: "#7fa5cf", dark: "#47698f" }, width: 1.2 },
  about: { color: { light: "#c4c9c6", dark: "#454d4d" }, width: 0.9 },
  within: { color: { light: "#a99bc9", dark: "#6b5f88" }, width: 1.4 },
  disagreesWith: { color: { light: "#cf3f5c", dark: "#e0607a" }, width: 1.6 },
  agreesWith: { color: { light: "#6fae91", dark: "#4b8c6e" }, width: 1.2 },
  affiliation: { color: { light: "#dcd8cd", dark: "#3a3f43" }, width: 0.8 },
  partOf: { color: { light: "#dcd8cd", dark: "#3a3f43" }, width: 0.8 },
};

/** A node's radius in pixels at the opening zoom: its area grows with its weight, up to a bound. */
export function sizeOf(kind: NodeKind, weight: number): number {
  return kind === "statement" ? 4.5 : Math.min(24, 5 + 2.4 * Math.sqrt(weight));
}
