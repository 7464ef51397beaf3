// Names that an article repeats in short: a person by the last name, an organization by its acronym or quoted name.
// A stranger would get wrong that a repeated word must itself look like a name: رسول after "اللواء يحيى رسول" counts only
// where it is no ordinary word in that place.

import familyFirst from "@isnad/data/lexicons/names/family-first.json" with { type: "json" };
import type { Mention } from "../document.ts";
import { readingsOf } from "../languages/arabic/names/clitics.ts";
import { isVerb } from "../languages/arabic/names/context.ts";
import { isPlainWord } from "../languages/arabic/names/foreign-sound.ts";
import { COMMON as ARABIC_COMMON, FAMILY as ARABIC_FAMILY } from "../languages/arabic/names/words.ts";
import { COMMON as ENGLISH_COMMON, TITLES } from "../languages/english/names/words.ts";
import { checked } from "../lexicons/lexicon-error.ts";
import { PhraseTrie, wordKey } from "../lexicons/phrase-trie.ts";
import { wordList } from "../lexicons/rows.ts";
import { nameMention, type Site } from "./site.ts";
import { binds, follows, type Word } from "./words.ts";

const FAMILY_FIRST = new Set(checked(wordList, "names/family-first.json", familyFirst));
/** One or two syllables of Pinyin: Jian, Yongqian. */
const CHINESE =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcswy])?(?:i?a(?:ng|n|o|i)?|[iu]?ang?|ua(?:ng|n|i)?|[ue]ng?|e[ir]?|i(?:ng|n|u|e|ong)?|o(?:ng|u)?|u(?:i|n|o|e)?)){1,2}$/iu;
/** Suk-yeol, Min-ho. */
const KOREAN = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u;

interface Short {
  readonly of: Mention;
  readonly isPart: boolean;
}

/** Further mentions of what the article names in full; candidates, to be settled with the others. */
export function repeatedNames(sites: readonly Site[], mentions: readonly Mention[]): Mention[] {
  const text = sites[0]?.text;
  if (text === undefined) return [];
  const shorts = shortNames(text, mentions);
  const found: Mention[] = [];
  for (const site of sites)
    for (let index = 0; index < site.words.length; index++) {
      const mention = repeatAt(site, index, shorts);
      if (mention !== undefined) found.push(mention);
    }
  return found;
}

function shortNames(text: string, mentions: readonly Mention[]): PhraseTrie<Short> {
  const shorts = new PhraseTrie<Short>();
  const seen = new Set<string>();
  const add = (phrase: string, of: Mention, isPart: boolean) => {
    const key = `${of.kind} ${wordKey(phrase)}`;
    if (seen.has(key)) return;
    seen.add(key);
    shorts.add(phrase, { of, isPart });
  };
  for (const mention of mentions) {
    if (mention.confidence < 0.6 && mention.rule !== "ar-verb-subject-name") continue;
    if (
      mention.form !== "Name" ||
      !mention.named ||
      mention.rule.startsWith("listed-name-") ||
      (mention.entry !== undefined && (mention.kind === "place" || mention.kind === "country"))
    )
      continue;
    const name = text.slice(mention.start, mention.end);
    if (!isDoubtful(mention)) add(name, mention, false);
    if (mention.kind !== "person") continue;
    const last = lastName(name);
    if (last !== undefined && last !== name) add(last, mention, true);
  }
  return shorts;
}

/** A listed name that is a word too: wherever its surroundings speak for it, it has been found. */
function isDoubtful({ rule, confidence }: Mention): boolean {
  return rule === "listed-name" && confidence < 0.9;
}

/**
 * The name that stands for a person later on: "حيدر العبادي" → العبادي, "محمد بن سلمان" → بن سلمان, "Haider al-Abadi" →
 * al-Abadi, "John Smith Jr." → Smith, "Lin Wei" → Lin, "Han Min-ho" → Han.
 */
