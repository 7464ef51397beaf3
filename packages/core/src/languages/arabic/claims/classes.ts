// Closed classes of Arabic as contents are read for claims: prepositions with the place they give, what opens a clause, what
// says no. A stranger would get wrong the spelling: keys are folded and without conjunction.
import type { Zone } from "../../../claim/piece.ts";

const keys = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const ZONES: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ...[..."في داخل قرب ضمن بين شمال جنوب شرق غرب وسط خارج".split(" ")].map((word) => [word, "in"] as const),
  ["ب", "in"],
  ["بين", "between"],
  ["من", "from"],
  ["الي", "to"],
  ["ل", "of"],
  ["نحو", "to"],
  ["صوب", "to"],
  ["باتجاه", "to"],
  ["علي", "on"],
  ["ضد", "on"],
  ["بحق", "on"],
  ["تجاه", "on"],
  ["فوق", "on"],
  ["مع", "with"],
  ["عن", "about"],
  ["بشان", "about"],
  ["حول", "about"],
  ["حيال", "about"],
  ["بخصوص", "about"],
  ["لدي", "in"],
  ["عبر", "in"],
  ["ك", "about"],
]);
/** Two words that say by whom: "من قبل", "على يد". */
export const BY: Readonly<Record<string, ReadonlySet<string>>> = {
  من: keys("قبل جانب طرف"),
  علي: keys("يد ايدي"),
};
export const BESIDE = keys(
  "بعد قبل خلال منذ عقب اثر رغم برغم بسبب اثناء عندما حين حينما بعدما بينما فيما حيث لان لانه لانها لانهم نتيجه جراء حتي غداه عشيه فور كما لما طالما مثل",
);
export const STOP = keys("لكن لكنه لكنها لكنهم بل غير");
export const IF = keys("اذا لو هل متي لعل ليت ريثما شريطه بشرط شرط");
/** كاد in the past: what nearly happened did not. */
export const NEGATION = keys(
  "لم لن لا ليس ليست ليسوا ليسا لسنا لست بلا دون بدون دونما كاد كادت كادوا كادا كدنا",
);
/** What غير makes one word of, which denies nothing: unprecedented, indirect, informal. */
export const SETTLED = keys(
  "مسبوق مسبوقه مباشر مباشره معروف معروفه محدد محدده رسمي رسميه حكومي حكوميه طبيعي طبيعيه عادي عاديه",
);
export const RELATIVES = keys("الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي ممن");
export const AUXILIARY = keys(
  "قد لقد فقد كان كانت كانوا كنا يكون تكون يكونوا نكون يكن تكن نكن كانا كون لايزال زال زالت زالوا يزال تزال يزالون نزال مازال بات باتت باتوا اصبح اصبحت اصبحوا اصبحنا صار صارت صاروا ظل ظلت ظلوا اضحي اضحت اضحوا امسي امست",
);
/** Times of day, which are spelled like verbs: فجر. */
export const TIMES = keys("فجر صباح مساء ليل ليله ظهر عصر اليوم امس غدا يوم صباحا مساء ليلا فجرا اذار ايار");
export const THEY = keys("هو هي هم هما انه انها انهم انهما");
export const WE = keys("نحن انا اننا انني");
export const COMPLEMENTIZER = /^(?:ب|ل|ك)?ان(ه|ها|هم|هما|نا|ني|ي)?$/u;

/** After these "no" says no of nothing: لا يزال, لا بد, لا شك. */
const IDLE_BEFORE = keys(
  "يكتف تكتف يكتفوا يقتصر تقتصر يزال تزال يزالون زال زالت زالوا نزال ازال بد شك ريب سيما محاله جدال مفر",
);
/** "only": لم تقتل سوى مدنيين, لم تغرق فحسب. */
const ONLY = keys("سوي فحسب فقط");

/** Does this negation say no of nothing, because of what follows it in its sentence? `words` begin behind it. */
export function isIdle(words: readonly { readonly key: string; readonly text: string }[]): boolean {
  if (IDLE_BEFORE.has(words[0]?.key ?? "")) return true;
  for (const [at, { key, text }] of words.entries()) {
    if (/^[.؛;:!؟?،,]$/u.test(key)) return false;
    if (ONLY.has(key)) return true;
    // "Except", not "that not", "however" or "unless".
    if (key === "الا" && /^إ/u.test(text)) return !/^ا(?:ن|ذا)/u.test(words[at + 1]?.key ?? "");
  }
  return false;
}
