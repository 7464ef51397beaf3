// A literal as Turtle and N-Triples write it: its characters exactly as they are, what would end it or a line escaped.
// A stranger would get wrong what stays: everything above U+007F but two noncharacters, as the canonical form of RDF 1.2
// N-Triples has it; a reader must not find other characters than were written.
import { xsd } from "@isnad/ontology";
import type { Literal } from "@rdfjs/types";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const TO_ESCAPE = /["\\\u0000-\u001f\u007f\ufffe\uffff]/;
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

/** `"…"@en`, `"…"^^<…>` or `"…"`; `iri` writes the datatype's IRI. */
export function literalText(literal: Literal, iri: (value: string) => string): string {
  const quoted = quotedText(literal.value);
  const { language } = literal;
  if (language !== "")
    return literal.direction ? `${quoted}@${language}--${literal.direction}` : `${quoted}@${language}`;
  const datatype = literal.datatype.value;
  return datatype === xsd.string ? quoted : `${quoted}^^${iri(datatype)}`;
}

/** The same, but numbers and truth values as Turtle has them, where the bare word is read back as the same literal. */
export function shortLiteralText(literal: Literal, iri: (value: string) => string): string {
  if (literal.language === "") {
    const { value } = literal;
    if (BARE.get(literal.datatype.value)?.test(value)) return value;
  }
  return literalText(literal, iri);
}

function quotedText(value: string): string {
  return TO_ESCAPE.test(value) ? `"${value.replace(ESCAPED, escaped)}"` : `"${value}"`;
}

function escaped(char: string): string {
  return ECHAR[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
