// What stands in the picture: the kinds of nodes and edges. A new kind is a new row.
// A stranger would get wrong that a state is a place here, though it speaks: its shape says what it is, its edges what it does.

/** Node kinds, in the order of the legend; an entity of two classes is of the kind that comes first. */
export const NODE_KINDS = ["actor", "organization", "place", "statement"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Edges from a statement, in the order of the legend. They run as in the graph: from the statement. */
export const STATEMENT_EDGES = [
  "speaker",
  "addressee",
  "via",
  "about",
  "within",
  "disagreesWith",
  "agreesWith",
] as const;
/** Edges between entities, drawn only where both ends take part in a statement. */
export const ENTITY_EDGES = ["affiliation", "partOf"] as const;
/** Edges that the quads hold. */
export type FactEdge = (typeof STATEMENT_EDGES)[number] | (typeof ENTITY_EDGES)[number];
/** Edges that stand for folded statements: from who speaks to whom it is about. */
export const FOLDED_EDGES = ["saidAbout"] as const;
export type EdgeKind = FactEdge | (typeof FOLDED_EDGES)[number];