export function lastName(name: string): string | undefined {
  const parts = name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/u, "").split(/\s+/);
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return undefined;
  if (isFamilyFirst(parts)) return parts[0];
  const before = parts.at(-2) ?? "";
  const compound = /^(?:الدين|الله|الإسلام|الرحمن|الملك)$/u.test(last) && parts.length > 2;
  return compound ||
    /^(?:بن|ابن|أبو|ابو|أبي|ابي|آل|عبد|ولد|van|von|de|bin|al|el|Van|De|Al|El|Von|Bin|di|Di|Abu|Abi|Ben|Ould)$/u.test(
      before,
    )
    ? `${before} ${last}`
    : last;
}

/** A Chinese family name before syllables of Chinese, or any name before a Korean one with its hyphen. */
function isFamilyFirst([first = "", given = "", ...more]: readonly string[]): boolean {
  if (more.length > 0) return false;
  return KOREAN.test(given) || (FAMILY_FIRST.has(first) && CHINESE.test(given));
}

function repeatAt(site: Site, index: number, shorts: PhraseTrie<Short>): Mention | undefined {
  const word = site.words[index];
  if (word === undefined) return undefined;
  for (const reading of site.language === "ar" ? readingsOf(word) : [{ key: word.key, skip: 0 }]) {
    if (!shorts.starts(reading.key)) continue;
    const hit = shorts.longest(reading.key, (offset) =>
      binds(site.words[index + offset]) ? site.words[index + offset]?.key : undefined,
    );
    const short = hit?.values[0];
    if (hit === undefined || short === undefined) continue;
    if (
      site.language === "en"
        ? !looksEnglish(site, index, hit.length)
        : !looksArabic(site, index, reading.skip, hit.length)
    )
      continue;
    const { kind, gender, number, entry } = short.of;
    const relative = short.isPart && hit.length === 1 ? relativeAt(site, index) : undefined;
    if (relative !== undefined) return relative;
    const span = {
      start: word.start + reading.skip,
      end: site.words[index + hit.length - 1]?.end ?? word.end,
    };
    return nameMention(site, span, {
      kind,
      ...(gender === undefined ? {} : { gender }),
      ...(number === undefined ? {} : { number }),
      ...(entry === undefined ? {} : { entry }),
      ...(short.isPart ? { refers: "family-name" as const } : {}),
      rule: short.isPart ? "repeat-by-last-name" : "repeat-in-full",
      confidence: short.isPart ? 0.72 : 0.8,
    });
  }
  return undefined;
}

/** "Tomo [Leto]" in an article on Jared Leto: another of the same family name, never the same person. */
function relativeAt(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  const first = site.words[index - 1];
  if (site.language !== "en" || word === undefined || first === undefined || !follows(word)) return undefined;
  if (
    first.capital !== "first" ||
    ENGLISH_COMMON.has(first.key) ||
    TITLES.longest(first.key, () => undefined) !== undefined
  )
    return undefined;
  return nameMention(
    site,
    { start: first.start, end: word.end },
    {
      kind: "person",
      number: "sg",
      rule: "en-shared-family-name",
      confidence: 0.6,
    },
  );
}

function looksEnglish(site: Site, index: number, length: number): boolean {
  const word = site.words[index + length - 1];
  if (word === undefined || word.capital === "none") return false;
  const next = site.words[index + length];
  const goesOn =
    next !== undefined &&
    follows(next) &&
    next.capital !== "none" &&
    !/(?:day|uary|ber|March|April|June|July|August)$/.test(next.text);
  return !(length === 1 && (ENGLISH_COMMON.has(word.key) || goesOn));
}

/** An ordinary word needs a verb before it or a comma after it to be a name; a stripped one must be no word as it stands. */
function looksArabic(site: Site, index: number, skip: number, length: number): boolean {
  const word = site.words[index] as Word;
  if (length > 1) return true;
  const before = site.words[index - 1];
  const isOrdinary =
    ARABIC_COMMON.has(word.key) ||
    (word.key.length - skip < 4 && !(skip === 0 && ARABIC_FAMILY.has(word.key))) ||
    (skip > 0 && (word.key.length - skip < 4 || isPlainWord(word.key)));
  return !isOrdinary || (isVerb(before) && follows(word));
}
