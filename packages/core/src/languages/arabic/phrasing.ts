// Arabic noun phrases as labels of unnamed speakers.
import { foldWord } from "@isnad/text";
import type { Description, Phrasing } from "../language.ts";
import { PREPOSITIONS } from "./grammar/function-words.ts";

const ORGANIZATION =
  /^(?:ال)?(?:تقرير|دراسه|بيان|وثيقه|صحيفه|مجله|وكاله|وزاره|هييه|لجنه|مجلس|محكمه|شركه|مجموعه|منظمه|حكومه|اداره|سلطه|سلطات|شرطه|جيش|حزب|اتحاد|بنك|وسايل|قناه|موقع|حمله|جامعه|معهد|جمعيه|سفاره|شبكه|قياده|رياسه|جبهه|حركه|ميليشيا|فصيل|تحالف)$/u;
const MANY =
  /^(?:(?:ال)?(?:مصادر|وسايل|شهود|سكان|خبراء|محللون|محللين|اهالي|ناشطون|ناشطين|مراقبون|مراقبين|معارضون|صحفيون|دبلوماسيون|دبلوماسيين|مسوولون|مسوولين|مسوولو|نواب|وزراء|قاده|نشطاء|اعضاء|ممثلو|ممثلون)|عده|بعض|عدد|مجموعه|ثلاثه|اربعه|خمسه|سته|سبعه|عشره|عشرات|كلا)$/u;
const DUAL = /(?:ان|ين)$/u;

export const arabicPhrasing: Phrasing = {
  describe(phrase): Description {
    const words = phrase
      .replace(/["“”«»]/gu, "")
      .replace(/[\s،,؛:]+/gu, " ")
      .trim();
    const text = words.length > 80 ? `${words.slice(0, 80).replace(/\s+\S*$/u, "")}…` : words;
    const head = foldWord(words.split(" ")[0] ?? "").replace(/^لل/u, "ال");
    if (ORGANIZATION.test(head))
      return { text, kind: "organization", gender: /[هت]$/u.test(head) ? "f" : "m", number: "sg" };
    if (MANY.test(head) || /(?:ون|ين|يون|يين)$/u.test(head)) return { text, kind: "group", number: "pl" };
    if (DUAL.test(head) && /^(?:ال)/u.test(head)) return { text, kind: "group", number: "du" };
    return { text, kind: "person", gender: /ه$/u.test(head) ? "f" : "m", number: "sg" };
  },
  governs(words) {
    const last = foldWord(words.trim().split(/\s+/u).at(-1) ?? "");
    return PREPOSITIONS.has(last) || /^[بلك]ـ*$/u.test(last);
  },
};
