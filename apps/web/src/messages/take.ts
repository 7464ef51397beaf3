// Taking the graph away.
import type { LanguageCode } from "@isnad/graph";

export interface TakeMessages {
  readonly open: string;
  readonly all: string;
  readonly answer: string;
  readonly done: string;
  readonly failed: (reason: string) => string;
}

export const TAKE: Readonly<Record<LanguageCode, TakeMessages>> = {
  en: {
    open: "Export",
    all: "Everything as Turtle",
    answer: "This answer as Turtle",
    done: "The file is in your downloads.",
    failed: (reason) => `The file could not be written: ${reason}`,
  },
  ar: {
    open: "تصدير",
    all: "كل شيء بصيغة Turtle",
    answer: "هذا الجواب بصيغة Turtle",
    done: "الملف في مجلد التنزيلات.",
    failed: (reason) => `تعذّرت كتابة الملف: ${reason}`,
  },
};
