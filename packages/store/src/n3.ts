// The one door to n3, which ships no types: what we use of it, typed with RDF/JS.
// A stranger would get wrong the suppressed errors below: with `@types/n3` the whole of Node's globals would come
// along into a package that must run in a browser, and those types stop at another major version.
import type {
  BlankNode,
  DataFactory,
  DefaultGraph,
  Literal,
  NamedNode,
  Quad,
  Term,
  Variable,
} from "@rdfjs/types";
// @ts-expect-error n3 ships no types
import { DataFactory as n3Factory, Lexer as n3Lexer, Parser as n3Parser } from "n3";

/** A token; lines count from 1, columns from 0, in UTF-16 code units. */
export interface N3Token {
  readonly type: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The fault that n3's parser throws: its message ends in "on line N."; `context` says at which token. */
export interface N3Fault extends Error {
  readonly context?: {
    readonly line: number;
    readonly token?: N3Token | undefined;
    readonly previousToken?: N3Token | undefined;
  };
}

/** Tokens of a string, or of a stream of which only `on("data" | "end")` is used. */
interface N3Lexer {
  tokenize(input: unknown, callback: (error: N3Fault | null, token?: N3Token) => void): void;
}

interface ParserOptions {
  readonly format: string;
  readonly baseIRI?: string;
  readonly factory?: DataFactory;
  readonly blankNodePrefix?: string;
  readonly lexer?: N3Lexer & { readonly comments: boolean };
}

/** Makes terms and quads of RDF/JS. */
export const dataFactory: DataFactory & {
  fromTerm(term: NamedNode | BlankNode | Literal | Variable | DefaultGraph): Term;
  fromQuad(quad: Quad): Quad;
} = n3Factory;

export const Lexer: new (options: { readonly lineMode: boolean; readonly n3: boolean }) => N3Lexer = n3Lexer;
export const Parser: new (
  options: ParserOptions,
) => { parse(input: unknown, onQuad: (error: N3Fault | null, quad: Quad | null) => void): void } = n3Parser;
