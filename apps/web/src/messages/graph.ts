// The picture: what stands on and around it.
import type { LanguageCode } from "@isnad/graph";

export interface GraphMessages {
  readonly label: string;
  /** Where all of it is for who does not see the picture. */
  readonly inLists: string;
  readonly legend: string;
  readonly edges: string;
  readonly toggle: (kind: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly opening: string;
  readonly building: (done: number, total: number) => string;
  readonly missingTitle: string;
  readonly missing: string;
  readonly failed: (reason: string) => string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly noWebglTitle: string;
  readonly noWebgl: string;
}

export const GRAPH: Readonly<Record<LanguageCode, GraphMessages>> = {
  en: {
    label: "Graph of statements",
    inLists: "All that is in it is listed under Browse.",
    legend: "Legend",
    edges: "Lines",
    toggle: (kind) => `Show ${kind.toLowerCase()}`,
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Show everything",
    opening: "Opening the graph …",
    building: (done, total) => `Reading article ${done} of ${total} …`,
    missingTitle: "No graph here yet",
    missing:
      "There is no graph.ttl beside this page. Add articles or a Turtle file: everything is read on this computer.",
    failed: (reason) => `graph.ttl could not be opened: ${reason}`,
    emptyTitle: "Nothing said yet",
    empty: "This graph holds no statements. Add an article and see who said what.",
    noWebglTitle: "The picture needs WebGL 2",
    noWebgl: "This browser does not offer it. Search, lists, questions and panels work without it.",
  },
  ar: {
    label: "شبكة التصريحات",
    inLists: "كل ما فيها مذكور في قائمة «تصفّح».",
    legend: "المفتاح",
    edges: "الخطوط",
    toggle: (kind) => `إظهار ${kind}`,
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    fit: "إظهار الكل",
    opening: "جارٍ فتح الشبكة …",
    building: (done, total) => `قراءة المقال ${done} من ${total} …`,
    missingTitle: "لا شبكة هنا بعد",
    missing: "لا يوجد ملف graph.ttl بجوار هذه الصفحة. أضف مقالات أو ملف Turtle، فكل شيء يُقرأ على هذا الجهاز.",
    failed: (reason) => `تعذّر فتح graph.ttl: ${reason}`,
    emptyTitle: "لم يُقل شيء بعد",
    empty: "لا تصريحات في هذه الشبكة. أضف مقالًا لترى من قال ماذا.",
    noWebglTitle: "الرسم يحتاج إلى WebGL 2",
    noWebgl: "لا يتيحه هذا المتصفح. أما البحث والقوائم والأسئلة والتفاصيل فتعمل من دونه.",
  },
};
