// Answers as SPARQL 1.1 Query Results JSON, which every SPARQL client reads.
import { xsd } from "@isnad/ontology";
import type { Term } from "@rdfjs/types";
import type { Solutions } from "./solutions.ts";

/** The rows as JSON; a query without variables gives `boolean`. */
export function toJson({ variables, rows }: Solutions): string {
  const answer =
    variables.length === 0
      ? { head: {}, boolean: rows.length > 0 }
      : { head: { vars: variables }, results: { bindings: rows.map((row) => binding(variables, row)) } };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function binding(variables: readonly string[], row: Solutions["rows"][0]): Record<string, object> {
  return Object.fromEntries(variables.flatMap((name, i) => (row[i] ? [[name, value(row[i])]] : [])));
}

function value(term: Term): object {
  if (term.termType === "BlankNode") return { type: "bnode", value: term.value };
  if (term.termType !== "Literal") return { type: "uri", value: term.value };
  if (term.language) return { type: "literal", value: term.value, "xml:lang": term.language };
  const datatype = term.datatype.value;
  return { type: "literal", value: term.value, ...(datatype === xsd.string ? {} : { datatype }) };
}
