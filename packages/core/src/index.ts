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
