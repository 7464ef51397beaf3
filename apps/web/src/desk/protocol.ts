// What page and desk, the worker that holds the quads, tell each other. Everything here is plain data that can be posted.
// A stranger would get wrong that the page itself never sees a quad: it gets a picture, answers and descriptions.
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
  readonly kind: "article" | "graph";
  /** Statements that the graph did not hold before. */
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
  /** The SPARQL that was asked, where it was SPARQL. */
  readonly sparql?: string;
  /** Yes or no, to a question that asks only that. */
  readonly truth?: boolean;
  /** Set where the rows are triples, made or described. */
  readonly triples?: true;
  /** Set where there are more rows than `total`: counting stopped there. */
  readonly uncounted?: true;
  /** Why the store's own joins did not answer; in the store's words. */
  readonly answeredElsewhere?: string;
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
