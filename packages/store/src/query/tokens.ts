// The words and marks of a query.
// A stranger would get wrong the dot: it ends a pattern, yet may stand inside a number or a prefixed name.
// What an Arabic keyboard types is understood too: ؟ before a variable, ؛ and ، between terms, « » around a label.
import { QuerySyntaxError } from "../errors.ts";

export type TokenKind =
  | "variable"
  | "iri"
  | "name"
  | "string"
  | "number"
  | "boolean"
  | "a"
  | "language"
  | "datatype"
  /** A place that is still to be filled: `_`. No pattern may hold one. */
  | "gap"
  | "."
  | ";"
  | ","
  | "end";

export interface Token {
  readonly kind: TokenKind;
  /** The word itself: a variable without its mark, an IRI without brackets, a string unescaped. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** True where a line ends before it. */
  readonly newLine: boolean;
}

const WORD = "[\\p{L}\\p{M}\\p{N}_-]";
const PATTERNS: readonly (readonly [TokenKind | "space", RegExp])[] = [
  ["space", /(?:\s|#[^\n]*)+/uy],
  ["variable", /[?$؟][\p{L}\p{M}\p{N}_]+/uy],
  ["iri", /<[^<>"{}|^`\\\s]*>/uy],
  ["string", /"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*'|“[^”\n]*”|«[^»\n]*»/uy],
  ["language", /@[A-Za-z]+(?:-[A-Za-z0-9]+)*/uy],
  ["datatype", /\^\^/uy],
  ["name", new RegExp(`\\p{L}${WORD}*:(?:\\.*(?:${WORD}|[%/]))*`, "uy")],
  ["number", /[+-]?(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?(?![\p{L}\d])/uy],
  ["boolean", /(?:true|false)(?![\p{L}\p{N}_:-])/uy],
  ["gap", /_(?![\p{L}\p{N}_:-])/uy],
  ["a", /a(?![\p{L}\p{N}_:-])/uy],
  [".", /\./uy],
  [";", /[;؛]/uy],
  [",", /[,،]/uy],
];
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

/** The tokens of a query, the last of kind "end". Throws `QuerySyntaxError`. */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let newLine = false;
  for (let at = 0; at < query.length; ) {
    const [kind, text] = tokenAt(query, at);
    if (kind === "space") newLine ||= text.includes("\n");
    else {
      tokens.push({ kind, value: wordOf(kind, text), start: at, end: at + text.length, newLine });
      newLine = false;
    }
    at += text.length;
  }
  const end = query.trimEnd().length;
  return [...tokens, { kind: "end", value: "", start: end, end, newLine: false }];
}

function tokenAt(query: string, at: number): readonly [TokenKind | "space", string] {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(query)?.[0];
    if (text !== undefined) return [kind, text];
  }
  throw unreadable(query, at);
}

function unreadable(query: string, at: number): QuerySyntaxError {
  const word = /^[\p{L}\p{N}_]+|^./u.exec(query.slice(at))?.[0] ?? "";
  const expected = 'a variable, a prefixed name, an <IRI> or a "label"';
  const fail = (hint?: string) => new QuerySyntaxError(query, at, `cannot read ${word}`, expected, hint);
  if (/^["'“«]/.test(word)) return fail("the quotation mark is never closed");
  if (/^(select|ask|construct|describe|where|prefix|filter|optional)$/i.test(word) || /[{}]/.test(word))
    return fail("write the patterns alone, without SELECT, WHERE and braces");
  if (word === "<") return fail("an IRI ends with > and holds no space");
  return /^\p{L}/u.test(word) ? fail(`words stand in quotation marks: "${word}"`) : fail();
}

function wordOf(kind: TokenKind, text: string): string {
  if (kind === "variable" || kind === "language") return text.slice(1);
  if (kind === "iri") return text.slice(1, -1);
  if (kind === "string") return unescaped(text.slice(1, -1));
  return text;
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/gsu, (_, four, eight, char) => {
    if (char !== undefined) return ESCAPES[char] ?? char;
    const code = Number.parseInt(four ?? eight, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}
