// What a reviewer decided as CSV, a statement a row. What is done to cells that a spreadsheet would run, csv-rows.ts says.
import { type CsvOptions, csvRows } from "./csv-rows.ts";

export interface ReviewedRow {
  readonly statement: string;
  readonly article: string;
  readonly words: string;
  readonly speaker: string;
  /** "accepted", "corrected", "dropped". */
  readonly verdict: string;
  /** Who speaks instead, where that was corrected. */
  readonly correction: string;
  /** ISO 8601. */
  readonly when: string;
}

const COLUMNS = ["statement", "article", "words", "speaker", "verdict", "correction", "when"] as const;

/** The rows in their order under a header. */
export function reviewsCsv(rows: readonly ReviewedRow[], options?: CsvOptions): string {
  return csvRows([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))], options);
}
