// Words to where they stand: an index over names, headlines and what was said, folded, so that spelling does not count.
// A stranger would get wrong when it is built: when somebody first searches, and again after the dataset has changed.
import { isnad, rdfs, schema, skos } from "@isnad/ontology";
import { compareCodeUnits, fold } from "@isnad/text";
import type { Literal, Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import { compareTerms } from "../formats/order.ts";
import { dataFactory } from "../n3.ts";
import { foldedObjects } from "./folded.ts";

/** A text that holds the words, and what it belongs to. */
export interface SearchHit {
  readonly subject: Term;
  /** `rdfs:label`, `skos:altLabel`, `schema:headline` or `isnad:text`. */
  readonly property: string;
  readonly text: Literal;
}

/** In the order of how much a find in them says. */
const PROPERTIES = [rdfs.label, skos.altLabel, schema.headline, isnad.text];

interface WordIndex {
  readonly version: number;
  /** Every word, ascending; the texts of word i are those from offsets[i] to before offsets[i + 1]. */
  readonly words: readonly string[];
  readonly offsets: Uint32Array;
  readonly texts: Uint32Array;
  /** For each text its folded key, the ids of its literals and the place of its property. */
  readonly keys: readonly string[];
  readonly literals: readonly (readonly number[])[];
  readonly properties: Uint8Array;
}

const KNOWN = new WeakMap<Dataset, WordIndex>();

/**
 * The names, headlines and statements that hold all the words, the last of which may be unfinished: `search(d, "bagh")`.
 * Whole names come first, then names, headlines and statements, the shorter before the longer. 20 hits unless told.
 */
export function search(
  dataset: Dataset,
  words: string,
  { limit = 20 }: { readonly limit?: number } = {},
): SearchHit[] {
  const wanted = fold(words).split(" ").filter(Boolean);
  if (wanted.length === 0) return [];
  const index = indexOf(dataset);
  const sets = wanted.map((word, i) => textsWith(index, word, i === wanted.length - 1));
  const [fewest, ...others] = sets.sort((a, b) => a.size - b.size);
  const found = [...fewest!].filter((text) => others.every((set) => set.has(text)));
  const key = wanted.join(" ");
  found.sort((a, b) => compareTexts(index, key, a, b));
  const hits: SearchHit[] = [];
  for (const text of found) {
    if (hits.length >= limit) break;
    hits.push(...hitsOf(dataset, index, text));
  }
  return hits.slice(0, limit);
}

/** The texts with a word, or with any word that begins so. */
function textsWith({ words, offsets, texts }: WordIndex, word: string, unfinished: boolean): Set<number> {
  const found = new Set<number>();
  let at = placeOf(words, word);
  for (; at < words.length && (unfinished ? words[at]!.startsWith(word) : words[at] === word); at++)
    for (let i = offsets[at]!; i < offsets[at + 1]!; i++) found.add(texts[i]!);
  return found;
}

/** The first place whose word is not before this one. */
function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareCodeUnits(words[middle]!, word) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareTexts({ keys, properties }: WordIndex, wanted: string, a: number, b: number): number {
  return (
    Number(keys[b] === wanted) - Number(keys[a] === wanted) ||
    properties[a]! - properties[b]! ||
    keys[a]!.length - keys[b]!.length ||
    compareCodeUnits(keys[a]!, keys[b]!)
  );
}

function hitsOf(dataset: Dataset, { literals, properties }: WordIndex, text: number): SearchHit[] {
  const property = PROPERTIES[properties[text]!]!;
  const hits = literals[text]!.flatMap((id) => {
    const literal = dataset.dictionary.term(id) as Literal;
    const quads = dataset.match(null, dataFactory.namedNode(property), literal);
    return [...quads].map(({ subject }) => ({ subject, property, text: literal }));
  });
  const sorted = hits.sort((a, b) => compareTerms(a.subject, b.subject) || compareTerms(a.text, b.text));
  // A triple may stand in several graphs.
  return sorted.filter(
    ({ subject, text: literal }, i) =>
      i === 0 || !(sorted[i - 1]!.subject.equals(subject) && sorted[i - 1]!.text.equals(literal)),
  );
}

function indexOf(dataset: Dataset): WordIndex {
  const known = KNOWN.get(dataset);
  if (known?.version === dataset.version) return known;
  const index = build(dataset);
  KNOWN.set(dataset, index);
  return index;
}

function build(dataset: Dataset): WordIndex {
  const keys: string[] = [];
  const literals: (readonly number[])[] = [];
  const properties: number[] = [];
  const byWord = new Map<string, number[]>();
  for (const [place, property] of PROPERTIES.entries())
    for (const [key, ids] of foldedObjects(dataset, property)) {
      const text = keys.push(key) - 1;
      literals.push(ids);
      properties.push(place);
      for (const word of new Set(key.split(" "))) {
        const texts = byWord.get(word);
        if (texts === undefined) byWord.set(word, [text]);
        else texts.push(text);
      }
    }
  const words = [...byWord.keys()].filter(Boolean).sort(compareCodeUnits);
  const offsets = new Uint32Array(words.length + 1);
  words.forEach((word, i) => {
    offsets[i + 1] = offsets[i]! + byWord.get(word)!.length;
  });
  const texts = new Uint32Array(offsets[words.length]!);
  words.forEach((word, i) => {
    texts.set(byWord.get(word)!, offsets[i]);
  });
  return {
    version: dataset.version,
    words,
    offsets,
    texts,
    keys,
    literals,
    properties: Uint8Array.from(properties),
  };
}
