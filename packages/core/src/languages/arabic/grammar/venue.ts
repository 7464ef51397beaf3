// What stands between a verb's subject and a bare object: where it was said, and to whom.
// A stranger would get wrong how little it may be: "في البيان" is skipped, "في قرار" may be what was said.
import { inflected } from "../../../lexicons/word-classes.ts";
import { WORDS } from "../word-classes.ts";
import { CONNECTORS, PREPOSITIONS, RELATIVES } from "./function-words.ts";
import { isSkippable } from "./noun-phrase.ts";
import { isOfOwn } from "./object-not-subject.ts";
import { quotedName } from "./quoted-name.ts";
import { isComma, isGoverned, isQuoteMark, type Reading, type Word, wordAfter } from "./reading.ts";

const EPITHET = inflected(WORDS.epithets, { before: "ال", behind: "ه?" });

/** "انتقد حزب الخضر [المعارض] | خطط الحكومة": what a name is called besides, and its mention leaves out. */
export function skipEpithet({ words }: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && words[at - 1]?.inside !== undefined && EPITHET.test(words[at]!.bare)) at++;
  return at;
}

/** "نفى لـ«الأفق» | سماع أي حديث": whom it was said to, between the verb and a bare object. */
export function skipAudience(reading: Reading, from: number, limit: number): number {
  const lam = reading.words[from];
  if (lam === undefined) return from;
  const isBody = lam.mention?.kind === "organization" && lam.mention.extent.start > lam.bareStart;
  if (!/^ل(?:ل|ـ*$)/u.test(lam.token.text) && !(isBody && /^ل/u.test(lam.bare))) return from;
  let at = /^لـ*$/u.test(lam.token.text) ? from + 1 : from;
  while (isQuoteMark(reading.words[at])) at++;
  const mention = reading.words[at]?.inside;
  const quote = reading.context.paragraph.quotes.find(
    ({ start }) => start === reading.words[from + 1]?.start,
  );
  if (quote && quote.use !== "speech") {
    while (at < limit && reading.words[at]!.start < quote.end) at++;
    return at;
  }
  if (mention === undefined) return from;
  while (at < limit && (reading.words[at]!.start < mention.extent.end || isClosing(reading, at))) at++;
  const name = quotedName(reading, at);
  return name === undefined ? at : wordAfter(reading, name.end + 1, at);
}

/** A mark, but none that opens another name: "لوكالة الأنباء الرسمية «سانا»". */
function isClosing(reading: Reading, at: number): boolean {
  return isQuoteMark(reading.words[at]) && quotedName(reading, at) === undefined;
}

const VENUE_DETAIL = inflected(WORDS.venueAdjectives, { before: "(?:ال)?", behind: "(?:ه|ات)?" });

/** "في بيان متلفز | استهداف سفينة", "في البرلمان | العملية": a short adjunct between the subject and a bare object. */
export function skipVenue(reading: Reading, from: number, limit: number): number {
  const [preposition, noun] = [reading.words[from], reading.words[from + 1]];
  if (!preposition || !noun || !/^(?:في|خلال|عبر|اثناء|لدي|عقب)$/u.test(preposition.bare)) return from;
  let at = from + 2;
  if (WORDS.venues.has(noun.bare) || WORDS.venues.has(noun.bare.replace(/(?:ه|ها|هم)$/u, ""))) {
    while (at < limit && (VENUE_DETAIL.test(reading.words[at]!.bare) || isSkippable(reading, at))) at++;
    at = overHearer(reading, at, limit);
  } else if (noun.mention) while (at < limit && reading.words[at]!.start < noun.mention.extent.end) at++;
  else if (isOfOwn(noun) && reading.words[at]?.bare === "ما") return at;
  else if (!/^ال/u.test(noun.bare)) return from;
  else
    while (at < limit && /^ال/u.test(reading.words[at]!.bare) && reading.words[at]!.cues.length === 0) at++;
  const next = reading.words[at];
  return next !== undefined && at < limit && (isComma(next) || startsNoun(reading, next)) ? at : from;
}

/** "في تصريح [لإذاعة موزاييك الخاصة] | صدور الحكم": to whom, with an adjective that the name leaves out. */
function overHearer(reading: Reading, from: number, limit: number): number {
  const { mention, bareStart } = reading.words[from] ?? {};
  if (mention?.kind !== "organization" || mention.extent.start === bareStart) return from;
  if (!/^ل/u.test(reading.words[from]!.bare)) return from;
  let at = wordAfter(reading, mention.extent.end, from);
  while (at < limit && /^ال(?:خاصه|عامه|\p{L}+(?:يه|ي))$/u.test(reading.words[at]!.bare)) at++;
  return at;
}

/** Can a noun as content begin at a word? */
export function startsNoun(reading: Reading, word: Word): boolean {
  if (isQuoteMark(word)) return /["“«]/u.test(word.token.text) && reading.words[word.index + 1] !== undefined;
  return (
    word.token.kind === "word" &&
    word.bare.length > 1 &&
    !word.conjunction &&
    !PREPOSITIONS.has(word.bare) &&
    !CONNECTORS.has(word.bare) &&
    !isGoverned(reading, word.index) &&
    (!RELATIVES.has(word.bare) || word.bare === "ما") &&
    !/^(?:بنحو|بحوالي|باكثر|باقل|بقرابه|ان|انه|انها|به|بها|له|لها|لهم|اليه|اليها|عنه|عنها|عليه|عليها|منه|منها|فيه|فيها|ذلك|لم|لن|لا)$/u.test(
      word.bare,
    )
  );
}
