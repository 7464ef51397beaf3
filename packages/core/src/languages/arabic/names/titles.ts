// An Arabic title with everything that belongs to it: "الناطق باسم القائد العام للقوات المسلحة العراقية، اللواء".
// A stranger would get wrong that a title phrase may hold another (the envoy of the president): titles nest to the right,
// and the affiliation is the first state or institution named in it, as the person is the first title's.
import type { Gender, GrammaticalNumber } from "../../../document.ts";
import type { HeadRow } from "../../../lexicons/rows.ts";
import { inflected } from "../../../lexicons/word-classes.ts";
import type { Hit, Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { bareKey, readingsOf } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { COMMON, isGivenName, isKnownName, ORGANIZATION_HEADS, TITLES, type TitleForm } from "./words.ts";

export interface TitlePhrase {
  readonly start: number;
  readonly end: number;
  /** Index of the word after it. */
  readonly next: number;
  readonly form: TitleForm;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** Lexicon id of the state or institution in it. */
  readonly affiliation?: string;
  /** Only before a name: a word that is also something else, with nothing that makes it a title. */
  readonly isWeak: boolean;
  /** More than the bare word: "الرئيس الروسي", "المبعوث الخاص". */
  readonly hasComplement: boolean;
  readonly isDefinite: boolean;
}

const LINK =
  /^(?:باسم|باسمه|باسمها|باسمهم|لشيون|لشوون|شوون|لدي|في|الي|بشان|عن|باعمال|بالنيابه|ل|لـ|السابق|السابقه|الاسبق|المنتخب|المكلف|المنتهيه|ولايته|بالوكاله|العام|لحقوق|حقوق|بحزب)$/u;

/** The title phrase whose first word is at `index`. Proclitics are left outside it. */
export function titleAt(site: Site, index: number): TitlePhrase | undefined {
  const head = titleWords(site, index);
  if (head === undefined) return undefined;
  const word = site.words[index];
  if (word === undefined || isMain(site, index)) return undefined;
  let next = index + head.length;
  let isWeak = head.form.row.weak === true;
  let affiliation: string | undefined;
  const limit = Math.min(site.words.length, index + 16);
  while (next < limit) {
    const step = complementAt(site, next, next === index + head.length ? head.form : undefined);
    if (step === undefined) break;
    affiliation ??= step.affiliation;
    isWeak &&= step.affiliation === undefined && !step.isTitle;
    next += step.length;
  }
  next = withoutTrailingLink(site, index + head.length, next);
  const start = word.start + head.skip;
  const end = site.words[next - 1]?.end ?? word.end;
  const { form } = head;
  return {
    start,
    end,
    next,
    form,
    gender: form.gender,
    number: form.number,
    isWeak,
    hasComplement: next > index + head.length || head.length > 1,
    isDefinite:
      /(?:ه|ها)$/u.test(form.row.m) ||
      /^ال/u.test(site.words[index]?.key.replace(/^[وفبكل]*/u, "") ?? "") ||
      next > index + head.length ||
      head.length > 1,
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}

/** "المؤشر [الرئيس] للبورصة", "السبب [الرئيس] وراء": an adjective between a definite noun and what that is of. */
function isMain({ words }: Site, index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index]!, words[index + 1]];
  if (before === undefined || next === undefined || !follows(word) || !follows(next)) return false;
  return (
    /^الرييسه?$/u.test(word.key) &&
    /^[وفبل]?ال\p{L}{3,}$/u.test(before.key) &&
    /^(?:لل\p{L}{3,}|وراء|خلف)$/u.test(next.key)
  );
}

interface Head {
  readonly form: TitleForm;
  readonly length: number;
  readonly skip: number;
}

function titleWords(site: Site, index: number): Head | undefined {
  const word = site.words[index];
  if (word === undefined) return undefined;
  let best: Head | undefined;
  for (const { key, skip } of readingsOf(word)) {
    if (!TITLES.starts(key)) continue;
    const found = TITLES.longest(key, (offset) =>
      follows(site.words[index + offset]) ? site.words[index + offset]?.key : undefined,
    );
    const form = found?.values[0];
    if (found && form && (best === undefined || found.length > best.length))
      best = { form, length: found.length, skip };
  }
  return best;
}

