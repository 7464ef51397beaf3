// Arabic contents that point back: ذلك, هذه الأنباء, "الاتهامات عارية عن الصحة", أي صلة له بالحادث.
import { foldWord } from "@isnad/text";
import type { Pointing } from "../../../claim/pointing.ts";
import { bareArticle } from "./words.ts";

const BACK =
  /^(?:كل\s+|جميع\s+|كافة\s+|صحة\s+)?(?:(?:ذلك|الأمر|هذا الأمر)(?=$|[.،]|\s+(?!ال))|ما (?:ورد|ذكر|قيل|تردد|نشر|أشيع|جاء|يشاع|يتردد|تناقلته|تداولته|نقلته|نشرته|أوردته)|(?:هذه |تلك |هذا |ذلك |ال)?(?:ال)?(?:أنباء|نبأ|اتهام(?:ات)?|مزاعم|ادعاء(?:ات)?|تقارير|تقرير|شائعات|إشاعات|معلومات|أخبار|خبر|تسريبات|رواية|تصريحات|أقوال|افتراءات))(?![\p{L}])/u;
const CHARGE = /اتهام|ادعاء|مزاعم|افتراء/u;
const FALSE =
  /(?:غير (?:صحيح|دقيق)ة?|لا (?:صحة|أساس)|عار(?:ية)? (?:عن|من)|كاذبة?|باطلة?|مفبركة?|ملفقة?|مختلقة?|مغلوطة?|زائفة?|لا يمت|لا تمت|محض|افتراء|تلفيق|كذب|مضللة?|ليست? صحيحا?|نسج الخيال)/u;
const DEED =
  /(?<!\p{L})(?:صلة|علاقة|دور|ضلوع|تورط|مسؤولية|مسؤوليت|دخل)\p{L}*(?: ل\p{L}+)?(?: (?:ب|في |عن )\p{L}+)?[.،]?$/u;
/** "Such" says that somebody else spoke of it; أي may say so where it is denied. */
const SUCH = /مثل هذ(?:ا|ه)\s+ال(\p{L}{3,})|(\p{L}{3,}) (?:كهذا|كهذه|من هذا القبيل)/u;
const ANY = /(?<!\p{L})أية?\s+(?!من(?!\p{L})|شيء|أحد|نوع|شكل|طرف|وقت|حال)(\p{L}{3,})/u;
const VOWELS = /[\u064b-\u0652\u0640"“”„«»]/gu;
const FIGURE = /^(?:رقم|أرقام|عدد|أعداد|حصيلة)ا?$/u;

/** Code units; what is longer says something of its own. */
const LONGEST = 160;

export function pointsBack(written: string): Pointing | undefined {
  if (written.length > LONGEST) return undefined;
  const text = written.replace(VOWELS, "").trim();
  const words = text.split(/\s+/u).length;
  if (words > 20) return undefined;
  const isFalse = FALSE.test(text);
  if (words <= 10 && DEED.test(text)) return { to: "deed", isFalse: false };
  if (words <= (isFalse ? 12 : 8) && (BACK.test(text) || (isFalse && words <= 4)))
    return { to: CHARGE.test(text) ? "charge" : "said", isFalse };
  const [, before, behind] = SUCH.exec(text) ?? [];
  const such = before ?? behind;
  if (such !== undefined) return byNoun("such", such);
  const any = ANY.exec(text)?.[1];
  return any === undefined ? undefined : byNoun("any", any);
}

function byNoun(to: "such" | "any", noun: string): Pointing {
  return { to, isFalse: false, stem: nounStem(noun), isFigure: FIGURE.test(noun) };
}

/** The noun without article and endings. */
function nounStem(noun: string): string {
  const key = bareArticle(foldWord(noun));
  return key.length > 4 ? key.replace(/(?:ات|ه|ا)$/u, "") : key;
}
