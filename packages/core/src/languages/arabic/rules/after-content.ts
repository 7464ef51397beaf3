// Verbs behind what was said: "«…»، قال المبعوث", "الأسعار تضاعفت، يقول التاجر".
import type { Quote } from "../../../document.ts";
import { isTrailing } from "../grammar/boundaries.ts";
import { afterDateline } from "../grammar/dateline.ts";
import { isColon, previousWord, type Reading } from "../grammar/reading.ts";
import { addressees } from "./addressee.ts";
import { type Found, found, type VerbalSite } from "./verbal-site.ts";

/** "«…»، [هكذا] لخصت أم أحمد الموقف", "«…». [بهذه العبارة] رد الوزير". */
const SO = /(?:هكذا|بهذه (?:الكلمات|العبارة|العبارات|الجملة)|بهذا (?:المعنى|التعبير))/u;

/** Does such a word tell that the quotation before the verb is what was said, whatever stands behind? */
export function pointsBack(site: VerbalSite): boolean {
  const { reading, index } = site;
  const quote = quoteBefore(site);
  return quote !== undefined && SO.test(reading.text.slice(quote.end, reading.words[index]!.start));
}

/** A quotation that stands before its cue, and goes on behind it: "…»، قال X، «…»". */
export function afterQuotation(site: VerbalSite): Found | undefined {
  const { reading, index } = site;
  const quote = quoteBefore(site);
  if (quote === undefined) return undefined;
  const after = reading.context.paragraph.quotes.find(
    ({ start, use }) =>
      use !== "name" && start >= reading.words[index]!.end && start < reading.context.sentence.end,
  );
  if (after && isToldAnew(reading, index, after)) return found(site, [quote], addressees(site, site.limit));
  return found(site, [quote, ...(after ? [after] : [])], addressees(site, site.limit));
}

/** "«…»، تقول المعلمة، قبل أن [تستدرك]: «…»": the second quotation has a verb of its own. */
function isToldAnew({ words }: Reading, index: number, { start }: Quote): boolean {
  const before = words.findLast((word) => word.end <= start && word.token.kind === "punctuation");
  return isColon(before) && words.slice(index + 1, before!.index).some(({ cues }) => cues.length > 0);
}

export function quoteBefore({ reading, index, subject }: VerbalSite): Quote | undefined {
  if (subject.place === "before" || reading.words[index]!.conjunction) return undefined;
  if (previousWord(reading, index) === undefined) return undefined;
  const { paragraph, sentence } = reading.context;
  const opening = reading.text.slice(sentence.start, reading.words[index]!.start);
  const isSo = SO.test(opening) && !/\p{L}/u.test(opening.replace(SO, ""));
  const from = isSo ? paragraph.start : sentence.start;
  const quote = paragraph.quotes.findLast(
    ({ use, end, start, inner }) =>
      (use === "speech" ||
        (use === "scare" && /\S\s+\S/u.test(reading.text.slice(inner.start, inner.end)))) &&
      end <= reading.words[index]!.start &&
      start >= from,
  );
  if (quote === undefined) return undefined;
  const between = reading.text.slice(quote.end, reading.words[index]!.start).replace(SO, "");
  return /[\p{L}\p{N}:]/u.test(between) ? undefined : quote;
}

/** Words that a clause before its verb must have. */
const CLAUSE = 4;

/** A clause without marks, up to the comma before a verb that ends the sentence with its subject. */
export function afterClause(site: VerbalSite): Found | undefined {
  const { reading, index } = site;
  const first = reading.words[afterDateline(reading)];
  const comma = reading.words[index - 1];
  if (site.subject.place !== "after" || !isTrailing(reading, index) || !first || !comma) return undefined;
  const clause = reading.words.slice(first.index, index - 1);
  const isTold = clause.some(
    ({ cues, conjunction, index: at }) =>
      (at === first.index || conjunction) && cues.some(({ agreement }) => agreement.person === undefined),
  );
  if (
    isTold ||
    clause.length < CLAUSE ||
    clause.some(({ quote }) => quote !== site.reading.words[index]!.quote)
  )
    return undefined;
  return found(site, [{ start: first.bareStart, end: comma.start }], addressees(site, site.limit));
}