interface Step {
  readonly length: number;
  readonly affiliation?: string;
  readonly isTitle: boolean;
}

/** One more piece of the phrase at `index`: a state or institution, an adjective, a nested title, "باسم", "ل…". */
function complementAt(site: Site, index: number, head: TitleForm | undefined): Step | undefined {
  const word = site.words[index];
  if (word === undefined || !isInPhrase(word)) {
    return nestedTitleAfterComma(site, index);
  }
  const hit = site.hits[index];
  const row = hit?.aliases.find(({ weak }) => !weak)?.row;
  if (
    hit !== undefined &&
    row !== undefined &&
    row.kind !== "person" &&
    !hit.aliases.every(({ weak }) => weak) &&
    !isApart(site, hit)
  )
    return { length: hit.length, isTitle: false, affiliation: row.id };
  if (isNoPart(word.key)) return undefined;
  const title = titleWords(site, index);
  if (title !== undefined) return { length: title.length, isTitle: true };
  if (head?.row.sort === "honor" || head?.row.sort === "rank") return undefined;
  if (/^باسم(?:ه|ها|هم)$/u.test(word.key) || (LINK.test(word.key) && linksOn(site, index)))
    return { length: 1, isTitle: false };
  if (isGivenName(word.key)) return undefined;
  if (DEFINITE.test(word.key)) return goesWith(site, index) ? { length: 1, isTitle: false } : undefined;
  if (isFor(site, index)) return { length: 2, isTitle: false };
  if (isIdafa(site, index) || isOwnedBody(word)) return { length: 1, isTitle: false };
  const organization = ORGANIZATION_HEADS.get(word.key.replace(/^[وبل]/u, ""));
  if (ORGANIZATION_HEADS.has(bareKey(word.key)) || (organization && !isAudience(word, organization.sort)))
    return { length: 1, isTitle: false };
  return undefined;
}

/** "زار الوزير [واشنطن]": after a definite word a name without a preposition is no complement. */
function isApart(site: Site, { index, preposition, aliases }: Hit): boolean {
  return (
    preposition === undefined &&
    aliases.every(({ form, row }) => form === "Name" && row.speaksFor !== undefined) &&
    DEFINITE.test(site.words[index - 1]?.key ?? "")
  );
}

const DEFINITE = /^(?:[وفبكل]?ال|لل)\p{L}{2}/u;
const ADJECTIVE_ENDING = /(?:ي|يه|يين|يا)$/u;
const ADJECTIVE = inflected(WORDS.titleAdjectives, { before: "و?ال" });
const AUDIENCE = inflected(WORDS.audiences, { before: "لل", behind: ".*" });

/** "قال الوزير [للصحفيين]", "يشغل منصب الوزير [للآن]". */
function isNoPart(key: string): boolean {
  return AUDIENCE.test(key) || key === "للان";
}

/** A definite word goes on after an indefinite one (idafa), as an adjective, coordinated, or after its preposition. */
function goesWith(site: Site, index: number): boolean {
  const { key } = site.words[index]!;
  if (isNoPart(key)) return false;
  const before = site.words[index - 1]!;
  if (/^بال/u.test(key)) return ORGANIZATION_HEADS.has(bareKey(key)) || site.hits[index] !== undefined;
  if (/^[فك]ال/u.test(key)) return false;
  if (!DEFINITE.test(before.key)) return true;
  if (/^لل/u.test(key))
    return site.hits[index] !== undefined || ORGANIZATION_HEADS.has(bareKey(key)) || index > 1;
  return /^و/u.test(key) || ADJECTIVE_ENDING.test(key) || ADJECTIVE.test(key);
}

/** "رئيس اتحاد [أصحاب] المخابز": an indefinite noun between an indefinite one and a definite one. */
function isIdafa(site: Site, index: number): boolean {
  const { key, text, isNumber } = site.words[index]!;
  const next = site.words[index + 1];
  if (DEFINITE.test(site.words[index - 1]!.key) || next === undefined || !follows(next)) return false;
  return (
    !isNumber &&
    key.length > 2 &&
    /^ال/u.test(next.text) &&
    site.hits[index] === undefined &&
    !isKnownName(key) &&
    !isVerb(site.words[index]) &&
    !FUNCTION.test(key) &&
    !/[\u064b]|اً$|^[وفبل]/u.test(text)
  );
}

