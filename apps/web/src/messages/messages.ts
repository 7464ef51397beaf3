// Every string of the interface, a file a feature, each with both languages side by side.
// A stranger would get wrong that the types keep the two complete: a message that one of them lacks does not compile.
import type { LanguageCode } from "@isnad/graph";
import { ADD } from "./add.ts";
import { ASK } from "./ask.ts";
import { BROWSE } from "./browse.ts";
import { CANVAS } from "./canvas.ts";
import { COMMANDS } from "./commands.ts";
import { CORRECT } from "./correct.ts";
import { CORRECTIONS } from "./corrections.ts";
import { ENTITY } from "./entity.ts";
import { EVERYWHERE, type EverywhereMessages } from "./everywhere.ts";
import { EXPLORE } from "./explore.ts";
import { GRAPH } from "./graph.ts";
import { QUERIES } from "./queries.ts";
import { SEARCH } from "./search.ts";
import { STAGES } from "./stages.ts";
import { STATEMENT } from "./statement.ts";
import { TAKE } from "./take.ts";
import { TOPIC } from "./topic.ts";

/** A new feature is a new row. */
const FEATURES = {
  add: ADD,
  ask: ASK,
  browse: BROWSE,
  canvas: CANVAS,
  commands: COMMANDS,
  correct: CORRECT,
  corrections: CORRECTIONS,
  entity: ENTITY,
  explore: EXPLORE,
  graph: GRAPH,
  queries: QUERIES,
  search: SEARCH,
  stages: STAGES,
  statement: STATEMENT,
  take: TAKE,
  topic: TOPIC,
};

export type Messages = EverywhereMessages & {
  readonly [Feature in keyof typeof FEATURES]: (typeof FEATURES)[Feature][LanguageCode];
};

function inLanguage(language: LanguageCode): Messages {
  const features = Object.entries(FEATURES).map(([name, messages]) => [name, messages[language]]);
  return { ...EVERYWHERE[language], ...Object.fromEntries(features) };
}

export const MESSAGES: Readonly<Record<LanguageCode, Messages>> = {
  en: inLanguage("en"),
  ar: inLanguage("ar"),
};
