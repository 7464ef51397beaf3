// Tellings of one speech act: the statements that several articles make of it.
// A stranger would get wrong the property: isnad:sameUtterance points at the earliest telling only, so the others are found
// through it.
import { isnad } from "@isnad/ontology";
import { type Facts, linksOf } from "./facts.ts";

/** All statements that tell the same speech act, from whichever of them one starts; that one is the first. */
export function tellingsOf(facts: Facts, iri: string): readonly string[] {
  const found = new Set([iri]);
  for (const telling of found) {
    for (const earliest of linksOf(facts, telling, isnad.sameUtterance)) found.add(earliest);
    for (const later of facts.subjects(isnad.sameUtterance, telling)) found.add(later);
  }
  return [...found];
}
