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
import { DataFactory as n3Factory, Parser as n3Parser, Writer as n3Writer } from "n3";

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

interface Output {
  write(chunk: string, encoding: string, done?: () => void): void;
  end(done?: () => void): void;
}

interface WriterOptions {
  readonly format: string;
  readonly prefixes?: Readonly<Record<string, string>>;
}

/** Makes terms and quads of RDF/JS. */
export const dataFactory: DataFactory & {
  fromTerm(term: NamedNode | BlankNode | Literal | Variable | DefaultGraph): Term;
  fromQuad(quad: Quad): Quad;
} = n3Factory;

export const Parser: new (options: ParserOptions) => { parse(text: string): Quad[] } = n3Parser;
export const Writer: new (
  output: Output,
  options: WriterOptions,
) => { addQuad(quad: Quad): void; end(): void } = n3Writer;
