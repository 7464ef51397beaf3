// The picture: what stands on and around it.
import type { LanguageCode } from "@isnad/graph";
import type { Work } from "../desk/protocol.ts";
import { isolated } from "./wording.ts";

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
  /** What long work is about, and how far it has come. */
  readonly work: Readonly<Record<Work, string>>;
  readonly far: (done: string, total: string) => string;
  readonly stopped: string;
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
    work: {
      open: "Opening the graph …",
      read: "Reading the files …",
      recognize: "Finding names …",
      resolve: "Telling who is who …",
      attribute: "Finding who said what …",
      claim: "Finding what is claimed …",
      compare: "Comparing what was said …",
      emit: "Writing it down …",
      place: "Placing the nodes …",
    },
    far: (done, total) => `${done} of ${total}`,
    stopped: "You stopped the opening. Everything is opened when this page is loaded anew.",
    missingTitle: "No graph here yet",
    missing:
      "Add news articles in Arabic or English and see who said what about whom; or open a graph. Everything is read on this computer. (A graph.ttl beside this page would open by itself.)",
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
    work: {
      open: "جارٍ فتح الشبكة …",
      read: "جارٍ قراءة الملفات …",
      recognize: "جارٍ البحث عن الأسماء …",
      resolve: "جارٍ تمييز من هو من …",
      attribute: "جارٍ البحث عمّن قال ماذا …",
      claim: "جارٍ استخراج ما تقوله التصريحات …",
      compare: "جارٍ مقارنة التصريحات …",
      emit: "جارٍ تدوين ما وُجد …",
      place: "جارٍ ترتيب العقد …",
    },
    far: (done, total) => `${done} من ${total}`,
    stopped: "أوقفتَ الفتح، وسيُفتح كل شيء عند إعادة تحميل الصفحة.",
    missingTitle: "لا شبكة هنا بعد",
    missing:
      "أضف مقالات صحفية بالعربية أو الإنجليزية لترى من قال ماذا عن من، أو افتح شبكة محفوظة. كل شيء يُقرأ على هذا الجهاز. (ولو كان بجوار الصفحة ملف graph.ttl لفُتح من تلقاء نفسه.)",
    failed: (reason) => `تعذّر فتح graph.ttl: ${isolated(reason)}`,
    emptyTitle: "لم يُقل شيء بعد",
    empty: "لا تصريحات في هذه الشبكة. أضف مقالًا لترى من قال ماذا.",
    noWebglTitle: "الرسم يحتاج إلى WebGL 2",
    noWebgl: "لا يتيحه هذا المتصفح. أما البحث والقوائم والأسئلة والتفاصيل فتعمل من دونه.",
  },
};
