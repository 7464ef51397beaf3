// The desk's calls that answer questions, and what it keeps of the last answer.
import { query, type Solutions } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { ask } from "./answer.ts";
import type { Answer } from "./protocol.ts";
import type { Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

/** The quads behind the last answer to a question about the present shelf, and its rows. */
export class LastAnswer {
  #of: Shelf | undefined;
  #matched: readonly Quad[] = [];
  #solutions: () => Solutions = () => ({ variables: [], rows: [] });

  /** `solutions` is asked only when somebody takes the rows away. */
  keep(shelf: Shelf, matched: readonly Quad[], solutions: () => Solutions): void {
    this.#of = shelf;
    this.#matched = matched;
    this.#solutions = solutions;
  }

  /** Undefined after the shelf has changed. */
  solutionsIn(shelf: Shelf): Solutions | undefined {
    return this.#of === shelf ? this.#solutions() : undefined;
  }

  matchedIn(shelf: Shelf): readonly Quad[] {
    return this.#of === shelf ? this.#matched : [];
  }
}

export function asking(table: Table, last: LastAnswer) {
  return {
    /** Rows for triple patterns. Throws the store's `QuerySyntaxError` with its position. */
    async ask(patterns: string): Promise<Answer> {
      const { answer, matched } = ask(table.shelf, patterns);
      const { dataset } = table.shelf;
      last.keep(table.shelf, matched, () => query(dataset, patterns));
      return answer;
    },
  };
}
