// Taking the graph away: export, evidence package, link; and coming back to what was added on earlier visits.
import type { LanguageCode } from "@isnad/graph";
import { counting, isolated } from "./wording.ts";

export interface TakeMessages {
  readonly open: string;
  readonly what: string;
  readonly scope: Readonly<Record<"all" | "shown" | "answer" | "chosen", string>>;
  /** What a package is said to hold. */
  readonly scopeTitle: {
    readonly all: string;
    readonly shown: string;
    readonly answer: string;
    readonly chosen: (name: string) => string;
  };
  readonly noAnswer: string;
  readonly noneChosen: string;
  readonly rdf: string;
  readonly tools: string;
  readonly tables: string;
  readonly format: Readonly<Record<"statements" | "disputes", string>>;
  readonly package: string;
  readonly packageHint: string;
  readonly makePackage: string;
  readonly withTexts: string;
  readonly link: string;
  readonly linkHint: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly notInGraph: string;
  readonly writing: string;
  readonly done: (name: string) => string;
  readonly failed: (reason: string) => string;
  readonly offered: string;
  readonly offeredQuestion: string;
  readonly offeredIgnored: (files: number) => string;
  readonly replace: string;
  readonly replaceHint: string;
  readonly join: string;
  readonly packageOpened: (name: string, statements: number, corrections: number, ignored: number) => string;
  readonly kept: (files: number) => string;
  readonly keptHere: (files: number) => string;
  readonly keepsHere: string;
  readonly startAfresh: string;
  readonly notKept: string;
  readonly emptied: string;
  readonly afresh: string;
  readonly gone: string;
}

const english = counting("en");
const arabic = counting("ar");

const ignoredInEnglish = english({
  zero: "",
  one: "# file in it that is none of ours was left.",
  other: "# files in it that are none of ours were left.",
});
const ignoredInArabic = arabic({
  zero: "",
  one: "وتُرك ملف واحد فيها ليس منا.",
  two: "وتُرك ملفان فيها ليسا منا.",
  few: "وتُركت # ملفات فيها ليست منا.",
  many: "وتُرك # ملفًا فيها ليست منا.",
  other: "وتُرك # ملف فيها ليست منا.",
});
const correctionsInEnglish = english({
  zero: "",
  one: "Its correction joined your list.",
  other: "Its # corrections joined your list.",
});
const correctionsInArabic = arabic({
  zero: "",
  one: "وأُضيف تصحيحها إلى قائمتك.",
  two: "وأُضيف تصحيحاها إلى قائمتك.",
  few: "وأُضيفت تصحيحاتها إلى قائمتك، وعددها #.",
  many: "وأُضيفت تصحيحاتها إلى قائمتك، وعددها #.",
  other: "وأُضيفت تصحيحاتها إلى قائمتك، وعددها #.",
});
/** Those that say something. */
const sentences = (...all: readonly string[]) => all.filter((each) => each !== "").join(" ");
const statementsInArabic = arabic({
  zero: "لا تصريحات",
  one: "تصريح واحد",
  two: "تصريحان",
  few: "# تصريحات",
  many: "# تصريحًا",
  other: "# تصريح",
});
const filesInArabic = arabic({
  one: "ملف واحد",
  two: "ملفان",
  few: "# ملفات",
  many: "# ملفًا",
  other: "# ملف",
});

