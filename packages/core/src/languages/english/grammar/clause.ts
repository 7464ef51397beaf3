// Where a content begins after its cue and where it ends.
// A stranger would get wrong that a content runs to the sentence's end by default: what a speaker adds with "and", a
// relative clause or a participle is still the speaker's, unless a new cue stands there ("…, adding that", "and said").
import { type Cue, readVerb } from "../lexicon.ts";
import { hasFinite, keyAt, type Line, quoteFrom } from "../line.ts";
import { skipAdverbials } from "./adverbial.ts";
import { beforeHostVerb } from "./host-verb.ts";
import { resumes } from "./narrator.ts";
import { phraseAfter } from "./noun-phrase.ts";
import { closesInfinitive, closesObject } from "./object-end.ts";
import type { Tag } from "./word-classes.ts";

const AUXILIARY: ReadonlySet<Tag> = new Set(["adverb", "have", "negation", "do", "be"]);
const PHRASE_TAGS: ReadonlySet<Tag> = new Set([
  "noun",
  "determiner",
  "possessive",
  "pronoun",
  "adverb",
  "have",
  "number",
]);
/** Behind the last words that are quoted these date the saying: "said she “erred” after letters showed …". */
const LATE: ReadonlySet<string> = new Set(["after", "following", "amid"]);

/** How a content is bounded. */
export interface Scope {
  /** A noun phrase or an infinitive ends before what frames the saying ("after …", "despite …"). */
  readonly phrase?: "object" | "infinitive";
  /** The cue stands in a relative or fronted clause, which a comma closes. */
  readonly inner?: boolean;
  /** The content hangs on a subject whose verb is still to come: "residents who say [the dam leaks] want answers". */
  readonly hosted?: boolean;
}

/** The token after a content that starts at `from`. */
export function contentEnd(line: Line, from: number, scope: Scope = {}): number {
  const end = endByMarks(line, from, scope);
  return scope.hosted ? beforeHostVerb(line, from, end) : end;
}

function endByMarks(line: Line, from: number, scope: Scope): number {
  const opening = quoteFrom(line, from);
  if (
    opening?.speech &&
    (opening.to >= line.end || opening.ending !== "" || line.tags[opening.to] === "mark")
  )
    return opening.to;
  const level = line.quoteOf[from] ?? -1;
  const own = line.quotes[level];
  const base = own === undefined || own.from === from ? -1 : level;
  for (let i = from; i < line.end; i++) {
    if (line.quoteOf[i] !== base) {
      if (base !== -1) return i;
      if (keyAt(line, i - 1) === ":" && line.quotes[line.quoteOf[i]!]?.ending === "," && i - 1 > from)
        return i - 1;
      i = (line.quotes[line.quoteOf[i]!]?.to ?? i + 1) - 1;
      if (LATE.has(keyAt(line, i + 1)) && hasFinite(line, from, i) && hasFinite(line, i + 2, line.end))
        return i + 1;
      if (
        line.quotes[line.quoteOf[i]!]?.ending === "," &&
        (startsNewCue(line, i, from) || closes(line, i, from, scope))
      )
        return i + 1;
      continue;
    }
    if (i > from && (startsNewCue(line, i, from) || closes(line, i, from, scope))) return i;
  }
  return line.end;
}

/** A dash of its own, not the hyphen inside a word. */
export function isDash(line: Line, at: number): boolean {
  const key = keyAt(line, at);
  if (/^[–—]$/.test(key)) return true;
  return (
    key === "-" &&
    line.tokens[at - 1]?.end !== line.tokens[at]?.start &&
    line.tokens[at + 1]?.start !== line.tokens[at]?.end
  );
}

/** A comma, also the one inside a quotation that closes here; a semicolon; a dash with spaces. */
function isBreak(line: Line, at: number): boolean {
  if (line.tags[at] !== "mark") return false;
  const quoted = line.quotes[line.quoteOf[at] ?? -1];
  if (quoted !== undefined) return quoted.to === at + 1 && quoted.ending === ",";
  return /^[,;]$/.test(keyAt(line, at)) || isDash(line, at);
}

