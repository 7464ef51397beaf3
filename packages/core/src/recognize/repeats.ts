// Names that an article repeats in short: a person by the last name, an organization by its acronym or quoted name.
// A stranger would get wrong that a repeated word must itself look like a name: رسول after "اللواء يحيى رسول" counts only
// where it is no ordinary word in that place.

import familyFirst from "@isnad/data/lexicons/names/family-first.json" with { type: "json" };
import type { Mention, Span } from "../document.ts";
import { NAMING } from "../languages/languages.ts";
import { checked } from "../lexicons/lexicon-error.ts";
import { PhraseTrie, wordKey } from "../lexicons/phrase-trie.ts";
import { wordList } from "../lexicons/rows.ts";
import { nameMention, type Site } from "./site.ts";
import { boundKeys } from "./words.ts";

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
    if (!isRepeatable(mention)) continue;
    const name = text.slice(mention.start, mention.end);
    if (!isDoubtful(mention)) add(name, mention, false);
    const bare = mention.kind === "organization" ? NAMING[mention.language].withoutHead(name) : undefined;
    if (bare !== undefined) add(bare, mention, false);
    const last = mention.kind === "person" ? lastName(name) : undefined;
    if (last !== undefined && last !== name) add(last, mention, true);
    const middle = last === undefined ? undefined : middleName(name, last, text);
    if (middle !== undefined) add(middle, mention, true);
  }
  return shorts;
}

/**
 * "Huamán" for "Wilmer Huamán Quispe": the second of three names, where the last of them stands for him nowhere in the text.
 */
function middleName(name: string, last: string, text: string): string | undefined {
  const [, middle = "", third, ...more] = name.split(/\s+/);
  if (third !== last || more.length > 0 || !/^\p{L}{4,}$/u.test(middle)) return undefined;
  return countOf(text, last) === countOf(text, `${middle} ${last}`) ? middle : undefined;
}

function countOf(text: string, phrase: string): number {
  return text.split(phrase).length - 1;
}

/** A sure name that the article gives in full; places are found wherever they stand. */
function isRepeatable({ form, named, rule, confidence, entry, kind }: Mention): boolean {
  if (confidence < 0.6 && rule !== "ar-verb-subject-name") return false;
  if (form !== "Name" || !named || rule.startsWith("listed-name-")) return false;
  return entry === undefined || (kind !== "place" && kind !== "country");
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
  const word = site.words[index]!;
  const naming = NAMING[site.language];
  for (const { key, skip } of naming.readings(word)) {
    if (!shorts.starts(key)) continue;
    const hit = shorts.longest(key, boundKeys(site.words, index));
    const short = hit?.values[0];
    if (hit === undefined || short === undefined) continue;
    if (!naming.looksRepeated(site, index, hit.length, skip)) continue;
    const relative = short.isPart && hit.length === 1 ? naming.relativeAt(site, index) : undefined;
    const end = site.words[index + hit.length - 1]?.end ?? word.end;
    const isFree = short.isPart && hit.length === 1 && naming.standsFree(site, index);
    return relative ?? repeated(site, { start: word.start + skip, end }, short, isFree);
  }
  return undefined;
}

/** Surer than a demonym of the same word. */
const FREE = 0.92;

/** The demonyms aside that are the last names of people of the article: "قال [السوداني]". */
export function withoutLastNames(
  mentions: readonly Mention[],
  repeats: readonly Mention[],
): readonly Mention[] {
  const free = new Set(repeats.flatMap(({ confidence, start }) => (confidence === FREE ? [start] : [])));
  if (free.size === 0) return mentions;
  return mentions.filter(({ form, start }) => form !== "Demonym" || !free.has(start));
}

function repeated(site: Site, span: Span, { of, isPart }: Short, isFree: boolean): Mention {
  const { kind, gender, number, entry } = of;
  return nameMention(site, span, {
    kind,
    ...(gender === undefined ? {} : { gender }),
    ...(number === undefined ? {} : { number }),
    ...(entry === undefined ? {} : { entry }),
    ...(isPart ? { refers: "family-name" as const } : {}),
    rule: isPart ? "repeat-by-last-name" : "repeat-in-full",
    confidence: isFree ? FREE : isPart ? 0.72 : 0.8,
  });
}
