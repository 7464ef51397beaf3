// Quads → something to look at, without a screen: the graph, where its nodes stand, how they look, what panels tell of
// them. This file is the public list.
export { type ChainLink, chainOf } from "./chain.ts";
export { dropLine, speakerLine } from "./correction-lines.ts";
export { type DaySpan, daysOf, isoOf, type Tick, ticksOf } from "./days.ts";
export { describeEntity, type EntityDescription, type Role } from "./describe-entity.ts";
export { describeStatement, type StatementDescription } from "./describe-statement.ts";
export { type Dispute, disputesOf, type Step, type Utterance } from "./disputes.ts";
export { disputesCsv } from "./exchange/disputes-csv.ts";
export { toGexf } from "./exchange/gexf.ts";
export { toGraphml } from "./exchange/graphml.ts";
export { type ReviewedRow, reviewsCsv } from "./exchange/reviews-csv.ts";
export type { ExchangeOptions } from "./exchange/rows.ts";
export { type StatementsCsvOptions, statementsCsv } from "./exchange/statements-csv.ts";
export { pointedAt, type Stance, type StatementFacets } from "./facets.ts";
export { type Facts, indexFacts } from "./facts.ts";
export { type EdgeKind, ENTITY_EDGES, NODE_KINDS, type NodeKind, STATEMENT_EDGES } from "./kinds.ts";
export { type LayoutOptions, layout } from "./layout.ts";
export {
  EDGE_LOOK,
  type EdgeLook,
  NODE_LOOK,
  type NodeLook,
  type Shape,
  sizeOf,
  type Theme,
} from "./look.ts";
export { type LanguageCode, type NameChoice, type Names, nameOf } from "./names.ts";
export { neighborhood } from "./neighborhood.ts";
export { outletsOf } from "./outlets.ts";
export { type Mark, type Passage, passagesOf, type Segment } from "./passage.ts";
export type { Position } from "./position.ts";
export { namesOf, namesOfThing, type WrittenForm, wordsOf } from "./read-names.ts";
export type {
  ArticleReference,
  EntityReference,
  StatementReference,
  Value,
  Words,
} from "./references.ts";
export { type Reviewable, reviewQueue } from "./review-queue.ts";
export { type Held, type StanceChange, stanceChanges } from "./stance-changes.ts";
export { type Lane, type LaneOptions, lanesOf, spanOf, type TimedStatement } from "./timeline.ts";
export {
  type EdgeAttributes,
  edgeKey,
  kindsOf,
  type NodeAttributes,
  type StatementGraph,
  toGraph,
} from "./to-graph.ts";
