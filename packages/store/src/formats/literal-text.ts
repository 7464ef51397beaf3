// A literal as Turtle and N-Triples write it: its characters exactly as they are, what would end it or a line escaped.
// A stranger would get wrong what stays: everything above U+007F but two noncharacters, as the canonical form of RDF 1.2
// N-Triples has it; a reader must not find other characters than were written.
import { xsd } from "@isnad/ontology";
import type { Literal } from "@rdfjs/types";
import { checkTag, checkText } from "./writable.ts";

/** What needs a closer look: what is escaped, and halves of surrogate pairs, which may be whole ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NOT_PLAIN = /["\\\u0000-\u001f\u007f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ESCAPED = /["\\\u0000-\u001f\u007f\ufffe\uffff]/g;
const ECHAR: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\b": "\\b",
  "\f": "\\f",
};

/** What Turtle may write bare, by datatype; the text then says which datatype it is. */
const BARE: ReadonlyMap<string, RegExp> = new Map([
  [xsd.integer, /^[+-]?\d+$/],
  [xsd.decimal, /^[+-]?\d+\.\d+$/],
  [xsd.double, /^[+-]?\d+(?:\.\d+)?[eE][+-]?\d+$/],
  [xsd.boolean, /^(?:true|false)$/],
]);

export interface LiteralStyle {
  /** Numbers and truth values as Turtle has them, where the bare word is read back as the same literal. */
  readonly short: boolean;
  /** Whether a text may have a direction. */
  readonly rdf12: boolean;
  /** Writes the IRI of a datatype. */
  readonly datatype: (iri: string) => string;
}

/**
 * `"…"@en`, `"…"^^<…>`, `"…"` or `5`.
 * @throws {UnwritableTermError} half a surrogate pair, a language tag that is none, a direction where RDF 1.1 is written.
 */
export function literalText(literal: Literal, { short, rdf12, datatype }: LiteralStyle): string {
  const { value, language } = literal;
  if (language !== "") return quotedText(value) + tagText(literal, language, rdf12);
  const type = literal.datatype.value;
  if (type === xsd.string) return quotedText(value);
  if (short && BARE.get(type)?.test(value)) return value;
  return `${quotedText(value)}^^${datatype(type)}`;
}

function tagText(literal: Literal, language: string, rdf12: boolean): string {
  checkTag(literal, language, rdf12);
  return literal.direction ? `@${language}--${literal.direction}` : `@${language}`;
}

function quotedText(value: string): string {
  if (!NOT_PLAIN.test(value)) return `"${value}"`;
  checkText(value);
  return `"${value.replace(ESCAPED, escaped)}"`;
}

function escaped(char: string): string {
  return ECHAR[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
