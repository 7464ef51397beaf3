// The way between two entities.
import type { LanguageCode } from "@isnad/graph";
import { type Counted, counting, isolated } from "./wording.ts";

export interface PathMessages {
  readonly intro: string;
  readonly from: string;
  readonly to: string;
  readonly placeholder: string;
  readonly swap: string;
  readonly clear: string;
  readonly needTwo: string;
  readonly sameTwice: string;
  readonly hops: Counted;
  readonly way: (at: number, of: number) => string;
  readonly next: string;
  readonly previous: string;
  readonly moreProofs: Counted;
  readonly none: string;
  readonly hiddenOne: string;
  readonly everything: string;
  readonly overEverything: string;
  readonly onlySeen: string;
  readonly failed: (reason: string) => string;
}

const english = counting("en");
const arabic = counting("ar");

export const PATH: Readonly<Record<LanguageCode, PathMessages>> = {
  en: {
    intro: "How two of them are joined: the shortest way over statements, with their words.",
    from: "From",
    to: "To",
    placeholder: "A person, an organization, a place",
    swap: "Swap the two",
    clear: "Clear",
    needTwo: "Choose two names.",
    sameTwice: "These are the same. Choose another.",
    hops: english({ one: "# step apart", other: "# steps apart" }),
    way: (at, of) => `Way ${at} of ${of}`,
    next: "Next way",
    previous: "Previous way",
    moreProofs: english({ one: "and # more statement", other: "and # more statements" }),
    none: "No statements join these two.",
    hiddenOne: "There is no way over what is shown, but there is one over what is filtered out.",
    everything: "Ignore the filters",
    overEverything: "The filters are ignored for this path.",
    onlySeen: "Keep to what is shown",
    failed: (reason) => `No path could be looked for: ${reason}`,
  },
  ar: {
    intro: "كيف يتصل اثنان: أقصر طريق بينهما عبر التصريحات، بألفاظها.",
    from: "من",
    to: "إلى",
    placeholder: "شخص أو جهة أو مكان",
    swap: "بدّل بينهما",
    clear: "إزالة",
    needTwo: "اختر اسمين.",
    sameTwice: "الاسمان لشيء واحد. اختر غيره.",
    hops: arabic({
      one: "تفصلهما خطوة واحدة",
      two: "تفصلهما خطوتان",
      few: "تفصلهما # خطوات",
      many: "تفصلهما # خطوة",
      other: "تفصلهما # خطوة",
    }),
    way: (at, of) => `الطريق ${at} من ${of}`,
    next: "الطريق التالي",
    previous: "الطريق السابق",
    moreProofs: arabic({
      one: "وتصريح آخر",
      two: "وتصريحان آخران",
      few: "و# تصريحات أخرى",
      many: "و# تصريحًا آخر",
      other: "و# تصريح آخر",
    }),
    none: "لا تصريحات تصل بين هذين.",
    hiddenOne: "لا طريق بينهما فيما هو ظاهر، وثمة طريق عبر ما صُفّي.",
    everything: "تجاهل التصفية",
    overEverything: "هذا المسار يتجاهل التصفية.",
    onlySeen: "الاقتصار على الظاهر",
    failed: (reason) => `تعذّر البحث عن مسار: ${isolated(reason)}`,
  },
};
