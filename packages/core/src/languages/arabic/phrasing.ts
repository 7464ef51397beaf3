// Arabic noun phrases as labels of unnamed speakers.
import { fold, foldWord } from "@isnad/text";
import type { Description, Phrasing } from "../language.ts";
import { genderOfBody } from "./gender.ts";
import { PREPOSITIONS } from "./grammar/function-words.ts";
import { ORGANIZATION_HEADS } from "./names/words.ts";

/** Documents and media that stand for those who wrote them. */
const DOCUMENT =
  /^(?:ال)?(?:تقرير|دراسه|بيان|وثيقه|صحيفه|مجله|موقع|قناه|اذاعه|وسايل|بلاغ|استطلاع|بيانات|ارقام)$/u;
const BACK =
  /^(?:ال(?:بيان|بلاغ|تقرير|مصدر|مصادر|منشور|رساله|وثيقه|تغريده|متحدث|متحدثه|دبلوماسيه)|الدبلوماسيه ال\S+|(?:جلالت|سعادت|فخامت|دولت|سيادت|غبطت|نيافت|سماحت|فضيلت|قداست|عطوفت|معالي|سمو)(?:ه|ها)|(?:البيان|البلاغ|المصدر|التقرير|المصادر)\s+(?:ذاته|ذاتها|نفسه|نفسها|عينه|عينها)|(?:ذات|نفس)\s+ال\S+|بيان|بيانها|بيانه)$/u;
const MANY =
  /^(?:(?:ال)?(?:مصادر|وسايل|شهود|سكان|خبراء|محللون|محللين|اهالي|ناشطون|ناشطين|مراقبون|مراقبين|معارضون|صحفيون|دبلوماسيون|دبلوماسيين|مسوولون|مسوولين|مسوولو|نواب|وزراء|قاده|نشطاء|اعضاء|ممثلو|ممثلون)|عده|بعض|عدد|مجموعه|ثلاثه|اربعه|خمسه|سته|سبعه|عشره|ثلاث|اربع|خمس|ست|سبع|عشر|عشرات|مئات|معظم|غالبيه|اغلب|كلا)$/u;
const DUAL = /(?:ان|ين)$/u;

/** What names of outlets begin with. */
const OUTLET = /^(?:صحيفه|جريده|مجله|قناه|اذاعه|وكاله|موقع|شبكه|وسايل اعلام|تلفزيون|فضاييه)(?: |$)/u;

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
    if (MANY.test(head) || /(?:ون|ين|يون|يين)$/u.test(head)) return { text, kind: "group", number: "pl" };
    if (/\p{L}{2}ات$/u.test(head)) return { text, kind: "group", gender: "f", number: "pl" };
    if (DUAL.test(head) && /^(?:ال)/u.test(head)) return { text, kind: "group", number: "du" };
    return { text, kind: "person", gender: /ه$/u.test(head) ? "f" : "m", number: "sg" };
  },
  variesName: () => undefined,
  isRelative: (pronoun) => /^(?:الذي|التي|الذين)$/u.test(pronoun),
  pointsAtTwo(phrase) {
    const words = fold(phrase);
    if (/^(?:الاول|الاولي)$/u.test(words)) return "former";
    return /^(?:كلاهما|كلتاهما|الاثنان|الاثنين)$/u.test(words) ? "both" : undefined;
  },
  isOutletName: (folded) => OUTLET.test(folded),
  genderOfBody,
  isOwnState: (phrase) => /^بلاد(?:ه|ها|هم)$/u.test(fold(phrase)),
  refersBack: (phrase) => BACK.test(fold(phrase)),
  governs(words) {
    const last = foldWord(words.trim().split(/\s+/u).at(-1) ?? "");
    return PREPOSITIONS.has(last) || /^[بلك]ـ*$/u.test(last);
  },
};
