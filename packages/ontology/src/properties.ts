// Every property of the graph, ours and others', in one table by prefixed name.
import { ARTICLE_PROPERTIES } from "./article-properties.ts";
import { CORRECTION_PROPERTIES } from "./correction-properties.ts";
import { ENTITY_PROPERTIES } from "./entity-properties.ts";
import { STATEMENT_PROPERTIES } from "./statement-properties.ts";
import { TOPIC_PROPERTIES } from "./topic-properties.ts";

export const PROPERTIES = {
  ...STATEMENT_PROPERTIES,
  ...ENTITY_PROPERTIES,
  ...ARTICLE_PROPERTIES,
  ...TOPIC_PROPERTIES,
  ...CORRECTION_PROPERTIES,
} as const;
