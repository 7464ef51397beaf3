// Arabic bodies that no list holds, by a head and the words behind it: [حركة النجباء], [المفوضية العليا المستقلة للانتخابات].
// A stranger would get wrong how far such a name goes: listed names and definite words belong to it, of others two or three,
// and never behind a definite one.
import type { Mention } from "../../../document.ts";
import { inflected } from "../../../lexicons/word-classes.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { binds, follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { bareKey, readingsOf } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { isPlainWord, soundsForeign } from "./foreign-sound.ts";
import {
  complementEnd,
  goesOnDefinite,
  isBehindName,
  isIndefiniteAdjective,
  isIndefinitePlain,
  isPersonsOwn,
  withoutNationality,
} from "./organization-extent.ts";
import { COMMON, isGivenName, ORGANIZATION_HEADS, PLACE_HEADS, TITLES } from "./words.ts";

/** In words, the head among them. */
const LONGEST = 6;

/** The definite head with its definite adjectives: "[المفوضية العليا المستقلة للانتخابات]". */
export function definiteHead(site: Site, index: number, start: number): Mention | undefined {
  let next = index + 1;
  while (
    next < site.words.length &&
    next - index < LONGEST &&
    isBoundDefinite(site, next) &&
    isAdjectival(site, next)
  )
    next++;
  if (next === index + 1) return undefined;
  const rest = site.words.slice(index + 1, next);
  next = complementEnd(site, next);
  for (
    let more = 0;
    more < 2 && /^(?:لل|و?ال)/u.test(site.words[next - 1]!.key) && isFor(site, index, next);
    more++
  )
    if (goesOnDefinite(site, next)) next++;
  const isParty = /^(?:حزب|حركه|جبهه|تيار|تحالف|ائتلاف)$/u.test(bareKey(site.words[index]?.key ?? ""));
  if (rest.length === 1 && !isParty)
    return nameMention(
      site,
      { start, end: site.words[next - 1]?.end ?? start },
      {
        form: "Description",
        kind: "organization",
        refers: "back",
        rule: "ar-institution-alone",
        confidence: 0.6,
      },
    );
  if (rest.every(({ key }) => COMMON.has(key))) return undefined;
  return nameMention(
    site,
    { start, end: site.words[next - 1]?.end ?? start },
    {
      kind: "organization",
      rule: "ar-definite-head",
      confidence: rest.length > 1 ? 0.6 : 0.52,
    },
  );
}

/** "الهيئة الوطنية [للزلازل] …": whom or what it is for has begun. */
function isFor(site: Site, index: number, next: number): boolean {
  return site.words.slice(index + 1, next).some(({ key }) => key.startsWith("لل"));
}

/** Ends like an adjective that goes with a head, or is what the head is for: "العليا", "المستقلة", "للانتخابات". */
function isAdjectival(site: Site, index: number): boolean {
  return /(?:[يها]|حر|اعلي)$|^لل/u.test(site.words[index]?.key ?? "");
}

/** An indefinite head and what it is of: "[جامعة …]", "[كتائب …]". */
export function constructHead(
  site: Site,
  index: number,
  start: number,
  isOutlet: boolean,
): Mention | undefined {
  const { next, unlisted } = constructEnd(site, index);
  if (next === index + 1) return undefined;
  const first = site.words[index + 1]!;
  const rest = site.words.slice(index + 1, next);
  if (isNoBody(site, index, rest)) return undefined;
  const last = withoutNationality(site, index, next);
  const isDescribed =
    !isOutlet &&
    (/^لل/u.test(first.key) || rest.every((word) => isIndefiniteAdjective(word) || isIndefinitePlain(word)));
  return nameMention(
    site,
    { start: isOutlet ? first.start : start, end: site.words[last - 1]!.end },
    {
      ...(isDescribed ? { form: "Description" as const, named: false } : {}),
      kind: "organization",
      extent: { start, end: site.words[next - 1]!.end },
      rule: "ar-construct-head",
      confidence:
        isOfPlace(site, index, next) || isCompanyOf(site, index, unlisted)
          ? OF_PLACE
          : unlisted > 0
            ? 0.55
            : 0.62,
    },
  );
}

