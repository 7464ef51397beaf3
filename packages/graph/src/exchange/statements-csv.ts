// Statements as CSV, one a row, for spreadsheets. What is done to cells that a spreadsheet would run, csv-rows.ts says.
import { isnad, NS, schema } from "@isnad/ontology";
import { type Facts, firstOf, linksOf } from "../facts.ts";
import { type LanguageCode, nameOf } from "../names.ts";
import { namesOf } from "../read-names.ts";
import { type CsvOptions, csvRows } from "./csv-rows.ts";
import { statementsInTime } from "./statement-order.ts";

export interface StatementsCsvOptions extends CsvOptions {
  /** The language of names; the other where it is not known. */
  readonly language: LanguageCode;
}

interface Reading {
  readonly facts: Facts;
  /** The name of an entity, made once. */
  readonly nameOf: (iri: string) => string;
}

type Cell = (reading: Reading, statement: string) => string;

const value =
  (property: string): Cell =>
  ({ facts }, iri) =>
    firstOf(facts, iri, property) ?? "";
const word =
  (property: string): Cell =>
  ({ facts }, iri) =>
    (linksOf(facts, iri, property)[0] ?? "").replace(NS, "");
const names =
  (property: string): Cell =>
  (reading, iri) =>
    linksOf(reading.facts, iri, property).map(reading.nameOf).join(" | ");
/** Of the article that tells the statement. */
const ofArticle =
  (cell: Cell): Cell =>
  (reading, iri) => {
    const article = linksOf(reading.facts, iri, isnad.reportedIn)[0];
    return article === undefined ? "" : cell(reading, article);
  };

/** The columns in their order. Several names or places in one cell are parted by " | ". */
const COLUMNS: Readonly<Record<string, Cell>> = {
  speaker: names(isnad.speaker),
  act: word(isnad.act),
  polarity: word(isnad.polarity),
  status: word(isnad.status),
  text: value(isnad.text),
  about: names(isnad.about),
  via: names(isnad.via),
  addressee: names(isnad.addressee),
  article: ofArticle(value(isnad.source)),
  headline: ofArticle(value(schema.headline)),
  outlet: ofArticle(names(schema.publisher)),
  published: ofArticle(value(schema.datePublished)),
  date: value(isnad.date),
  offsets: ({ facts }, iri) =>
    linksOf(facts, iri, isnad.contentMention)
      .map((mention) => `${firstOf(facts, mention, isnad.start)}-${firstOf(facts, mention, isnad.end)}`)
      .join(" | "),
  rule: value(isnad.rule),
  confidence: value(isnad.confidence),
  statement: (_, iri) => iri,
};

/**
 * The statements by date, article and place under a header. Offsets are UTF-16 code units of the article's text,
 * half-open: `103-148`.
 */
export function statementsCsv(facts: Facts, { language, ...options }: StatementsCsvOptions): string {
  const known = new Map<string, string>();
  const reading: Reading = {
    facts,
    nameOf(iri) {
      const name = known.get(iri) ?? nameOf(iri, namesOf(facts, iri), language);
      known.set(iri, name);
      return name;
    },
  };
  const rows = statementsInTime(facts).map((iri) => Object.values(COLUMNS).map((cell) => cell(reading, iri)));
  return csvRows([Object.keys(COLUMNS), ...rows], options);
}
