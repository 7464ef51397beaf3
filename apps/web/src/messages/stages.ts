// The views of the middle of the page, and the ways in at its side.
import type { LanguageCode } from "@isnad/graph";

export interface StageMessages {
  readonly label: string;
  readonly name: Readonly<Record<"graph" | "disputes" | "timeline" | "review", string>>;
  readonly loading: string;
  readonly sides: string;
  readonly side: Readonly<Record<"ask" | "filter" | "path" | "browse", string>>;
}

export const STAGES: Readonly<Record<LanguageCode, StageMessages>> = {
  en: {
    label: "Views",
    name: { graph: "Graph", disputes: "Disputes", timeline: "Timeline", review: "Review" },
    loading: "Opening …",
    sides: "Ways in",
    side: { ask: "Ask", filter: "Filter", path: "Path", browse: "Browse" },
  },
  ar: {
    label: "العروض",
    name: { graph: "الشبكة", disputes: "الخلافات", timeline: "الخط الزمني", review: "المراجعة" },
    loading: "جارٍ الفتح …",
    sides: "مداخل",
    side: { ask: "اسأل", filter: "صفِّ", path: "صِل", browse: "تصفّح" },
  },
};
