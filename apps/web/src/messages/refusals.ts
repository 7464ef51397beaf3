// Why something was refused, in the reader's language, by the code of what was thrown.
// A stranger would get wrong why English has no row: what core and store throw is complete and English already; in another
// language it follows the sentence here, since it alone names the exact words and bytes.
import type { LanguageCode } from "@isnad/graph";
import type { Failure } from "../desk/protocol.ts";

type Refusal = (failure: Failure) => string;

function place({ line, column }: Failure): string {
  if (line === undefined) return "";
  return column === undefined ? ` عند السطر ${line}` : ` عند السطر ${line}، العمود ${column}`;
}

const REFUSALS: Readonly<Record<LanguageCode, Readonly<Record<string, Refusal>>>> = {
  en: {},
  ar: {
    empty: () => "فارغ، لا شيء فيه يُقرأ.",
    binary: () => "ليس نصًّا. أعطِ نص المقال في ملف ‎.txt‎ أو ‎.md‎ أو ‎.html‎.",
    "utf-16": () => "ليس بترميز UTF-8 بل UTF-16. حوّله ثم أعطه ثانية.",
    "not-utf8": () => "ليس بترميز UTF-8. حوّله ثم أعطه ثانية.",
    "too-large": () => "أكبر من أن يكون مقالًا واحدًا (أقصاه 16 ميغابايت). قسّمه إلى مقالاته.",
    "faulty-file": () => "فيه سطور لا تقول ما ينبغي، فلم يؤخذ منه شيء. صحّح ما يلي:",
    "unreadable-file": () => "تعذّر على المتصفح فتحه.",
    "zip-damaged": () => "حزمة تالفة أو ناقصة. خذها من مصدرها ثانية.",
    "zip-too-large": () => "حزمة أكبر مما يُفتح هنا.",
    "not-a-package": () => "ملف مضغوط ليس حزمة أدلة من إسناد.",
    RDF_SYNTAX: (failure) => `شبكة صياغتها خاطئة${place(failure)}. صحّحها أو خذها من مصدرها ثانية.`,
    UNDECODABLE: () => "بايتاته لا تُقرأ نصًّا، أو الملف المضغوط تالف أو ناقص.",
    "gzip-damaged": () => "ملف gzip تالف أو ناقص. خذه من مصدره ثانية.",
    "gzip-twice": () => "مضغوط مرتين. فكّ ضغطه مرة ثم أعطه ثانية.",
    "too-much-text": () =>
      "فيه أكثر من 256 ميغابايت من النص. افتح جزءًا منه، أو اسأله في سطر الأوامر بـ ‎isnad query‎.",
    UNWRITABLE_TERM: () => "في الشبكة لفظ لا تتسع له هذه الصيغة. جرّب صيغة أخرى.",
    NOTHING_ASKED: () => "لم يُطرح سؤال بعد.",
    QUERY_TOO_LARGE: () =>
      "السؤال أوسع من أن يُجاب هنا. صِل بين الأنماط بمتغير مشترك أو سمِّ المزيد مما تبحث عنه.",
    QUERY_TIMEOUT: () => "لم يُجب السؤال في الوقت المحدد. سمِّ المزيد مما تبحث عنه.",
    worker: () => "لم يبدأ الجزء الذي يقرأ البيانات. أعد تحميل الصفحة.",
    DATASET_FULL: () => "لا تتسع الذاكرة لهذه الشبكة. قسّمها.",
  },
};

/** Why something failed: in the reader's language where there are words for it, else as it was thrown. */
export function refusalIn(language: LanguageCode, failure: Failure): string {
  return REFUSALS[language][failure.code]?.(failure) ?? failure.message;
}
