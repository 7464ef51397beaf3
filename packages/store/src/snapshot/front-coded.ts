// The dictionary of a snapshot: terms sorted by their bytes, in buckets of sixteen whose first is written whole and the
// others by what differs from the one before.
// A stranger would get wrong what opening costs: nothing is unpacked; a term is read by walking its bucket, an id found by
// halving the buckets.
import type { Term } from "@rdfjs/types";
import { grown } from "../dataset/grow.ts";
import type { Tags } from "../dataset/spelling.ts";
import { TermCache } from "../dataset/term-cache.ts";
import { byteLength, readText, writeText } from "../dataset/wtf8.ts";

const BUCKET = 16;

/** The bytes and bucket offsets of sorted terms; the entry with index 0 is the term with id 1. */
export interface Coded {
  readonly bytes: Uint8Array;
  readonly buckets: Uint32Array;
}

/** Writes terms that come in their order. */
export class FrontCoder {
  #bytes = new Uint8Array(1024);
  #length = 0;
  readonly #buckets: number[] = [];
  #before: Uint8Array = new Uint8Array(0);
  #beforeTag = -1;
  #count = 0;

  add(tag: number, bytes: Uint8Array): void {
    let shared = 0;
    if (this.#count++ % BUCKET === 0) this.#buckets.push(this.#length);
    else if (tag === this.#beforeTag)
      while (shared < bytes.length && bytes[shared] === this.#before[shared]) shared++;
    this.#bytes = grown(this.#bytes, this.#length + bytes.length + 15);
    for (const number of [tag, shared, bytes.length - shared]) this.#number(number);
    this.#bytes.set(bytes.subarray(shared), this.#length);
    this.#length += bytes.length - shared;
    this.#before = bytes;
    this.#beforeTag = tag;
  }

  #number(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 128)) this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
    this.#bytes[this.#length++] = rest;
  }

  done(): Coded {
    return {
      bytes: this.#bytes.subarray(0, this.#length),
      buckets: Uint32Array.from([...this.#buckets, this.#length]),
    };
  }
}

export class FrontCodedTerms {
  readonly size: number;
  readonly #coded: Coded;
  readonly #tags: Tags;
  readonly #cache = new TermCache();
  /** The entry read last, whole. */
  #entry = new Uint8Array(256);
  #entryLength = 0;
  #entryTag = 0;
  #at = 0;
  #wanted = new Uint8Array(256);

  constructor(coded: Coded, tags: Tags, size: number) {
    this.#coded = coded;
    this.#tags = tags;
    this.size = size;
  }

  term(id: number): Term {
    const known = this.#cache.get(id);
    if (known !== undefined) return known;
    const index = id - 1;
    this.#at = this.#coded.buckets[Math.floor(index / BUCKET)]!;
    for (let i = 0; i <= index % BUCKET; i++) this.#read();
    return this.#cache.set(id, this.#tags.term(this.#entryTag, readText(this.#entry, 0, this.#entryLength)));
  }

  idOf(term: Term): number {
    const tag = this.#tags.of(term, false);
    const text = tag === undefined ? undefined : this.#tags.text(term, false);
    return tag === undefined || text === undefined ? 0 : this.#find(tag, text);
  }

  literalsOf(text: string): number[] {
    return this.#tags.literals().flatMap((tag) => this.#find(tag, text) || []);
  }

  #find(tag: number, text: string): number {
    this.#wanted = grown(this.#wanted, byteLength(text));
    const length = writeText(text, this.#wanted, 0);
    const { buckets } = this.#coded;
    let low = 0;
    let high = buckets.length - 1;
    // The last bucket whose first entry is not above what is wanted.
    while (low < high) {
      const middle = (low + high) >>> 1;
      this.#at = buckets[middle]!;
      this.#read();
      if (this.#compare(tag, length) <= 0) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    this.#at = buckets[low - 1]!;
    for (let index = (low - 1) * BUCKET; index < Math.min(low * BUCKET, this.size); index++) {
      this.#read();
      const order = this.#compare(tag, length);
      if (order === 0) return index + 1;
      if (order > 0) return 0;
    }
    return 0;
  }

  /** The entry read last against what is wanted: below 0, 0 or above 0. */
  #compare(tag: number, length: number): number {
    if (this.#entryTag !== tag) return this.#entryTag - tag;
    return compareBytes(this.#entry, this.#entryLength, this.#wanted, length);
  }

  /** Reads the entry at hand over the one before. */
  #read(): void {
    const { bytes } = this.#coded;
    this.#entryTag = this.#number();
    const shared = this.#number();
    const rest = this.#number();
    this.#entry = grown(this.#entry, shared + rest);
    const at = this.#at;
    for (let i = 0; i < rest; i++) this.#entry[shared + i] = bytes[at + i]!;
    this.#entryLength = shared + rest;
    this.#at = at + rest;
  }

  #number(): number {
    const { bytes } = this.#coded;
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[this.#at++]!;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }
}

export function compareBytes(a: Uint8Array, lengthA: number, b: Uint8Array, lengthB: number): number {
  const length = Math.min(lengthA, lengthB);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return lengthA - lengthB;
}
