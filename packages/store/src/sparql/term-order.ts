// The order of terms in ORDER BY, MIN and MAX: total, so that the same question always gives the same answer.
import type { Term } from "@rdfjs/types";
import { compareTerms } from "../formats/order.ts";
import { compareValues, readValue } from "./value.ts";

const KINDS = ["BlankNode", "NamedNode", "Literal", "Quad"];
const VALUES = ["number", "moment", "truth", "text", "other"];

/** Unbound first, then blank nodes, IRIs, literals; numbers, dates, truths and texts each by their `<`. */
export function compareForOrder(a: Term | undefined, b: Term | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const kinds = KINDS.indexOf(a.termType) - KINDS.indexOf(b.termType);
  if (kinds !== 0 || a.termType !== "Literal") return kinds || compareTerms(a, b);
  const [x, y] = [readValue(a), readValue(b)];
  const values = VALUES.indexOf(x.kind) - VALUES.indexOf(y.kind);
  return values || compareValues(x, y) || compareTerms(a, b);
}
