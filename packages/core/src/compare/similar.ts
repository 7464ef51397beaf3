// Contents of one language that say the same in nearly the same words: wire copy, quotations told by several outlets.
// Sketches of the smallest hashes of shingles of three words (Broder, "On the resemblance and containment of documents",
// 1997), so that 100,000 contents are not compared each with each: two that are alike share one of their smallest.
// A stranger would get wrong chance: the hash is a fixed function, the same on every machine.
import { fold } from "@isnad/text";

/** Hashes a sketch keeps: contents that share half of their shingles share one of five in 97 of 100 cases. */
const SKETCH = 5;
const SHINGLE = 3;
/** Words: shorter contents ("it is not true") say the same by chance. */
const SHORTEST = 6;
/** Share of common shingles from which on two contents are one. */
const ALIKE = 0.5;
/** A shingle in more sketches than this is a formula that everybody uses. */
const COMMON = 40;

/** For each text the positions of the earlier texts that it resembles. */
export function similarTexts(texts: readonly string[]): number[][] {
  const sketches = new Map<number, number[]>();
  const shingles = texts.map(shinglesOf);
  return shingles.map((own, index) => {
    const candidates = new Set<number>();
    for (const hash of own.subarray(0, SKETCH)) {
      const members = sketches.get(hash);
      if (members === undefined) sketches.set(hash, [index]);
      else if (members.length < COMMON) {
        for (const member of members) candidates.add(member);
        members.push(index);
      }
    }
    return [...candidates]
      .filter((other) => resemblance(own, shingles[other]!) >= ALIKE)
      .sort((a, b) => a - b);
  });
}

/** The hashes of a text's shingles, each once, the smallest first; none of a short text. */
function shinglesOf(text: string): Uint32Array {
  const words = fold(text).split(" ");
  if (words.length < SHORTEST) return new Uint32Array();
  const hashes = words.map(hashOf);
  const found = new Uint32Array(hashes.length - SHINGLE + 1);
  for (let at = 0; at < found.length; at++) {
    let value = 0;
    for (let i = 0; i < SHINGLE; i++) value = Math.imul(value, 31) + hashes[at + i]!;
    found[at] = mixed(value);
  }
  found.sort();
  return found.filter((hash, at) => hash !== found[at - 1]);
}

/** The share of the hashes of two texts that both have. */
function resemblance(left: Uint32Array, right: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const step = left[i]! - right[j]!;
    if (step === 0) common++;
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return common / (left.length + right.length - common);
}

/** FNV-1a. */
function hashOf(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value | 0;
}

/** The finalizer of MurmurHash3, so that the smallest are drawn evenly. */
function mixed(value: number): number {
  let mix = value ^ (value >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
