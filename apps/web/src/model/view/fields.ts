// The fields of the view, in the order of a link. A new field is a new row; what is no part of a link (a menu that is
// open, a description on its way) stands elsewhere.
import { NODE_KINDS } from "@isnad/graph";
import { type Field, oneOf, someOf, text, thing } from "./field.ts";

/** What the middle of the page shows. */
export const STAGES = ["graph", "disputes", "timeline", "review"] as const;
export type Stage = (typeof STAGES)[number];

/** What the panel at the reading side shows. */
export const SIDES = ["ask", "filter", "browse"] as const;
export type Side = (typeof SIDES)[number];

export const FIELDS = {
  stage: oneOf(STAGES),
  side: oneOf(SIDES),
  /** The node whose panel is open. */
  chosen: thing(),
  hiddenKinds: someOf(NODE_KINDS),
  askMode: oneOf(["patterns", "sparql"]),
  /** The query of the text mode. */
  sparql: text(),
};

type ValueOf<Any> = Any extends Field<infer Value> ? Value : never;

/** The whole view: what a link restores and what undoing goes back through. */
export type View = { readonly [Name in keyof typeof FIELDS]: ValueOf<(typeof FIELDS)[Name]> };

export const INITIAL = Object.fromEntries(
  Object.entries(FIELDS).map(([name, { initial }]) => [name, initial]),
) as View;
