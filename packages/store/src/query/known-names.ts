// Under which words everything in a dataset can be found while somebody types: folded names by the id of what bears them.
// Made when first asked for, and again after the dataset has changed.
import {
  CLASSES,
  expand,
  INDIVIDUALS,
  isnad,
  PROPERTIES,
  type PrefixedName,
  rdfs,
  schema,
  skos,
} from "@isnad/ontology";
import { fold } from "@isnad/text";
import { Cursor, IN } from "../dataset/cursor.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { dataFactory } from "../n3.ts";
import { foldedObjects } from "./folded.ts";
import { PREDICATE_WORDS } from "./predicate-words.ts";

export interface KnownNames {
  /** Folded names by id; the first is what it is called, the others are found too. */
  readonly of: ReadonlyMap<number, readonly string[]>;
  /** What bears a label; the others are found by their words alone. */
  readonly labelled: ReadonlySet<number>;
}

const NAMING = [rdfs.label, skos.altLabel, schema.headline, isnad.text];
const KNOWN = new WeakMap<Dataset, { readonly version: number; readonly names: KnownNames }>();

export function knownNames(dataset: Dataset): KnownNames {
  const known = KNOWN.get(dataset);
  if (known?.version === dataset.version) return known.names;
  const names = gather(dataset);
  KNOWN.set(dataset, { version: dataset.version, names });
  return names;
}

function gather(dataset: Dataset): KnownNames {
  const names = new Map<number, string[]>();
  const labelled = new Set<number>();
  const note = (id: number, ...words: readonly string[]) => {
    const before = names.get(id);
    if (before === undefined) names.set(id, [...words]);
    else for (const word of words) if (!before.includes(word)) before.push(word);
  };
  for (const [iri, words] of OWN) {
    const id = dataset.dictionary.idOf(dataFactory.namedNode(iri));
    if (id === 0) continue;
    note(id, ...words);
    labelled.add(id);
  }
  for (const property of NAMING)
    for (const [subject, key] of foldedPairs(dataset, property)) {
      note(subject, key);
      if (property === rdfs.label) labelled.add(subject);
    }
  // The written forms of an entity stand on its mentions.
  const exact = new Map(foldedPairs(dataset, isnad.exact));
  for (const [mention, entity] of pairs(dataset, isnad.mentionOf)) {
    const key = exact.get(mention);
    if (key !== undefined) note(entity, key);
  }
  return { of: names, labelled };
}

/** The vocabulary's own words: labels, the name itself, and other words for it. */
const OWN: readonly (readonly [string, readonly string[]])[] = Object.entries({
  ...CLASSES,
  ...INDIVIDUALS,
  ...PROPERTIES,
}).map(([name, { label }]) => {
  const others = PREDICATE_WORDS[name as keyof typeof PROPERTIES]?.split(/[,;]/) ?? [];
  const words = [label.en, label.ar, name.slice(name.indexOf(":") + 1), name, ...others].map(fold);
  return [expand(name as PrefixedName), words.filter(Boolean)];
});

function* foldedPairs(dataset: Dataset, property: string): Generator<[number, string]> {
  const keys = new Map<number, string>();
  for (const [key, ids] of foldedObjects(dataset, property)) for (const id of ids) keys.set(id, key);
  for (const [subject, object] of pairs(dataset, property)) {
    const key = keys.get(object);
    if (key !== undefined) yield [subject, key];
  }
}

function* pairs({ dictionary, table }: Dataset, property: string): Generator<[number, number]> {
  const predicate = dictionary.idOf(dataFactory.namedNode(property));
  if (predicate === 0) return;
  const cursor = new Cursor();
  cursor.open(table.snapshot(), 0, predicate, 0, IN.union);
  while (cursor.next()) yield [cursor.s, cursor.o];
}
