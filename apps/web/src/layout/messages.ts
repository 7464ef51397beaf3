// What the page and its layout worker say to each other.
// A stranger would get wrong who sets the pace: the page asks for each step, after it has drawn the one before.
import type { Bodies, Position } from "@isnad/graph";

export type LayoutRequest =
  /** Begins anew with these bodies, with the first step. */
  | { readonly run: number; readonly bodies: Bodies }
  | { readonly next: true }
  /** Puts a body somewhere and holds it there. */
  | { readonly hold: number; readonly at: Position };

/** Where the bodies are after a step; `moved` is how far on average, 0 when they rest. */
export interface LayoutReply {
  readonly run: number;
  readonly positions: Float32Array;
  readonly moved: number;
}
