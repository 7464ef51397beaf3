// The characters of a content, from where it opens to where it must end.
import type { Span } from "../../../document.ts";
import { isPastVerb as isCommonPast } from "../common-verbs.ts";
import { isVerbKey } from "../names/context.ts";
import { isAgent } from "./noun-phrase.ts";
import { type Opening, objectAfter, speechAt } from "./opening.ts";
import { complementizerAt, isComma, isGoverned, isQuoteMark, type Reading } from "./reading.ts";
import { isRelative } from "./relative-clause.ts";

/** From the opening to the boundary; a quotation that opens the content directly is the whole of it. */
export function contentsFrom(
  site: { readonly reading: Reading; readonly limit: number },
  opening: Opening,
): Span[] {
  const { reading, limit } = site;
  if (opening.quote) return [{ start: opening.quote.start, end: opening.quote.end }];
  const last = reading.words[Math.min(limit, reading.words.length) - 1]!;
  const first = reading.words.find(({ start, end }) => start >= opening.start || end > opening.start);
  const quote = first && opening.kind !== "object" ? speechAt(reading, first) : undefined;
  if (quote && (opening.kind !== "clause" || endsAt(reading, quote.end)))
    return [{ start: quote.start, end: quote.end }];
  const next = opening.kind === "object" ? nextSentence(reading, opening.index, limit) : undefined;
  const end = next === undefined ? last.end : reading.words[next - 1]!.end;
  return end > opening.start ? [{ start: opening.start, end }] : [];
}

/** "طالب بوقف النار |، وحدد ملامح الخطة": a noun as content cannot go on with a verb that follows a comma and "and". */
function nextSentence(reading: Reading, from: number, limit: number): number | undefined {
  for (let at = from + 1; at < Math.min(limit, reading.words.length - 1); at++) {
    const word = reading.words[at]!;
    if (isRelative(word) || word.bare === "ما" || complementizerAt(reading, at)) return undefined;
    const next = reading.words[at + 1]!;
    if (isComma(word) && turnsBack(reading, at + 1)) return at;
    if (startsClause(reading, at) || joinsVerb(reading, at, limit)) return at;
    if (
      isComma(word) &&
      /^و\p{L}{3}/u.test(next.token.key) &&
      !next.mention &&
      isPastVerb(next.token.key.slice(1))
    )
      return at;
  }
  return undefined;
}

/** "، إلا أنها لم تدعم", "، لكنه أشار", "، غير أن الوزير": the narrator again. */
function turnsBack(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  return (
    /^(?:لكن|لكنه|لكنها|لكنهم)$/u.test(word.bare) ||
    (/^(?:الا|غير|بيد)$/u.test(word.bare) && complementizerAt(reading, at + 1) !== undefined)
  );
}

/** "تعلن هدنة في السودان | والجيش يصفها بالمناورة": somebody else and what he says. */
function startsClause(reading: Reading, at: number): boolean {
  const { conjunction, mention } = reading.words[at]!;
  if (!conjunction || mention === undefined || !isAgent(mention) || isGoverned(reading, at)) return false;
  const next = reading.words.find(({ start }) => start >= mention.extent.end);
  return next?.cues.some(({ agreement }) => agreement.tense === "present") ?? false;
}

/** "يدين استهداف المدنيين | ويرحب بتمديد الهدنة": no verb of saying is joined to a noun, so it has the noun's own verb before it. */
function joinsVerb(reading: Reading, at: number, limit: number): boolean {
  const { conjunction, bare, cues, quote, mention } = reading.words[at]!;
  if (!conjunction || mention || quote !== reading.words[at - 1]!.quote || !/^[يت]|ت$/u.test(bare))
    return false;
  return cues.some(
    ({ verb, agreement: { tense } }) =>
      tense !== "participle" &&
      !verb.strict &&
      objectAfter(reading, at + 1, Math.min(limit, at + 8), verb) !== undefined,
  );
}

function isPastVerb(key: string): boolean {
  return isCommonPast(key) || (isVerbKey(key) && !/^[ينت]/u.test(key));
}

/** After a quotation that is the whole clause, a comma gives the word back to the narrator. */
function endsAt(reading: Reading, end: number): boolean {
  const next = reading.words.find(({ start }) => start >= end);
  const following = next && reading.words[next.index + 1];
  return isComma(next) && following !== undefined && !following.conjunction && !isQuoteMark(following);
}
