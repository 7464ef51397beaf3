// Answers as CSV: RFC 4180 in the form that SPARQL 1.1 gives it, lines ended by CR LF, IRIs and texts bare.
// A stranger would get wrong that languages and datatypes are lost here; JSON keeps them.
import type { Term } from "@rdfjs/types";
import type { Solutions } from "./solutions.ts";

/** The rows as CSV with the variables' names as header. */
export function toCsv({ variables, rows }: Solutions): string {
  return [variables, ...rows.map((row) => row.map(bare))]
    .map((fields) => `${fields.map(quotedField).join(",")}\r\n`)
    .join("");
}

function bare(term: Term | undefined): string {
  if (term === undefined) return "";
  return term.termType === "BlankNode" ? `_:${term.value}` : term.value;
}

function quotedField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
