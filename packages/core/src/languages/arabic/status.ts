// Did the speech act take place? "لم يعلّق", "إذا طلب العراق", "سيعلن" tell of ones that did not.
import type { Status } from "../../document.ts";
import type { CueReading } from "./cue-lexicon.ts";
import { HYPOTHETICALS } from "./grammar/function-words.ts";
import { isAgent } from "./grammar/noun-phrase.ts";
import { isComma, isGoverned, previousWord, type Reading, type Word } from "./grammar/reading.ts";

export function statusOf(reading: Reading, index: number, { future, agreement }: CueReading): Status {
  const before = previousWord(reading, index);
  const earlier = before && previousWord(reading, before.index);
  if (before && /^(?:لم|لن|لا|ما)$/u.test(before.bare) && agreement.tense !== "participle")
    return before.bare === "ما" && agreement.tense === "past" ? "Reported" : "Negated";
  if (before?.bare === "ان" && earlier && /^(?:دون|بدون)$/u.test(earlier.bare)) return "Negated";
  if (before?.bare === "ان" && earlier?.bare === "قبل" && !future) return "Reported";
  if (future) return "Hypothetical";
  if (before && agreement.tense === "past" && /^(?:اذا|لو)$/u.test(before.bare)) return "Hypothetical";
  if (before && agreement.tense === "present" && HYPOTHETICALS.has(before.bare)) return "Hypothetical";
  return "Reported";
}

function isAgentRightBefore(reading: Reading, index: number): boolean {
  const mention = previousWord(reading, index)?.inside;
  return mention !== undefined && isAgent(mention);
}

/** "سؤاله عما إذا كان [يخشى] الحرب", "ما إذا كان الوزير [يؤيد]": what is asked, and nobody says. */
export function isAsked({ words }: Reading, index: number): boolean {
  for (let at = index - 1; at > 0 && index - at <= ASKED; at--) {
    if (isComma(words[at])) return false;
    if (words[at]!.bare === "اذا") return /^(?:ما|عما|فيما|لما|بما|حولما)$/u.test(words[at - 1]!.bare);
  }
  return false;
}

/** In words, from إذا to the verb of its clause. */
const ASKED = 6;

/** "ما [سمي] بالحل", "فيما [وصف] بأنه": what is called so by nobody in particular. */
export function isCalled(
  reading: Reading,
  index: number,
  { verb, hasObject, agreement }: CueReading,
): boolean {
  const next = reading.words[index + 1];
  return (
    hasObject !== true &&
    (verb.target === true || /^(?:سمى|أسمى)$/u.test(verb.lemma)) &&
    agreement.number === "sg" &&
    /^(?:[بلك]?ما|مما|عما|فيما)$/u.test(reading.words[index - 1]?.bare ?? "") &&
    !(next?.mention && isAgent(next.mention))
  );
}

/** "يُذكر أن", "يشار إلى أن", "يعتقد أن": the narrator's own phrase or nobody's, not a dropped subject. */
export function isImpersonal(reading: Reading, index: number, { agreement }: CueReading): boolean {
  const word = reading.words[index]!;
  if (agreement.tense !== "present" || agreement.gender !== "m" || agreement.number !== "sg") return false;
  const next = reading.words[index + 1];
  const opens = next !== undefined && (/^ب?ان/u.test(next.bare) || /^(?:الي|هنا)$/u.test(next.bare));
  return (
    opens &&
    !reading.words.some(
      (word) => word.index < index && word.cues.length > 0 && !isGoverned(reading, word.index),
    ) &&
    !isAgentRightBefore(reading, index) &&
    /^(?:يذكر|يشار|يلفت|يلاحظ|يعتقد|يقال|يزعم|يتوقع|يرجح|يفترض|يقدر|يعلم)$/u.test(word.bare)
  );
}

/** "«اعتقدت أنني سأموت»": what is spelled like "she thought" is "I thought". */
export function isOfOneself({ words }: Reading, { bare, index, quote }: Word): boolean {
  return quote !== undefined && bare.endsWith("ت") && /^ب?ان(?:ي|ني)$/u.test(words[index + 1]?.bare ?? "");
}

/** "«قلنا لهم إن …»", "«ندين الهجوم»": what "we" say now is the speaker's own, unless the saying is all of it. */
export function tellsOfSaying(reading: Reading, { quote, start }: Word, { agreement }: CueReading): boolean {
  if (quote === undefined) return false;
  return agreement.tense === "past" || /^[\s"“«]*$/u.test(reading.text.slice(quote.start, start));
}
