// Which rows of an answer open: those that have something behind them which they do not show themselves.
// A stranger would get wrong the rows of SPARQL: what they came from is not told, so they open to the statements among
// their values; a triple that was made opens also where it is a shortcut for statements.
import { isnad } from "@isnad/ontology";
import type { Answer, Cell } from "../../desk/answers.ts";

const SHORTCUTS: ReadonlySet<string> = new Set([isnad.spokeAbout, isnad.said]);

export function opens({ sparql }: Answer, row: readonly Cell[]): boolean {
  return sparql === undefined || row.some(isOfStatements);
}

function isOfStatements(cell: Cell): boolean {
  return cell.type === "thing" && (cell.kind === "statement" || SHORTCUTS.has(cell.iri));
}
