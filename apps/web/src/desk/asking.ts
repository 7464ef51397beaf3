// The desk's calls that answer questions, and what it keeps of the last answer.
import type { Quad } from "@rdfjs/types";
import { ask } from "./answer.ts";
import type { Answer } from "./protocol.ts";
import type { Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

/** The quads behind the last answer to a question about the present shelf. */
export class LastAnswer {
  #of: Shelf | undefined;
  #matched: readonly Quad[] = [];

  keep(shelf: Shelf, matched: readonly Quad[]): void {
    this.#of = shelf;
    this.#matched = matched;
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
      last.keep(table.shelf, matched);
      return answer;
    },
  };
}