export const TAKE: Readonly<Record<LanguageCode, TakeMessages>> = {
  en: {
    open: "Export",
    what: "What to take",
    scope: { all: "Everything", shown: "What is shown", answer: "This answer", chosen: "What is chosen" },
    scopeTitle: {
      all: "everything that was open",
      shown: "what was shown",
      answer: "the answer to a question",
      chosen: (name) => `“${name}” with its statements`,
    },
    noAnswer: "Ask a question first",
    noneChosen: "Choose something first",
    rdf: "Data (RDF)",
    tools: "For Gephi, yEd, Cytoscape",
    tables: "Tables (CSV)",
    format: { statements: "Statements", disputes: "Disputes" },
    package: "Evidence package",
    packageHint:
      "A zip file: the data, the paragraphs behind every statement, the question and this view. Drop it here to have all of it back.",
    makePackage: "Make the package",
    withTexts: "with the articles’ whole texts",
    link: "Link",
    linkHint: "Holds what you see and have chosen, not the graph; no server gets it.",
    copyLink: "Copy link to this view",
    linkCopied: "Link copied. It restores this view where the same graph is open.",
    linkNotCopied: "The browser does not let this page copy. The link is the address of this page.",
    notInGraph: "What this link points at is not in this graph.",
    writing: "Writing …",
    done: (name) => `${name} is in your downloads.`,
    failed: (reason) => `The file could not be written: ${reason}`,
    offered: "Open this evidence package?",
    offeredQuestion: "With the question",
    offeredIgnored: ignoredInEnglish,
    replace: "Open it instead",
    replaceHint: "Either can be undone: what is replaced is put aside.",
    join: "Join it to what is open",
    packageOpened: (name, statements, corrections, ignored) =>
      sentences(
        `${name} is open: ${english({ zero: "no statements", one: "# statement", other: "# statements" })(statements)}.`,
        correctionsInEnglish(corrections),
        ignoredInEnglish(ignored),
      ),
    kept: english({ one: "# file from last time was added.", other: "# files from last time were added." }),
    keptHere: english({
      one: "# file that you added is kept in this browser for your next visit.",
      other: "# files that you added are kept in this browser for your next visit.",
    }),
    keepsHere: "What you add is kept in this browser, for your next visit.",
    startAfresh: "Start afresh",
    notKept: "This browser does not let the page keep files: what you add is gone when the page closes.",
    emptied: "The page is empty. Files on your disk stay as they are.",
    afresh: "What was added on earlier visits is left out.",
    gone: "Something else was opened or added since, so that cannot be undone any more.",
  },
  ar: {
    open: "تصدير",
    what: "ما يؤخذ",
    scope: { all: "كل شيء", shown: "المعروض", answer: "هذا الجواب", chosen: "المختار" },
    scopeTitle: {
      all: "كل ما كان مفتوحًا",
      shown: "ما كان معروضًا",
      answer: "جواب سؤال",
      chosen: (name) => `«${name}» وما يتصل به من تصريحات`,
    },
    noAnswer: "اطرح سؤالًا أولًا",
    noneChosen: "اختر شيئًا أولًا",
    rdf: "بيانات (RDF)",
    tools: "لبرامج Gephi وyEd وCytoscape",
    tables: "جداول (CSV)",
    format: { statements: "التصريحات", disputes: "الخلافات" },
    package: "حزمة أدلة",
    packageHint:
      "ملف zip فيه البيانات والفقرات التي يستند إليها كل تصريح والسؤال وهذا العرض. أفلته هنا ليعود كل ذلك.",
    makePackage: "أنشئ الحزمة",
    withTexts: "مع نصوص المقالات كاملة",
    link: "رابط",
    linkHint: "فيه ما تراه وما اخترته، لا الشبكة نفسها، ولا يصل إلى أي خادم.",
    copyLink: "انسخ رابط هذا العرض",
    linkCopied: "نُسخ الرابط، وهو يستعيد هذا العرض حيث تكون الشبكة نفسها مفتوحة.",
    linkNotCopied: "لا يسمح المتصفح للصفحة بالنسخ. الرابط هو عنوان هذه الصفحة.",
    notInGraph: "ما يشير إليه هذا الرابط ليس في هذه الشبكة.",
    writing: "جارٍ الكتابة …",
    done: (name) => `الملف ${isolated(name)} في مجلد التنزيلات.`,
    failed: (reason) => `تعذّرت كتابة الملف: ${isolated(reason)}`,
    offered: "أتُفتح حزمة الأدلة هذه؟",
    offeredQuestion: "مع السؤال",
    offeredIgnored: ignoredInArabic,
    replace: "افتحها بدلًا من المفتوح",
    replaceHint: "يمكن التراجع عن كليهما، وما يُستبدل يوضع جانبًا.",
    join: "ضمّها إلى المفتوح",
    packageOpened: (name, statements, corrections, ignored) =>
      sentences(
        `فُتحت ${isolated(name)}: ${statementsInArabic(statements)}.`,
        correctionsInArabic(corrections),
        ignoredInArabic(ignored),
      ),
    kept: (files) => `أُضيف من المرة السابقة: ${filesInArabic(files)}.`,
    keptHere: (files) => `مما أضفته محفوظ في هذا المتصفح لزيارتك القادمة: ${filesInArabic(files)}.`,
    keepsHere: "ما تضيفه يُحفظ في هذا المتصفح لزيارتك القادمة.",
    startAfresh: "ابدأ من جديد",
    notKept: "لا يسمح هذا المتصفح للصفحة بحفظ الملفات: ما تضيفه يزول عند إغلاقها.",
    emptied: "الصفحة فارغة، والملفات على جهازك كما هي.",
    afresh: "تُرك ما أُضيف في زيارات سابقة.",
    gone: "فُتح أو أُضيف غيره بعد ذلك، فلم يعد التراجع ممكنًا.",
  },
};
