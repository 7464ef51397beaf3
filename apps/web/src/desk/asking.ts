// The desk's calls that answer questions, and what it keeps of the last answer.
import { query, type Solutions } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { ask, evidenceOfRow, statementsAmong } from "./answer.ts";
import type { Answer, RowEvidence } from "./answers.ts";
import type { Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

/** The quads behind the last answer to a question about the present shelf, and its rows. */
export class LastAnswer {
  #of: Shelf | undefined;
  #matched: readonly Quad[] = [];
  #solutions: () => Solutions = () => ({ variables: [], rows: [] });
  #behind: ((row: number) => readonly Quad[]) | undefined;
  #key = 0;

  /**
   * Gives the key by which the answer's rows can be asked for. `solutions` is asked only when somebody takes the rows
   * away.
   */
  keep(
    shelf: Shelf,
    matched: readonly Quad[],
    solutions: () => Solutions,
    behind?: (row: number) => readonly Quad[],
  ): number {
    this.#of = shelf;
    this.#matched = matched;
    this.#solutions = solutions;
    this.#behind = behind;
    this.#key += 1;
    return this.#key;
  }

  /** Undefined after the shelf has changed. */
  solutionsIn(shelf: Shelf): Solutions | undefined {
    return this.#of === shelf ? this.#solutions() : undefined;
  }

  matchedIn(shelf: Shelf): readonly Quad[] {
    return this.#of === shelf ? this.#matched : [];
  }

  /** The quads behind a row; undefined once another answer is the last. */
  behind(shelf: Shelf, key: number, row: number): readonly Quad[] | undefined {
    return this.#of === shelf && this.#key === key ? this.#behind?.(row) : undefined;
  }
}

export function asking(table: Table, last: LastAnswer) {
  return {
    /** Rows for triple patterns; `hurried` gives up early. Throws the store's `QuerySyntaxError` with its position. */
    async ask(patterns: string, hurried = false): Promise<Answer> {
      const { shelf } = table;
      const { answer, result } = ask(shelf, patterns, hurried);
      return {
        ...answer,
        key: last.keep(shelf, result.matched, () => query(shelf.dataset, patterns), result.behind),
      };
    },
    /**
     * What stands behind one row of the last answer; of one found in another way the statements among its things.
     * Undefined where nothing is known of it any more.
     */
    async behind(
      key: number | undefined,
      row: number,
      things: readonly string[],
    ): Promise<RowEvidence | undefined> {
      const quads = key === undefined ? undefined : last.behind(table.shelf, key, row);
      if (quads !== undefined) return evidenceOfRow(table.shelf, quads);
      const statements = statementsAmong(table.shelf, things);
      return statements.length === 0 ? undefined : { statements, triples: [] };
    },
  };
}
