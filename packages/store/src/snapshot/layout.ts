// How a snapshot lies in its file: a head of words, a table of sections, the sections, each at a multiple of eight bytes.
// A stranger would get wrong the words: they are in the machine's own order, little-endian everywhere that matters, and the
// mark says so, since views on the file are used as they are.

/** "ISNADRDF" in two words. */
export const MAGIC = [0x414e5349, 0x46445244] as const;
export const VERSION = 1;
/** Reads differently on a machine of the other byte order. */
export const BYTE_ORDER = 0x01020304;

/** Words of the head: magic (2), version, byte order, words of the file, checksum, terms, quads, sections. */
export const HEAD = {
  version: 2,
  byteOrder: 3,
  words: 4,
  checksum: 5,
  terms: 6,
  quads: 7,
  sections: 8,
  length: 10,
} as const;

/** The sections in their order; those of graphs are empty where all quads are in the default graph. */
export const SECTIONS = [
  "tags",
  "terms",
  "buckets",
  ...["spo", "pos", "osp"].flatMap((order) => [
    `${order}.keys`,
    `${order}.offsets`,
    `${order}.second`,
    `${order}.third`,
  ]),
  "graphs.spo",
  "graphs.pos",
  "graphs.osp",
  "byGraph.keys",
  "byGraph.offsets",
  "byGraph.rows",
] as const;
export type Section = (typeof SECTIONS)[number];

/** Words a section takes in the table: where it begins, in words, and its length in bytes. */
export const TABLE_ROW = 2;
