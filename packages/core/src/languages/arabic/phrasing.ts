// Arabic noun phrases as labels of unnamed speakers.
import { fold, foldWord } from "@isnad/text";
import { inflected } from "../../lexicons/word-classes.ts";
import type { Description, Phrasing } from "../language.ts";
import { genderOfBody } from "./gender.ts";
import { PREPOSITIONS } from "./grammar/function-words.ts";
import { ORGANIZATION_HEADS } from "./names/words.ts";
import { WORDS } from "./word-classes.ts";

const DOCUMENT = inflected(WORDS.speakingDocuments, { before: "(?:ال)?" });
const BACK: readonly RegExp[] = [
  inflected(WORDS.referringSources, { before: "ال" }),
  inflected(WORDS.honorifics, { behind: "(?:ه|ها)" }),
  /^الدبلوماسيه ال\S+$/u,
  /^(?:البيان|البلاغ|المصدر|التقرير|المصادر)\s+(?:ذاته|ذاتها|نفسه|نفسها|عينه|عينها)$/u,
  /^ال\S+(?: ال\S+)?\s+(?:ذاته|ذاتها|نفسه|نفسها|عينه|عينها)$/u,
  /^(?:(?:ذات|نفس)\s+ال\S+|بيان|بيانها|بيانه)$/u,
];
const MANY = inflected(WORDS.manySpeakers, { before: "(?:ال)?" });
const COUNT =
  /^(?:عده|بعض|عدد|مجموعه|ثلاثه|اربعه|خمسه|سته|سبعه|عشره|ثلاث|اربع|خمس|ست|سبع|عشر|عشرات|مئات|معظم|غالبيه|اغلب|كلا)$/u;
const DUAL = /(?:ان|ين)$/u;

const ADDRESS = new RegExp(`^(${[...WORDS.honorifics].join("|")})(?:ه|ها)$`, "u");

/** "المدرب الإسباني", "المسؤول الحكومي نفسه": a trade and what it is called, without the name. */
const VARIED = inflected(WORDS.variations, { before: "ال", behind: "ه?" });
const TRAIT = /^(?:ال\p{L}+(?:ي|يه)|ال(?:سابق|سابقه|شاب|شابه)|(?:نفس|ذات)(?:ه|ها))$/u;

const OUTLET = inflected(WORDS.outletHeads, { behind: "(?: .*)?" });

export const arabicPhrasing: Phrasing = {
  describe(phrase): Description {
    const words = phrase
      .replace(/["“”«»]/gu, "")
      .replace(/[\s،,؛:]+/gu, " ")
      .trim()
      .replace(/^لل(?=\p{L}{3})/u, "ال");
    const text = words.length > 80 ? `${words.slice(0, 80).replace(/\s+\S*$/u, "")}…` : words;
    const head = foldWord(words.split(" ")[0] ?? "").replace(/^لل/u, "ال");
    if (DOCUMENT.test(head) || ORGANIZATION_HEADS.has(head.replace(/^ال/u, "")))
      return { text, kind: "organization", gender: /[هت]$/u.test(head) ? "f" : "m", number: "sg" };
    if (MANY.test(head) || COUNT.test(head) || /(?:ون|ين|يون|يين)$/u.test(head))
      return { text, kind: "group", number: "pl" };
    if (/\p{L}{2}ات$/u.test(head)) return { text, kind: "group", gender: "f", number: "pl" };
    if (DUAL.test(head) && /^(?:ال)/u.test(head)) return { text, kind: "group", number: "du" };
    return { text, kind: "person", gender: /ه$/u.test(head) ? "f" : "m", number: "sg" };
  },
  introducingNoun: () => undefined,
  isOutletAgain: () => false,
  variesName(phrase) {
    const [head = "", ...others] = fold(phrase).split(" ");
    if (!VARIED.test(head) || others.length > 2 || !others.every((word) => TRAIT.test(word)))
      return undefined;
    return { gender: /ه$/u.test(head) ? "f" : "m" };
  },
  openingPerson: () => undefined,
  isRelative: (pronoun) => /^(?:الذي|التي|الذين)$/u.test(pronoun),
  pointsAtTwo(phrase) {
    const words = fold(phrase);
    if (/^(?:الاول|الاولي)$/u.test(words)) return "former";
    if (/^(?:الاخير|الاخيره)$/u.test(words)) return "latter";
    return /^(?:كلاهما|كلتاهما|الاثنان|الاثنين)$/u.test(words) ? "both" : undefined;
  },
  isOutletName: (folded) => OUTLET.test(folded) || /^وسايل اعلام(?: |$)/u.test(folded),
  genderOfBody,
  isOwnState: (phrase) => /^بلاد(?:ه|ها|هم)$/u.test(fold(phrase)),
  refersBack(phrase) {
    const folded = fold(phrase);
    return BACK.some((pattern) => pattern.test(folded));
  },
  addressIn(phrase) {
    const stem = ADDRESS.exec(fold(phrase))?.[1];
    return stem === undefined ? undefined : `${stem.replace(/ت$/u, "ة")} `;
  },
  isAround: () => false,
  namesAnother: () => false,
  governs(words) {
    const last = foldWord(words.trim().split(/\s+/u).at(-1) ?? "");
    return PREPOSITIONS.has(last) || /^[بلك]ـ*$/u.test(last);
  },
};
