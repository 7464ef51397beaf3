// What of the graph is seen: filters, legend, neighbors, what was hidden.
import type { Criterion, EdgeKind, LanguageCode, Way } from "@isnad/graph";
import { bidiIsolate as isolated } from "@isnad/text";
import { type Counted, counting, numbering } from "./wording.ts";

export interface ExploreMessages {
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
  readonly shownOf: (shown: number, all: number) => string;
  readonly clear: string;
  readonly active: string;
  readonly remove: (what: string) => string;
  readonly hiddenLine: (what: string) => string;
  readonly around: (name: string, steps: number) => string;
  readonly byHand: Counted;
  readonly showHidden: string;
  readonly hidden: (name: string) => string;
  readonly hiddenMany: Counted;
  readonly path: (from: string, to: string) => string;
  readonly focused: (name: string, steps: number) => string;
  readonly neighbors: string;
  readonly neighbor: Readonly<Record<EdgeKind, Readonly<Record<Way, string>>>>;
  readonly visibleOf: (shown: number, all: number) => string;
  readonly hide: string;
  readonly only: string;
  readonly steps: Counted;
  /** After the number of steps. */
  readonly stepsAway: string;
  readonly pathFromHere: string;
  readonly look: string;
  readonly folded: string;
  readonly foldedHint: string;
  readonly saidAbout: Counted;
  readonly coloring: string;
  readonly color: Readonly<Record<"kind" | "community", string>>;
  readonly sizing: string;
  readonly size: Readonly<Record<"statements" | "degree" | "pagerank", string>>;
  readonly communities: string;
  readonly communityAround: (name: string, members: string) => string;
  readonly members: Counted;
  readonly measuring: string;
}

const english = counting("en");
const arabic = counting("ar");
const steps = {
  en: english({ one: "# step", other: "# steps" }),
  ar: arabic({
    one: "خطوة واحدة",
    two: "خطوتين",
    few: "# خطوات",
    many: "# خطوة",
    other: "# خطوة",
  }),
};
const statements = {
  en: english({ one: "# statement", other: "# statements" }),
  ar: arabic({
    zero: "لا تصريحات",
    one: "تصريح واحد",
    two: "تصريحين",
    few: "# تصريحات",
    many: "# تصريحًا",
    other: "# تصريح",
  }),
};
const number = { en: numbering("en"), ar: numbering("ar") };

