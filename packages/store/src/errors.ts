// What can go wrong at the store's doors. Each error has a `code`, and its fields say where and why.
import type { Format } from "./formats/format.ts";

/** The line and column of an offset, both from 1; all three in UTF-16 code units. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** A document that is not what its format asks for. `line` and `column` count from 1, columns in UTF-16 code units. */
export class RdfSyntaxError extends Error {
  readonly code = "RDF_SYNTAX";
  readonly format: Format;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** What the parser says was found or expected there. */
  readonly found: string;

  constructor(format: Format, found: string, at: { readonly line?: number; readonly column?: number } = {}) {
    const line = at.line === undefined ? "" : ` at line ${at.line}`;
    const column = at.column === undefined ? "" : `, column ${at.column}`;
    super(`not valid ${format}${line}${column}: ${found}`);
    this.name = "RdfSyntaxError";
    this.format = format;
    this.line = at.line;
    this.column = at.column;
    this.found = found;
  }
}

/** Bytes that are no text: not UTF-8, or a gzip file that is damaged or cut off. */
export class UndecodableError extends Error {
  readonly code = "UNDECODABLE";
  /** Of the first wrong byte, from 0, where that is known. */
  readonly offset: number | undefined;

  constructor(reason: string, offset?: number) {
    super(reason);
    this.name = "UndecodableError";
    this.offset = offset;
  }
}

/** A term that no format could write so that it is read back the same. Nothing was written. */
export class UnwritableTermError extends Error {
  readonly code = "UNWRITABLE_TERM";
  /** The IRI, language tag, label or text at fault. */
  readonly term: string;
  readonly reason: string;

  constructor(term: string, reason: string) {
    super(`cannot write ${JSON.stringify(term.length > 200 ? `${term.slice(0, 200)}…` : term)}: ${reason}`);
    this.name = "UnwritableTermError";
    this.term = term;
    this.reason = reason;
  }
}

/** A query that cannot be read. `offset` counts UTF-16 code units from 0; `line` and `column` from 1. */
export class QuerySyntaxError extends Error {
  readonly code = "QUERY_SYNTAX";
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  /** What could have stood there: "a variable, a prefixed name or an <IRI>". */
  readonly expected: string;
  readonly hint: string | undefined;

  constructor(query: string, offset: number, found: string, expected: string, hint?: string) {
    const { line, column } = placeAt(query, offset);
    super(
      `${found} at line ${line}, column ${column}: expected ${expected}${hint === undefined ? "" : ` (${hint})`}`,
    );
    this.name = "QuerySyntaxError";
    this.offset = offset;
    this.line = line;
    this.column = column;
    this.expected = expected;
    this.hint = hint;
  }
}

/** A query that takes more rows, or more triples looked at, than we hold: its patterns may share no variable. */
export class QueryTooLargeError extends Error {
  readonly code = "QUERY_TOO_LARGE";
  readonly bound: number;

  constructor(bound: number, of: "rows" | "steps") {
    super(`more than ${bound} ${of}: let the patterns share a variable, or name more of what you look for`);
    this.name = "QueryTooLargeError";
    this.bound = bound;
  }
}

/** More than the dataset can hold, or more memory than there is. What was added before stays. */
export class DatasetFullError extends Error {
  readonly code = "DATASET_FULL";
  readonly bound: number;

  constructor(what: string, bound: number) {
    super(
      `the dataset is full: no room for ${bound} ${what}; split the graph, or load it into a SPARQL server`,
    );
    this.name = "DatasetFullError";
    this.bound = bound;
  }
}

/** A question that took longer than it was given. */
export class QueryTimeoutError extends Error {
  readonly code = "QUERY_TIMEOUT";
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds / 1000} s: name more of what you look for, or give it more time`);
    this.name = "QueryTimeoutError";
    this.milliseconds = milliseconds;
  }
}

/** A question that its asker took back. */
export class QueryCancelledError extends Error {
  readonly code = "QUERY_CANCELLED";

  constructor() {
    super("the question was taken back before it was answered");
    this.name = "QueryCancelledError";
  }
}

/** A query with SERVICE, which would be sent on, in parts, to other servers. */
export class ServiceRefusedError extends Error {
  readonly code = "SERVICE_REFUSED";

  constructor() {
    super(
      "SERVICE would send parts of the question to another server: ask that server itself, and leave SERVICE out",
    );
    this.name = "ServiceRefusedError";
  }
}

/** A snapshot that cannot be opened; `code` says why: none at all, another version, cut off, or damaged. */
export class SnapshotError extends Error {
  readonly code: "SNAPSHOT_NOT_ONE" | "SNAPSHOT_VERSION" | "SNAPSHOT_TRUNCATED" | "SNAPSHOT_DAMAGED";

  constructor(code: SnapshotError["code"], reason: string) {
    super(`not a snapshot that can be opened: ${reason}`);
    this.name = "SnapshotError";
    this.code = code;
  }
}
