// Noun phrases: where one that ends here starts, where one that starts here ends.
// A stranger would get wrong that "and" parts as often as it joins: a walk that meets a finite verb behind a
// conjunction goes back to the conjunction ("he left and the mayor said").
import { classOf, readVerb, sources } from "../lexicon.ts";
import { keyAt, type Line, type Range } from "../line.ts";
import { hasMainVerb, isReduced, relativeBefore } from "./relative.ts";
import { PART_OF_DAY, timePhrase } from "./time-phrase.ts";
import { FINITE } from "./word-classes.ts";

/** In tokens. Longer ones are lists and run-on text, where a subject would be a guess. */
const LONGEST_PHRASE = 90;
const SUBJECT_PRONOUN = classOf("subject");
const VENUES = new Set([...sources.venues, ...sources.days, ...sources.months, ...sources.periods]);

/** Walks left over one noun phrase that ends at token `last`; gives its first token, or `last + 1` for none. */
export function phraseStart(line: Line, last: number, level = line.quoteOf[last] ?? -1): number {
  const { tags } = line;
  let rollback: number | undefined;
  let i = last;
  for (; i >= 0 && last - i < LONGEST_PHRASE; i--) {
    const tag = tags[i]!;
    const key = keyAt(line, i);
    const quoted = line.quotes[line.quoteOf[i] ?? -1];
    if (line.quoteOf[i] !== level) {
      if (quoted === undefined || quoted.speech) break;
      i = quoted.from;
      continue;
    }
    if (tag === "mark") {
      if (key === ")" || key === "]") {
        i = bracketStart(line, i);
        continue;
      }
      if (isInnerMark(line, i)) continue;
      break;
    }
    if (FINITE.has(tag) || tag === "participle") {
      const relative = relativeBefore(line, i);
      if (relative !== undefined) {
        i = relative;
        continue;
      }
      if (isReduced(line, i, last)) continue;
      if (rollback !== undefined) return rollback;
      break;
    }
    if (tag === "subordinator" || tag === "that" || tag === "relative") {
      if (i === last && tag !== "subordinator") return i;
      if (tag === "relative" && keyAt(line, i) === "whose") continue;
      break;
    }
    if (opensAfterNoun(line, i)) return i;
    if (tag === "coordinator") {
      if (i === last || key === "but" || key === "so" || key === "yet") break;
      rollback ??= i + 1;
      continue;
    }
    if (tag === "pronoun" && i === last && SUBJECT_PRONOUN.has(key) && key !== "others" && key !== "one") {
      if (tags[i - 1] !== "coordinator" || !/^[A-Z]/.test(line.tokens[i - 2]?.text ?? "")) return i;
    }
    // "they will hold banners": the verb behind a modal is no part of a phrase.
    if (tag === "infinitive" && /^(?:modal|do|negation)$/.test(tags[i - 1] ?? "")) break;
    if (tag === "infinitive" || tag === "gerund" || tag === "to") {
      if (i === last || (tag === "gerund" && (reportsSpeech(key) || isOwnClause(line, i)))) break;
    }
  }
  return i + 1;
}

/** The noun phrase that starts at `from`, with its appositions: "said Ann Lee, a lawyer for the group, in …". */
export function phraseAfter(line: Line, from: number): Range | undefined {
  const { tags } = line;
  const first = tags[from];
  const isCounted = keyAt(line, from) === "one" && tags[from + 1] === "noun";
  if (first === "pronoun" && !isCounted) return { from, to: from + 1 };
  if (!isCounted && !/^(?:noun|determiner|possessive|number)$/.test(first ?? "")) return undefined;
  let i = from;
  for (; i < line.end && i - from < LONGEST_PHRASE; i++) {
    const tag = tags[i]!;
    const key = keyAt(line, i);
    if (line.quoteOf[i] !== line.quoteOf[from]) {
      const quoted = line.quotes[line.quoteOf[i] ?? -1];
      if (quoted === undefined || quoted.speech) break;
      i = quoted.to - 1;
      continue;
    }
    if (tag === "mark" && key === "(") {
      i = bracketEnd(line, i);
      continue;
    }
    if (tag === "mark" && !isInnerMark(line, i)) break;
    if (tag === "relative" || tag === "that") {
      if (tag === "that") break;
      const end = commaAfter(line, i);
      i = end - 1;
      continue;
    }
    if (FINITE.has(tag) && !isReduced(line, i, line.end)) break;
    if (tag === "preposition" && i > from && !/^(?:of|for|from|at|with|to|in|on|against)$/.test(key)) break;
    if (tag === "preposition" && startsAdverbial(line, i)) break;
    if (tag === "to") break;
    // "told state television late on Monday"
    if (i > from && PART_OF_DAY.test(key) && timePhrase(line, i) > i) break;
    if (tag === "gerund" && line.tags[i + 1] === "noun" && line.tags[i - 1] === "noun") continue;
    if (tag === "subordinator" || tag === "adverb" || tag === "gerund") break;
    if (key === "but" || opensAfterNoun(line, i)) break;
  }
  while (line.tags[i - 1] === "preposition") i--;
  if (i <= from) return undefined;
  return { from, to: withApposition(line, i) };
}

