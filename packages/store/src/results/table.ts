// Answers as a table for a terminal, aligned in both scripts.
// A stranger would get wrong right-to-left cells: each stands in bidi isolates, so that it cannot pull its neighbors
// along, and controls of the text's own are taken out, so that it cannot break out of them.
import { bidiIsolate } from "@isnad/text";
import type { Naming } from "./naming.ts";
import type { Solutions } from "./solutions.ts";
import { cutToWidth, displayWidth } from "./width.ts";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Line ends and other controls: a terminal would obey them. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export interface TableOptions {
  readonly naming: Naming;
  /** The columns of a terminal that one column of the table may take; longer cells end in …. 60 unless told. */
  readonly maxColumn?: number;
}

/** The rows as lines under the variables' names; "yes" or "no" for a query without variables. */
export function toTable({ variables, rows }: Solutions, { naming, maxColumn = 60 }: TableOptions): string {
  if (variables.length === 0) return rows.length > 0 ? "yes\n" : "no\n";
  const cell = (text: string) =>
    cutToWidth(text.replace(CONTROLS, " ").replace(BIDI_CONTROLS, "").trim(), maxColumn);
  const header = variables.map((name) => cell(`?${name}`));
  const body = rows.map((row) => row.map((term) => (term ? cell(naming(term)) : "")));
  const widths = header.map((name, i) =>
    body.reduce((width, row) => Math.max(width, displayWidth(row[i]!)), displayWidth(name)),
  );
  const rule = widths.map((width) => "─".repeat(width));
  return [header, rule, ...body].map((cells) => `${line(cells, widths)}\n`).join("");
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((text, i) => {
      const shown = RIGHT_TO_LEFT.test(text) ? bidiIsolate(text) : text;
      return shown + " ".repeat(i === cells.length - 1 ? 0 : widths[i]! - displayWidth(text));
    })
    .join("  ");
}
