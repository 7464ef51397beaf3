// Quads → something to look at, without a screen: the graph, where its nodes stand, how they look, what panels tell of
// them. This file is the public list.
export { neighborsBy, type Way, type Wish, withWish } from "./by-hand.ts";
export { type Centrality, centralityOf } from "./centrality.ts";
export { type ChainLink, chainOf } from "./chain.ts";
export { type Citation, citeArticle, citeStatement } from "./cite.ts";
export { communitiesOf } from "./communities.ts";
export { dropLine, speakerLine } from "./correction-lines.ts";
export { type DaySpan, daysOf, isoOf, type Tick, ticksOf } from "./days.ts";
export { describeEntity, type EntityDescription, type Role } from "./describe-entity.ts";
export { describeStatement, type StatementDescription } from "./describe-statement.ts";
export { describeTopic, type TopicDescription } from "./describe-topic.ts";
export { type Dispute, disputesOf, type Step, type Utterance } from "./disputes.ts";
export type { Focus } from "./ego.ts";
export { disputesCsv } from "./exchange/disputes-csv.ts";
export { toGexf } from "./exchange/gexf.ts";
export { toGraphml } from "./exchange/graphml.ts";
export { type Quoted, quotedOf } from "./exchange/quoted.ts";
export { type ReviewedRow, reviewsCsv } from "./exchange/reviews-csv.ts";
export type { ExchangeOptions } from "./exchange/rows.ts";
export { sentencesCsv } from "./exchange/sentences-csv.ts";
export { sentencesMarkdown } from "./exchange/sentences-markdown.ts";
export { type StatementsCsvOptions, statementsCsv } from "./exchange/statements-csv.ts";
export { xmlText } from "./exchange/xml.ts";
export { CONFIDENCE_BARS, type FacetCounts, facetCounts } from "./facet-counts.ts";
export { pointedAt, type Stance, type StatementFacets } from "./facets.ts";
export { type Facts, indexFacts } from "./facts.ts";
export {
  activeCriteria,
  type Criterion,
  FACETS,
  type Facet,
  type Filters,
  passes,
  UNKNOWN,
} from "./filter.ts";
export { fold } from "./fold.ts";
export {
  type EdgeKind,
  ENTITY_EDGES,
  FOLDED_EDGES,
  NODE_KINDS,
  type NodeKind,
  STATEMENT_EDGES,
} from "./kinds.ts";
export { type LayoutOptions, layout, layoutInSteps } from "./layout.ts";
export {
  COMMUNITY_COLORS,
  EDGE_LOOK,
  type EdgeLook,
  NODE_LOOK,
  type NodeLook,
  type Shape,
  sizeOf,
  type Theme,
  widthOf,
} from "./look.ts";
export {
  type ArticleMark,
  type ArticleParagraph,
  type ArticleSegment,
  type MarkedArticle,
  markedArticle,
} from "./marked-article.ts";
export { type MentionFilter, type MentionInContext, type MentionPage, mentionsOf } from "./mentions.ts";
export { type Bodies, type Motion, setInMotion } from "./motion.ts";
export { type LanguageCode, type NameChoice, type Names, nameOf } from "./names.ts";
export { neighborhood } from "./neighborhood.ts";
export { outletsOf } from "./outlets.ts";
export { openParcel, type Parcel, parcelOf } from "./parcel.ts";
export { type Mark, type Passage, passagesOf, type Segment } from "./passage.ts";
export { type Hop, type Path, type PathOptions, shortestPaths } from "./path.ts";
export type { Position } from "./position.ts";
export { PositionReader, positionComments } from "./positions.ts";
export { namesOf, namesOfThing, type WrittenForm, wordsOf } from "./read-names.ts";

export {
  type ArticleReference,
  type EntityReference,
  entityReference,
  type StatementReference,
  statementReference,
  type TopicReference,
  type Value,
  type Words,
} from "./references.ts";
export { type Reviewable, reviewQueue } from "./review-queue.ts";
export { type Seen, type Sight, seenOf } from "./seen.ts";
export { type Held, type StanceChange, stanceChanges } from "./stance-changes.ts";
export type { Companion, Contradiction, Opponent, TopicStanding } from "./standing.ts";
export { type Lane, type LaneOptions, lanesOf, spanOf, type TimedStatement } from "./timeline.ts";
export {
  type EdgeAttributes,
  edgeKey,
  kindsOf,
  type NodeAttributes,
  type StatementGraph,
  toGraph,
} from "./to-graph.ts";
