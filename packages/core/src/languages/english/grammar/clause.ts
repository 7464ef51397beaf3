// Where a content begins after its cue and where it ends.
// A stranger would get wrong that a content runs to the sentence's end by default: what a speaker adds with "and", a
// relative clause or a participle is still the speaker's, unless a new cue stands there ("…, adding that", "and said").
import { type Cue, readVerb, sources } from "../lexicon.ts";
import { hasFinite, keyAt, type Line, quoteFrom } from "../line.ts";
import { skipAdverbials } from "./adverbial.ts";
import { beforeHostVerb } from "./host-verb.ts";
import { resumes } from "./narrator.ts";
import { phraseAfter } from "./noun-phrase.ts";
import { opensMainClause } from "./relative.ts";
import { timePhrase } from "./time-phrase.ts";
import { FINITE, type Tag } from "./word-classes.ts";

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
/** Prepositions that date or frame the whole saying rather than go on with its object. */
const FRAMES = new Set(sources.framing);

/** What dates the vow rather than the deed: "vowed to fight the law after …". */
const LATE: ReadonlySet<string> = new Set([
  "after",
  "despite",
  "amid",
  "following",
  "because",
  "although",
  "though",
  "whereas",
]);

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

function closesInfinitive(line: Line, at: number, isComma: boolean): boolean {
  const key = keyAt(line, at);
  if (
    (LATE.has(key) && keyAt(line, at - 1) !== "until") ||
    byDoing(line, at) ||
    (key === "as" && /^(?:he|she|they|we|i)$/.test(keyAt(line, at + 1)))
  )
    return true;
  const next = line.tags[at + 1];
  if (!isComma || key === "-") return false;
  if (next === "gerund" || next === "subordinator" || next === "pronoun" || next === "relative") return true;
  return next === "coordinator" && hasFinite(line, at + 2, Math.min(line.end, at + 12));
}

function closesObject(line: Line, at: number, from: number, isComma: boolean): boolean {
  const key = keyAt(line, at);
  const tag = line.tags[at]!;
  if (
    key === ":" ||
    framesSaying(line, at) ||
    byDoing(line, at) ||
    key === "through" ||
    endsWithTime(line, at)
  )
    return true;
  if (tag === "coordinator" && FINITE.has(line.tags[skipAdverbs(line, at + 1)]!))
    return !goesOnRelative(line, from, at);
  if (FINITE.has(tag) && !isPast(line, at)) {
    const before = line.tags[at - 1] === "adverb" ? at - 2 : at - 1;
    return line.tags[before] === "noun" && before >= from && !hasOpenClause(line, from, at);
  }
  if (!isComma) return false;
  const next = line.tags[at + 1];
  if (next === "coordinator") return hasFinite(line, at + 2, line.end);
  if (key === "," && (next === "noun" || next === "determiner" || next === "number" || next === "possessive"))
    return !isList(line, at + 1);
  return true;
}

function framesSaying(line: Line, at: number): boolean {
  const key = keyAt(line, at);
  const before = line.tags[at - 1];
  if (!FRAMES.has(key) || before === "preposition" || before === "determiner") return false;
  // "defended the vote as fair" goes on, "defended the vote as crowds left" does not.
  return key !== "as" || opensMainClause(line, at + 1, Math.min(line.end, at + 14));
}

/** "a ruling that states the rule [and] leaves the rest": both verbs in the present are the relative clause's. */
function goesOnRelative(line: Line, from: number, at: number): boolean {
  const that = line.tags.findIndex((tag, i) => i > from && i < at && (tag === "relative" || tag === "that"));
  const isThird = (i: number) => readVerb(keyAt(line, i)).some(({ form }) => form === "third");
  return that > 0 && isThird(that + 1) && isThird(skipAdverbs(line, at + 1));
}

/** "… on Tuesday", "… last week and": a time that nothing of the object follows. */
function endsWithTime(line: Line, at: number): boolean {
  const to = timePhrase(line, at);
  return to > at && (to >= line.end || line.tags[to] === "mark" || line.tags[to] === "coordinator");
}

/** A past form after a noun is as often a participle ("a board created by"). */
function isPast(line: Line, at: number): boolean {
  return (
    line.tags[at] === "verb" &&
    readVerb(keyAt(line, at)).every(({ form }) => form === "past" || form === "participle")
  );
}

function skipAdverbs(line: Line, from: number): number {
  let i = from;
  while (line.tags[i] === "adverb") i++;
  return i;
}

/** A relative, a "that" or a subordinator since `from`, or a second noun phrase: the verb has a clause of its own. */
function hasOpenClause(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = line.tags[i]!;
    if (
      tag === "relative" ||
      tag === "that" ||
      tag === "subordinator" ||
      tag === "pronoun" ||
      keyAt(line, i) === "whose"
    )
      return true;
    if (
      i > from &&
      (tag === "determiner" || (tag === "noun" && /^\p{Lu}/u.test(line.tokens[i]!.text))) &&
      line.tags[i - 1] === "noun" &&
      !/^\p{Lu}/u.test(line.tokens[i - 1]!.text)
    )
      return true;
  }
  return false;
}

/** "…, the police and the courts": a conjunction follows before any verb. */
function isList(line: Line, from: number): boolean {
  for (let i = from; i < from + 8 && i < line.end; i++) {
    if (line.tags[i] === "coordinator") return true;
    if (FINITE.has(line.tags[i]!) || line.tags[i] === "relative") return false;
  }
  return false;
}

function byDoing(line: Line, at: number): boolean {
  return keyAt(line, at) === "by" && line.tags[at + 1] === "gerund";
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
