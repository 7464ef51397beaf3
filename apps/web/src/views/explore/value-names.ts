// What the values of facets are called: the vocabulary's own words, languages, and the names of outlets.
import { type Facet, UNKNOWN } from "@isnad/graph";
import { INDIVIDUALS } from "@isnad/ontology";
import type { App } from "../../model/app.ts";
import { nameIn } from "../../model/look/name-in.ts";

export function valueName(app: App, facet: Facet, value: string): string {
  const { explore, language } = app.preferences.messages.value;
  if (value === UNKNOWN) return explore.unknown;
  if (facet === "language") return explore.languages[value] ?? value;
  if (facet === "outlet") return nameIn(app, value);
  return INDIVIDUALS[`isnad:${value}` as keyof typeof INDIVIDUALS]?.label[language] ?? value;
}
