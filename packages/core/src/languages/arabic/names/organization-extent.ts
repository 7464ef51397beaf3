// Where the name of an Arabic body ends that no list holds: what behind it belongs to it, and what only describes it.
// A stranger would get wrong that a nationality belongs to "وزارة النفط العراقية" and not to "نادي بوردو الفرنسي".
import { inflected } from "../../../lexicons/word-classes.ts";
import type { Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { isVerb } from "./context.ts";
import { isPlainWord, soundsForeign } from "./foreign-sound.ts";
import { ORGANIZATION_HEADS, TITLES } from "./words.ts";

/** "[لرصد] الزلازل", "[لأبحاث] السلام". */
const FOR = inflected(WORDS.tasksBehindFor, { before: "ل" });
const MADE = inflected(WORDS.madeByPersons, { before: "[وفبل]?" });

/** "المنظمة التونسية [للأطباء الشبان]", "الجامعة الملكية المغربية [لكرة القدم]": whom or what a body is for. */
export function complementEnd(site: Site, index: number): number {
  const [word, second] = [site.words[index], site.words[index + 1]];
  if (word === undefined || !follows(word)) return index;
  const isBall = /^لكره$/u.test(word.key) && follows(second);
  if (isBall) return index + 2;
  const isWork = FOR.test(word.key) && follows(second) && /^ال\p{L}{3,}$/u.test(second?.key ?? "");
  if (isWork) return index + 2;
  const head = /^ل(?!ل)/u.test(word.key) ? ORGANIZATION_HEADS.get(word.key.slice(1)) : undefined;
  if (head !== undefined && head.sort !== "outlet")
    return follows(second) && /^ال\p{L}{3,}$/u.test(second?.key ?? "") ? index + 2 : index;
  if (!/^لل\p{L}{3,}/u.test(word.key) || site.hits[index] !== undefined) return index;
  let next = index + 1;
  while (next < index + 3 && goesOnDefinite(site, next)) next++;
  return next;
}

/** "للحقوق [الاقتصادية] [والاجتماعية]", "للنازحين [واللاجئين]". */
export function goesOnDefinite(site: Site, index: number): boolean {
  const word = site.words[index];
  return (
    word !== undefined &&
    follows(word) &&
    /^و?ال\p{L}{3,}$/u.test(word.key) &&
    !/^و?ال(?:ذي|تي|ذين|يوم|ان|ي)$/u.test(word.key) &&
    !isVerb(word) &&
    TITLES.longest(word.key.replace(/^و/u, ""), () => undefined)?.values[0]?.number !== "sg"
  );
}

/** "[نادي بوردو] الفرنسي": behind a name of its own a nationality only describes; "مصرف الرافدين", "وزارة النفط العراقية" keep it. */
export function withoutNationality(site: Site, index: number, next: number): number {
  const at = site.hits[next - 2]?.length === 2 ? next - 2 : next - 1;
  const hit = site.hits[at];
  const own = site.words[at - 1];
  return at - index > 1 &&
    own !== undefined &&
    !/^(?:ال|لل)/u.test(own.key) &&
    hit?.index === at &&
    hit.aliases.every(({ form }) => form === "Demonym")
    ? at
    : next;
}

/** "ميليشيات [مدعومة]", "هيئة [طبية مستقلة]": what the body is like, and no name. */
export function isIndefiniteAdjective({ key, text }: Word): boolean {
  return /ة$/u.test(text) && /^(?!ال)(?:\p{L}{2,}يه|م\p{L}{2,}ه)$/u.test(key);
}

/** "[مجموعة] الشاعر الراحل", but "مستشفى الشهيد …": what somebody made or leads, and no name. */
export function isPersonsOwn(site: Site, index: number): boolean {
  const title = TITLES.longest(site.words[index + 1]!.key, () => undefined)?.values[0];
  return (
    MADE.test(site.words[index]!.key) && title?.number === "sg" && /^ال/u.test(site.words[index + 1]!.text)
  );
}

/** "تكتل [سني]", "مركز [أبحاث]": what it is, and no name. */
export function isIndefinitePlain({ key, text }: Word): boolean {
  return !/^ال/u.test(text) && isPlainWord(key);
}

/** "مجموعة طلعت مصطفى [ضخ] استثمارات": behind a name an ordinary word that no definite one follows. */
export function isBehindName(site: Site, index: number, at: number): boolean {
  const next = site.words[at + 1];
  return (
    isPlainWord(site.words[at]!.key) &&
    site.words.slice(index + 1, at).some(({ key }) => !isPlainWord(key)) &&
    !(
      !soundsForeign(site.words[at - 1]!.key) &&
      next !== undefined &&
      follows(next) &&
      /^ال/u.test(next.text)
    )
  );
}
