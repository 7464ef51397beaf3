// Articles in, quads out. This file is the public list.
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
export { InvalidDateError, UnreadableArticleError, type UnreadableCode } from "./errors.ts";
export { smoothedPrecision } from "./languages/rule-confidence.ts";
export { RULES, type RuleCard } from "./languages/rules.ts";
export { type BuildOptions, type BuiltGraph, buildGraph, type Progress } from "./pipeline.ts";
export { isCalendarDate } from "./read/calendar-date.ts";
export { checkArticleSize } from "./read/decode.ts";
export { type ArticleInput, readArticle } from "./read/read-article.ts";
export { resolve } from "./resolve/resolve.ts";
export { segment } from "./segment/segment.ts";
