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
import { DataFactory as n3Factory, Parser as n3Parser, Store as n3Store } from "n3";

/** The fault that n3's parser throws: its message ends in "on line N."; `context` says at which token. */
export interface N3Fault extends Error {
  readonly context?: {
    readonly line: number;
    readonly token?: { readonly start: number } | undefined;
    readonly previousToken?: { readonly line: number; readonly end: number } | undefined;
  };
}

interface ParserOptions {
  readonly format: string;
  readonly baseIRI?: string;
  readonly factory?: DataFactory;
  readonly blankNodePrefix?: string;
}

/** One parameter of a lookup; null or absent stands for anything. */
export type Position = Term | null | undefined;

type Match<Result> = (s: Position, p: Position, o: Position, g: Position) => Result;

export interface N3Store {
  readonly size: number;
  readonly addQuad: (quad: Quad) => boolean;
  readonly removeQuad: (quad: Quad) => boolean;
  readonly has: (quad: Quad) => boolean;
  readonly getQuads: Match<Quad[]>;
  readonly countQuads: Match<number>;
  [Symbol.iterator](): Iterator<Quad>;
}

/** Makes terms and quads of RDF/JS. */
export const dataFactory: DataFactory & {
  fromTerm(term: NamedNode | BlankNode | Literal | Variable | DefaultGraph): Term;
  fromQuad(quad: Quad): Quad;
} = n3Factory;

export const Parser: new (options: ParserOptions) => { parse(text: string): Quad[] } = n3Parser;
export const Store: new () => N3Store = n3Store;
