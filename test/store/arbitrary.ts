// Random terms and quads, with what breaks writers: Arabic, quotation marks, line ends, emoji, letters in IRIs.
import { dataFactory as rdf } from "@isnad/store";
import type { Literal, NamedNode, Quad } from "@rdfjs/types";
import fc from "fast-check";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const BASES = [
  "https://w3id.org/isnad/id/actor/",
  "https://w3id.org/isnad/ns#",
  "urn:x:",
  "https://schema.org/",
];

const letters = fc.constantFrom(
  "a",
  "Z",
  "0",
  "-",
  ".",
  "_",
  "~",
  "%20",
  "/",
  "?",
  "=",
  "&",
  "'",
  "(",
  ")",
  "*",
  ",",
  ";",
  ":",
  "@",
  "!",
  "$",
  "+",
  "أ",
  "ل",
  "س",
  "é",
  "ß",
  "語",
  "😀",
);

/** IRIs with the letters, digits and marks that may stand in them. */
export const iri: fc.Arbitrary<NamedNode> = fc
  .tuple(fc.constantFrom(...BASES), fc.string({ unit: letters, maxLength: 12 }))
  .filter(([, rest]) => !rest.startsWith("//"))
  .map(([base, rest]) => rdf.namedNode(base + rest));

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      "ق",
      "ال",
      "ّ",
      '"',
      "\\",
      "\n",
      "\r",
      "\t",
      "'",
      ".",
      "\u200f",
      "😀",
      "\u0000",
      "\u007f",
      " ",
      "a",
    ),
    maxLength: 20,
  }),
);

export const literal: fc.Arbitrary<Literal> = fc.oneof(
  words.map((text) => rdf.literal(text)),
  fc.tuple(words, fc.constantFrom("ar", "en", "en-gb")).map(([text, tag]) => rdf.literal(text, tag)),
  fc.integer().map((n) => rdf.literal(String(n), rdf.namedNode(`${XSD}integer`))),
  fc.tuple(words, iri).map(([text, type]) => rdf.literal(text, type)),
  fc.constantFrom("true", "false").map((value) => rdf.literal(value, rdf.namedNode(`${XSD}boolean`))),
  fc
    .constantFrom("0.95", ".5", "1.", "-3.0")
    .map((value) => rdf.literal(value, rdf.namedNode(`${XSD}decimal`))),
);

/** Triples in the default graph. */
export const triples: fc.Arbitrary<Quad[]> = fc.array(
  fc.tuple(iri, iri, fc.oneof(iri, literal)).map(([s, p, o]) => rdf.quad(s, p, o)),
  { maxLength: 12 },
);

/** Quads in the default graph and in named ones. */
export const quads: fc.Arbitrary<Quad[]> = fc.array(
  fc
    .tuple(iri, iri, fc.oneof(iri, literal), fc.option(iri))
    .map(([s, p, o, g]) => rdf.quad(s, p, o, g ?? rdf.defaultGraph())),
  { maxLength: 12 },
);
