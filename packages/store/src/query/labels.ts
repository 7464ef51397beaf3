// Names to entities: "Iraq", "iraq" and "العراق" stand for one node.
// A stranger would get wrong the spelling: names are compared by the folded key of @isnad/text, so hamza seats,
// vowel signs, case and punctuation do not count.
import { rdfs, skos } from "@isnad/ontology";
import { fold } from "@isnad/text";
import type { Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import { compareTerms } from "../formats/order.ts";
import { dataFactory } from "../n3.ts";
import { foldedObjects } from "./folded.ts";
import { nearest } from "./names.ts";

const NAMES = [rdfs.label, skos.altLabel];

/** The entities that bear the name as `rdfs:label` or `skos:altLabel`, in the given language or in any. */
export function entitiesCalled(dataset: Dataset, name: string, language?: string): Term[] {
  const key = fold(name);
  const found: Term[] = [];
  for (const property of NAMES)
    for (const id of foldedObjects(dataset, property).get(key) ?? []) {
      const label = dataset.dictionary.term(id);
      if (language !== undefined && label.termType === "Literal" && label.language !== language) continue;
      for (const { subject } of dataset.match(null, dataFactory.namedNode(property), label))
        found.push(subject);
    }
  return distinct(found);
}

/** Names in the dataset that are nearly this one, folded. */
export function similarNames(dataset: Dataset, name: string): string[] {
  return nearest(
    fold(name),
    new Set(NAMES.flatMap((property) => [...foldedObjects(dataset, property).keys()])),
  );
}

/** Each term once, in a fixed order. */
export function distinct<T extends Term>(terms: readonly T[]): T[] {
  const sorted = [...terms].sort(compareTerms);
  return sorted.filter((term, i) => i === 0 || compareTerms(term, sorted[i - 1]!) !== 0);
}
