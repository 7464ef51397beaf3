// Names to entities: "Iraq", "iraq" and "العراق" stand for one node.
// A stranger would get wrong the spelling: names are compared by the folded key of @isnad/text, so hamza seats,
// vowel signs, case and punctuation do not count.
import { rdfs, skos } from "@isnad/ontology";
import { fold } from "@isnad/text";
import type { Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import { compareTerms } from "../formats/order.ts";
import { dataFactory } from "../n3.ts";
import { nearest } from "./names.ts";

interface Bearer {
  readonly entity: Term;
  readonly language: string;
}

type Index = ReadonlyMap<string, readonly Bearer[]>;

/** The index of each dataset with the version it was made for. */
const INDEXES = new WeakMap<Dataset, { readonly version: number; readonly index: Index }>();

/** The entities that bear the name as `rdfs:label` or `skos:altLabel`, in the given language or in any. */
export function entitiesCalled(dataset: Dataset, name: string, language?: string): Term[] {
  const bearers = indexOf(dataset).get(fold(name)) ?? [];
  const chosen = language === undefined ? bearers : bearers.filter((bearer) => bearer.language === language);
  return distinct(chosen.map((bearer) => bearer.entity));
}

/** Names in the dataset that are nearly this one, folded. */
export function similarNames(dataset: Dataset, name: string): string[] {
  return nearest(fold(name), indexOf(dataset).keys());
}

/** Each term once, in a fixed order. */
export function distinct<T extends Term>(terms: readonly T[]): T[] {
  const sorted = [...terms].sort(compareTerms);
  return sorted.filter((term, i) => i === 0 || compareTerms(term, sorted[i - 1]!) !== 0);
}

function indexOf(dataset: Dataset): Index {
  const known = INDEXES.get(dataset);
  if (known?.version === dataset.version) return known.index;
  const index = new Map<string, Bearer[]>();
  for (const property of [rdfs.label, skos.altLabel])
    for (const { subject, object } of dataset.match(null, dataFactory.namedNode(property))) {
      if (object.termType !== "Literal") continue;
      const key = fold(object.value);
      const bearers = index.get(key) ?? [];
      bearers.push({ entity: subject, language: object.language });
      index.set(key, bearers);
    }
  INDEXES.set(dataset, { version: dataset.version, index });
  return index;
}
