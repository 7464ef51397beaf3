// The dictionary in memory: each term's bytes once, on pages, found again by a hash table of integers.
// A stranger would get wrong why no Map is used: it ends at 2^24 entries, and an object a term takes five times the room.
// Bounds are 2^31 terms and 16 GiB of words; what lies beyond is refused by name.
import type { Term } from "@rdfjs/types";
import { DatasetFullError } from "../errors.ts";
import type { Dictionary } from "./dictionary.ts";
import { grown } from "./grow.ts";
import { TAG, Tags } from "./spelling.ts";
import { TermCache } from "./term-cache.ts";
import { DEFAULT_GRAPH } from "./terms.ts";
import { byteLength, isText, readText, writeText } from "./wtf8.ts";

/** Bytes of a page; a term that is longer gets a run of pages for itself. */
const PAGE = 2 ** 22;
/** Terms start at multiples of four bytes, so that 32 bits address 16 GiB. */
const UNIT = 4;
const UNIT_BITS = 20;
const UNITS = 2 ** UNIT_BITS;
const MOST_TERMS = 2 ** 31 - 2;

export class TermTable implements Dictionary {
  readonly tags = new Tags();
  size = 0;
  /** Pages of bytes; undefined where a longer page before it reaches over. */
  readonly #pages: (Uint8Array | undefined)[] = [new Uint8Array(1024)];
  /** The next free byte of the last page. */
  #free = 0;
  #starts = new Uint32Array(16);
  #hashes = new Int32Array(16);
  /** Ids by hash, open addressing; at most half full. */
  #slots = new Uint32Array(32);
  readonly #cache = new TermCache();

  constructor() {
    this.intern(DEFAULT_GRAPH);
  }

  idOf(term: Term): number {
    const tag = this.tags.of(term, false);
    const text = tag === undefined ? undefined : this.tags.text(term, false);
    return tag === undefined || text === undefined ? 0 : this.#find(tag, text, hashOf(tag, text));
  }

  literalsOf(text: string): number[] {
    return this.tags.literals().flatMap((tag) => this.#find(tag, text, hashOf(tag, text)) || []);
  }

  intern(term: Term): number {
    const tag = this.tags.of(term, true);
    const text = tag === undefined ? undefined : this.tags.text(term, true);
    if (tag === undefined || text === undefined)
      throw new TypeError(`a ${term.termType} cannot stand in a dataset`);
    const hash = hashOf(tag, text);
    return this.#find(tag, text, hash) || this.#add(tag, text, hash);
  }

  term(id: number): Term {
    const known = this.#cache.get(id);
    if (known !== undefined) return known;
    const { bytes, at, end, tag } = this.#entry(id);
    return this.#cache.set(id, this.tags.term(tag, readText(bytes, at, end)));
  }

  /** Where the bytes of a term stand. */
  #entry(id: number): { bytes: Uint8Array; at: number; end: number; tag: number } {
    const start = this.#starts[id]!;
    const bytes = this.#pages[start >>> UNIT_BITS]!;
    const from = (start & (UNITS - 1)) * UNIT;
    const at = from + 8;
    return { bytes, at, end: at + readWord(bytes, from), tag: readWord(bytes, from + 4) };
  }

  #find(tag: number, text: string, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]!;
      if (id === 0) return 0;
      if (this.#hashes[id] !== hash) continue;
      const entry = this.#entry(id);
      if (entry.tag === tag && isText(entry.bytes, entry.at, entry.end, text)) return id;
    }
  }

  #add(tag: number, text: string, hash: number): number {
    if (this.size >= MOST_TERMS) throw new DatasetFullError("terms", MOST_TERMS);
    const id = this.size + 1;
    this.#starts = grown(this.#starts, id + 1);
    this.#hashes = grown(this.#hashes, id + 1);
    const length = byteLength(text);
    const { page, at } = this.#room(length + 8);
    const bytes = this.#pages[page]!;
    writeWord(bytes, at, length);
    writeWord(bytes, at + 4, tag);
    writeText(text, bytes, at + 8);
    this.#starts[id] = page * UNITS + at / UNIT;
    this.#hashes[id] = hash;
    this.size = id;
    if (id * 2 > this.#slots.length) this.#rehash(this.#slots.length * 2);
    else this.#place(id, hash);
    return id;
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #rehash(length: number): void {
    this.#slots = new Uint32Array(length);
    for (let id = 1; id <= this.size; id++) this.#place(id, this.#hashes[id]!);
  }

  /** Room for so many bytes, at a multiple of the unit. */
  #room(bytes: number): { page: number; at: number } {
    const page = this.#pages.length - 1;
    const last = this.#pages[page];
    if (last !== undefined && last.length <= PAGE && this.#free + bytes <= PAGE) {
      const at = this.#free;
      this.#pages[page] = grown(last, at + bytes, PAGE);
      this.#free = Math.ceil((at + bytes) / UNIT) * UNIT;
      return { page, at };
    }
    const pages = Math.ceil(bytes / PAGE);
    if ((page + 1 + pages) * UNITS >= 2 ** 32) throw new DatasetFullError("bytes of terms", 2 ** 34);
    this.#pages.push(new Uint8Array(pages * PAGE));
    for (let more = 1; more < pages; more++) this.#pages.push(undefined);
    this.#free = pages === 1 ? Math.ceil(bytes / UNIT) * UNIT : PAGE;
    return { page: page + 1, at: 0 };
  }

  /** The tag and the bytes of a term, for whoever writes or sorts them. */
  spelling(id: number): { readonly tag: number; readonly bytes: Uint8Array } {
    const { bytes, at, end, tag } = this.#entry(id);
    return { tag, bytes: bytes.subarray(at, end) };
  }
}

/** FNV-1a over the code units, begun with the tag, its bits mixed at the end (Austin Appleby's finalizer). */
function hashOf(tag: number, text: string): number {
  let hash = (0x811c9dc5 ^ tag) | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return tag === TAG.defaultGraph ? 0 : hash ^ (hash >>> 16);
}

function readWord(bytes: Uint8Array, at: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
}

function writeWord(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >>> 8;
  bytes[at + 2] = value >>> 16;
  bytes[at + 3] = value >>> 24;
}
