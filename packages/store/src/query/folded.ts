// The texts that a property has in a dataset, by their folded key: made when a name or text is first looked for, and
// again after the dataset has changed.
import { fold } from "@isnad/text";
import { Cursor, IN } from "../dataset/cursor.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { dataFactory } from "../n3.ts";

/** Ids of literals by what is left of their text when spelling does not count. */
export type Folded = ReadonlyMap<string, readonly number[]>;

const KNOWN = new WeakMap<Dataset, { readonly version: number; readonly of: Map<string, Folded> }>();

/** The literals that are objects of the property, folded. */
export function foldedObjects(dataset: Dataset, property: string): Folded {
  let known = KNOWN.get(dataset);
  if (known === undefined || known.version !== dataset.version) {
    known = { version: dataset.version, of: new Map() };
    KNOWN.set(dataset, known);
  }
  const folded = known.of.get(property) ?? foldAll(dataset, property);
  known.of.set(property, folded);
  return folded;
}

function foldAll(dataset: Dataset, property: string): Folded {
  const folded = new Map<string, number[]>();
  for (const id of objectsOf(dataset, property)) {
    const term = dataset.dictionary.term(id);
    if (term.termType !== "Literal") continue;
    const key = fold(term.value);
    const ids = folded.get(key);
    if (ids === undefined) folded.set(key, [id]);
    else ids.push(id);
  }
  return folded;
}

/** The ids of a property's objects, each once. */
function* objectsOf({ dictionary, table }: Dataset, property: string): Generator<number> {
  const predicate = dictionary.idOf(dataFactory.namedNode(property));
  if (predicate === 0) return;
  const seen = new Set<number>();
  const cursor = new Cursor();
  cursor.open(table.snapshot(), 0, predicate, 0, IN.any);
  while (cursor.next()) {
    if (seen.has(cursor.o)) continue;
    seen.add(cursor.o);
    yield cursor.o;
  }
}
