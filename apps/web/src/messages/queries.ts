// Lists of questions: examples, what was asked before, what was saved.
import type { LanguageCode } from "@isnad/graph";

export interface QueriesMessages {
  readonly label: string;
  readonly lists: Readonly<Record<"examples" | "asked" | "saved", string>>;
  readonly noExamples: string;
  readonly noneAsked: string;
  readonly noneSaved: string;
  readonly save: string;
  readonly saveAs: string;
  readonly keep: string;
  readonly dismiss: string;
  readonly rename: string;
  readonly remove: string;
  readonly forget: string;
  readonly saved: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly forgotten: string;
  readonly truth: Readonly<Record<"yes" | "no", string>>;
  /** When something was asked, in milliseconds since 1970. */
  readonly at: (time: number) => string;
}

const timing = (locale: string) => (time: number) =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    numberingSystem: "latn",
  }).format(time);

export const QUERIES: Readonly<Record<LanguageCode, QueriesMessages>> = {
  en: {
    label: "Questions",
    lists: { examples: "Examples", asked: "Asked", saved: "Saved" },
    noExamples: "Once the graph holds statements, questions about them stand here.",
    noneAsked: "What you ask is listed here, the latest first. It stays in this browser.",
    noneSaved: "Save a question under a name to have it at hand. It stays in this browser.",
    save: "Save",
    saveAs: "Name of this question",
    keep: "Keep",
    dismiss: "Dismiss",
    rename: "Rename",
    remove: "Delete",
    forget: "Clear this list",
    saved: (name) => `Saved as “${name}”`,
    removed: (name) => `“${name}” was deleted`,
    forgotten: "The list of asked questions is empty",
    truth: { yes: "yes", no: "no" },
    at: timing("en-GB"),
  },
  ar: {
    label: "أسئلة",
    lists: { examples: "أمثلة", asked: "ما سُئل", saved: "المحفوظ" },
    noExamples: "متى ضمّت الشبكة تصريحات، ظهرت هنا أسئلة عنها.",
    noneAsked: "هنا تُدرج أسئلتك، الأحدث أولًا، وتبقى في هذا المتصفح.",
    noneSaved: "احفظ سؤالًا باسم ليكون في متناولك. يبقى في هذا المتصفح.",
    save: "حفظ",
    saveAs: "اسم هذا السؤال",
    keep: "احفظ",
    dismiss: "إلغاء",
    rename: "تغيير الاسم",
    remove: "حذف",
    forget: "إفراغ هذه القائمة",
    saved: (name) => `حُفظ باسم «${name}»`,
    removed: (name) => `حُذف «${name}»`,
    forgotten: "أُفرغت قائمة ما سُئل",
    truth: { yes: "نعم", no: "لا" },
    at: timing("ar"),
  },
};