/** So sure that it is no less than the place alone. */
const OF_PLACE = 0.85;

/** "[معهد تمبكتو]", "[بورصة طوكيو]": the head and a listed place, and nothing more; a town's police may be the state's. */
function isOfPlace(site: Site, index: number, next: number): boolean {
  const hit = site.hits[index + 1];
  const heads = readingsOf(site.words[index]!).flatMap(({ key }) => ORGANIZATION_HEADS.get(key) ?? []);
  return (
    heads.some(({ sort }) => sort === "naming") &&
    hit !== undefined &&
    index + 1 + hit.length === next &&
    hit.start === site.words[index + 1]!.start &&
    hit.aliases.some(({ form, weak, row }) => form === "Name" && !weak && row.kind !== "person")
  );
}

/** "[شركة جيانغشي كوبر]": a company's name begins with a listed place and goes on. */
function isCompanyOf(site: Site, index: number, unlisted: number): boolean {
  const hit = site.hits[index + 1];
  const second = site.words[index + 1 + (hit?.length ?? 0)];
  return (
    unlisted > 0 &&
    site.hits[index] === undefined &&
    second !== undefined &&
    soundsForeign(second.key) &&
    !isGivenName(second.key) &&
    hit?.start === site.words[index + 1]!.start &&
    readingsOf(site.words[index]!).some(({ key }) => WORDS.namedFreely.has(key))
  );
}

/** The index behind the words that a head is of, and how many of them are neither listed nor definite. */
function constructEnd(site: Site, index: number): { readonly next: number; readonly unlisted: number } {
  let next = index + 1;
  let unlisted = 0;
  const isFree = readingsOf(site.words[index]!).some(({ key }) => WORDS.namedFreely.has(key));
  const most = isFree ? 3 : 2;
  while (next < site.words.length && next - index < LONGEST && follows(site.words[next])) {
    const hit = site.hits[next];
    const isBare = hit?.preposition === undefined && hit?.start === site.words[next]!.start;
    const isPerson = hit?.aliases.every(({ row }) => row.kind === "person") === true;
    if (isPerson && next > index + 1) break;
    if (hit !== undefined && isBare && unlisted === 0) next += hit.length;
    else if (isBoundDefinite(site, next)) {
      if (isOnlyDescribing(site, index, next, unlisted)) break;
      next++;
    } else {
      const isClosed = /^ال\p{L}/u.test(site.words[next - 1]!.key);
      if (isClosed || next - index > most || unlisted >= most || !mayNameBody(site, index, next)) break;
      unlisted++;
      next++;
    }
  }
  return { next, unlisted };
}

/**
 * "منظمة فورو بينال [الحقوقية]", "هيئة البث الإثيوبية [الحكومية]": behind a foreign name or a nationality a definite word tells
 * what the body is like; "بنك سايغون [التجاري]" is called so.
 */
function isOnlyDescribing(site: Site, index: number, at: number, unlisted: number): boolean {
  const { key } = site.words[at]!;
  const before = site.words[at - 1]!;
  if (at === index + 1) return false;
  const isForeign = unlisted > 0 && soundsForeign(before.key);
  const hit = site.hits[at - 1];
  const isNationality = hit?.length === 1 && hit.aliases.every(({ form }) => form === "Demonym");
  if (DESCRIBING.test(key)) return isForeign || isNationality;
  return isForeign && !IN_NAMES.test(key) && !/^لل/u.test(key);
}

const DESCRIBING = inflected(WORDS.describingBodies, { before: "ال", behind: "(?:ه|ين|ون)?" });
const IN_NAMES = inflected(WORDS.endsOfBodies, { before: "ال", behind: "ه?" });

/** May this word, neither listed nor definite, be part of the name behind a head? */
function mayNameBody(site: Site, index: number, at: number): boolean {
  const word = site.words[at]!;
  if (isWhatFor(site, at) || isForeignParticle(site, at)) return true;
  if (isVerb(word) || isPlain(word)) return false;
  return isBeforeNationality(site, at) || !(COMMON.has(word.key) || isBehindName(site, index, at));
}

