// The panel of a statement.
import type { LanguageCode, Mark } from "@isnad/graph";

export interface StatementMessages {
  readonly chain: string;
  readonly part: Readonly<Record<"outlet" | "via" | "speaker", string>>;
  readonly noSpeaker: string;
  readonly to: string;
  readonly words: string;
  readonly mark: Readonly<Record<Mark, string>>;
  readonly noText: string;
  readonly about: string;
  readonly kind: string;
  readonly act: string;
  readonly polarity: string;
  readonly certainty: string;
  readonly status: string;
  readonly quotation: string;
  readonly date: string;
  readonly rule: string;
  readonly confidence: string;
  readonly article: string;
  readonly within: string;
  readonly holds: string;
  readonly tellings: string;
  readonly restates: string;
  readonly restatedBy: string;
  readonly topics: string;
  readonly cue: string;
  readonly disagrees: string;
  readonly agrees: string;
}

export const STATEMENT: Readonly<Record<LanguageCode, StatementMessages>> = {
  en: {
    chain: "How it reached us",
    part: { outlet: "Outlet", via: "Passed on by", speaker: "Said by" },
    noSpeaker: "no speaker named",
    to: "Said to",
    words: "Exact words",
    mark: { speaker: "speaker", cue: "cue", content: "content" },
    noText: "This graph was built without the article's text.",
    about: "About",
    kind: "Kind of statement",
    act: "Act",
    polarity: "Polarity",
    certainty: "Certainty",
    status: "Did it happen?",
    quotation: "Quotation",
    date: "Said on",
    rule: "Found by rule",
    confidence: "Confidence",
    article: "Article",
    within: "Told inside this statement",
    holds: "Statements inside it",
    tellings: "Told elsewhere too",
    restates: "Said before",
    restatedBy: "Said again",
    topics: "Topics",
    cue: "Reporting word",
    disagrees: "Contradicted by",
    agrees: "Agrees with",
  },
  ar: {
    chain: "كيف وصلنا",
    part: { outlet: "الناشر", via: "نقله", speaker: "قائله" },
    noSpeaker: "لم يُسمَّ قائل",
    to: "قيل لـ",
    words: "اللفظ بعينه",
    mark: { speaker: "القائل", cue: "لفظ القول", content: "المقول" },
    noText: "بُنيت هذه الشبكة من دون نص المقال.",
    about: "عن",
    kind: "نوع التصريح",
    act: "الفعل",
    polarity: "الإثبات",
    certainty: "اليقين",
    status: "هل وقع؟",
    quotation: "الاقتباس",
    date: "قيل في",
    rule: "القاعدة التي وجدته",
    confidence: "الثقة",
    article: "المقال",
    within: "ورد ضمن هذا التصريح",
    holds: "تصريحات في داخله",
    tellings: "روايات أخرى له",
    restates: "قاله من قبل",
    restatedBy: "كرره بعد ذلك",
    topics: "القضايا",
    cue: "لفظ القول",
    disagrees: "يناقضه",
    agrees: "يوافق",
  },
};
