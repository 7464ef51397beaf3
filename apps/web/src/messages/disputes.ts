// The disputes. Loaded with their view, not with the page.
import type { LanguageCode } from "@isnad/graph";
import type { DISPUTE_ORDERS } from "../model/view/fields.ts";
import { type Counted, counting, isolated } from "./wording.ts";

export interface DisputeMessages {
  readonly title: string;
  readonly lead: string;
  readonly count: Counted;
  readonly search: string;
  readonly order: string;
  readonly orders: Readonly<Record<(typeof DISPUTE_ORDERS)[number], string>>;
  readonly table: string;
  readonly tableFailed: (reason: string) => string;
  readonly opponents: Counted;
  readonly side: Readonly<Record<"affirming" | "denying" | "leavingOpen", string>>;
  readonly sideOf: (side: string, topic: string) => string;
  readonly told: Counted;
  readonly through: (names: string) => string;
  readonly within: (names: string) => string;
  readonly undated: string;
  readonly axis: string;
  readonly show: string;
  readonly older: Counted;
  readonly more: Counted;
  readonly noneTitle: string;
  readonly none: string;
  readonly noMatch: string;
  readonly failed: (reason: string) => string;
  readonly bar: string;
  readonly back: string;
  readonly clear: string;
  readonly gone: string;
}

const en = counting("en");
const ar = counting("ar");

export const DISPUTES: Readonly<Record<LanguageCode, DisputeMessages>> = {
  en: {
    title: "Disputes",
    lead: "What some affirm and others deny, each in their own words, the newest first.",
    count: en({ one: "# dispute", other: "# disputes" }),
    search: "Search topics and speakers",
    order: "Order",
    orders: { opposed: "Most opposed", newest: "Newest", told: "Most told" },
    table: "As CSV",
    tableFailed: (reason) => `The table could not be written: ${reason}. Try again.`,
    opponents: en({ one: "# opposing speaker", other: "# opposing speakers" }),
    side: { affirming: "Affirm", denying: "Deny", leavingOpen: "Leave it open" },
    sideOf: (side, topic) => `${side}: ${topic}`,
    told: en({ one: "told by # outlet", other: "told by # outlets" }),
    through: (names) => `through ${names}`,
    within: (names) => `as told by ${names}`,
    undated: "no date",
    axis: "When it was said: those who affirm above the line, those who deny below",
    show: "Show on graph",
    older: en({ one: "# earlier one", other: "# earlier ones" }),
    more: en({ one: "# more dispute", other: "# more disputes" }),
    noneTitle: "No disputes here",
    none: "A dispute is a topic that one speaker affirms and another denies. Nobody in this graph contradicts somebody else on the same topic. Add articles that tell the same story from other sides.",
    noMatch: "No dispute has these words in its topic or among its speakers.",
    failed: (reason) => `The disputes could not be read: ${reason}. Open the view again.`,
    bar: "Dispute on the graph",
    back: "Back to disputes",
    clear: "Clear",
    gone: "This dispute is not in the graph.",
  },
  ar: {
    title: "الخلافات",
    lead: "ما يثبته قوم وينفيه آخرون، كلٌّ بلفظه، والأحدث أولًا.",
    count: ar({
      zero: "لا خلافات",
      one: "خلاف واحد",
      two: "خلافان",
      few: "# خلافات",
      many: "# خلافًا",
      other: "# خلاف",
    }),
    search: "ابحث في القضايا والقائلين",
    order: "الترتيب",
    orders: { opposed: "الأكثر تعارضًا", newest: "الأحدث", told: "الأكثر روايةً" },
    table: "بصيغة CSV",
    tableFailed: (reason) => `تعذّرت كتابة الجدول: ${isolated(reason)}. حاول مرة أخرى.`,
    opponents: ar({
      zero: "لا متعارضين",
      one: "قائل واحد معارض",
      two: "قائلان متعارضان",
      few: "# قائلين متعارضين",
      many: "# قائلًا متعارضًا",
      other: "# قائل متعارض",
    }),
    side: { affirming: "يثبتون", denying: "ينفون", leavingOpen: "لا يجزمون" },
    sideOf: (side, topic) => `${side}: ${topic}`,
    told: ar({
      one: "رواه ناشر واحد",
      two: "رواه ناشران",
      few: "رواه # ناشرين",
      many: "رواه # ناشرًا",
      other: "رواه # ناشر",
    }),
    through: (names) => `عن طريق ${names}`,
    within: (names) => `برواية ${names}`,
    undated: "بلا تاريخ",
    axis: "متى قيل: المثبتون فوق الخط والنافون تحته",
    show: "أظهره على الشبكة",
    older: ar({
      one: "تصريح أقدم",
      two: "تصريحان أقدم",
      few: "# تصريحات أقدم",
      many: "# تصريحًا أقدم",
      other: "# تصريح أقدم",
    }),
    more: ar({
      one: "خلاف آخر",
      two: "خلافان آخران",
      few: "# خلافات أخرى",
      many: "# خلافًا آخر",
      other: "# خلاف آخر",
    }),
    noneTitle: "لا خلافات هنا",
    none: "الخلاف قضية يثبتها قائل وينفيها آخر. وليس في هذه الشبكة من يناقض غيره في القضية نفسها. أضف مقالات تروي القصة من جهات أخرى.",
    noMatch: "لا خلاف ترد هذه الألفاظ في قضيته أو بين القائلين فيه.",
    failed: (reason) => `تعذّرت قراءة الخلافات: ${isolated(reason)}. افتح العرض من جديد.`,
    bar: "الخلاف المعروض على الشبكة",
    back: "عودة إلى الخلافات",
    clear: "إزالة",
    gone: "هذا الخلاف ليس في الشبكة.",
  },
};
