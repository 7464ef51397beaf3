// The desk's call for who goes through the statements one by one.
import { type Reviewable, reviewQueue } from "@isnad/graph";
import type { Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

export function reviewing(table: Table) {
  return {
    /** Every statement, the least sure first. */
    async reviewQueue(): Promise<readonly Reviewable[]> {
      return table.made(queueOf);
    },
  };
}

function queueOf({ facts }: Shelf): readonly Reviewable[] {
  return reviewQueue(facts);
}
