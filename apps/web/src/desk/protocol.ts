// What page and desk, the worker that holds the quads, tell each other. Everything here is plain data that can be posted.
// A stranger would get wrong that the page itself never sees a quad: it gets a picture, answers and descriptions.
import type { CorrectionLine } from "@isnad/core";
import type { EntityDescription, Names, NodeKind, StatementDescription, StatementGraph } from "@isnad/graph";

/** A file as dropped, chosen or pasted. Its name's ending says what it is. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `YYYY-MM-DD`, for an article that does not carry its own. */
  readonly published?: string;
}

/** Why something was refused, in the words of the layer that refused it. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** One-based. */
  readonly line?: number;
  readonly column?: number;
  /** UTF-16 code units into the query. */
  readonly offset?: number;
}

/** What became of one file. */
export interface FileReport {
  readonly name: string;
  readonly kind: "article" | "graph" | "corrections";
  /** Statements that the graph did not hold before; lines of a corrections file that the page did not have. */
  readonly added: number;
  readonly failure?: Failure;
}

export interface Counts {
  readonly statements: number;
  readonly articles: number;
  readonly triples: number;
}

/** The graph to draw, with positions. */
export interface Picture {
  readonly graph: ReturnType<StatementGraph["export"]>;
  /** The names of articles, outlets and topics that statements' facets point at. */
  readonly names: ReadonlyMap<string, Names>;
  readonly counts: Counts;
}

/** One value of an answer. `kind` and `names` stand for what the graph knows by name. */
export type Cell =
  | { readonly type: "thing"; readonly iri: string; readonly kind?: NodeKind; readonly names: Names }
  | { readonly type: "literal"; readonly text: string; readonly language: string };

export interface Answer {
  readonly variables: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows in all; more than are given where the answer was cut. */
  readonly total: number;
  readonly milliseconds: number;
  /** Nodes and edges of the picture behind the rows. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** The pattern after which nothing was left. */
  readonly emptiedBy?: {
    readonly text: string;
    readonly reason: "no-such-label" | "no-match" | "no-join";
    readonly label?: string;
  };
}

/** Something found by name. */
export interface Hit {
  readonly iri: string;
  readonly kind: NodeKind;
  readonly names: Names;
  /** In how many statements it takes part; 0 where articles only mention it. */
  readonly weight: number;
}

export type Description =
  | { readonly type: "entity"; readonly entity: EntityDescription }
  | { readonly type: "statement"; readonly statement: StatementDescription };

/** The desk's word while a call runs: articles built so far. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type { CorrectionLine };

/** What is wrong with a line, or that it did nothing; in core's words. */
export interface LineReport {
  /** Its place among the lines, from 0. */
  readonly line: number;
  readonly message: string;
}

/** What became of the corrections that were to be put in force. */
export interface Corrected {
  /** `pending`: many articles, to be built again only when told to; `refused`: kept for the next build, for a reason. */
  readonly state: "none" | "applied" | "pending" | "refused";
  readonly refusal?: "no-text" | "other-options" | undefined;
  /** Articles without a text, which stay as they are. */
  readonly textless?: number;
  readonly reports: readonly LineReport[];
  readonly articles: number;
  /** Where the graph is another now. */
  readonly picture?: Picture;
  /** What the chosen thing has become. */
  readonly follows?: string;
}

/** How a line names an entity or a statement: by name or words, with the article's source, or by IRI. */
export interface Target {
  readonly name: string;
  readonly in?: string;
}
