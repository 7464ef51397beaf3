// The desk's calls about disputes. They are found when first asked for.
import { type Dispute, disputesCsv, disputesOf, type LanguageCode } from "@isnad/graph";
import type { Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

export function disputing(table: Table) {
  return {
    /** Those of most opponents first. */
    async disputes(): Promise<readonly Dispute[]> {
      return table.made(disputesIn);
    },
    /** All of them as CSV, names in one language. */
    async disputesTable(language: LanguageCode): Promise<string> {
      return disputesCsv(table.made(disputesIn), language);
    },
  };
}

function disputesIn({ facts }: Shelf): readonly Dispute[] {
  return disputesOf(facts);
}
