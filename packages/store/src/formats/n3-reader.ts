// Turtle, TriG, N-Triples and N-Quads in, through n3, piece by piece.
// A stranger would get wrong what is bounded here and not in n3: how deep brackets nest and how long one term is. Without
// that a hostile file of brackets or one endless text fills the memory.
import type { DataFactory, Quad } from "@rdfjs/types";
import { RdfSyntaxError } from "../errors.ts";
import { dataFactory, Lexer, type N3Fault, type N3Token, Parser } from "../n3.ts";
import type { Format } from "./format.ts";
import { RecentText } from "./recent-text.ts";
import { faultOfIri } from "./writable.ts";

/** Takes a document's text piece by piece and gives the quads that are whole. */
export interface DocumentReader {
  /** The quads that end in this piece. Throws `RdfSyntaxError`. */
  readonly read: (text: string) => readonly Quad[];
  /** Those that the end of the text ends. Throws `RdfSyntaxError`. */
  readonly end: () => readonly Quad[];
}

const DEEPEST = 5000;
/** UTF-16 code units: four times the longest article. */
const LONGEST_TERM = 1 << 26;
const OPENING = new Set(["[", "(", "{", "<<", "<<(", "{|"]);
const CLOSING = new Set(["]", ")", "}", ">>", ")>>", "|}"]);

/** A reader of one document; blank nodes are named after `label`. */
export function n3Reader(
  format: Exclude<Format, "jsonld">,
  label: string,
  baseIRI: string | undefined,
): DocumentReader {
  const lines = format === "ntriples" || format === "nquads";
  const lexer = new Lexer({ lineMode: lines, n3: false });
  const recent = new RecentText();
  let [depth, sinceToken] = [0, 0];
  let last: N3Token | undefined;
  let quads: Quad[] = [];

  const fail = (found: string, at: { line?: number; column?: number }): never => {
    throw new RdfSyntaxError(format, found, at);
  };
  const watched = {
    comments: false,
    tokenize(input: unknown, callback: (error: N3Fault | null, token?: N3Token) => void) {
      lexer.tokenize(input, (error, token) => {
        sinceToken = 0;
        if (token === undefined) return callback(error);
        last = token;
        if (OPENING.has(token.type) && ++depth > DEEPEST)
          fail(`brackets nested deeper than ${DEEPEST} levels`, placeOf(token));
        if (CLOSING.has(token.type)) depth--;
        callback(error, token);
      });
    },
  };
  const listeners: { data?: (text: string) => void; end?: () => void } = {};
  const input = {
    on(event: "data" | "end" | "error", listener: () => void) {
      if (event !== "error") listeners[event] = listener;
    },
  };
  const factory = checkingFactory(label);
  const base = baseIRI === undefined ? {} : { baseIRI };
  const parser = new Parser({ format, factory, lexer: watched, blankNodePrefix: `${label}_`, ...base });
  parser.parse(input, (error, quad) => {
    if (error) {
      const { found, at } = explain(error, recent);
      fail(found, at);
    }
    if (quad) quads.push(quad);
  });
  const take = (step: () => void): readonly Quad[] => {
    try {
      step();
    } catch (error) {
      if (error instanceof IriFault) fail(error.message, last === undefined ? {} : placeOf(last));
      if (error instanceof RangeError)
        fail("nested too deep, or one term too long", last ? placeOf(last) : {});
      throw error;
    }
    const taken = quads;
    quads = [];
    return taken;
  };
  return {
    read: (text) =>
      take(() => {
        recent.add(text);
        sinceToken += text.length;
        listeners.data?.(text);
        if (sinceToken > LONGEST_TERM + text.length)
          fail(`one term longer than ${LONGEST_TERM} characters, or never ended`, last ? placeOf(last) : {});
      }),
    end: () => take(() => listeners.end?.()),
  };
}

class IriFault extends Error {
  constructor(iri: string, fault: string) {
    super(`<${iri}>: ${fault}`);
  }
}

/** Terms of n3, but IRIs are looked at, and blank nodes without a label are counted from zero in every document. */
function checkingFactory(label: string): DataFactory {
  let unlabeled = 0;
  return {
    ...dataFactory,
    namedNode: (iri: string) => {
      const fault = faultOfIri(iri);
      if (fault !== undefined) throw new IriFault(iri, fault);
      return dataFactory.namedNode(iri);
    },
    blankNode: (name) => dataFactory.blankNode(name ?? `${label}-${unlabeled++}`),
  } as DataFactory;
}

/** n3 counts columns from 0. */
function placeOf({ line, start }: N3Token): { line: number; column: number } {
  return { line, column: start + 1 };
}

/** What n3 says, in words for people, with a place. Where its lexer failed it tells no column. */
function explain(
  { message, context }: N3Fault,
  recent: RecentText,
): { found: string; at: { line?: number; column?: number } } {
  const found = message.replace(/ on line \d+\.$/, "").replace("but got eof", "but the text ends");
  if (context === undefined) return { found, at: {} };
  const { line, token, previousToken } = context;
  if (token !== undefined) return { found, at: placeOf(token) };
  const [, issue] = /^Unexpected "([\s\S]*)"$/.exec(found) ?? [];
  if (issue === undefined) return { found, at: { line } };
  const from = previousToken?.line === line ? previousToken.end : 0;
  const column = recent.columnOf(issue, line, from);
  const shown = issue.length > 60 ? `${issue.slice(0, 60)}…` : issue;
  const what = issue === "" ? "the text ends" : `found ${shown}`;
  return {
    found: `Expected ${expectedAt(issue, previousToken?.type)}, but ${what}`,
    at: { line, ...column },
  };
}

/** What could have stood where the lexer found no token: by how it begins, else by what comes before it. */
function expectedAt(issue: string, before: string | undefined): string {
  if (/^["']/.test(issue))
    return "a text closed on its line (or by three quotation marks), with known escapes";
  if (issue.startsWith("<")) return 'an IRI closed by >, without spaces or any of " { } | ^ ` \\';
  if (issue.startsWith("@")) return "a language tag such as @ar, @prefix or @base";
  if (issue.startsWith("_:")) return "a label of a blank node behind _:";
  return AFTER[before ?? "."] ?? "a term, or one of . ; ,";
}

const AFTER: Readonly<Record<string, string>> = {
  ".": "a subject, a prefix's declaration or the end",
  ";": "a predicate",
  ",": "an object",
  "[": "a predicate or ]",
  "(": "an object or )",
  "{": "a subject or }",
  "}": "a subject, a graph or the end",
  "@prefix": "a prefix such as isnad:",
  PREFIX: "a prefix such as isnad:",
  prefix: "an IRI between < and >",
  "@base": "an IRI between < and >",
  BASE: "an IRI between < and >",
};
