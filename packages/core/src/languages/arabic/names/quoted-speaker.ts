// A body that its place tells: "حذرت «الإدارة الذاتية» من …", «التجارة»: … in a headline.
// A stranger would get wrong that quotation marks are no evidence by themselves: what somebody says is quoted too, so the
// words must be short, definite and stand where the speaker stands.
import type { Mention, Quote } from "../../../document.ts";
import { inflected } from "../../../lexicons/word-classes.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import type { Word } from "../../../recognize/words.ts";
import { cueReadings } from "../cue-lexicon.ts";
import { WORDS } from "../word-classes.ts";

/** Does a speaker's phrase begin at this word: right after a verb of saying, or after "in the name of"? */
export function speaksAt(site: Site, index: number): boolean {
  const before = site.words[index - 1];
  if (before === undefined || !/^\s?["“«]?$/u.test(site.words[index]?.gap ?? "")) return false;
  const bare = before.key.replace(/^[وف](?=\p{L}{3})/u, "");
  return (
    before.key === "باسم" ||
    [...cueReadings(before.key), ...cueReadings(bare)].some(
      ({ agreement }) => agreement.tense === "past" || agreement.tense === "present",
    )
  );
}

/** What follows somebody's name where a report is passed on or told: what is said, or from whom it comes. */
const AFTER_OUTLET = /^\s?[»"”“)]*\s?[،,:]?\s?(?:ف?[إا]ن|أن|ب[أا]ن|عن|من|إلى)(?:ه|ها|هم)?\s/u;
const PASSES_ON = inflected(WORDS.passOn, { before: "[وف]?", behind: "ت?" });
const CITING = /^(?:[وف]?(?:بحسب|حسب|وفق)|ل)$/u;

/** "كشف مصدر لـ«[عكاظ]»، أن", "نقلت «[المدى]» عن": an outlet in quotation marks that no list knows. */
export function quotedOutlet(site: Site, index: number): Mention | undefined {
  const word = site.words[index]!;
  const before = site.words[index - 1];
  if (before === undefined) return undefined;
  const link = before.key.replace(/ـ/gu, "");
  if (!PASSES_ON.test(link) && !CITING.test(link)) return undefined;
  const quote = site.quotes.find(
    ({ inner, use, open }) => inner.start === word.start && use !== "speech" && !open,
  );
  const teller = site.words[index - 2]?.key.replace(/^[وف](?=\p{L}{3})/u, "") ?? "";
  const isTold = /^لـ*$/u.test(before.text) && cueReadings(teller).length > 0;
  if (quote === undefined) return undefined;
  if (!isTold && !AFTER_OUTLET.test(site.text.slice(quote.inner.end, quote.inner.end + 14))) return undefined;
  const words = wordsIn(site, quote);
  if (words.length > 4 || (site.hits[index]?.length ?? 0) >= words.length) return undefined;
  return bodyIn(site, quote, words, { rule: "ar-quoted-outlet", confidence: 0.8 });
}

/** "[الإدارة الذاتية]" in quotation marks, right after a verb of saying or before a headline's colon. */
export function quotedSpeaker(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  if (word === undefined || !/^ال/u.test(word.text) || site.hits[index] !== undefined) return undefined;
  const quote = site.quotes.find(
    ({ inner, use, open }) => inner.start === word.start && use === "name" && !open,
  );
  if (quote === undefined) return undefined;
  const words = wordsIn(site, quote);
  if (words.length > 3) return undefined;
  const isLabel =
    site.paragraph.role === "headline" && /^\s?:/u.test(site.text.slice(quote.end, quote.end + 2));
  if (!isLabel && !(speaksAt(site, index) && words.length > 1)) return undefined;
  return bodyIn(site, quote, words, { rule: "ar-quoted-speaker", confidence: 0.6 });
}

function wordsIn(site: Site, { inner }: Quote): Word[] {
  return site.words.filter(({ start }) => start >= inner.start && start < inner.end);
}

/** A body whose name is all that stands between two quotation marks, which belong to its extent. */
function bodyIn(
  site: Site,
  { start, end }: Quote,
  words: readonly Word[],
  found: { readonly rule: string; readonly confidence: number },
): Mention {
  return nameMention(
    site,
    { start: words[0]!.start, end: words.at(-1)!.end },
    { kind: "organization", extent: { start, end }, ...found },
  );
}