/** "رئيس [مفوضيتها]", "مدير [مكتبه]": a body with whose it is. */
function isOwnedBody({ key }: Word): boolean {
  const bare = key.replace(/(?:ها|هم|ه)$/u, "");
  return bare !== key && ORGANIZATION_HEADS.has(bare.replace(/ت$/u, "ه")) && !ORGANIZATION_HEADS.has(key);
}

const FUNCTION =
  /^(?:في|من|علي|الي|عن|مع|بعد|قبل|ان|انه|انها|بين|خلال|منذ|حول|لدي|كما|او|ثم|بينما|قد|لم|لن|لا|ما|هو|هي|كل|بعض|جميع|هذا|هذه|ذلك|تلك|اي|حيث|حين|عند|عبر|ضد|نحو|حتي|اذ|اذا|لو|سوف|غير|دون|امام|تحت|فوق|اثر|عقب|امس|اليوم)$/u;

/** "لكرة القدم", "لعمليات السلام": what an office is for. */
function isFor(site: Site, index: number): boolean {
  const word = site.words[index]!;
  const next = site.words[index + 1];
  return (
    /^ل\p{L}{3,}/u.test(word.key) &&
    !COMMON.has(word.key) &&
    !ORGANIZATION_HEADS.has(word.key.slice(1)) &&
    next !== undefined &&
    follows(next) &&
    /^ال/u.test(next.key)
  );
}

/** "لصحيفة", "لوكالة": the outlet spoken to. */
function isAudience(word: Word, sort: HeadRow["sort"]): boolean {
  return sort === "outlet" && /^ل/u.test(word.key);
}

/** "…، اللواء يحيى": a rank after a comma still belongs before the name. */
function nestedTitleAfterComma(site: Site, index: number): Step | undefined {
  if (!/^[،,]\s$/u.test(site.words[index]?.gap ?? "")) return undefined;
  const title = titleWords(site, index);
  if (title === undefined || (title.form.row.sort !== "rank" && title.form.row.sort !== "honor"))
    return undefined;
  return title.skip === 0 ? { length: title.length, isTitle: true } : undefined;
}

function isInPhrase(word: Word): boolean {
  return /^(?:\s|\s?[«"“”»]\s?|[»"”“]\s|ـ?["“”]|\s?[-_]\s?|\s\(|\)\s)$/u.test(word.gap ?? "");
}

const ENVOY = inflected(WORDS.envoys, { before: ".*", behind: ".*" });

/** "المبعوث الأممي [إلى] سوريا": who is sent somewhere; "وصل الوزير إلى بغداد" only goes there. */
function isSent(site: Site, index: number): boolean {
  return site.words.slice(Math.max(0, index - 4), index).some(({ key }) => ENVOY.test(key));
}

/** "في" and "لدى" belong to a title only before a place, an institution or a definite noun. */
function linksOn(site: Site, index: number): boolean {
  const next = site.words[index + 1];
  if (next === undefined) return false;
  if (site.words[index]?.key === "الي" && !isSent(site, index)) return false;
  return (
    site.hits[index + 1] !== undefined ||
    /^ال/u.test(next.key) ||
    ORGANIZATION_HEADS.has(next.key) ||
    /^(?:حكومه|رياسه|شوون|شيون)$/u.test(next.key)
  );
}

function withoutTrailingLink(site: Site, from: number, next: number): number {
  let end = next;
  while (
    end > from &&
    LINK.test(site.words[end - 1]?.key ?? "") &&
    /^(?:باسم|في|الي|عن|ل|لدي)$/u.test(site.words[end - 1]?.key ?? "")
  )
    end--;
  while (
    end > from &&
    COMMON.has(site.words[end - 1]?.key ?? "") &&
    /^(?:اليوم|امس|الخميس|الجمعه|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الان|الماضي|التي|الذي|الذين)$/u.test(
      site.words[end - 1]?.key ?? "",
    )
  )
    end--;
  return end;
}
