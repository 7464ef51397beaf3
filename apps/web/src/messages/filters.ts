// The panel of filters, loaded with it: the criteria, their values, and the chips of what is filtered.
import type { Criterion, LanguageCode } from "@isnad/graph";
import { type Counted, counting } from "./wording.ts";

export interface FilterMessages {
  readonly criterion: Readonly<Record<Criterion | "kind" | "edge", string>>;
  readonly languages: Readonly<Record<string, string>>;
  /** The value of a facet that the graph does not say. */
  readonly unknown: string;
  readonly find: string;
  readonly more: Counted;
  readonly noSuchValue: string;
  readonly from: string;
  readonly to: string;
  readonly months: string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly undated: Counted;
  readonly yearOnly: Counted;
  readonly atLeast: (share: string) => string;
  readonly confidence: string;
  readonly active: string;
  readonly hiddenLine: (what: string) => string;
  readonly byHand: Counted;
}

const english = counting("en");
const arabic = counting("ar");

export const FILTERS: Readonly<Record<LanguageCode, FilterMessages>> = {
  en: {
    criterion: {
      kind: "Shapes",
      edge: "Lines",
      act: "Act",
      polarity: "Polarity",
      quotation: "Quotation",
      language: "Language",
      outlet: "Outlet",
      day: "Date",
      confidence: "Confidence",
    },
    languages: { en: "English", ar: "Arabic" },
    unknown: "not said",
    find: "Find in this list",
    more: english({ one: "# more", other: "# more" }),
    noSuchValue: "None of that name.",
    from: "From",
    to: "To",
    months: "Statements by month",
    since: (day) => `Since ${day}`,
    until: (day) => `Until ${day}`,
    undated: english({
      one: "# statement has no date; a range of dates hides it.",
      other: "# statements have no date; a range of dates hides them.",
    }),
    yearOnly: english({
      one: "# more is known by its year alone.",
      other: "# more are known by their year alone.",
    }),
    atLeast: (share) => `Confidence at least ${share}`,
    confidence: "At least",
    active: "What is filtered",
    hiddenLine: (what) => `Without ${what}`,
    byHand: english({ one: "# choice by hand", other: "# choices by hand" }),
  },
  ar: {
    criterion: {
      kind: "الأشكال",
      edge: "الخطوط",
      act: "الفعل",
      polarity: "الإثبات",
      quotation: "الاقتباس",
      language: "اللغة",
      outlet: "الناشر",
      day: "التاريخ",
      confidence: "الثقة",
    },
    languages: { en: "الإنجليزية", ar: "العربية" },
    unknown: "غير مذكور",
    find: "ابحث في هذه القائمة",
    more: arabic({
      zero: "لا غيرها",
      one: "واحد آخر",
      two: "اثنان آخران",
      few: "# أخرى",
      many: "# أخرى",
      other: "# أخرى",
    }),
    noSuchValue: "لا شيء بهذا الاسم.",
    from: "من",
    to: "إلى",
    months: "التصريحات شهرًا فشهرًا",
    since: (day) => `منذ ${day}`,
    until: (day) => `حتى ${day}`,
    undated: arabic({
      one: "تصريح واحد بلا تاريخ، يُخفيه تحديد المدة.",
      two: "تصريحان بلا تاريخ، يُخفيهما تحديد المدة.",
      few: "# تصريحات بلا تاريخ، يُخفيها تحديد المدة.",
      many: "# تصريحًا بلا تاريخ، يُخفيها تحديد المدة.",
      other: "# تصريح بلا تاريخ، يُخفيها تحديد المدة.",
    }),
    yearOnly: arabic({
      one: "وتصريح آخر لا تُعرف إلا سنته.",
      two: "وتصريحان آخران لا تُعرف إلا سنتهما.",
      few: "و# تصريحات أخرى لا تُعرف إلا سنتها.",
      many: "و# تصريحًا آخر لا تُعرف إلا سنتها.",
      other: "و# تصريح آخر لا تُعرف إلا سنتها.",
    }),
    atLeast: (share) => `ثقة لا تقل عن ${share}`,
    confidence: "لا تقل عن",
    active: "ما صُفّي",
    hiddenLine: (what) => `من دون: ${what}`,
    byHand: arabic({
      one: "اختيار يدوي واحد",
      two: "اختياران يدويان",
      few: "# اختيارات يدوية",
      many: "# اختيارًا يدويًا",
      other: "# اختيار يدوي",
    }),
  },
};
