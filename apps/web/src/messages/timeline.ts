// The timeline. Loaded with its view, not with the page.
import type { LanguageCode, Stance } from "@isnad/graph";
import { type Counted, counting } from "./wording.ts";

export interface TimelineMessages {
  readonly title: string;
  readonly lead: string;
  readonly topic: string;
  readonly anyTopic: string;
  readonly topicsFound: Counted;
  readonly clearTopic: string;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly said: string;
  readonly published: string;
  readonly saidOn: (day: string) => string;
  readonly publishedOn: (day: string) => string;
  readonly undated: string;
  /** What the marks mean. */
  readonly key: string;
  readonly nobody: string;
  readonly plot: string;
  readonly plotHint: string;
  readonly group: (statements: string, from: string, to: string) => string;
  readonly close: string;
  readonly moreLanes: Counted;
  readonly moreStatements: Counted;
  readonly changed: Counted;
  readonly change: (before: string, then: string) => string;
  readonly changeBadge: string;
  readonly from: string;
  readonly to: string;
  readonly everything: string;
  readonly within: (statements: string) => string;
  readonly show: string;
  readonly zoom: string;
  readonly zoomOut: string;
  readonly clear: string;
  readonly brush: string;
  readonly noneTitle: string;
  readonly none: string;
  readonly noDates: string;
}

const en = counting("en");
const ar = counting("ar");

export const TIMELINE: Readonly<Record<LanguageCode, TimelineMessages>> = {
  en: {
    title: "Timeline",
    lead: "A lane a speaker. What the text says was not said is left out.",
    topic: "Topic",
    anyTopic: "All topics: type to choose one",
    topicsFound: en({ zero: "No such topic", one: "# topic", other: "# topics" }),
    clearTopic: "All topics",
    stance: { affirms: "affirmed", denies: "denied", leavesOpen: "left open" },
    said: "day it was said",
    published: "day of the article",
    saidOn: (day) => `said on ${day}`,
    publishedOn: (day) => `published on ${day}`,
    undated: "No date",
    key: "What the marks mean",
    nobody: "No speaker named",
    plot: "Statements by speaker and day",
    plotHint: "Arrow keys move along a lane and between lanes, Enter opens.",
    group: (statements, from, to) =>
      from === to ? `${statements}, ${from}` : `${statements}, ${from} to ${to}`,
    close: "Close the list",
    moreLanes: en({ one: "# more speaker", other: "# more speakers" }),
    moreStatements: en({ one: "# more statement", other: "# more statements" }),
    changed: en({ one: "# speaker changed stance", other: "# speakers changed stance" }),
    change: (before, then) => `${before}, then ${then}`,
    changeBadge: "Changed stance",
    from: "From",
    to: "To",
    everything: "All days",
    within: (statements) => `${statements} within`,
    show: "Show on graph",
    zoom: "Zoom in",
    zoomOut: "Whole time",
    clear: "All days",
    brush: "Drag along the dates to filter the graph; a click takes the filter away.",
    noneTitle: "Nothing to line up",
    none: "No statement is to be seen. Add articles, or take filters away.",
    noDates:
      "None of these statements has a date. Give articles their date of publication when you add them.",
  },
  ar: {
    title: "الخط الزمني",
    lead: "لكل قائل مسار، والزمن من اليمين إلى اليسار. ما ذكر النص أنه لم يُقل متروك.",
    topic: "القضية",
    anyTopic: "كل القضايا: اكتب لتختار واحدة",
    topicsFound: ar({
      zero: "لا قضية كهذه",
      one: "قضية واحدة",
      two: "قضيتان",
      few: "# قضايا",
      many: "# قضية",
      other: "# قضية",
    }),
    clearTopic: "كل القضايا",
    stance: { affirms: "مثبت", denies: "منفي", leavesOpen: "غير محسوم" },
    said: "يوم القول",
    published: "يوم المقال",
    saidOn: (day) => `قيل في ${day}`,
    publishedOn: (day) => `نُشر في ${day}`,
    undated: "بلا تاريخ",
    key: "معاني العلامات",
    nobody: "لم يُسمَّ قائل",
    plot: "التصريحات بحسب القائل واليوم",
    plotHint: "تنقل الأسهم في المسار وبين المسارات، ويفتح Enter.",
    group: (statements, from, to) =>
      from === to ? `${statements}، ${from}` : `${statements}، من ${from} إلى ${to}`,
    close: "أغلق القائمة",
    moreLanes: ar({
      one: "قائل آخر",
      two: "قائلان آخران",
      few: "# قائلين آخرين",
      many: "# قائلًا آخر",
      other: "# قائل آخر",
    }),
    moreStatements: ar({
      one: "تصريح آخر",
      two: "تصريحان آخران",
      few: "# تصريحات أخرى",
      many: "# تصريحًا آخر",
      other: "# تصريح آخر",
    }),
    changed: ar({
      one: "قائل واحد غيّر موقفه",
      two: "قائلان غيّرا موقفهما",
      few: "# قائلين غيّروا مواقفهم",
      many: "# قائلًا غيّروا مواقفهم",
      other: "# قائل غيّروا مواقفهم",
    }),
    change: (before, then) => `${before}، ثم ${then}`,
    changeBadge: "غيّر موقفه",
    from: "من",
    to: "إلى",
    everything: "كل الأيام",
    within: (statements) => `${statements} في هذه المدة`,
    show: "أظهرها على الشبكة",
    zoom: "قرّب",
    zoomOut: "المدة كلها",
    clear: "كل الأيام",
    brush: "اسحب على التواريخ لتصفية الشبكة، وتزيل النقرة التصفية.",
    noneTitle: "لا شيء يُرتَّب",
    none: "لا تصريح ظاهر. أضف مقالات أو أزل التصفية.",
    noDates: "ليس لأي من هذه التصريحات تاريخ. اذكر تاريخ نشر المقالات عند إضافتها.",
  },
};
