// The text of a query as patterns.
// A stranger would get wrong the plain string: it is no literal yet. Where an entity is expected it will stand for the
// entity of that name (`meaning.ts`).
import { PROPERTIES, rdf, xsd } from "@isnad/ontology";
import type { Literal, NamedNode } from "@rdfjs/types";
import { QuerySyntaxError } from "../errors.ts";
import { dataFactory } from "../n3.ts";
import { iriOfName, namesLabeled } from "./names.ts";
import { type Token, type TokenKind, tokenize } from "./tokens.ts";

export type QueryTerm =
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "term"; readonly term: NamedNode | Literal }
  /** A string without a datatype: a label or a literal, as its place decides. */
  | { readonly kind: "text"; readonly text: string; readonly language?: string };

/** One triple pattern; `text` as the user wrote it. */
export interface Pattern {
  readonly subject: QueryTerm;
  readonly predicate: QueryTerm;
  readonly object: QueryTerm;
  readonly text: string;
}

const TERMS: readonly TokenKind[] = ["variable", "iri", "name", "string", "number", "boolean", "a"];
const EXAMPLE = "for example ?s isnad:speaker ?who";

/** Reads a conjunction of patterns. Throws `QuerySyntaxError` with the place, what was expected and a hint. */
export function parseQuery(query: string): Pattern[] {
  const tokens = tokenize(query);
  const patterns: Pattern[] = [];
  let at = 0;
  const peek = () => tokens[at]!;
  const fail = (expected: string, hint?: string, token = peek()) =>
    new QuerySyntaxError(query, token.start, describe(token, query), expected, hint);
  const is = (kind: TokenKind) => peek().kind === kind;

  const iri = (token: Token) => (token.kind === "iri" ? token.value : iriOfName(token, query));
  const string = (text: string): QueryTerm => {
    if (is("language")) return { kind: "text", text, language: tokens[at++]!.value.toLowerCase() };
    if (!is("datatype")) return { kind: "text", text };
    at++;
    if (!is("iri") && !is("name")) throw fail("a datatype such as xsd:integer");
    const datatype = iri(tokens[at++]!);
    return { kind: "term", term: dataFactory.literal(text, dataFactory.namedNode(datatype)) };
  };
  const term = (expected: string): QueryTerm => {
    const token = peek();
    if (!TERMS.includes(token.kind)) throw fail(expected, patterns.length === 0 ? EXAMPLE : undefined);
    at++;
    switch (token.kind) {
      case "variable":
        return { kind: "variable", name: token.value };
      case "string":
        return string(token.value);
      case "number":
        return { kind: "term", term: number(token.value) };
      case "boolean":
        return { kind: "term", term: typed(token.value, xsd.boolean) };
      case "a":
        return { kind: "term", term: dataFactory.namedNode(rdf.type) };
      default:
        return { kind: "term", term: dataFactory.namedNode(iri(token)) };
    }
  };
  const subject = (): QueryTerm => {
    const token = peek();
    const found = term('a subject: a variable, a prefixed name, an <IRI> or a "label"');
    if (found.kind === "term" && found.term.termType === "Literal")
      throw fail("a subject, and a number or typed value is none", undefined, token);
    if (token.kind === "a") throw fail("a subject, and a stands for rdf:type", undefined, token);
    return found;
  };
  const predicate = (): QueryTerm => {
    const token = peek();
    const found = term("a property: a prefixed name, an <IRI>, a variable or a");
    if (found.kind === "text" || (found.kind === "term" && found.term.termType === "Literal")) {
      const names = found.kind === "text" ? namesLabeled(found.text, PROPERTIES) : [];
      const hint = names.length > 0 ? `did you mean ${names.join(" or ")}?` : undefined;
      throw fail("a property: a prefixed name, an <IRI>, a variable or a", hint, token);
    }
    return found;
  };
  const object = () => term('an object: a variable, a prefixed name, an <IRI>, a "label" or a value');
  /** How many terms stand before the next mark: two go on with the subject, three are a pattern of their own. */
  const termsAhead = () => {
    let count = 0;
    for (let i = at; count === 0 || !tokens[i]!.newLine; i++) {
      if (tokens[i]!.kind === "datatype") i++;
      else if (TERMS.includes(tokens[i]!.kind)) count++;
      else if (tokens[i]!.kind !== "language") break;
    }
    return count;
  };

  const from = (token: Token) => query.slice(token.start, tokens[at - 1]!.end);
  while (is(".") || is(";")) at++;
  do {
    const start = peek();
    const s = subject();
    let p = predicate();
    patterns.push({ subject: s, predicate: p, object: object(), text: from(start) });
    while (is(",") || (is(";") && tokens[at + 1]!.kind !== "end")) {
      const same = tokens[at++]!.kind === ",";
      const again = peek();
      if (!same && (termsAhead() >= 3 || is(".") || is(";"))) break;
      if (!same) p = predicate();
      patterns.push({ subject: s, predicate: p, object: object(), text: `… ${from(again)}` });
    }
    if (!is("end") && !is(".") && !is(";") && !peek().newLine && tokens[at - 1]!.kind !== ";")
      throw fail("a dot between patterns, or ; for the same subject");
    while (is(".") || is(";")) at++;
  } while (!is("end"));
  return patterns;
}

function number(text: string): Literal {
  if (/[eE]/.test(text)) return typed(text, xsd.double);
  return typed(text, text.includes(".") ? xsd.decimal : xsd.integer);
}

function typed(text: string, datatype: string): Literal {
  return dataFactory.literal(text, dataFactory.namedNode(datatype));
}

function describe(token: Token, query: string): string {
  return token.kind === "end" ? "the query ends" : `found ${query.slice(token.start, token.end)}`;
}
