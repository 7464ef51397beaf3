// What the values of facets are called: the vocabulary's own words, languages, and the names of outlets.
import { type Facet, UNKNOWN } from "@isnad/graph";
import { INDIVIDUALS } from "@isnad/ontology";
import { FILTERS } from "../../messages/filters.ts";
import type { App } from "../../model/app.ts";
import { nameIn } from "../../model/look/name-in.ts";
import { wordsFor } from "../parts/words.ts";

export function valueName(app: App, facet: Facet, value: string): string {
  const { language } = app.preferences.messages.value;
  const wording = wordsFor(app.preferences, FILTERS);
  if (value === UNKNOWN) return wording.unknown;
  if (facet === "language") return wording.languages[value] ?? value;
  if (facet === "outlet") return nameIn(app, value);
  return INDIVIDUALS[`isnad:${value}` as keyof typeof INDIVIDUALS]?.label[language] ?? value;
}
