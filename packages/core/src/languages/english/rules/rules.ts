// All English rules: the order in which they are tried, and the list for whoever shows or tests them.
// A stranger would get wrong that the order is by how much a rule asks for: a quotation beside its cue before a clause
// with "that", that before an infinitive, a bare noun phrase last.
import type { Rule } from "../../language.ts";
import type { VerbSite } from "../site.ts";
import { BARE_CLAUSES } from "./bare-clauses.ts";
import { BEFORE_CUE } from "./before-cue.ts";
import { CLAUSES } from "./clauses.ts";
import { DENIED_IN_PASSING } from "./denied-in-passing.ts";
import { HANDED_OVER } from "./handed-over.ts";
import { HEARINGS } from "./hearings.ts";
import { NAMING, type WordSite } from "./naming.ts";
import { NOUNS } from "./nouns.ts";
import { OBJECTS } from "./objects.ts";
import { PASSIVES } from "./passives.ts";
import { PUNCTUATION } from "./punctuation.ts";
import { QUOTED } from "./quoted.ts";
import { RELAY } from "./relay.ts";
import { REQUESTS } from "./requests.ts";

/** For each verb that may report. */
export const VERB_RULES: readonly Rule<VerbSite>[] = [
  ...QUOTED,
  ...HEARINGS,
  ...BEFORE_CUE,
  ...CLAUSES,
  ...REQUESTS,
  ...BARE_CLAUSES,
  ...PASSIVES,
  ...OBJECTS,
];

/** For each word of a sentence. */
export const WORD_RULES: readonly Rule<WordSite>[] = [...RELAY, ...NAMING, ...NOUNS];

type Row = Pick<Rule<unknown>, "name" | "example" | "confidence">;

/** Each rule's example marks what it finds: `[…]` content, `{…}` speaker, `<…>` cue. */
export const ENGLISH_RULES: readonly Row[] = [
  ...VERB_RULES,
  ...WORD_RULES,
  ...PUNCTUATION,
  ...HANDED_OVER,
  DENIED_IN_PASSING,
].map(({ name, example, confidence }) => ({ name, example, confidence }));
