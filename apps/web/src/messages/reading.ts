// Reading on: the full text, lists of statements, citations, copying, what a rule is.
import type { LanguageCode } from "@isnad/graph";
import { type Counted, counting, isolated } from "./wording.ts";

export interface ReadingMessages {
  readonly fullText: string;
  readonly original: string;
  readonly noText: string;
  readonly missing: string;
  readonly opening: string;
  readonly failed: (reason: string) => string;
  readonly matter: string;
  readonly showNames: string;
  readonly previous: string;
  readonly next: string;
  /** "Statement 3 of 17"; without one chosen the number alone. */
  readonly at: (place: string | undefined, total: number) => string;
  readonly keys: string;
  readonly wholeParagraph: string;
  readonly lessOfParagraph: string;
  readonly copyWords: string;
  readonly cite: string;
  readonly citing: string;
  readonly asText: Readonly<Record<LanguageCode, string>>;
  readonly asBibtex: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly sort: string;
  readonly order: Readonly<Record<"oldest" | "newest", string>>;
  readonly filter: string;
  readonly all: string;
  readonly depth: string;
  readonly depthOf: (depth: string, total: string) => string;
  readonly deeper: Counted;
  readonly whatRule: string;
  readonly ruleExample: string;
  readonly ruleCounted: (right: string, fired: string) => string;
  readonly ruleUncounted: string;
  readonly ruleUnknown: string;
}

export const READING: Readonly<Record<LanguageCode, ReadingMessages>> = {
  en: {
    fullText: "Full text",
    original: "Open the original",
    noText: "This graph was built without the article’s text. Its statements are listed here.",
    missing:
      "This article is not in the graph. It may have been in another one: open that graph and try again.",
    opening: "Opening …",
    failed: (reason) => `This could not be opened: ${reason}`,
    matter: "What the file says of itself",
    showNames: "Mark names",
    previous: "Previous statement",
    next: "Next statement",
    at: (place, total) =>
      place === undefined
        ? counting("en")({ zero: "No statements", one: "# statement", other: "# statements" })(total)
        : `Statement ${place} of ${total}`,
    keys: "From statement to statement: N and P",
    wholeParagraph: "Show the whole paragraph",
    lessOfParagraph: "Show less of the paragraph",
    copyWords: "Copy with source",
    cite: "Cite",
    citing: "Cite",
    asText: { en: "In English", ar: "In Arabic" },
    asBibtex: "BibTeX",
    copy: "Copy",
    copied: "Copied",
    notCopied: "Not copied: mark the text and copy it by hand",
    sort: "Order",
    order: { oldest: "Oldest first", newest: "Newest first" },
    filter: "Show",
    all: "All",
    depth: "Depth",
    depthOf: (depth, total) => `${depth} of ${total}`,
    deeper: counting("en")({ one: "# step further in", other: "# steps further in" }),
    whatRule: "What is this rule?",
    ruleExample: "It fires on",
    ruleCounted: (right, fired) =>
      `Right ${right} times of ${fired} on marked texts that it was not made from.`,
    ruleUncounted: "Marked texts have not tried it yet: it is taken to be as good as all rules together.",
    ruleUnknown: "This version of Isnad has no rule of this name; another one found the statement.",
  },
  ar: {
    fullText: "النص الكامل",
    original: "افتح الأصل",
    noText: "بُنيت هذه الشبكة من دون نص المقال، وهذه تصريحاته.",
    missing: "هذا المقال ليس في الشبكة، وربما كان في غيرها: افتح تلك الشبكة وأعد المحاولة.",
    opening: "جارٍ الفتح …",
    failed: (reason) => `تعذّر الفتح: ${isolated(reason)}`,
    matter: "ما يقوله الملف عن نفسه",
    showNames: "علّم الأسماء",
    previous: "التصريح السابق",
    next: "التصريح التالي",
    at: (place, total) =>
      place === undefined
        ? counting("ar")({
            zero: "لا تصريحات",
            one: "تصريح واحد",
            two: "تصريحان",
            few: "# تصريحات",
            many: "# تصريحًا",
            other: "# تصريح",
          })(total)
        : `التصريح ${place} من ${total}`,
    keys: "من تصريح إلى تصريح: المفتاحان N وP",
    wholeParagraph: "أظهر الفقرة كاملة",
    lessOfParagraph: "أظهر أقل من الفقرة",
    copyWords: "انسخ مع المصدر",
    cite: "استشهد",
    citing: "الاستشهاد",
    asText: { en: "بالإنجليزية", ar: "بالعربية" },
    asBibtex: "BibTeX",
    copy: "انسخ",
    copied: "نُسخ",
    notCopied: "لم يُنسخ: حدّد النص وانسخه بيدك",
    sort: "الترتيب",
    order: { oldest: "الأقدم أولًا", newest: "الأحدث أولًا" },
    filter: "أظهر",
    all: "الكل",
    depth: "العمق",
    depthOf: (depth, total) => `${depth} من ${total}`,
    deeper: counting("ar")({
      one: "خطوة إلى الداخل",
      two: "خطوتان إلى الداخل",
      few: "# خطوات إلى الداخل",
      many: "# خطوة إلى الداخل",
      other: "# خطوة إلى الداخل",
    }),
    whatRule: "ما هذه القاعدة؟",
    ruleExample: "مثال عليها",
    ruleCounted: (right, fired) => `أصابت ${right} من ${fired} في نصوص معلَّمة لم تُبنَ منها.`,
    ruleUncounted: "لم تُجرَّب بعد في نصوص معلَّمة، فتُعدّ كالقواعد كلها مجتمعةً.",
    ruleUnknown: "ليس في هذه النسخة من إسناد قاعدة بهذا الاسم؛ وجدت التصريحَ نسخةٌ أخرى.",
  },
};
