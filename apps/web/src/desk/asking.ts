// The desk's calls that answer questions, and what it keeps of the last answer.
import type { Quad } from "@rdfjs/types";
import { ask, evidenceOfRow } from "./answer.ts";
import type { Answer, RowEvidence } from "./protocol.ts";
import type { Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

/** The quads behind the last answer to a question about the present shelf. */
export class LastAnswer {
  #of: Shelf | undefined;
  #matched: readonly Quad[] = [];
  #behind: ((row: number) => readonly Quad[]) | undefined;
  #key = 0;

  /** Gives the key by which the answer's rows can be asked for. */
  keep(shelf: Shelf, matched: readonly Quad[], behind?: (row: number) => readonly Quad[]): number {
    this.#of = shelf;
    this.#matched = matched;
    this.#behind = behind;
    this.#key += 1;
    return this.#key;
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
      return { ...answer, key: last.keep(shelf, result.matched, result.behind) };
    },
    /** What stands behind one row of the last answer; undefined where there has been another since. */
    async behind(key: number, row: number): Promise<RowEvidence | undefined> {
      const quads = last.behind(table.shelf, key, row);
      return quads && evidenceOfRow(table.shelf, quads);
    },
  };
}
