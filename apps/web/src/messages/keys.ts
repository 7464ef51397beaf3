// What the keys of single views do, for the sheet of keys. Loaded with it, not with the page.
import type { LanguageCode } from "@isnad/graph";

export type KeyGroup =
  | "everywhere"
  | "lists"
  | "graph"
  | "question"
  | "editor"
  | "reading"
  | "timeline"
  | "review";

/** What keys do that no command runs: the views hear them themselves. */
export type KeyDeed =
  | "turnTabs"
  | "moveInList"
  | "pick"
  | "marquee"
  | "ask"
  | "put"
  | "removeRow"
  | "suggest"
  | "takeOffer"
  | "leaveField"
  | "nextStatement"
  | "previousStatement"
  | "alongLane"
  | "betweenLanes"
  | "endsOfLane"
  | "openMark";

interface KeyMessages {
  readonly group: Readonly<Record<KeyGroup, string>>;
  readonly does: Readonly<Record<KeyDeed, string>>;
}

export const KEYS: Readonly<Record<LanguageCode, KeyMessages>> = {
  en: {
    group: {
      everywhere: "Everywhere",
      lists: "Tabs and lists",
      graph: "Graph",
      question: "Question and answer",
      editor: "SPARQL field",
      reading: "Full text",
      timeline: "Timeline",
      review: "Review",
    },
    does: {
      turnTabs: "From tab to tab",
      moveInList: "From line to line",
      pick: "Select together with others",
      marquee: "Held while dragging: select several nodes",
      ask: "Ask",
      put: "Put the value into the marked slot",
      removeRow: "Remove a pattern that is empty",
      suggest: "Suggest words and names",
      takeOffer: "Take what is suggested",
      leaveField: "Leave the field",
      nextStatement: "Next statement",
      previousStatement: "Previous statement",
      alongLane: "Along a lane",
      betweenLanes: "From lane to lane",
      endsOfLane: "To the first or last of a lane",
      openMark: "Open the statement",
    },
  },
  ar: {
    group: {
      everywhere: "في كل مكان",
      lists: "علامات التبويب والقوائم",
      graph: "الشبكة",
      question: "السؤال والجواب",
      editor: "حقل SPARQL",
      reading: "النص الكامل",
      timeline: "الخط الزمني",
      review: "المراجعة",
    },
    does: {
      turnTabs: "من علامة تبويب إلى أخرى",
      moveInList: "من سطر إلى سطر",
      pick: "اختر مع غيره",
      marquee: "مع السحب: اختر عدة عقد",
      ask: "اسأل",
      put: "ضع القيمة في الخانة المعلَّمة",
      removeRow: "أزل نمطًا فارغًا",
      suggest: "اقترح كلمات وأسماء",
      takeOffer: "خذ المقترَح",
      leaveField: "غادر الحقل",
      nextStatement: "التصريح التالي",
      previousStatement: "التصريح السابق",
      alongLane: "على طول المسار",
      betweenLanes: "من مسار إلى مسار",
      endsOfLane: "إلى أول المسار أو آخره",
      openMark: "افتح التصريح",
    },
  },
};
