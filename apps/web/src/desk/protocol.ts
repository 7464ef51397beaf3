// What page and desk, the worker that holds the quads, tell each other. Everything here is plain data that can be posted.
// A stranger would get wrong that the page itself never sees a quad: it gets a picture, answers and descriptions.
import type { CorrectionLine } from "@isnad/core";
import type {
  EdgeKind,
  EntityDescription,
  EntityReference,
  Names,
  NodeKind,
  Parcel,
  Position,
  StatementDescription,
  StatementReference,
  TopicDescription,
} from "@isnad/graph";

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
  /** How many files this tells of, where it is not one that has a name. */
  readonly files?: number;
}

export interface Counts {
  readonly statements: number;
  readonly articles: number;
  readonly triples: number;
}

/** The graph to draw, with positions. */
export interface Picture {
  readonly graph: Parcel;
  /** The names of articles, outlets and topics that statements' facets point at. */
  readonly names: ReadonlyMap<string, Names>;
  readonly counts: Counts;
}

/** How files are added. */
export interface AddWishes {
  /** They take the place of what is there, which is put aside. Nothing changes where all of them fail. */
  readonly instead?: boolean;
  /** They join what is there, and what was there without them is put aside. */
  readonly undoable?: boolean;
  /** Where nodes stand that are new on the desk. */
  readonly places?: ReadonlyMap<string, Position>;
}

export interface Added {
  readonly picture: Picture;
  readonly reports: readonly FileReport[];
  /** Placing the nodes was stopped: they stand where they were by then. */
  readonly unsettled: boolean;
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
  | { readonly type: "statement"; readonly statement: StatementDescription }
  | { readonly type: "topic"; readonly topic: TopicDescription };

/** A rule that finds statements. */
export interface RuleTold {
  readonly name: string;
  /** A sentence it fires on: `[…]` around the content, `{…}` around the speaker, `<…>` around the cue. */
  readonly example: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** How often it found something in the marked texts, and how often that was right. */
  readonly fired: number;
  readonly right: number;
}

/** Who belongs together and who is in the middle, over everything on the desk. */
export interface Measures {
  /** The community of each entity, and of each statement that of its speaker; the largest is 0. */
  readonly communityOf: ReadonlyMap<string, number>;
  /** Those of three and more, with the member of the highest PageRank. */
  readonly communities: readonly { readonly size: number; readonly center: string }[];
  readonly degree: ReadonlyMap<string, number>;
  readonly pagerank: ReadonlyMap<string, number>;
}

/** What a path may not lead over. */
export interface Walkable {
  readonly hiddenNodes: ReadonlySet<string>;
  readonly hiddenEdges: ReadonlySet<EdgeKind>;
}

/** From one entity to the next; each proof is a statement, or several that are joined to each other. */
export interface HopFound {
  readonly from: EntityReference;
  readonly to: EntityReference;
  readonly proofs: readonly (readonly StatementReference[])[];
}

export interface PathsFound {
  readonly ways: readonly (readonly HopFound[])[];
  /** There is no way, but there would be one over what is not seen. */
  readonly isHidden: boolean;
}

/** What takes the desk long: opening a graph, reading articles, the stages of building, placing the nodes. */
export type Work =
  | "open"
  | "read"
  | "recognize"
  | "resolve"
  | "attribute"
  | "claim"
  | "compare"
  | "emit"
  | "place";

/** The desk's word while a call runs. */
export interface Progress {
  readonly work: Work;
  /** Triples of what is opened, articles of what is read and built, of placing how much of a hundred. */
  readonly done: number;
  /** 0 where nobody knows. */
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
