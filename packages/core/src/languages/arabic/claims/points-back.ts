// Arabic contents that only point back: ذلك, هذه الأنباء, "الاتهامات عارية عن الصحة".

const BACK =
  /^(?:كل\s+|جميع\s+|كافة\s+)?(?:(?:ذلك|الأمر|هذا الأمر)$|ما (?:ورد|ذكر|قيل|تردد|نشر|أشيع|جاء|يشاع|يتردد|تناقلته|تداولته|نقلته)|(?:هذه |تلك |ال)?(?:ال)?(?:أنباء|نبأ|اتهام(?:ات)?|مزاعم|ادعاء(?:ات)?|تقارير|تقرير|شائعات|إشاعات|معلومات|أخبار|خبر|تسريبات|رواية|تصريحات|أقوال|افتراءات))(?![\p{L}])/u;
const FALSE =
  /(?:غير (?:صحيح|دقيق)ة?|لا (?:صحة|أساس)|عار(?:ية)? (?:عن|من)|كاذبة?|باطلة?|مفبركة?|ملفقة?|مختلقة?|مغلوطة?|زائفة?|لا يمت|محض|افتراء|تلفيق|كذب|مضللة?|ليست? صحيحا?)/u;
const VOWELS = /[\u064b-\u0652\u0640]/gu;

export function pointsBack(written: string): { readonly isFalse: boolean } | undefined {
  const text = written.replace(VOWELS, "").trim();
  const words = text.split(/\s+/u).length;
  const isFalse = FALSE.test(text);
  if (words > (isFalse ? 12 : 8)) return undefined;
  if (isFalse && words <= 4) return { isFalse };
  return BACK.test(text) ? { isFalse } : undefined;
}
