// Does an unlisted word sound like a foreign name (كانافارو, إيمرسون), or like a word of Arabic (توربينا, خرجة)?
// A stranger would get wrong what this can tell: Arabic names are words of Arabic (دويكات, عرقاب), so a low score is no
// evidence against a name; and a word of Arabic may stand behind letters that are written onto it, each at its price.
import ordinary from "@isnad/data/lexicons/ar/ordinary-words.json" with { type: "json" };
import { remember } from "@isnad/text";
import { checked } from "../../../lexicons/lexicon-error.ts";
import { wordKey } from "../../../lexicons/phrase-trie.ts";
import { wordList } from "../../../lexicons/rows.ts";
import { COMMON_LEMMAS, isCommonVerb } from "../common-verbs.ts";
import { cueReadings, reportingNoun } from "../cue-lexicon.ts";
import { LetterModel } from "./letter-model.ts";
import {
  COMMON,
  FAMILY,
  FEMALE,
  GIVEN_ALSO_WORDS,
  MALE,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  VERBS,
} from "./words.ts";

/** Words of news prose that are no part of a name, as listed: without article and clitics. */
const ORDINARY = new Set(checked(wordList, "ar/ordinary-words.json", ordinary).map(wordKey));

/** How many times likelier among foreign names than among words, as a natural logarithm. */
const SOUNDS = 3.5;
const MAY_SOUND = 1.5;

/** What is written onto a word before it, and how often a word of the news has it. */
const PREFIXES: readonly (readonly [string, number])[] = [
  ["", 1],
  ["و", 0.12],
  ["ال", 0.3],
  ["وال", 0.05],
  ["بال", 0.03],
  ["لل", 0.03],
  ["ب", 0.05],
  ["ل", 0.05],
  ["ف", 0.02],
  ["ك", 0.01],
  ["س", 0.02],
  ["ول", 0.01],
  ["وب", 0.01],
];
/** The same behind it. */
const SUFFIXES: readonly (readonly [string, number])[] = [
  ["", 1],
  ["ا", 0.05],
  ["نا", 0.02],
  ["ه", 0.05],
  ["ها", 0.04],
  ["هم", 0.02],
  ["ته", 0.01],
  ["تها", 0.01],
  ["ين", 0.02],
  ["ون", 0.02],
  ["ان", 0.02],
  ["ي", 0.03],
  ["يه", 0.03],
  ["يا", 0.02],
  ["ات", 0.03],
  ["ت", 0.03],
  ["وا", 0.02],
];

/** Is an unlisted word likely a foreign name, or a part of one? Asked of folded keys without clitics. */
export const soundsForeign: (key: string) => boolean = remember((key) => isForeign(key, SOUNDS));

/** Arabic letters without an article, and no verb with its object (يترأسه). */
const LOOKS = /^(?!(?:[وفبك]?ال|لل)|[وف]?[يت]\p{L}{2,}(?:ه|ها|هم)$)[\u0621-\u064a]{3,}$/u;

/** The same with less certainty: for a word right after one that is a name. */
export const maySoundForeign: (key: string) => boolean = remember((key) => isForeign(key, MAY_SOUND));

function isForeign(key: string, least: number): boolean {
  return LOOKS.test(key) && !isPlainWord(key) && foreignness(key) > least;
}

/** A word of the lists, inflected or not: nothing that a name goes on with. */
export const isPlainWord: (key: string) => boolean = remember((key) => {
  if (isListed(key)) return true;
  const isFeminine = /ت(?:ه|ها|هم)?$/u.test(key);
  return stemsOf(key).some(
    ([stem]) => stem.length > 2 && (ORDINARY.has(stem) || (isFeminine && ORDINARY.has(`${stem}ه`))),
  );
});

/** As it stands a word of the lists. */
export function isListed(key: string): boolean {
  return (
    ORDINARY.has(key) ||
    COMMON.has(key) ||
    VERBS.has(key) ||
    isCommonVerb(key) ||
    isCommonVerb(key.replace(/^ن/u, "ي")) ||
    cueReadings(key).length > 0 ||
    reportingNoun(key) !== undefined
  );
}

/** Every reading of a word as a stem with letters written onto it, and the logarithm of what these cost. */
function stemsOf(key: string): [stem: string, cost: number][] {
  const stems: [string, number][] = [];
  for (const [prefix, before] of PREFIXES) {
    if (!key.startsWith(prefix)) continue;
    for (const [suffix, behind] of SUFFIXES) {
      const end = key.length - suffix.length;
      if (key.endsWith(suffix) && end - prefix.length > 1)
        stems.push([key.slice(prefix.length, end), Math.log(before * behind)]);
    }
  }
  return stems;
}

/** The logarithm of how much likelier a word is among foreign names than among the words of the lists. */
function foreignness(key: string): number {
  const { names, words } = models();
  return names.logOf(key) - Math.max(...stemsOf(key).map(([stem, cost]) => cost + words.logOf(stem)));
}

/** "وكانتي" is و + كانتي and "ويليامز" is none: is a name behind و likelier than one that begins with it? */
export const isConjoined: (key: string) => boolean = remember((key) => {
  const rest = key.slice(1);
  if (!key.startsWith("و") || isListedName(key) || !soundsForeign(rest)) return false;
  const { names } = models();
  return isListedName(rest) || names.logOf(rest) + Math.log(AND) > names.logOf(key);
});

/** How often a name of the news has و written onto it. */
const AND = 0.12;

function isListedName(key: string): boolean {
  return FAMILY.has(key) || MALE.has(key) || FEMALE.has(key);
}

let trained: { readonly names: LetterModel; readonly words: LetterModel } | undefined;

/** Learned from the word lists when the first unlisted word is met: some milliseconds. */
function models() {
  trained ??= { names: new LetterModel(foreignNames()), words: new LetterModel(plainWords()) };
  return trained;
}

function foreignNames(): string[] {
  return [...new Set([...FAMILY, ...MALE, ...FEMALE])].filter(
    (key) => key.length > 2 && !key.startsWith("ال") && !GIVEN_ALSO_WORDS.has(key) && !COMMON.has(key),
  );
}

function plainWords(): Set<string> {
  return new Set(
    [
      ...ORDINARY,
      ...COMMON,
      ...VERBS,
      ...COMMON_LEMMAS,
      ...ORGANIZATION_HEADS.keys(),
      ...PLACE_HEADS.keys(),
    ].filter((key) => key.length > 2),
  );
}