/** "مجموعة [فان] تينه فات": a particle of foreign names. */
function isForeignParticle(site: Site, at: number): boolean {
  const next = site.words[at + 1];
  return (
    /^(?:فان|دي|لا|لو|دا|سان|لوس|ال)$/u.test(site.words[at]!.key) &&
    follows(next) &&
    soundsForeign(next?.key ?? "")
  );
}

/** "إدارة مجلس إدارة", "مجموعة الشاعر", "رئاسة الوزير": a head with words behind it that make no body's name. */
function isNoBody(site: Site, index: number, rest: readonly Word[]): boolean {
  const head = site.words[index]!;
  const [first] = rest;
  return (
    first === undefined ||
    (rest.every(({ key }) => COMMON.has(key)) && !isFormal(head, rest)) ||
    /^(?:من|في|التي|الذي)$/u.test(first.key) ||
    (/حركه$/u.test(head.key) && WORDS.movedThings.has(first.key.slice(2))) ||
    (first.key === "اداره" && (rest.length === 1 || /مجلس$/u.test(head.key))) ||
    isPersonsOwn(site, index) ||
    (/^[وفبل]?رياسه$/u.test(head.key) && TITLES.starts(first.key)) ||
    site.hits[index + 1]?.aliases.some(({ row }) => row.kind === "organization") === true
  );
}

/** "وزارة [الأمن العام]", "جهاز [الأمن الوطني]": two definite words say enough, however common. */
function isFormal(head: Word, rest: readonly Word[]): boolean {
  return (
    rest.length > 1 &&
    rest.every(({ text }) => /^ال/u.test(text)) &&
    readingsOf(head).some(({ key }) => WORDS.formalBodies.has(key))
  );
}

/** "هيئة [شؤون] الأسرى": what a body is for. */
function isWhatFor(site: Site, index: number): boolean {
  const next = site.words[index + 1];
  return (
    WORDS.tasksOfBodies.has(site.words[index]!.key) &&
    next !== undefined &&
    follows(next) &&
    /^ال/u.test(next.text)
  );
}

/** "شركة دانا [غاز] الإماراتية": an ordinary word inside a foreign name. */
function isBeforeNationality(site: Site, index: number): boolean {
  const hit = site.hits[index + 1];
  return (
    follows(site.words[index + 1]) &&
    /^ال/u.test(site.words[index + 1]?.text ?? "") &&
    hit?.aliases.some(({ form }) => form === "Demonym") === true
  );
}

function isBoundDefinite(site: Site, index: number): boolean {
  const word = site.words[index];
  if (word === undefined || !binds(word) || isVerb(word)) return false;
  const title = TITLES.longest(word.key, () => undefined)?.values[0];
  if (title?.number === "sg" && /^ال/u.test(word.text) && title.row.sort !== "trade")
    if (!title.row.weak || isGivenName(site.words[index + 1]?.key ?? "")) return false;
  const isOneMore = /^وال/u.test(word.key) && /^ال/u.test(site.words[index - 1]!.key);
  if (
    (!isOneMore && ORGANIZATION_HEADS.has(bareKey(word.key))) ||
    /^ال(?:تابع|واقع|مشكل|مكلف)/u.test(word.key)
  )
    return false;
  if (
    /^(?:الذي|التي|الذين|اليوم|امس|الخميس|الجمعه|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الماضي|المقبل|الان|الي|الا)$/u.test(
      word.key,
    )
  )
    return false;
  return /^(?:ال|وال|لل)\p{L}{2}/u.test(word.key);
}

function isPlain(word: Word): boolean {
  if (soundsForeign(word.key)) return false;
  if (word.isNumber || /^\p{Script=Latin}/u.test(word.text)) return true;
  return (
    /^(?:[وبل]|س?[يت])\p{L}{3,}/u.test(word.key) ||
    (word.key.startsWith("ف") && isPlainWord(word.key.slice(1))) ||
    PLACE_HEADS.has(word.key) ||
    /(?:ات|ين|ون)$/u.test(word.key) ||
    /[\u064b]|اً$/u.test(word.text)
  );
}
