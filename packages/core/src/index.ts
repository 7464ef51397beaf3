// Articles in, quads out. This file is the public list.
export { checkAuthority } from "./authority/authority.ts";
export type { AuthorityEntry } from "./authority/entry.ts";
export { authorityFromQuads } from "./authority/from-quads.ts";
export { EVIDENCE, evidenceOf } from "./compare/evidence.ts";
export { eachPair } from "./compare/pairs.ts";
export { Stories } from "./compare/stories.ts";
export type { Correction } from "./correct/correction.ts";
export { correctionsFromQuads } from "./correct/from-quads.ts";
export type { CorrectionReport } from "./correct/log.ts";
export type {
  Article,
  Attributed,
  Entity,
  EntityKind,
  LanguageCode,
  Mention,
  Recognized,
  Resolved,
  Segmented,
  Span,
  Statement,
} from "./document.ts";
export {
  type Fault,
  FaultyFileError,
  InvalidDateError,
  UnreadableArticleError,
  type UnreadableCode,
} from "./errors.ts";
export { smoothedPrecision } from "./languages/rule-confidence.ts";
export { RULES, type RuleCard } from "./languages/rules.ts";
export { OUR_LISTS } from "./lexicons/lists.ts";
export { type BuildOptions, type BuiltGraph, buildGraph, buildInSteps, type Progress } from "./pipeline.ts";
export { articleIri, articlesFromQuads, basesOf } from "./read/articles-from-quads.ts";
export { isCalendarDate } from "./read/calendar-date.ts";
export { checkArticleSize, decodeText } from "./read/decode.ts";
export { type ArticleInput, readArticle } from "./read/read-article.ts";
export { type ReadAuthority, readAuthority } from "./read/read-authority.ts";
export { readCorrections } from "./read/read-corrections.ts";
export { type CorrectionLine, lineOf, writeCorrections } from "./read/write-corrections.ts";
export { resolve } from "./resolve/resolve.ts";
export { segment } from "./segment/segment.ts";
export { hashOf } from "./tag/hashing.ts";
export { loadTagger, taggerFrom } from "./tag/load-tagger.ts";
export { type ModelFile, TAGS } from "./tag/model.ts";
export { filterOf, type IsOrdinary, ordinaryWords } from "./tag/ordinary-words.ts";
export type { Tagger } from "./tag/tagger.ts";
export { TAGGER_RULES, type TaggerRule } from "./tag/tagger-rules.ts";
export { type TrainingStretch, trainingStretches } from "./tag/training.ts";
export {
  type ExplainedJoin,
  type Explanation,
  explain,
  type FormReason,
  type WrittenForm,
} from "./why/explain.ts";
export type { NearMiss } from "./why/near-misses.ts";
