// The desk's call that gives the last answer's rows as a file: CSV and JSON as SPARQL 1.1 has them, Turtle of triples.
// A stranger would get wrong the pattern answers: what the page lists of them is cut, the file holds all rows.
import { serialize, toCsv, toJson } from "@isnad/store";
import type { LastAnswer } from "./asking.ts";
import type { Table } from "./table.ts";

/** `triples`: Turtle of exactly the triples that CONSTRUCT or DESCRIBE gave. */
export type AnswerFormat = "csv" | "json" | "triples";

class NothingAskedError extends Error {
  readonly code = "NOTHING_ASKED";

  constructor() {
    super("there is no answer for the graph as it is now: ask again");
    this.name = "NothingAskedError";
  }
}

export function handingOver(table: Table, last: LastAnswer) {
  return {
    /** Throws `NothingAskedError` where nothing was asked since the graph changed. */
    async answerAs(format: AnswerFormat): Promise<string> {
      const solutions = last.solutionsIn(table.shelf);
      if (solutions === undefined) throw new NothingAskedError();
      if (format === "triples") return serialize(last.matchedIn(table.shelf), "turtle");
      return format === "csv" ? toCsv(solutions) : toJson(solutions);
    },
  };
}
