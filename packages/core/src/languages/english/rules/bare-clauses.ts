// Contents that are clauses without "that" after their verb: X said the bridge would reopen, X asked whether ….
// A stranger would get wrong which verbs may open them with "in" or "if": those of plain speech alone.
import type { Rule } from "../../language.ts";
import { skipAdverbials } from "../grammar/adverbial.ts";
import { contentEnd } from "../grammar/clause.ts";
import { opensRelative } from "../grammar/narrator.ts";
import { opensMainClause } from "../grammar/relative.ts";
import type { Tag } from "../grammar/word-classes.ts";
import { type Cue, classOf } from "../lexicon.ts";
import { hasFinite, keyAt, quoteFrom } from "../line.ts";
import type { VerbSite } from "../site.ts";
import { clause, hasSpeaker, opensPhrase } from "./frames.ts";
import { report } from "./report.ts";

const QUESTION = classOf("question");

/** Tried after the infinitives: "expected the party to win when it votes" is no clause without "that". */
export const BARE_CLAUSES: readonly Rule<VerbSite>[] = [
  {
    name: "en-verb-question",
    example: "{The judge} <asked> [whether the letter was real].",
    confidence: 0.88,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("wh") || !hasSpeaker(site) || group.passive) return undefined;
      const { at, date, via } = skipAdverbials(line, group.end);
      return asks(cue, keyAt(line, at)) ? clause(site, at, { date, via }) : undefined;
    },
  },
  {
    name: "en-relative-gap",
    example: "The union fought a plan that {the company} <said> [would save thousands of jobs].",
    confidence: 0.75,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (!cue.frames.has("bare") || subject === undefined || group.shape !== "finite") return undefined;
      const isRelative = /^(?:relative|that)$/.test(line.tags[subject.from - 1] ?? "");
      if (group.passive || !(isRelative || opensRelative(line, subject.from))) return undefined;
      const { at, date } = skipAdverbials(line, group.end);
      return /^(?:be|modal|have|verb)$/.test(line.tags[at] ?? "") ? clause(site, at, { date }) : undefined;
    },
  },
  {
    name: "en-verb-bare",
    example: "{Nora Field} <said> [the bridge would reopen].",
    confidence: 0.94,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("bare") || !hasSpeaker(site) || group.passive) return undefined;
      const { at, date, via } = skipAdverbials(line, group.end);
      if (!opensClause(site, at)) return undefined;
      const to = contentEnd(line, at, site);
      const isClause = PLAIN_SPEECH.has(cue.word) ? hasFinite(line, at, to) : opensMainClause(line, at, to);
      return isClause ? report(site, { contents: [{ from: at, to }], date, via }) : undefined;
    },
  },
];

const OPENERS: ReadonlySet<Tag> = new Set([
  "preposition",
  "subordinator",
  "adverb",
  "infinitive",
  "relative",
]);
const PLAIN_SPEECH = new Set(["say", "add", "tell", "state", "claim", "argue", "insist", "contend"]);

/** "asked when", "knew where", but "said when asked": there the clause dates the saying. */
function asks(cue: Cue, key: string): boolean {
  return QUESTION.has(key) && (cue.act === "Ask" || cue.attitude || !/^(?:when|where|if)$/.test(key));
}

/** A clause without "that" opens with a noun phrase; after a verb of speech also with "in", "if", an adverb. */
function opensClause({ line, cue }: VerbSite, at: number): boolean {
  const tag = line.tags[at];
  if (tag === undefined || at >= line.end) return false;
  if (quoteFrom(line, at) !== undefined || opensPhrase(line, at) || tag === "gerund") return true;
  return OPENERS.has(tag) && PLAIN_SPEECH.has(cue.word);
}
