// A light guess at each word's part of speech, one pass from left to right.
// A stranger would get wrong that "noun" means "part of a noun phrase": adjectives and unknown words are nouns here,
// and only what the rules ask for is told apart, above all where a clause has its finite verb.
import type { Token } from "../../../document.ts";
import type { VerbForm } from "../inflect.ts";
import { classOf, readVerb, type VerbReading } from "../lexicon.ts";

export type Tag =
  | "mark"
  | "number"
  | "noun"
  | "pronoun"
  | "determiner"
  | "possessive"
  | "relative"
  | "that"
  | "preposition"
  | "subordinator"
  | "coordinator"
  | "modal"
  | "be"
  | "have"
  | "do"
  | "to"
  | "negation"
  | "adverb"
  | "verb"
  | "infinitive"
  | "participle"
  | "gerund";

const CLASS_TAGS: readonly (readonly [string, Tag])[] = [
  ["modal", "modal"],
  ["be", "be"],
  ["have", "have"],
  ["do", "do"],
  ["coordinator", "coordinator"],
  ["possessive", "possessive"],
  ["relative", "relative"],
  ["subject", "pronoun"],
  ["object", "pronoun"],
  ["adverb", "adverb"],
  ["determiner", "determiner"],
  ["subordinator", "subordinator"],
  ["question", "subordinator"],
  ["preposition", "preposition"],
];
const CLOSED = new Map<string, Tag>();
for (const [name, tag] of CLASS_TAGS)
  for (const word of classOf(name)) if (!CLOSED.has(word)) CLOSED.set(word, tag);
CLOSED.set("that", "that");
CLOSED.set("not", "negation");
CLOSED.set("never", "negation");

const NOT_ADVERB = classOf("notAdverb");
const PLURAL = classOf("plural");
const HOMOGRAPHS = classOf("homograph");
/** What a noun phrase has before its head, so that a verb's form after it is a noun or an adjective. */
const OPENS_PHRASE: ReadonlySet<Tag> = new Set(["determiner", "possessive", "preposition", "number"]);
const FINITE_BEFORE: ReadonlySet<Tag> = new Set(["modal", "do", "to"]);

/** One tag a token. */
export function tagWords(tokens: readonly Token[]): Tag[] {
  const tags: Tag[] = [];
  const titleCase = isTitleCase(tokens);
  for (let i = 0; i < tokens.length; i++) tags.push(tagOf(tokens, tags, i, titleCase));
  return tags;
}

/** A headline with a capital on every longer word: there a capital says nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  return long.filter(isCapital).length > long.length * 0.7;
}

function tagOf(tokens: readonly Token[], tags: readonly Tag[], i: number, titleCase: boolean): Tag {
  const token = tokens[i]!;
  if (token.kind === "punctuation") return "mark";
  if (token.kind === "number") return "number";
  if (isHyphenated(tokens, i)) return "noun";
  if (token.key === "'s") return isShortVerb(tokens, tags, i) ? "be" : "possessive";
  if (token.key === "to" && tokens[i - 1]?.key === "according") return "preposition";
  if (token.key === "to") return opensInfinitive(tokens, i) ? "to" : "preposition";
  const closed = CLOSED.get(token.key);
  if (closed !== undefined && !(token.key === "like" || token.key === "may"))
    return contextual(closed, tokens, i);
  if (token.key === "may") return token.text === "May" && i > 0 ? "noun" : "modal";
  if (/ly$/.test(token.key) && (!NOT_ADVERB.has(token.key) || tags[i - 1] === "modal")) return "adverb";
  if (!titleCase && isCapital(token) && isName(tokens, i)) return "noun";
  const verb = verbTag(tokens, tags, i, readVerb(token.key));
  if (verb !== undefined) return verb;
  if (token.key === "like") return "preposition";
  return tags[i - 1] === "to" && !isCapital(token) ? "infinitive" : "noun";
}

/** "to" before a verb's base, or after a verb that takes an infinitive where the next word is unknown: "vowed to decry". */
function opensInfinitive(tokens: readonly Token[], i: number): boolean {
  const next = adverbless(tokens, i + 1);
  if (readVerb(next?.key ?? "").some(({ form }) => form === "base")) return true;
  if (/^(?:be|have|do)$/.test(next?.key ?? "")) return true;
  if (
    next === undefined ||
    next.kind !== "word" ||
    isCapital(next) ||
    CLOSED.has(next.key) ||
    /(?:s|ing|ion)$/.test(next.key)
  )
    return false;
  return readVerb(tokens[i - 1]?.key ?? "").some(({ cue }) => cue?.frames.has("to"));
}