function closes(line: Line, at: number, from: number, { phrase, inner }: Scope): boolean {
  const key = keyAt(line, at);
  if (key === ";") return true;
  const isComma = isBreak(line, at);
  if (
    inner &&
    isComma &&
    hasFinite(line, at + 1, line.end) &&
    (phrase !== undefined || hasFinite(line, from, at))
  )
    return true;
  if (isComma && (phrase !== undefined || hasFinite(line, from, at)) && resumes(line, at + 1)) return true;
  if (phrase === undefined) return false;
  return phrase === "object" ? closesObject(line, at, from, isComma) : closesInfinitive(line, at, isComma);
}

/** A new report: "according to", ", adding", "and said", "but denied", ", he said"; not the passive "and was shown". */
function startsNewCue(line: Line, at: number, from: number): boolean {
  const key = keyAt(line, at);
  if (key === "according" && keyAt(line, at + 1) === "to") return true;
  if (isBreak(line, at)) {
    const next = skipAuxiliaries(line, at + 1);
    if ((line.tags[next] === "gerund" || line.tags[next] === "verb") && reports(line, next)) return true;
    if (line.tags[at + 1] === "coordinator") return startsNewCue(line, at + 1, from);
    return isParenthesis(line, at + 1);
  }
  if (line.tags[at] === "coordinator" && key !== "nor") {
    const next = skipAuxiliaries(line, at + 1);
    if (line.tags[next - 1] === "be" && line.tags[next] !== "gerund") return false;
    if (
      (line.tags[next] === "verb" || line.tags[next] === "gerund" || line.tags[next] === "participle") &&
      reports(line, next)
    )
      return true;
    return hasFinite(line, from, at) && isOwnReport(line, at + 1);
  }
  return false;
}

function skipAuxiliaries(line: Line, from: number): number {
  let i = from;
  while (AUXILIARY.has(line.tags[i]!)) i++;
  return i;
}

function reports(line: Line, at: number): boolean {
  return cueOf(line, at) !== undefined;
}

/** The verb of speech (not of thought) at this token, its particle there too. */
function cueOf(line: Line, at: number): Cue | undefined {
  return readVerb(keyAt(line, at)).find(
    ({ cue }) =>
      cue !== undefined &&
      !cue.attitude &&
      cue.particles.every((word, k) => keyAt(line, at + 1 + k) === word),
  )?.cue;
}

/** ", but the union said …": a new clause with its own verb of speech. */
export function isOwnReport(line: Line, from: number): boolean {
  const verb = firstVerb(line, from) ?? verbAfterPhrase(line, from);
  const cue = verb !== undefined && verb > from ? cueOf(line, verb) : undefined;
  return cue !== undefined && (cue.frames.has("quote") || line.tags[from] === "pronoun");
}

/** ", he said" at the end, or ", she added," in the middle, or ", a diplomat told the agency" at the end. */
function isParenthesis(line: Line, from: number): boolean {
  const verb = firstVerb(line, from);
  const frames = verb === undefined || verb === from ? undefined : cueOf(line, verb)?.frames;
  if (verb === undefined || frames === undefined) return false;
  if (frames.has("obj-quote")) {
    const told = phraseAfter(line, verb + 1);
    return told !== undefined && skipAdverbials(line, told.to).at >= line.end;
  }
  if (!frames.has("quote") && !frames.has("heard")) return false;
  const { at } = skipAdverbials(line, verb + 1);
  return at >= line.end || line.tags[at] === "mark" || at > verb + 1;
}

/** "and its director, Ann Lee, [dismissed]": behind a noun phrase with its appositions. */
function verbAfterPhrase(line: Line, from: number): number | undefined {
  const phrase = phraseAfter(line, from);
  if (phrase === undefined) return undefined;
  const verb = skipAuxiliaries(line, keyAt(line, phrase.to) === "," ? phrase.to + 1 : phrase.to);
  return line.tags[verb] === "verb" ? verb : undefined;
}

function firstVerb(line: Line, from: number): number | undefined {
  for (let i = from; i < from + 14 && i < line.end; i++) {
    const tag = line.tags[i]!;
    if (tag === "verb" || (tag === "participle" && line.tags[i - 1] === "have")) return i;
    if (/^[().]$/.test(keyAt(line, i)) && i > from) continue;
    if (!PHRASE_TAGS.has(tag) && (tag !== "preposition" || i === from)) return undefined;
  }
  return undefined;
}
