// The desk's calls that give files to take away.
import { serialize, withoutGraphs } from "@isnad/store";
import type { LastAnswer } from "./asking.ts";
import { evidenceOf } from "./evidence.ts";
import type { Table } from "./table.ts";

export function taking(table: Table, last: LastAnswer) {
  return {
    /** Turtle of everything, or of the last answer with what describes it. */
    async turtle(scope: "all" | "answer"): Promise<string> {
      const { shelf } = table;
      const quads = scope === "all" ? shelf.dataset : evidenceOf(shelf.dataset, last.matchedIn(shelf));
      return serialize(withoutGraphs(quads), "turtle", { rdf12: true });
    },
  };
}
