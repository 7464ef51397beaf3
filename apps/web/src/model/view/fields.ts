// The fields of the view, in the order of a link. A new field is a new row; what is no part of a link (a menu that is
// open, a description on its way) stands elsewhere.
import * as z from "zod/mini";
import { type Field, json, oneOf, text, thing } from "./field.ts";
import { FILTER_FIELDS } from "./filter-fields.ts";

/** What the middle of the page shows. */
export const STAGES = ["graph", "disputes", "timeline", "review"] as const;
export type Stage = (typeof STAGES)[number];

/** What the panel at the reading side shows. */
export const SIDES = ["ask", "filter", "path", "browse"] as const;
export type Side = (typeof SIDES)[number];

/** How a question is put. */
export const ASK_MODES = ["patterns", "sparql"] as const;
export type AskMode = (typeof ASK_MODES)[number];
/** Farther out nothing stands; a link that says otherwise would make everything else a dot. */
const coordinate = z.number().check(z.minimum(-100_000), z.maximum(100_000));
/** What disputes go by. */
export const DISPUTE_ORDERS = ["opposed", "newest", "told"] as const;

/** Which statements a review shows. */
export const REVIEWING = ["open", "all", "accepted", "corrected", "dropped"] as const;

export const FIELDS = {
  stage: oneOf(STAGES),
  side: oneOf(SIDES),
  /** The node whose panel is open. */
  chosen: thing(),
  /** The question's triple patterns, with `_` for a slot that is still empty. */
  patterns: text(),
  askMode: oneOf(ASK_MODES),
  /** The query of the text mode. */
  sparql: text(),
  /** The article whose full text is open; behind `#`, a mention in it. */
  article: thing(),
  /** Nodes that are selected together. */
  picked: json(z.array(z.string()), []),
  /** Where nodes have been put by hand. */
  pins: json(z.record(z.string(), z.tuple([coordinate, coordinate])), {}),
  ...FILTER_FIELDS,
  /** The topic whose dispute is outlined on the graph. */
  dispute: thing(),
  disputeOrder: oneOf(DISPUTE_ORDERS),
  /** The topic that the timeline is about; none for all statements. */
  timelineTopic: thing(),
  /** Which statements a reviewer goes through. */
  reviewing: oneOf(REVIEWING),
};

type ValueOf<Any> = Any extends Field<infer Value> ? Value : never;

/** The whole view: what a link restores and what undoing goes back through. */
export type View = { readonly [Name in keyof typeof FIELDS]: ValueOf<(typeof FIELDS)[Name]> };

export const INITIAL = Object.fromEntries(
  Object.entries(FIELDS).map(([name, { initial }]) => [name, initial]),
) as View;