/** "a charge [the states] deny", "last year [the mayor] said": an article right after a noun starts a phrase of its own. */
function opensAfterNoun(line: Line, at: number): boolean {
  if (!/^(?:the|an?|this|these|those|his|her|their|its|our|my|some|many|most|several)$/.test(keyAt(line, at)))
    return false;
  const before = line.tokens[at - 1];
  return (
    line.tags[at - 1] === "noun" &&
    before !== undefined &&
    !/^(?:half|all|both|half|double|times|percent)$/.test(before.key)
  );
}

/** "was releasing an ad", "…, wondering about the deal": a participle that no noun of the phrase carries. */
function isOwnClause(line: Line, at: number): boolean {
  const before = line.tags[at - 1];
  if (before === "noun") return false;
  return (
    before === "be" ||
    before === "mark" ||
    /^(?:determiner|possessive|pronoun|preposition|number)$/.test(line.tags[at + 1] ?? "")
  );
}

/** "a statement saying the general had": what follows "saying" is not of the same phrase. */
function reportsSpeech(key: string): boolean {
  return readVerb(key).some(({ cue }) => cue?.frames.has("bare") === true && !cue.attitude);
}

/** Punctuation inside a name or number: hyphens without space, the period of "Sen.", apostrophes, currency. */
function isInnerMark(line: Line, i: number): boolean {
  const { tokens } = line;
  const key = keyAt(line, i);
  const touchesLeft = tokens[i - 1]?.end === tokens[i]?.start;
  const touchesRight = tokens[i + 1]?.start === tokens[i]?.end;
  if (/^[-/’'@#&*]$/.test(key)) return touchesLeft || touchesRight;
  if (/^[$€£%]$/.test(key)) return true;
  return key === "." && touchesLeft && /^\p{Lu}\p{L}{0,4}$/u.test(tokens[i - 1]?.text ?? "");
}

function bracketStart(line: Line, close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 40; i--)
    if (keyAt(line, i) === "(" || keyAt(line, i) === "[") return i;
  return close;
}

function bracketEnd(line: Line, open: number): number {
  for (let i = open + 1; i < line.end && i - open < 40; i++) if (keyAt(line, i) === ")") return i;
  return open;
}

/** "in an interview", "on Friday", "at a rally": about the saying, not part of the name. */
function startsAdverbial(line: Line, at: number): boolean {
  const key = keyAt(line, at);
  if (key === "of" || key === "for" || key === "from") return false;
  for (let i = at + 1; i < at + 7 && i < line.end; i++) {
    if (VENUES.has(keyAt(line, i))) return true;
    if (line.tags[i] === "preposition" || line.tags[i] === "mark") break;
  }
  return false;
}

function withApposition(line: Line, at: number): number {
  if (keyAt(line, at) !== ",") return at;
  const first = line.tags[at + 1];
  const isApposition =
    first === "determiner" ||
    first === "relative" ||
    first === "number" ||
    (first === "noun" && !hasMainVerb(line, at + 1, commaAfter(line, at + 1)));
  if (!isApposition || line.quoteOf[at + 1] !== line.quoteOf[at]) return at;
  const end = commaAfter(line, at + 1);
  if (first !== "relative" && hasMainVerb(line, at + 1, end)) return at;
  return goesOnBehindDash(line, end) ? at : end;
}

/** "According to the ruling, the fees – about £19 – must fall": the subject of a clause, parted from its verb by dashes. */
function goesOnBehindDash(line: Line, dash: number): boolean {
  if (!/^[–—]$/.test(keyAt(line, dash))) return false;
  for (let i = dash + 1; i < dash + 16 && i < line.end; i++)
    if (keyAt(line, i) === keyAt(line, dash)) return FINITE.has(line.tags[i + 1]!);
  return false;
}

function commaAfter(line: Line, from: number): number {
  for (let i = from; i < line.end; i++) {
    const key = keyAt(line, i);
    if (line.tags[i] === "mark" && (/^[,;:–—]$/.test(key) || line.quoteOf[i] !== line.quoteOf[from]))
      return i;
  }
  return line.end;
}
