// SPARQL cut into tokens, as far as completion, bidi isolates and advice need it. It never fails: half-typed text is its daily bread.
// A stranger would get wrong why there is no grammar here: the store's parser judges a query, this only finds its parts.

export type TokenKind = "comment" | "iri" | "string" | "variable" | "tag" | "name" | "word" | "mark";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** UTF-16 code units; half-open. */
  readonly from: number;
  readonly to: number;
}

/** A string that is not closed ends with its line; one in three quotes with the text. */
const TOKEN = new RegExp(
  [
    String.raw`(?<comment>#[^\n]*)`,
    String.raw`(?<iri><[^\s<>"{}|\\^]*>)`,
    String.raw`(?<string>"""(?:[^\\]|\\[^])*?(?:"""|$)|'''(?:[^\\]|\\[^])*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?)`,
    String.raw`(?<variable>[?$][\p{L}\p{M}\p{N}_]*)`,
    "(?<tag>@[A-Za-z][A-Za-z0-9-]*)",
    String.raw`(?<name>(?:\p{L}[\p{L}\p{M}\p{N}_.-]*)?:(?:[\p{L}\p{M}\p{N}_:.\\/%-]*[\p{L}\p{M}\p{N}_:\\/%-])?)`,
    String.raw`(?<word>[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*)`,
    String.raw`(?<mark>[^\s])`,
  ].join("|"),
  "gu",
);

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index, groups = {} }) => ({
    kind: Object.keys(groups).find((kind) => groups[kind] !== undefined) as TokenKind,
    text: found,
    from: index,
    to: index + found.length,
  }));
}

/** What a string token says, without its quotation marks and escapes. */
export function wordsOf(token: Token): string {
  const quote = quoteOf(token);
  const open = token.text.slice(quote.length);
  const inner = isClosed(token) ? open.slice(0, -quote.length) : open;
  return inner.replace(/\\(.)/g, "$1");
}

/** The one or three quotation marks that open it. */
export function quoteOf({ text }: Token): string {
  return /^(?:"""|'''|["'])/.exec(text)?.[0] ?? "";
}

export function isClosed(token: Token): boolean {
  const quote = quoteOf(token);
  return token.text.length >= 2 * quote.length && token.text.endsWith(quote);
}

/** A text as a SPARQL literal with its language. */
export function literalOf(text: string, language: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n")}"@${language}`;
}
