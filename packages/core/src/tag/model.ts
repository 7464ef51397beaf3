// The weights of a tagger: for every facet, seen from the word that is to be tagged, seven small whole numbers, one a tag.
// A stranger would get wrong the keys: only the facets' hashes are stored, so a facet that shares its hash with another
// shares its weights; with 32 bits and tens of thousands of facets that hardly happens.
import { z } from "zod";
import { bytesOf, hashOf } from "./hashing.ts";
import { type IsOrdinary, ordinaryWords } from "./ordinary-words.ts";

/** B- begins a name, I- goes on with it, O is none. */
export const TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"] as const;
export const TAG_COUNT = TAGS.length;

/** How far from the word that is to be tagged facets are looked at. */
export const REACH = 2;

export const modelFile = z.strictObject({
  /** What one whole number stands for. */
  scale: z.number().positive(),
  /** By the tag before and the tag after, in the order of {@link TAGS}; the last row is for a sentence's first word. */
  transitions: z.array(z.array(z.int()).length(TAG_COUNT)).length(TAG_COUNT + 1),
  /** Base64 of the facets' hashes in ascending order, each four bytes, low byte first. */
  facets: z.base64(),
  /** Base64 of their weights, seven signed bytes a facet. */
  weights: z.base64(),
  /** Base64 of a filter of the language's ordinary words, see `ordinary-words.ts`. */
  words: z.base64(),
});
export type ModelFile = z.infer<typeof modelFile>;

export interface Model {
  readonly transitions: readonly (readonly number[])[];
  /** The weights of a facet, or undefined where none was learned. */
  readonly weightsOf: (facet: string) => Int8Array | undefined;
  readonly isOrdinary: IsOrdinary;
}

export function modelOf(file: ModelFile): Model {
  const hashes = bytesOf(file.facets);
  const weights = new Int8Array(bytesOf(file.weights).buffer);
  const places = new Map<number, number>();
  const view = new DataView(hashes.buffer);
  for (let at = 0; at < hashes.length / 4; at++) places.set(view.getUint32(4 * at, true), at * TAG_COUNT);
  return {
    transitions: file.transitions,
    isOrdinary: ordinaryWords(file.words),
    weightsOf: (facet) => {
      const place = places.get(hashOf(facet));
      return place === undefined ? undefined : weights.subarray(place, place + TAG_COUNT);
    },
  };
}
