// A light guess at each word's part of speech, one pass from left to right.
// A stranger would get wrong that "noun" means "part of a noun phrase": adjectives and unknown words are nouns here,
// and only what the rules ask for is told apart, above all where a clause has its finite verb.
import type { Token } from "../../../document.ts";
import { classOf, readVerb } from "../lexicon.ts";
import { verbTag } from "./verb-tag.ts";
import { CLOSED, isCapital, isCapitalWord, type Tag } from "./word-classes.ts";

const NOT_ADVERB = classOf("notAdverb");

/** One tag a token, up to the first that `isLast` where only the beginning matters. */
export function tagWords(
  tokens: readonly Token[],
  isLast: (tag: Tag, token: Token) => boolean = () => false,
): Tag[] {
  const tags: Tag[] = [];
  const titleCase = isTitleCase(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const tag = tagOf(tokens, tags, i, titleCase);
    tags.push(tag);
    if (isLast(tag, tokens[i]!)) break;
  }
  return tags;
}

/** A headline with a capital on every longer word: there a capital says nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || token.text.length <= 3) continue;
    long++;
    if (isCapital(token)) capital++;
  }
  return capital > long * 0.7;
}

function tagOf(tokens: readonly Token[], tags: readonly Tag[], i: number, titleCase: boolean): Tag {
  const token = tokens[i]!;
  if (token.kind === "punctuation") return "mark";
  if (token.kind === "number") return "number";
  if (isHyphenated(tokens, i)) return "noun";
  if (token.key === "'s") return isShortVerb(tokens, tags, i) ? "be" : "possessive";
  if (token.key === "to" && tokens[i - 1]?.key === "according") return "preposition";
  if (isQuantity(tokens, i)) return "adverb";
  if (token.key === "to") return opensInfinitive(tokens, i) ? "to" : "preposition";
  if (!titleCase && isOfName(tokens, i)) return "noun";
  const closed = CLOSED.get(token.key);
  if (closed !== undefined && !(token.key === "like" || token.key === "may"))
    return contextual(closed, tokens, i);
  if (token.key === "may") return token.text === "May" && i > 0 ? "noun" : "modal";
  if (!titleCase && i > 0 && isCapital(token) && tokens[i - 1]!.kind === "word" && /ly$/.test(token.key))
    return "noun";
  if (/ly$/.test(token.key) && (!NOT_ADVERB.has(token.key) || tags[i - 1] === "modal")) return "adverb";
  if (!titleCase && isCapital(token) && isName(tokens, i)) return "noun";
  const verb = verbTag(tokens, tags, i, readVerb(token.key));
  if (verb !== undefined) return verb;
  if (token.key === "like") return "preposition";
  return tags[i - 1] === "to" && !isCapital(token) ? "infinitive" : "noun";
}

/** "[at] least 30 people", "[at] most two": how many, not where. */
function isQuantity(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.key === "at" && /^(?:least|most)$/.test(tokens[i + 1]?.key ?? "");
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
  // "warned them not [to] research the case"
  const isObject =
    tokens[i - 1]?.key === "not" ||
    /^(?:determiner|possessive)$/.test(CLOSED.get(tokens[i + 2]?.key ?? "") ?? "");
  return isObject || readVerb(tokens[i - 1]?.key ?? "").some(({ cue }) => cue?.frames.has("to"));
}

/** "the consumer group [Which] Wheel", "the BBC's [Today] programme": a small word's capital within a sentence. */
function isOfName(tokens: readonly Token[], i: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) && tokens[i - 1]?.kind === "word" && CLOSED.has(tokens[i]!.key)
  );
}

/** A capital within a sentence, or at its start before another one, unless it is "Said Ann Lee" or "Citing Iraqi officials". */
function isName(tokens: readonly Token[], i: number): boolean {
  if (isMidSentence(tokens, i)) return true;
  const speaks = readVerb(tokens[i]!.key).some(({ cue, form }) =>
    form === "gerund" ? cue !== undefined : cue?.frames.has("quote") && form !== "base" && form !== "third",
  );
  return isCapitalWord(tokens[i + 1]) && !(i === 0 && speaks);
}

function isMidSentence(tokens: readonly Token[], i: number): boolean {
  return i > 0 && (tokens[i - 1]!.kind !== "punctuation" || /^[,-]$/.test(tokens[i - 1]!.key));
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
  const isAfterParticle = readVerb(tokens[i - 2]?.key ?? "").some(({ cue }) => cue?.particles[0] === before);
  if (
    key === "that" &&
    !isAfterParticle &&
    (i === 0 || CLOSED.get(before) === "preposition") &&
    tokens[i + 1]?.kind === "word"
  ) {
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
