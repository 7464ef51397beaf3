// Every string of the interface, a file a feature, each with both languages side by side.
// A stranger would get wrong that the types keep the two complete: a message that one of them lacks does not compile.
import type { LanguageCode } from "@isnad/graph";
import { ADD } from "./add.ts";
import { ASK } from "./ask.ts";
import { CANVAS } from "./canvas.ts";
import { COMMANDS } from "./commands.ts";
import { CORRECTIONS } from "./corrections.ts";
import { EVERYWHERE, type EverywhereMessages } from "./everywhere.ts";
import { EXPLORE } from "./explore.ts";
import { GRAPH } from "./graph.ts";
import { QUERIES } from "./queries.ts";
import { SEARCH } from "./search.ts";
import { STAGES } from "./stages.ts";
import { STATEMENT } from "./statement.ts";
import { TAKE } from "./take.ts";

/** A new feature is a new row. */
const FEATURES = {
  add: ADD,
  ask: ASK,
  canvas: CANVAS,
  commands: COMMANDS,
  corrections: CORRECTIONS,
  explore: EXPLORE,
  graph: GRAPH,
  queries: QUERIES,
  search: SEARCH,
  stages: STAGES,
  statement: STATEMENT,
  take: TAKE,
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
