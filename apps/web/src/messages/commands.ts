// What can be done with a key, for the help sheet and for whoever hears the page.
import type { LanguageCode } from "@isnad/graph";

export interface CommandMessages {
  readonly title: string;
  readonly open: string;
  readonly close: string;
  readonly undo: string;
  readonly redo: string;
  /** What each command does, by its id. */
  readonly does: Readonly<
    Record<
      | "search"
      | "help"
      | "undo"
      | "redo"
      | "reset"
      | "hide"
      | "focus"
      | "pin"
      | "move"
      | "unpinAll"
      | "settle"
      | "link"
      | "dismiss",
      string
    >
  >;
  readonly undone: string;
  readonly redone: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly unknownInLink: (count: number) => string;
}

export const COMMANDS: Readonly<Record<LanguageCode, CommandMessages>> = {
  en: {
    title: "Keys",
    open: "All keys",
    close: "Close",
    undo: "Undo",
    redo: "Redo",
    does: {
      search: "Search names and words",
      help: "Show this sheet",
      undo: "Undo the last change",
      redo: "Do it again",
      reset: "Show everything as at the start",
      pin: "Pin the chosen node, or let it go",
      move: "Move the chosen node and pin it there",
      unpinAll: "Let all pinned nodes go",
      settle: "Let the nodes settle, or stop them",
      hide: "Hide what is chosen",
      focus: "Only what is chosen and its neighbours; again: a step farther",
      link: "Copy the link to this view",
      dismiss: "Put away what is open",
    },
    undone: "Undone",
    redone: "Done again",
    nothingToUndo: "Nothing to undo",
    nothingToRedo: "Nothing to do again",
    unknownInLink: (count) =>
      count === 1
        ? "One part of this link could not be read and was left out."
        : `${count} parts of this link could not be read and were left out.`,
  },
  ar: {
    title: "المفاتيح",
    open: "كل المفاتيح",
    close: "إغلاق",
    undo: "تراجع",
    redo: "إعادة",
    does: {
      search: "ابحث في الأسماء والألفاظ",
      help: "أظهر هذه الورقة",
      undo: "تراجع عن آخر تغيير",
      redo: "أعده",
      reset: "أظهر كل شيء كما كان في البداية",
      pin: "ثبّت العقدة المختارة أو أفلتها",
      move: "حرّك العقدة المختارة وثبّتها حيث صارت",
      unpinAll: "أفلت كل العقد المثبّتة",
      settle: "دع العقد تستقر أو أوقفها",
      hide: "أخفِ المختار",
      focus: "أظهر المختار وجيرانه وحدهم، ومرة أخرى: أبعد بخطوة",
      link: "انسخ رابط هذا العرض",
      dismiss: "أغلق المفتوح",
    },
    undone: "تم التراجع",
    redone: "أُعيد",
    nothingToUndo: "لا شيء للتراجع عنه",
    nothingToRedo: "لا شيء لإعادته",
    unknownInLink: (count) =>
      count === 1 ? "جزء من هذا الرابط لم يُفهم فتُرك." : `‏${count} من أجزاء هذا الرابط لم تُفهم فتُركت.`,
  },
};
