// What page and desk, the worker that holds the quads, tell each other. Everything here is plain data that can be posted.
// A stranger would get wrong that the page itself never sees a quad: it gets a picture, answers and descriptions.
import type {
  EntityDescription,
  LanguageCode,
  NameChoice,
  Names,
  NodeKind,
  Position,
  StatementDescription,
  StatementGraph,
} from "@isnad/graph";
import type { Format } from "@isnad/store";

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

/** How files are added. */
export interface AddWishes {
  /** They take the place of what is there, which is put aside. Nothing changes where all of them fail. */
  readonly instead?: boolean;
  /** Where nodes stand that are new on the desk. */
  readonly places?: ReadonlyMap<string, Position>;
}

export interface Added {
  readonly picture: Picture;
  readonly reports: readonly FileReport[];
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

/** How much is taken away. */
export type Scope =
  | { readonly what: "all" }
  | {
      readonly what: "shown";
      readonly hiddenNodes: ReadonlySet<string>;
      readonly hiddenEdges?: ReadonlySet<string>;
    }
  /** What the last question matched. */
  | { readonly what: "answer" }
  /** One node with its statements. */
  | { readonly what: "chosen"; readonly iri: string };

/** `statements` and `disputes` are CSV. */
export type TakenFormat = Format | "gexf" | "graphml" | "statements" | "disputes";

/** What an evidence package is to hold. */
export interface PackageWishes {
  readonly scope: Scope;
  /** The language of names in the files that people read. */
  readonly language: LanguageCode;
  /** What the part is, in words of both languages. */
  readonly title: Readonly<Record<LanguageCode, string>>;
  readonly query?: { readonly text: string; readonly rows: number };
  /** The view as a link has it. */
  readonly hash: string;
  readonly names: NameChoice;
  /** Whether the articles' whole texts go along. */
  readonly texts: boolean;
  readonly figure?: { readonly svg?: string; readonly png?: Uint8Array };
  readonly corrections: readonly Readonly<Record<string, unknown>>[];
}