function isCapitalWord(token: Token | undefined): boolean {
  return token?.kind === "word" && isCapital(token);
}

/** A capital within a sentence, or at its start before another one, unless it is "Said Ann Lee". */
function isName(tokens: readonly Token[], i: number): boolean {
  if (isMidSentence(tokens, i)) return true;
  const speaks = readVerb(tokens[i]!.key).some(
    ({ cue, form }) => cue?.frames.has("quote") && form !== "base" && form !== "third",
  );
  return isCapitalWord(tokens[i + 1]) && !(i === 0 && speaks);
}

function isMidSentence(tokens: readonly Token[], i: number): boolean {
  return i > 0 && (tokens[i - 1]!.kind !== "punctuation" || /^[,-]$/.test(tokens[i - 1]!.key));
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** "he's", "Trump's been": a verb; "Trump's plan": a possessive. */
function isShortVerb(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const before = tags[i - 1];
  const next = tokens[i + 1]?.key ?? "";
  if (before === "pronoun" || before === "relative" || before === "that" || before === "subordinator")
    return true;
  if (next === "been" || next === "not") return true;
  return (
    next.endsWith("ing") &&
    readVerb(next).length > 0 &&
    /^(?:to|the|a|an|for|that|in|on|up)$/.test(tokens[i + 2]?.key ?? "")
  );
}

function adverbless(tokens: readonly Token[], from: number): Token | undefined {
  let i = from;
  while (
    i < from + 3 &&
    /ly$|^(?:also|not|even|just|["“‘'«])$/.test(tokens[i]?.key ?? "") &&
    readVerb(tokens[i]?.key ?? "").length === 0
  )
    i++;
  return tokens[i];
}

/** "terror-related", "well-publicized", "self-described": part of one word, whatever its pieces are alone. */
function isHyphenated(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  return (
    (before?.key === "-" && before.end === token.start && tokens[i - 2]?.end === before.start) ||
    (after?.key === "-" && after.start === token.end && tokens[i + 2]?.start === after.end)
  );
}

function contextual(closed: Tag, tokens: readonly Token[], i: number): Tag {
  const key = tokens[i]?.key;
  const before = tokens[i - 1]?.key ?? "";
  if ((key === "yet" || key === "so") && i > 0 && before !== ",") return "adverb";
  if (key === "that" && (i === 0 || CLOSED.get(before) === "preposition") && tokens[i + 1]?.kind === "word") {
    return CLOSED.has(tokens[i + 1]!.key) || readVerb(tokens[i + 1]!.key).some(({ form }) => form === "third")
      ? "that"
      : "determiner";
  }
  if (key === "all" || key === "both")
    return /^(?:they|we|you|have|were|are)$/.test(before) ? "adverb" : "determiner";
  if (key === "her")
    return tokens[i + 1]?.kind === "word" && !CLOSED.has(tokens[i + 1]?.key ?? "") ? "possessive" : "pronoun";
  return closed;
}

function verbTag(
  tokens: readonly Token[],
  tags: readonly Tag[],
  i: number,
  readings: readonly VerbReading[],
): Tag | undefined {
  const key = tokens[i]!.key;
  const forms = new Set<VerbForm>(readings.map(({ form }) => form));
  if (forms.size === 0 && /.{3}ed$/.test(key)) forms.add("past").add("participle");
  if (forms.size === 0) return /.{3}ing$/.test(key) && !/^[A-Z]/.test(tokens[i]!.text) ? "gerund" : undefined;
  const at = skipAdverbs(tags, i - 1);
  const before = tags[at];
  if (forms.has("base") && before !== undefined && FINITE_BEFORE.has(before)) return "infinitive";
  if (forms.has("gerund")) return before === "determiner" || before === "possessive" ? "noun" : "gerund";
  if ((forms.has("past") || forms.has("participle")) && pastTag(tokens, tags, i, at, forms)) {
    return before === "be" || before === "have" || before === "subordinator" || !forms.has("past")
      ? "participle"
      : "verb";
  }
  if (forms.has("third") && isThirdPerson(tokens, tags, i, at)) return "verb";
  if (forms.has("base") && isPluralPresent(tokens, tags, i, at)) return "verb";
  return undefined;
}

function skipAdverbs(tags: readonly Tag[], from: number): number {
  let i = from;
  while (i >= 0 && (tags[i] === "adverb" || tags[i] === "negation")) i--;
  return i;
}

function pastTag(
  tokens: readonly Token[],
  tags: readonly Tag[],
  i: number,
  at: number,
  forms: ReadonlySet<VerbForm>,
): boolean {
  const before = tags[at];
  if (before === "be" || before === "have") return true;
  if (before === "determiner") return isPronounLike(tokens[at]?.key) && at === i - 1 && !forms.has("base");
  if (forms.has("base") && before === "preposition") return false;
  if (before === "gerund" || (before === "number" && isPlainNoun(tokens[i + 1]))) return false;
  return before === undefined || !OPENS_PHRASE.has(before) || (before === "number" && !forms.has("base"));
}

/** "300 pledged delegates": a lower-case word of no closed class follows. */
function isPlainNoun(next: Token | undefined): boolean {
  return next?.kind === "word" && !isCapital(next) && !CLOSED.has(next.key) && !/ly$/.test(next.key);
}

function isPronounLike(key: string | undefined): boolean {
  return PLURAL.has(key ?? "") || key === "this" || key === "another";
}

/** "The report claims that" against "the health claims were". */
function isThirdPerson(tokens: readonly Token[], tags: readonly Tag[], i: number, at: number): boolean {
  const before = tags[at];
  if (before === undefined) return false;
  const next = tokens[i + 1];
  if (before === "mark") return /[,)"”'’»—–]/.test(tokens[at]?.text ?? "") && !isNounFollower(next);
  if (OPENS_PHRASE.has(before)) return false;
  if (before === "pronoun" && /^(?:he|she|it)$/.test(tokens[at]!.key)) return true;
  if (isHomograph(tokens, i)) return false;
  if (before === "noun" || before === "pronoun" || before === "relative" || before === "that")
    return !isNounFollower(next) || (next?.key === "of" && tokens[i]!.key === "says");
  return before === "coordinator" && tags.slice(0, at).includes("verb") && !isNounFollower(next);
}

/** After a plural noun stands its verb or "of". */
function isNounFollower(next: Token | undefined): boolean {
  if (next === undefined) return false;
  const closed = CLOSED.get(next.key);
  if (closed === "modal" || closed === "be" || closed === "have" || closed === "do" || next.key === "of")
    return true;
  const readings = readVerb(next.key);
  return (
    readings.length > 0 &&
    readings.every(({ form }) => form === "past" || form === "participle" || form === "third")
  );
}

/** "state", "rules", "plans": nouns unless a determiner, pronoun, "that", "to", a name or a quotation follows. */
function isHomograph(tokens: readonly Token[], i: number): boolean {
  if (!HOMOGRAPHS.has(tokens[i]!.key)) return false;
  const next = tokens[i + 1];
  if (next === undefined) return true;
  if (next.kind === "punctuation")
    return !/^["“'‘«$:]$/.test(next.key) && !(/^[.,;]$/.test(next.key) && endsAttribution(tokens, i));
  if (next.kind === "number" || isCapital(next) || next.key === "on")
    return isCapital(tokens[i]!) && !isCapital(tokens[0]!);
  const closed = CLOSED.get(next.key);
  return !(
    closed === "determiner" ||
    closed === "pronoun" ||
    closed === "possessive" ||
    closed === "that" ||
    closed === "subordinator" ||
    next.key === "to"
  );
}

/** "…,” Field notes.": between a comma or quotation and a mark there is nothing but a name. */
function endsAttribution(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && isCapitalWord(tokens[at])) at--;
  return at >= 0 && at < i - 1 && at > i - 5 && /^[,"”'’]$/.test(tokens[at]!.key);
}

function isPluralPresent(tokens: readonly Token[], tags: readonly Tag[], i: number, at: number): boolean {
  const before = tags[at];
  const key = tokens[at]?.key ?? "";
  if (before === "pronoun" && /^(?:i|we|you|they)$/.test(key)) return true;
  const unambiguous =
    !HOMOGRAPHS.has(tokens[i]!.key) && readVerb(tokens[i]!.key).some(({ cue }) => cue !== undefined);
  if (unambiguous && /^(?:noun|number|participle|mark)$/.test(before ?? "")) return key !== "-";
  if (before === undefined || isNounFollower(tokens[i + 1]) || isHomograph(tokens, i)) return false;
  if (PLURAL.has(key)) return true;
  if (before === "relative" || before === "that") return true;
  if (before === "mark") return /[)"”,]/.test(key) && /s$/.test(tokens[at - 1]?.key ?? "");
  if (before !== "noun") return false;
  if (/[^s]s$/.test(key)) return true;
  return tags[at - 1] === "coordinator" && tags[at - 2] === "noun";
}
