// The articles' own words behind each statement as CSV. What is done to cells that a spreadsheet would run, csv-rows.ts says.
import type { Facts } from "../facts.ts";
import { type CsvOptions, csvRows } from "./csv-rows.ts";
import { type Quoted, quotedOf } from "./quoted.ts";
import type { StatementsCsvOptions } from "./statements-csv.ts";

type Cell = (quoted: Quoted) => string;

const COLUMNS: Readonly<Record<string, Cell>> = {
  speaker: ({ speaker }) => speaker,
  words: ({ words }) => words?.text ?? "",
  paragraph: ({ passages }) =>
    passages.map(({ segments }) => segments.map(({ text }) => text).join("")).join("\n"),
  offsets: ({ offsets }) => offsets,
  article: ({ article }) => article,
  headline: ({ headline }) => headline,
  outlet: ({ outlet }) => outlet,
  published: ({ published }) => published,
  statement: ({ statement }) => statement,
};

/** A statement a row under a header: who, the words, the article's paragraph that holds them, and where that stands. */
export function sentencesCsv(facts: Facts, { language, ...options }: StatementsCsvOptions): string {
  const rows = quotedOf(facts, language).map((quoted) => Object.values(COLUMNS).map((cell) => cell(quoted)));
  return csvRows([Object.keys(COLUMNS), ...rows], options satisfies CsvOptions);
}
