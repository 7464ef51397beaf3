// The text mode's words. They load with it, so they stand in no row of messages.ts.
import { SPARQL, type SparqlMessages } from "../../messages/sparql.ts";
import { useApp } from "../../model/app.ts";

export function useWords(): SparqlMessages {
  return SPARQL[useApp().preferences.language.value];
}
