// Where a content ends that is no clause: an object ("denied [the claims] on Friday") or an infinitive ("vowed [to stay]
// despite the ruling").
// A stranger would get wrong that both end before what dates or frames the saying, while a clause goes on.
import { readVerb, sources } from "../lexicon.ts";
import { hasFinite, keyAt, type Line } from "../line.ts";
import { opensMainClause } from "./relative.ts";
import { timePhrase } from "./time-phrase.ts";
import { FINITE } from "./word-classes.ts";

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

/** Does an infinitive end before this token? `isComma`: a comma or dash stands there. */
export function closesInfinitive(line: Line, at: number, isComma: boolean): boolean {
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

/** Does an object that starts at `from` end before this token? */
export function closesObject(line: Line, at: number, from: number, isComma: boolean): boolean {
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
  if (!isComma || isAroundName(line, from, at)) return false;
  const next = line.tags[at + 1];
  if (next === "coordinator") return hasFinite(line, at + 2, line.end);
  if (key === "," && (next === "noun" || next === "determiner" || next === "number" || next === "possessive"))
    return !isList(line, at + 1);
  return true;
}

/** "accused the mayor[,] Ann Lee[,] of selling the pier": a comma of a short apposition, behind which the object goes on. */
function isAroundName(line: Line, from: number, at: number): boolean {
  const isComma = (i: number) => keyAt(line, i) === ",";
  const near = Array.from({ length: APPOSED }, (_, step) => step + 2);
  const goesOn = (close: number) => /^(?:of|for)$/.test(keyAt(line, close + 1));
  const isBare = (open: number, close: number) => !hasFinite(line, open + 1, close);
  if (goesOn(at)) return near.some((step) => at - step > from && isComma(at - step) && isBare(at - step, at));
  const close = near.map((step) => at + step).find(isComma);
  return close !== undefined && goesOn(close) && isBare(at, close);
}

/** The most tokens between the commas of an apposition. */
const APPOSED = 7;

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
  // "pointed to a Jan. 24 message": the day is part of what is named.
  if (line.tags[at - 1] === "determiner") return false;
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
