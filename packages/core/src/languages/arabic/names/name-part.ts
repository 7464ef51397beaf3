// May this word be part of an Arabic name? Asked in three places: between an office's commas, in a slot that a name must
// fill, and behind the first part of a name that may stand anywhere.
// A stranger would get wrong that place counts for more than the word: what is listed as a word of the news may be a last
// name where the name surely ends behind it.
import { inflected } from "../../../lexicons/word-classes.ts";
import type { Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { cueReadings, reportingNoun } from "../cue-lexicon.ts";
import { WORDS } from "../word-classes.ts";
import { readingsOf } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { isListed, isPlainWord, maySoundForeign, soundsForeign } from "./foreign-sound.ts";
import { endsSurely, tellsWhom } from "./name-end.ts";
import {
  isCommon,
  isCoordinated,
  isForeignBal,
  isHead,
  isKnownElse,
  isOrdinary,
  isStripped,
  PARTICLE,
  SHAPE,
  TANWIN,
} from "./name-word.ts";
import {
  COMMON,
  FAMILY,
  GIVEN_ALSO_WORDS,
  isGivenName,
  isKnownName,
  isTitle,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  TITLES,
} from "./words.ts";

/** Between an office's commas: nothing that is listed as something else; a last name may have the article. */
export function mayStandApart(site: Site, index: number): boolean {
  const word = site.words[index]!;
  const { key, text } = word;
  if (isKnownName(key) || PARTICLE.test(key)) return text !== "على";
  return !(
    word.isNumber ||
    key.length < 2 ||
    site.hits[index] !== undefined ||
    isCommon(word) ||
    COMMON.has(key.replace(/^(?:[وفبلك]|ال)/u, "")) ||
    cueReadings(key).length > 0 ||
    opensTitle(key) ||
    (!/ه$/u.test(text) && (ORGANIZATION_HEADS.has(key.replace(/^ال/u, "")) || PLACE_HEADS.has(key))) ||
    TANWIN.test(text) ||
    /^(?:لل|[وفبك]ال\p{L}{2}(?!\p{L}))|^ال\p{L}+(?:ين|ات|ه|يه)$/u.test(key)
  );
}

/** The first word of a title, with or without article. */
export function opensTitle(key: string): boolean {
  return TITLES.starts(key) || TITLES.starts(key.replace(/^ال/u, ""));
}

/** In a slot: not known to be anything but a part of a name. */
export function mayFillSlot(site: Site, index: number): boolean {
  const word = site.words[index]!;
  const { key, text } = word;
  const before = site.words[index - 1];
  if (before !== undefined && PARTICLE.test(before.key) && follows(word) && !COMMON.has(key)) return true;
  if (text === "على" || word.isNumber || /^\p{Script=Latin}/u.test(text) || isAddressed(key)) return false;
  if (isKnownName(key) && (!COMMON.has(key) || text === "علي")) return true;
  const isLast = endsSurely(site, index + 1);
  if (isPlainWord(key) && !isLast) return false;
  for (const parts of [1, 2, 3]) if (isSyllable(site, index, parts)) return true;
  const isAfterGiven = before !== undefined && isGivenName(before.key);
  if (isAfterGiven && follows(word) && !COMMON.has(key) && isLast) return isLastName(word);
  if (isAfterGiven && isRankInside(site, index)) return true;
  if (site.hits[index]?.aliases.some(({ weak, row }) => !weak && row.kind !== "person")) return false;
  if (key.length < 3 || isCommon(word) || isHead(key) || isTitle(key) || cueReadings(key).length > 0)
    return false;
  return isShapedForSlot(site, index, isLast) && !isStripped(word);
}

/** "محمد [دويكات] إن": behind a given name, where the name surely ends. */
function isLastName(word: Word): boolean {
  const { key } = word;
  return (
    !isVerb(word) &&
    cueReadings(key).length === 0 &&
    !/^(?:[وبفك]ال|لل)|^ال\p{L}+ات$/u.test(key) &&
    key.length > 2
  );
}

/** "أكرم [إمام] أوغلو": a rank between a given name and what it does not describe. */
function isRankInside(site: Site, index: number): boolean {
  const next = site.words[index + 1];
  return WORDS.ranksInNames.has(site.words[index]!.key) && follows(next) && !/^ال/u.test(next?.text ?? "");
}

/** Neither a verbal noun nor a future, no article behind a proclitic, no suffixed pronoun, no plural, no adjective. */
function isShapedForSlot(site: Site, index: number, isLast: boolean): boolean {
  const { key, text } = site.words[index]!;
  const isNearEnd = () => isLast || endsSurely(site, index + 2);
  if (SHAPE.test(key) && !soundsForeign(key) && !isLast) return false;
  if (/^س[يتن]\p{L}{3}/u.test(key) && key.length < 8 && !isNearEnd()) return false;
  if (/^(?:و|لل|[بفك]ال)/u.test(key) || /(?:ها|هم|قوله)$/u.test(key)) return false;
  if (/ات$/u.test(key) && !isNearEnd()) return false;
  if (/ة$/u.test(text) && !isBeforeFamily(site, index)) return false;
  return !WORDS.notInNames.has(key) && !TANWIN.test(text);
}

/** "نزهة [السلاوي]،": before a listed family name that ends the slot. */
function isBeforeFamily(site: Site, index: number): boolean {
  const next = site.words[index + 1];
  return next !== undefined && follows(next) && FAMILY.has(next.key) && endsSurely(site, index + 2);
}

/** Anywhere: may this word be the second, third … part of a name, behind `parts` of which `known` are listed? */
export function mayGoOn(site: Site, index: number, parts: number, known: number): boolean {
  const word = site.words[index];
  if (word === undefined || isAddressed(word.key) || isBarred(site, index, parts)) return false;
  if (isKnownName(word.key) && !(COMMON.has(word.key) && parts > 1)) return true;
  if (isCoordinated(word) || (parts > 1 && (opensIdafa(site, index) || isObjectWith(site, index))))
    return false;
  if (continuesForeign(site, index, parts)) return true;
  const hit = site.hits[index];
  if (hit !== undefined && !(parts === 1 && known > 0 && (word.key.startsWith("ال") || isMinor(site, index))))
    return false;
  if (word.key.length < 3 && !soundsForeign(site.words[index + 1]?.key ?? "")) return false;
  const isLast = endsSurely(site, index + 1);
  if (isNoLastName(word, parts) && !isLast) return false;
  if (parts > 1 && (OFFICE.test(word.key) || isObject(site, index))) return false;
  const isBehindName = known > 0 && (parts > 1 || isSureGiven(site, index - 1));
  if (isBehindName && isLast && !isKnownElse(word)) return true;
  const isAfterGiven = known > 0 && (parts === 1 || isGivenName(site.words[index - 1]?.key ?? ""));
  return !isOrdinary(word, isAfterGiven) && isShapedToGoOn(site, index, parts, isAfterGiven);
}

/** A preposition, a lone letter, whom somebody speaks to, what is reported. */
function isBarred(site: Site, index: number, parts: number): boolean {
  const { key, text } = site.words[index]!;
  if (text === "على" || /^.?ـ*$|^[بل]\p{L}{3,}ة$/u.test(text)) return true;
  if (parts > 1 && tellsWhom(site, index)) return true;
  return /^ال/u.test(text) && reportingNoun(key) !== undefined;
}

/** An unlisted foreign name by its sound, or what only may be one behind another. */
function continuesForeign(site: Site, index: number, parts: number): boolean {
  const { key, text } = site.words[index]!;
  if (site.hits[index] !== undefined || /ة$/u.test(text)) return false;
  return soundsForeign(key) || (parts === 1 && isForeignTail(site, index));
}

/** No future or conjoined verb, no article behind a proclitic; a third part has no article and no clitics. */
function isShapedToGoOn(site: Site, index: number, parts: number, isAfterGiven: boolean): boolean {
  const word = site.words[index]!;
  const { key, text } = word;
  if (/^(?:لل|و[تي]|س[يتن]|لت)/u.test(key) || /^ت\p{L}{2,}ت$/u.test(key)) return false;
  if (/^[وفبك]ال/u.test(key) && !(isAfterGiven && isForeignBal(word))) return false;
  if (parts > 1 && (/^[بيلو]/u.test(key) || /[تا]$/u.test(key))) return parts < 3 && /^ل\p{L}+ت$/u.test(key);
  if (parts > 1 && /^ال/u.test(text) && !endsGivenPart(site, index - 1)) return false;
  return parts < 3;
}

/** "دعا بيترو [الطرفين] إلى", "حث غوتيريش [الجميع] على". */
function isAddressed(key: string): boolean {
  return key.startsWith("ال") && WORDS.addressed.has(key.slice(2));
}

const OFFICE = inflected(WORDS.offices, { before: "ال" });

/** "فرانسوا [بروفو]": behind a sure given name a town of one foreign word is the family's name. */
function isMinor(site: Site, index: number): boolean {
  const hit = site.hits[index]!;
  return (
    hit.length === 1 &&
    hit.preposition === undefined &&
    isSureGiven(site, index - 1) &&
    maySoundForeign(site.words[index]!.key) &&
    hit.aliases.every(({ row }) => row.type === "city")
  );
}

function isSureGiven(site: Site, index: number): boolean {
  return readingsOf(site.words[index]!).some(
    ({ key }) => isGivenName(key) && !GIVEN_ALSO_WORDS.has(key) && !COMMON.has(key),
  );
}

/**
 * "ورفض حمدان [الإجراءات]", "وقّع آبي أحمد [توربينا]": a word of the lists goes on with a name only where it must end;
 * behind one part only as it stands (صبحي حديدي is nobody of iron).
 */
function isNoLastName({ key }: Word, parts: number): boolean {
  return /^ال\p{L}{2,}ات$/u.test(key) || (parts > 1 ? isPlainWord(key) : isListed(key));
}

/** "هان كانغ [الجائزة]", "سروري [روايته]", "دياز [منفردا]": what is done, with whose or how, behind a whole name. */
function isObject(site: Site, index: number): boolean {
  const { key, text } = site.words[index]!;
  if (/^ال/u.test(text)) return soundsForeign(site.words[index - 1]!.key);
  return /ه$/u.test(text) || (key.endsWith("ا") && !soundsForeign(key));
}

/** "نزاربيكوف [طاقم] الفيلم": behind a whole name an unlisted word before a definite one. */
export function opensIdafa(site: Site, index: number): boolean {
  const [word, next] = [site.words[index]!, site.words[index + 1]];
  if (isKnownName(word.key) || PARTICLE.test(word.key) || soundsForeign(word.key)) return false;
  if (next === undefined || !follows(next) || /^ال/u.test(word.key)) return false;
  return /^ال(?!دين$|له$)\p{L}{3}/u.test(next.key) && isPlainWord(next.key.slice(2));
}

/** "ناشد علي ياسر [البرنامج] السعودي": a listed word with its adjective is no third part. */
function isObjectWith(site: Site, index: number): boolean {
  const { key } = site.words[index]!;
  const next = site.words[index + 1];
  if (!/^ال\p{L}{3}/u.test(key) || isKnownName(key) || !isPlainWord(key.slice(2))) return false;
  return next !== undefined && follows(next) && /^ال\p{L}+ي(?:ه|ا)?$/u.test(next.key) && !isTitle(next.key);
}

/** "غانلوكا [زامبروتا]": behind a foreign name what only may sound like one is its next part. */
export function isForeignTail(site: Site, index: number): boolean {
  const before = readingsOf(site.words[index - 1]!);
  return maySoundForeign(site.words[index]!.key) && before.some(({ key }) => soundsForeign(key));
}

/** "بارك [جي وون]", "نغوين [ثي] …": the short words behind a family name of East Asia, which stands first. */
export function isSyllable(site: Site, index: number, parts: number): boolean {
  const word = site.words[index]!;
  const first = site.words[index - parts];
  if (first === undefined || parts > 3 || !readingsOf(first).some(({ key }) => WORDS.familyFirst.has(key)))
    return false;
  const isShort =
    /^(?!ال)\p{L}{2,4}$/u.test(word.key) || (parts === 1 && /^(?!ال)\p{L}{5,6}$/u.test(word.key));
  return (
    isShort && follows(word) && site.hits[index] === undefined && !isKnownElse(word) && !isStripped(word)
  );
}

/** "محمد …", "محمد بن [عبد الكريم] …": the family's name may follow. */
function endsGivenPart(site: Site, index: number): boolean {
  return (
    isGivenName(site.words[index]?.key ?? "") || /^(?:بن|ابن|عبد)$/u.test(site.words[index - 1]?.key ?? "")
  );
}
