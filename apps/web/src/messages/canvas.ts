// What can be done on the picture itself: selecting, pinning, settling, taking images.
import type { LanguageCode } from "@isnad/graph";
import { type Counted, counting, isolated } from "./wording.ts";

export interface CanvasMessages {
  readonly settle: string;
  readonly stopSettling: string;
  readonly settlingFailed: (reason: string) => string;
  readonly select: string;
  readonly unpinAll: string;
  readonly pin: string;
  readonly unpin: string;
  readonly selection: string;
  readonly selected: Counted;
  readonly hide: string;
  readonly hidden: Counted;
  readonly frame: string;
  readonly clear: string;
  readonly lost: string;
  readonly undrawable: (reason: string) => string;
  readonly image: string;
  readonly imageOf: Readonly<Record<"seen" | "all", string>>;
  readonly transparent: string;
  readonly png: (scale: number) => string;
  readonly svg: string;
}

const english = counting("en");
const arabic = counting("ar");

export const CANVAS: Readonly<Record<LanguageCode, CanvasMessages>> = {
  en: {
    settle: "Let the nodes settle",
    stopSettling: "Stop the nodes",
    settlingFailed: (reason) => `The layout could not go on: ${reason}`,
    select: "Select with a rectangle (or hold Shift)",
    unpinAll: "Let all pinned nodes go",
    pin: "Pin in place",
    unpin: "Let go",
    selection: "Selected nodes",
    selected: english({ one: "# selected", other: "# selected" }),
    hide: "Hide",
    hidden: english({ one: "# node is hidden", other: "# nodes are hidden" }),
    frame: "Bring into view",
    clear: "Clear selection",
    lost: "The graphics card had dropped the picture; it has been drawn again.",
    undrawable: (reason) =>
      `The picture could not be drawn (${reason}). Reload the page; lists, questions and panels work without it.`,
    image: "Picture",
    imageOf: { seen: "What is seen", all: "The whole graph" },
    transparent: "Without background",
    png: (scale) => `PNG, ${scale}×`,
    svg: "SVG",
  },
  ar: {
    settle: "دع العقد تستقر",
    stopSettling: "أوقف حركة العقد",
    settlingFailed: (reason) => `تعذّرت متابعة ترتيب العقد: ${isolated(reason)}`,
    select: "التحديد بمستطيل (أو مع الضغط على Shift)",
    unpinAll: "إفلات كل العقد المثبّتة",
    pin: "تثبيت في المكان",
    unpin: "إفلات",
    selection: "العقد المحدّدة",
    selected: arabic({
      zero: "لا شيء محدّد",
      one: "عقدة واحدة محدّدة",
      two: "عقدتان محدّدتان",
      few: "# عقد محدّدة",
      many: "# عقدة محدّدة",
      other: "# عقدة محدّدة",
    }),
    hide: "إخفاء",
    hidden: arabic({
      one: "أُخفيت عقدة واحدة",
      two: "أُخفيت عقدتان",
      few: "أُخفيت # عقد",
      many: "أُخفيت # عقدة",
      other: "أُخفيت # عقدة",
    }),
    frame: "تقريب إليها",
    clear: "إلغاء التحديد",
    lost: "أسقطت بطاقة الرسوم الصورة، فأُعيد رسمها.",
    undrawable: (reason) =>
      `تعذّر رسم الشبكة (${isolated(reason)}). أعد تحميل الصفحة؛ والقوائم والأسئلة والتفاصيل تعمل من دون الرسم.`,
    image: "صورة",
    imageOf: { seen: "ما يظهر الآن", all: "الشبكة كلها" },
    transparent: "بلا خلفية",
    png: (scale) => `PNG ‏${scale}×`,
    svg: "SVG",
  },
};
