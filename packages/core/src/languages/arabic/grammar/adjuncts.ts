// What stands between a verb and its subject without being either: dates, adverbs, "في بيان", "خلال مؤتمر صحفي".
// A stranger would get wrong where an adjunct ends: at a comma, a quotation, or somebody whom nothing in it governs.
import { isAgentNoun } from "./agent-nouns.ts";
import { PREPOSITIONS } from "./function-words.ts";
import { endsSlot, isAgent, isProclitic, isSkippable } from "./noun-phrase.ts";
import {
  complementizerAt,
  isColon,
  isComma,
  isGoverned,
  previousWord,
  type Reading,
  type Word,
} from "./reading.ts";

/** Dates, adverbs, prepositional adjuncts ("في بيان", "خلال مؤتمر صحفي") and the commas around them. */
export function skipAdverbials(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const word = reading.words[at]!;
    if (isSkippable(reading, at)) at++;
    else if (isComma(word) && at > from) at++;
    else if (opensAdjunct(reading, word) && complementizerAt(reading, at + 1) === undefined) {
      const end = adjunctEnd(reading, at, limit);
      if (end >= limit || endsSlot(reading, end)) return at;
      at = end;
    } else break;
  }
  return at;
}

/** "في تصريح لمراسلة [سانا]", "لقناة [الحدث]": whose the hearer is. */
function isHearersBody(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]!;
  const head = before.bare.replace(/^ل/u, "");
  return (
    isProclitic(reading, before, "ل") &&
    !/^ل?ل/u.test(head) &&
    (isAgentNoun(head) || isAgentNoun(head.replace(/ه$/u, "")))
  );
}

function opensAdjunct(reading: Reading, word: Word): boolean {
  if (word.mention?.extent.start === word.bareStart) return false;
  return (
    /^(?:في|خلال|اثناء|عبر|بعد|قبل|عقب|لدي|امام|علي|منذ|ضمن|فور|من|مع|ل|لل\S*)$/u.test(word.bare) ||
    isProclitic(reading, word, "ل")
  );
}

/** An adjunct runs to the next comma, or to a mention that nothing in it governs. */
function adjunctEnd(reading: Reading, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit) {
    const word = reading.words[at]!;
    if (isComma(word)) return at + 1;
    if (isColon(word) || complementizerAt(reading, at) !== undefined) return at;
    if (word.quote?.use === "speech" && word.quote.start === word.start) return at;
    if (
      at > from + 1 &&
      word.mention &&
      isAgent(word.mention) &&
      word.mention.kind !== "place" &&
      !isGoverned(reading, at) &&
      !isHearersBody(reading, at) &&
      !PREPOSITIONS.has(previousWord(reading, at - 1)?.bare ?? "")
    )
      return at;
    at++;
  }
  return at;
}
