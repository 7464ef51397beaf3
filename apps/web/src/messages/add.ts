// Adding articles and graphs.
import type { LanguageCode } from "@isnad/graph";
import { counting, isolated } from "./wording.ts";

export interface AddMessages {
  readonly open: string;
  readonly title: string;
  readonly lead: string;
  readonly paste: string;
  readonly placeholder: string;
  readonly published: string;
  readonly build: string;
  readonly choose: string;
  readonly drop: string;
  readonly working: string;
  readonly added: (name: string, statements: number) => string;
  readonly nothingNew: (name: string) => string;
  readonly failed: (name: string, reason: string) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly stopped: (files: number) => string;
  readonly keptStopped: (files: number) => string;
  readonly unsettled: string;
  readonly chooseFolder: string;
  readonly skipped: (files: number) => string;
  readonly cut: (files: number) => string;
  readonly nothingThere: string;
  readonly unreadable: (reason: string) => string;
  readonly empty: string;
  readonly report: string;
}

export const ADD: Readonly<Record<LanguageCode, AddMessages>> = {
  en: {
    open: "Add articles",
    title: "Add to this graph",
    lead: "Articles are read on this computer and never leave it.",
    paste: "Paste an article",
    placeholder: "The whole text, in Arabic or English",
    published: "Published on (if the text does not say)",
    build: "Read it",
    choose: "Choose files",
    drop: "Drop articles (.txt .md .html), graphs (.ttl .nt .trig .nq .jsonld, also .gz), evidence packages (.zip) or whole folders anywhere on the page",
    working: "Reading …",
    added: (name, statements) =>
      `${name}: ${counting("en")({ zero: "no statements found", one: "# statement added", other: "# statements added" })(statements)}`,
    nothingNew: (name) => `${name}: nothing new`,
    failed: (name, reason) => `${name} was not read: ${reason}`,
    empty: "Start from an empty graph",
    stop: "Stop",
    stopping: "Stopping …",
    stopped: counting("en")({
      one: "Stopped: the file was not added. What was open is as it was.",
      other: "Stopped: none of the # files was added. What was open is as it was.",
    }),
    keptStopped: counting("en")({
      one: "Stopped: the file from last time was not read now. It is kept for the next visit.",
      other: "Stopped: the # files from last time were not read now. They are kept for the next visit.",
    }),
    unsettled:
      "Everything was read; only placing the nodes was stopped. “Let the nodes settle” goes on with it.",
    chooseFolder: "Choose a folder",
    skipped: counting("en")({
      one: "# file in the folder is neither an article nor a graph, and was passed over.",
      other: "# files in the folder are neither articles nor graphs, and were passed over.",
    }),
    cut: counting("en")({ other: "Only the first # files were taken; give the others next." }),
    nothingThere: "There is nothing to read in it.",
    unreadable: (reason) => `What was dropped could not be read: ${reason}`,
    report: "What was read",
  },
  ar: {
    open: "أضف مقالات",
    title: "أضف إلى هذه الشبكة",
    lead: "تُقرأ المقالات على هذا الجهاز ولا تغادره.",
    paste: "ألصق مقالًا",
    placeholder: "النص كاملًا، بالعربية أو الإنجليزية",
    published: "تاريخ النشر (إن لم يذكره النص)",
    build: "اقرأه",
    choose: "اختر ملفات",
    drop: "أفلت مقالات ‎(.txt .md .html)‎ أو شبكات ‎(.ttl .nt .trig .nq .jsonld .gz)‎ أو حزم أدلة ‎(.zip)‎ أو مجلدات كاملة في أي موضع من الصفحة",
    working: "جارٍ القراءة …",
    added: (name, statements) =>
      `${isolated(name)}: ${counting("ar")({
        zero: "لم يُعثر على تصريحات",
        one: "أُضيف تصريح واحد",
        two: "أُضيف تصريحان",
        few: "أُضيفت # تصريحات",
        many: "أُضيف # تصريحًا",
        other: "أُضيف # تصريح",
      })(statements)}`,
    nothingNew: (name) => `${isolated(name)}: لا جديد`,
    failed: (name, reason) => `لم يُقرأ ${isolated(name)}: ${isolated(reason)}`,
    empty: "ابدأ من شبكة فارغة",
    stop: "أوقف",
    stopping: "جارٍ الإيقاف …",
    stopped: counting("ar")({
      one: "أوقفتَ القراءة: لم يُضف الملف، وما كان مفتوحًا باقٍ كما هو.",
      two: "أوقفتَ القراءة: لم يُضف أيٌّ من الملفين، وما كان مفتوحًا باقٍ كما هو.",
      other: "أوقفتَ القراءة: لم يُضف أيٌّ من الملفات (#)، وما كان مفتوحًا باقٍ كما هو.",
    }),
    keptStopped: counting("ar")({
      one: "أوقفتَ القراءة: لم يُقرأ الآن ملف المرة السابقة، وهو محفوظ للزيارة القادمة.",
      two: "أوقفتَ القراءة: لم يُقرأ الآن ملفا المرة السابقة، وهما محفوظان للزيارة القادمة.",
      other: "أوقفتَ القراءة: لم تُقرأ الآن ملفات المرة السابقة (#)، وهي محفوظة للزيارة القادمة.",
    }),
    unsettled: "قُرئ كل شيء، وتوقّف ترتيب العقد وحده. زر «دع العقد تستقر» يكمله.",
    chooseFolder: "اختر مجلدًا",
    skipped: counting("ar")({
      one: "في المجلد ملف واحد ليس مقالًا ولا شبكة فتُرك.",
      two: "في المجلد ملفان ليسا مقالين ولا شبكتين فتُركا.",
      few: "في المجلد # ملفات ليست مقالات ولا شبكات فتُركت.",
      many: "في المجلد # ملفًا ليست مقالات ولا شبكات فتُركت.",
      other: "في المجلد # ملف ليست مقالات ولا شبكات فتُركت.",
    }),
    cut: counting("ar")({ other: "أُخذ أول # ملف فقط، فأعطِ الباقي بعدها." }),
    nothingThere: "لا شيء فيه يُقرأ.",
    unreadable: (reason) => `تعذّرت قراءة ما أُفلت: ${isolated(reason)}`,
    report: "ما قُرئ",
  },
};
