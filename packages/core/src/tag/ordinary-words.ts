// The ordinary words of a language as a Bloom filter (Bloom, 1970): a sentence's first word has its capital anyway, so
// whether "Storebrand" or "Nurses" is a name, only a dictionary tells.
// A stranger would get wrong how sure it is: of words that are not in it, one in a hundred is said to be.
import { bytesOf, hashOf } from "./hashing.ts";

export type IsOrdinary = (key: string) => boolean;

const BITS_PER_WORD = 10;
const PROBES = 6;

/** Asks a filter that {@link filterOf} made; of an empty one no word is ordinary. Keys are in small letters. */
export function ordinaryWords(filter: string): IsOrdinary {
  const bits = bytesOf(filter);
  return (key) => bits.length > 0 && probesOf(key, bits).every((at) => (bits[at >> 3]! >> (at & 7)) & 1);
}

/** The filter of some words, to be stored as base64. */
export function filterOf(words: readonly string[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil((words.length * BITS_PER_WORD) / 8));
  for (const word of words) for (const at of probesOf(word, bits)) bits[at >> 3]! |= 1 << (at & 7);
  return bits;
}

/** Which bits stand for a word (Kirsch and Mitzenmacher, 2006: two hashes are enough). */
function probesOf(key: string, bits: Uint8Array): number[] {
  const first = hashOf(key);
  const step = hashOf(`~${key}`) | 1;
  return Array.from({ length: PROBES }, (_, probe) => ((first + probe * step) >>> 0) % (8 * bits.length));
}
