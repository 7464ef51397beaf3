// Contents of one language that say the same in nearly the same words: wire copy, quotations told by several outlets.
// MinHash over shingles of three words, in bands (Broder, "On the resemblance and containment of documents", 1997; Leskovec,
// Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3), so that 100,000 contents are not compared each with each.
// A stranger would get wrong chance: the hash functions are fixed numbers, the same on every machine.
import { fold } from "@isnad/text";

const BANDS = 12;
const ROWS = 3;
const SHINGLE = 3;
/** Words: shorter contents ("it is not true") say the same by chance. */
const SHORTEST = 6;
/** Share of common shingles from which on two contents are one. */
const ALIKE = 0.5;
/** A band with more contents than this is a formula that everybody uses. */
const COMMON = 200;

/** For each text the positions of the earlier texts that it resembles. */
export function similarTexts(texts: readonly string[]): number[][] {
  const bands = new Map<string, number[]>();
  const shingles = texts.map(shinglesOf);
  return shingles.map((own, index) => {
    if (own.size === 0) return [];
    const candidates = new Set<number>();
    for (const band of bandsOf(own)) {
      const members = bands.get(band);
      if (members === undefined) bands.set(band, [index]);
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

function shinglesOf(text: string): ReadonlySet<number> {
  const words = fold(text).split(" ");
  const found = new Set<number>();
  if (words.length < SHORTEST) return found;
  for (let at = 0; at + SHINGLE <= words.length; at++)
    found.add(hash(words.slice(at, at + SHINGLE).join(" ")));
  return found;
}

function bandsOf(shingles: ReadonlySet<number>): string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const least = Array.from({ length: ROWS }, (_, row) => {
      const seed = Math.imul(band * ROWS + row + 1, 0x9e3779b1);
      let smallest = 0xffffffff;
      for (const shingle of shingles) {
        const value = mixed(shingle ^ seed);
        if (value < smallest) smallest = value;
      }
      return smallest;
    });
    return `${band} ${least.join(" ")}`;
  });
}

function resemblance(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let common = 0;
  for (const shingle of left) if (right.has(shingle)) common++;
  return common / (left.size + right.size - common);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The finalizer of MurmurHash3. */
function mixed(value: number): number {
  let mix = value;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
