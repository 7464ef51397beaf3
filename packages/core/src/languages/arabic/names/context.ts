// What the words around a listed Arabic name say of it: is a capital a place here, or does it act as its state?
// A stranger would get wrong that without such words a capital is a place: a metonym needs evidence.

import { remember } from "@isnad/text";
import type { Alias } from "../../../lexicons/gazetteer.ts";
import { inflected } from "../../../lexicons/word-classes.ts";
import type { HitContext } from "../../../recognize/gazetteer-mentions.ts";
import { type Hit, quoteAround, type Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { cueReadings } from "../cue-lexicon.ts";
import { WORDS } from "../word-classes.ts";
import { bareKey } from "./clitics.ts";
import { clubAt } from "./clubs.ts";
import { COMMON, ORGANIZATION_HEADS, PLACE_HEADS, VERBS } from "./words.ts";

/**
 * What comes from somebody or is laid on somebody, never from or on a town: "المدعومة من [موسكو]", "طلبت من [أنقرة]",
 * "ضمانات من [واشنطن]", "عقوبات على [موسكو]".
 */
const ACT_FROM = [
  inflected(WORDS.ledFromStates, { before: "(?:[وفب]?ال)?", behind: "(?:ه|ين|ون|ات|ا)?" }),
  inflected(WORDS.doneFromStates, { before: "ب" }),
  inflected(WORDS.givenByStates, { before: "[وف]?(?:ال)?" }),
];
/** Whoever is asked of: "طلب الرئيس من [أنقرة]". */
const ASKS = [/^[وف]?س?[اتين]?طلب(?:ت|وا|ا|ون|ان|نا)?$/u];
const ACT_ON = [inflected(WORDS.laidOnStates, { before: "[وفبل]?(?:ال)?" })];
const AFTER_SUBORDINATOR = new Set("ان انّ بان لان لكن فان وان كان".split(" "));
/** After a capital that is the subject of its own clause: "بغداد لديها", "واشنطن لم تتلق". */
const PREDICATE = new Set("لم لن لا قد سوف لديها ليست تري كانت ستكون".split(" "));

export const ARABIC_HITS: HitContext = {
  isSupported,
  preferred: clubAt,
  describes,
  isPart: () => false,
  isLocated,
  isMetonym,
  extentOf,
};

/** A weak place after a preposition of place; a weak organization after its head, in quotation marks or after a verb. */
function isSupported(site: Site, hit: Hit, alias: Alias): boolean {
  if (alias.form === "Demonym")
    return WORDS.bodiesOfStates.has(bareKey(site.words[hit.index - 1]?.key ?? ""));
  if (alias.row.kind === "place" || alias.row.kind === "country") return isLocated(site, hit);
  if (alias.row.type === "club" && clubAt(site, hit) !== undefined) return true;
  const word = site.words[hit.index - 1];
  if (quoteAround(site, hit) !== undefined) return true;
  return (
    follows(site.words[hit.index]) &&
    word !== undefined &&
    (isVerb(word) || ORGANIZATION_HEADS.has(bareKey(word.key)) || ORGANIZATION_HEADS.has(headKey(word)))
  );
}

const BEFORE_NAME = /^(?:في|من|إلى|الى|على|عن|مع|بين|داخل|شمال|جنوب|شرق|غرب|لدى|نحو|ضد|عبر|حول)$/u;

/** "القوات [المالية]": a noun stands right before it, and nothing is written onto it. */
function describes(site: Site, hit: Hit): boolean {
  const noun = site.words[hit.index - 1];
  const isFree = hit.preposition !== undefined || hit.start > (site.words[hit.index]?.start ?? 0);
  return noun !== undefined && !isFree && !BEFORE_NAME.test(noun.text);
}

function before(site: Site, hit: Hit): Word | undefined {
  return follows(site.words[hit.index]) ? site.words[hit.index - 1] : undefined;
}

function isLocated(site: Site, hit: Hit): boolean {
  if (hit.preposition === "ب") return true;
  const word = before(site, hit);
  if (isFromOrOn(site, hit)) return false;
  return word !== undefined && (WORDS.beforePlaces.has(stem(word)) || PLACE_HEADS.has(stem(word)));
}

/** Between the preposition and what is done there may be adjectives or who does it: "عقوبات جديدة على". */
function isFromOrOn(site: Site, hit: Hit): boolean {
  const link = before(site, hit)?.key;
  const isBefore = (acts: readonly RegExp[], reach: number): boolean =>
    site.words
      .slice(Math.max(0, hit.index - 1 - reach), hit.index - 1)
      .some(({ key }) => acts.some((act) => act.test(key)));
  if (link === "من") return isBefore(ACT_FROM, 1) || isBefore(ASKS, 3);
  return link === "علي" && isBefore(ACT_ON, 3);
}

function isMetonym(site: Site, hit: Hit): boolean {
  if (isLocated(site, hit)) return false;
  if (isFromOrOn(site, hit)) return true;
  const word = before(site, hit);
  if (word !== undefined && (WORDS.ofActors.has(stem(word)) || isVerb(word))) return true;
  if (word !== undefined && isParticiple(word)) return true;
  if (isObject(site, hit) || isCoordinated(site, hit)) return true;
  if (hit.preposition === "ل") return word !== undefined && !WORDS.beforePlaces.has(stem(word));
  const next = site.words[hit.index + hit.length];
  const isPredicate =
    next !== undefined &&
    /^\s+[«"“„]?$/u.test(next.gap ?? "") &&
    (PREDICATE.has(next.key) || isFeminineVerb(next));
  const isFree =
    word === undefined ||
    AFTER_SUBORDINATOR.has(word.key) ||
    /[،:«"“]/u.test(site.words[hit.index]?.gap ?? "");
  return isPredicate && (isFree || hit.start > (site.words[hit.index]?.start ?? 0) || isClauseStart(word));
}

/** "مطالباً [بغداد] بأن": whom a participle of saying is said to. */
function isParticiple({ key }: Word): boolean {
  return cueReadings(key).some(({ agreement }) => agreement.tense === "participle");
}

/** "دعت الوزارة [واشنطن] إلى", "اتهم الوزير [تل أبيب] بالتصعيد": the object of a verb of saying, before what it is about. */
function isObject(site: Site, hit: Hit): boolean {
  const next = site.words[hit.index + hit.length];
  if (hit.start > (site.words[hit.index]?.start ?? 0) || !follows(next)) return false;
  if (!/^(?:الي|علي|بان|ان|من|ب\p{L}{3,})$/u.test(next?.key ?? "")) return false;
  for (let at = hit.index - 1; at >= Math.max(0, hit.index - 3) && follows(site.words[at + 1]); at--) {
    const { key } = site.words[at]!;
    const cues = [...cueReadings(key), ...cueReadings(key.replace(/^[وف](?=\p{L}{3})/u, ""))];
    if (at < hit.index - 1 && cues.some(({ agreement }) => agreement.tense !== "participle")) return true;
    if (COMMON.has(key) && !/^ال/u.test(key)) return false;
  }
  return false;
}

/** "مع أنقرة و[دمشق]": what the one is, the other is. */
function isCoordinated(site: Site, hit: Hit): boolean {
  const word = site.words[hit.index];
  if (
    word === undefined ||
    hit.preposition !== undefined ||
    !/^و/u.test(word.text) ||
    hit.start !== word.start + 1
  )
    return false;
  const other = site.hits.findLast((each) => each !== undefined && each.index < hit.index);
  return (
    other !== undefined &&
    other.index + other.length === hit.index &&
    isActing(other) &&
    isMetonym(site, other)
  );
}

function isActing(hit: Hit): boolean {
  return hit.aliases.some(({ row }) => row.speaksFor !== undefined);
}

function isClauseStart(word: Word | undefined): boolean {
  return word !== undefined && /^(?:و?(?:ان|لكن|بان|حين|بينما|اذ|حيث|التي|ما))$/u.test(word.key);
}

/** States and capitals are feminine: their verb begins with ت or ends in ت. */
function isFeminineVerb(word: Word): boolean {
  return /^س?ت\p{L}{3,}$/u.test(word.key) || VERBS.has(word.key) || /^\p{L}{3,}ت$/u.test(word.key);
}

export function isVerb(word: Word | undefined): boolean {
  return word !== undefined && isVerbKey(word.key);
}

/** Is a folded word, its conjunction taken off or not, a verb whose subject is a person or a state? */
export const isVerbKey = remember((key) => VERBS.has(key) || VERBS.has(key.replace(/^[وف]?س?/u, "")));

function stem(word: Word): string {
  const key = word.key.replace(/^[وف](?=\p{L}{2})/u, "");
  const bare = [key, word.key.replace(/^[وف]?[بلك]/u, "")].find(
    (each) => WORDS.beforePlaces.has(each) || WORDS.ofActors.has(each),
  );
  return bare ?? bareKey(word.key);
}

/** "[القوات الأميركية]": forces are their state; of other nouns the adjective only describes. */
function extentOf(site: Site, hit: Hit, alias: { form: "Name" | "Demonym" }): { start: number; end: number } {
  if (alias.form === "Name") return headBefore(site, hit);
  for (let at = hit.index - 1; at >= Math.max(0, hit.index - 2) && follows(site.words[at + 1]); at--) {
    const word = site.words[at];
    if (word !== undefined && /^(?:[وفبك]?(?:ال|لل)(?:قوات|جنود|قوه)|(?:شركا|حلفا)\p{L}+نا)$/u.test(word.key))
      return { start: word.start + prefixLength(word), end: hit.end };
  }
  return { start: hit.start, end: hit.end };
}

/** "مجلة فورين بوليسي الأميركية": the head and the adjective belong to the name's noun phrase. */
function headBefore(site: Site, hit: Hit): { start: number; end: number } {
  const word = site.words[hit.index - 1];
  const gap = site.words[hit.index]?.gap ?? "";
  const isHead =
    word !== undefined &&
    /^\s*[«"“”„]?$/u.test(gap) &&
    hit.start === site.words[hit.index]?.start &&
    !(
      /^\s$/u.test(gap) &&
      /^(?:[وفبك]?ال|لل)/u.test(word.key) &&
      hit.aliases.some(({ form }) => form === "Name")
    ) &&
    (ORGANIZATION_HEADS.has(bareKey(word.key)) ||
      PLACE_HEADS.has(bareKey(word.key)) ||
      ORGANIZATION_HEADS.has(headKey(word)));
  const next = site.hits[hit.index + hit.length];
  const isDescribed =
    next?.aliases.some(({ form }) => form === "Demonym") === true &&
    next.preposition === undefined &&
    /^[»"”“]?\s$/u.test(site.words[next.index]?.gap ?? "") &&
    isHead;
  return {
    start: isHead && word !== undefined ? word.start + headPrefix(word) : hit.start,
    end: isDescribed ? next.end : closingQuote(site.text, hit.end, isHead),
  };
}

function closingQuote(text: string, end: number, isHead: boolean): number {
  return isHead && /^["”»“]/u.test(text[end] ?? "") ? end + 1 : end;
}

/** The head's key without a conjunction or preposition: "ووكالة" → وكاله, "لصحيفة" → صحيفه. */
function headKey(word: Word): string {
  for (const pattern of [/^[وف]/u, /^[وف]?[بلك]/u]) {
    const key = word.key.replace(pattern, "");
    if (key !== word.key && (ORGANIZATION_HEADS.has(key) || PLACE_HEADS.has(key))) return key;
  }
  return word.key;
}

/** How many UTF-16 units of proclitic stand on a head. */
function headPrefix(word: Word): number {
  if (ORGANIZATION_HEADS.has(word.key) || PLACE_HEADS.has(word.key)) return 0;
  const key = headKey(word);
  return key === word.key ? prefixLength(word) : word.text.length - key.length;
}

/** The conjunction and preposition before an article: "وال", "بال", "لل" (whose second ل is the article's). */
export function prefixLength(word: Word): number {
  return /^(?:[وف]?(?:[بك](?=ال)|ل(?=ل))|[وف](?=ال))/u.exec(word.text)?.[0].length ?? 0;
}
