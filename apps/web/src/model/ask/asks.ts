// Which rows of the form are asked: those without a gap.
import { isWhole, type WrittenRow } from "@isnad/store";

/** The places of the whole rows: the answer counts its patterns by these. */
export function asksOf(rows: readonly WrittenRow[]): readonly number[] {
  return rows.flatMap((row, at) => (isWhole(row) ? [at] : []));
}