export const EXPLORE: Readonly<Record<LanguageCode, ExploreMessages>> = {
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
    shownOf: (shown, all) => `Showing ${number.en(shown)} of ${statements.en(all)}`,
    clear: "Clear",
    active: "What is filtered",
    remove: (what) => `Remove: ${what}`,
    hiddenLine: (what) => `Without ${what}`,
    around: (name, count) => `Around ${isolated(name)}, ${steps.en(count)}`,
    byHand: english({ one: "# choice by hand", other: "# choices by hand" }),
    showHidden: "Show all hidden",
    hidden: (name) => `${isolated(name)} is hidden.`,
    hiddenMany: english({ one: "# neighbour is hidden.", other: "# neighbours are hidden." }),
    path: (from, to) => `Path from ${isolated(from)} to ${isolated(to)}`,
    focused: (name, count) => `Only ${isolated(name)} and what is within ${steps.en(count)}.`,
    neighbors: "Neighbours",
    neighbor: {
      speaker: { out: "Said by", in: "What it said" },
      addressee: { out: "Said to", in: "What it was told" },
      via: { out: "Passed on by", in: "What it passed on" },
      about: { out: "About", in: "Said about it" },
      within: { out: "Told inside", in: "Told inside it" },
      disagreesWith: { out: "Contradicts", in: "Contradicted by" },
      agreesWith: { out: "Agrees with", in: "Agreed with by" },
      affiliation: { out: "Belongs to", in: "Its people" },
      partOf: { out: "Part of", in: "Its parts" },
      saidAbout: { out: "Spoke about", in: "Spoken about by" },
    },
    visibleOf: (shown, all) => (shown === all ? number.en(all) : `${number.en(shown)} of ${number.en(all)}`),
    hide: "Hide",
    only: "Only",
    steps: steps.en,
    stepsAway: "steps around",
    pathFromHere: "Path from here",
    look: "Look",
    folded: "Statements as lines",
    foldedHint: "A line runs from who spoke to whom it was about.",
    saidAbout: english({ one: "said # thing about", other: "said # things about" }),
    coloring: "Color",
    color: { kind: "by kind", community: "by community" },
    sizing: "Size",
    size: { statements: "by statements", degree: "by degree", pagerank: "by PageRank" },
    communities: "Communities",
    communityAround: (name, members) => `Around ${isolated(name)}: ${members}`,
    members: english({ one: "# member", other: "# members" }),
    measuring: "Measuring …",
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
    shownOf: (shown, all) => `يظهر ${number.ar(shown)} من ${statements.ar(all)}`,
    clear: "إزالة التصفية",
    active: "ما صُفّي",
    remove: (what) => `أزل: ${what}`,
    hiddenLine: (what) => `من دون: ${what}`,
    around: (name, count) => `حول ${isolated(name)}، على ${steps.ar(count)}`,
    byHand: arabic({
      one: "اختيار يدوي واحد",
      two: "اختياران يدويان",
      few: "# اختيارات يدوية",
      many: "# اختيارًا يدويًا",
      other: "# اختيار يدوي",
    }),
    showHidden: "أظهر كل المخفي",
    hidden: (name) => `أُخفي: ${isolated(name)}`,
    hiddenMany: arabic({
      one: "أُخفي جار واحد.",
      two: "أُخفي جاران.",
      few: "أُخفي # جيران.",
      many: "أُخفي # جارًا.",
      other: "أُخفي # جار.",
    }),
    path: (from, to) => `المسار من ${isolated(from)} إلى ${isolated(to)}`,
    focused: (name, count) => `يظهر ${isolated(name)} وحده مع ما يبعد عنه ${steps.ar(count)} أو أقل.`,
    neighbors: "الجيران",
    neighbor: {
      speaker: { out: "قائله", in: "ما قاله" },
      addressee: { out: "قيل لـ", in: "ما قيل له" },
      via: { out: "نقله", in: "ما نقله" },
      about: { out: "عن", in: "ما قيل عنه" },
      within: { out: "ورد ضمن", in: "ما ورد ضمنه" },
      disagreesWith: { out: "يناقض", in: "يناقضه" },
      agreesWith: { out: "يوافق", in: "يوافقه" },
      affiliation: { out: "ينتمي إلى", in: "المنتمون إليه" },
      partOf: { out: "جزء من", in: "أجزاؤه" },
      saidAbout: { out: "تكلم عن", in: "تكلم عنه" },
    },
    visibleOf: (shown, all) => (shown === all ? number.ar(all) : `${number.ar(shown)} من ${number.ar(all)}`),
    hide: "إخفاء",
    only: "محيطه فقط (بالخطوات)",
    steps: steps.ar,
    stepsAway: "",
    pathFromHere: "مسار من هنا",
    look: "المظهر",
    folded: "التصريحات خطوطًا",
    foldedHint: "يمتد الخط ممن تكلم إلى من تكلم عنه.",
    saidAbout: arabic({
      one: "قال شيئًا واحدًا عن",
      two: "قال شيئين عن",
      few: "قال # أشياء عن",
      many: "قال # شيئًا عن",
      other: "قال # شيء عن",
    }),
    coloring: "اللون",
    color: { kind: "حسب النوع", community: "حسب الجماعة" },
    sizing: "الحجم",
    size: { statements: "حسب التصريحات", degree: "حسب عدد الصلات", pagerank: "حسب PageRank" },
    communities: "الجماعات",
    communityAround: (name, members) => `حول ${isolated(name)}: ${members}`,
    members: arabic({
      one: "عضو واحد",
      two: "عضوان",
      few: "# أعضاء",
      many: "# عضوًا",
      other: "# عضو",
    }),
    measuring: "جارٍ القياس …",
  },
};
