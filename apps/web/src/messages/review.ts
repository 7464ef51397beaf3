// Going through statements one by one. Loaded with its view, not with the page.
import type { LanguageCode } from "@isnad/graph";
import type { Verdict } from "../model/correct/reviews.ts";
import type { REVIEWING } from "../model/view/fields.ts";
import { counting, isolated, numbering } from "./wording.ts";

/** The kinds that core can make a new speaker of. */
export const SPEAKER_KINDS = ["person", "organization", "place", "country"] as const;

export interface ReviewMessages {
  readonly title: string;
  readonly lead: string;
  readonly progress: (reviewed: number, total: number) => string;
  readonly which: string;
  readonly filter: Readonly<Record<(typeof REVIEWING)[number], string>>;
  readonly list: string;
  readonly place: (at: number, count: number) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly told: (verdict: string, progress: string) => string;
  readonly accept: string;
  readonly correct: string;
  readonly drop: string;
  readonly previous: string;
  readonly next: string;
  readonly undo: string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly nothingToUndo: string;
  readonly speaker: string;
  readonly who: string;
  readonly whoHint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<(typeof SPEAKER_KINDS)[number], string>>;
  readonly nobody: string;
  readonly save: string;
  readonly cancel: string;
  readonly found: (count: number) => string;
  readonly correctedTo: (name: string) => string;
  readonly gone: string;
  readonly table: string;
  readonly noTable: string;
  readonly empty: Readonly<Record<(typeof REVIEWING)[number], string>>;
  readonly noStatements: string;
  readonly failed: (reason: string) => string;
}

const [en, ar] = [numbering("en"), numbering("ar")];

export const REVIEW: Readonly<Record<LanguageCode, ReviewMessages>> = {
  en: {
    title: "Review",
    lead: "Statements by confidence, the least sure first. What you decide stays in this browser.",
    progress: (reviewed, total) => `${en(reviewed)} of ${en(total)} reviewed`,
    which: "Which statements",
    filter: {
      open: "Not reviewed",
      all: "All",
      accepted: "Accepted",
      corrected: "Corrected",
      dropped: "Dropped",
    },
    list: "Statements to review",
    place: (at, count) => `${en(at)} of ${en(count)}`,
    verdict: { accepted: "Accepted", corrected: "Corrected", dropped: "Dropped" },
    told: (verdict, progress) => `${verdict}. ${progress}.`,
    accept: "Accept",
    correct: "Correct the speaker",
    drop: "Drop",
    previous: "Previous",
    next: "Next",
    undo: "Undo",
    takeBack: "Take back",
    takenBack: "Taken back",
    nothingToUndo: "Nothing to undo",
    speaker: "Speaker",
    who: "Who said it?",
    whoHint: "A name of the graph, or any other; Enter saves.",
    kind: "If the name is new",
    kinds: { person: "Person", organization: "Organization", place: "Place", country: "Country" },
    nobody: "Nobody is named",
    save: "Save",
    cancel: "Cancel",
    found: counting("en")({
      zero: "No such name in the graph; Enter takes it as it is",
      one: "# name",
      other: "# names",
    }),
    correctedTo: (name) => `said by ${name}`,
    gone: "The graph no longer holds this statement.",
    table: "Export review",
    noTable: "Nothing has been reviewed yet. Accept, correct or drop a statement first.",
    empty: {
      open: "Everything has been reviewed.",
      all: "No statements here.",
      accepted: "Nothing has been accepted yet.",
      corrected: "Nothing has been corrected yet.",
      dropped: "Nothing has been dropped yet.",
    },
    noStatements: "There is nothing to review yet. Add articles first.",
    failed: (reason) => `The statements could not be read: ${reason}. Open the view again.`,
  },
  ar: {
    title: "المراجعة",
    lead: "التصريحات بحسب الثقة، والأقل ثقة أولًا. ما تقرره يبقى في هذا المتصفح.",
    progress: (reviewed, total) => `روجع ${ar(reviewed)} من ${ar(total)}`,
    which: "أي التصريحات",
    filter: {
      open: "لم تُراجع",
      all: "كلها",
      accepted: "المقبولة",
      corrected: "المصححة",
      dropped: "المحذوفة",
    },
    list: "تصريحات للمراجعة",
    place: (at, count) => `${ar(at)} من ${ar(count)}`,
    verdict: { accepted: "مقبول", corrected: "مصحح", dropped: "محذوف" },
    told: (verdict, progress) => `${verdict}. ${progress}.`,
    accept: "اقبل",
    correct: "صحّح القائل",
    drop: "احذف",
    previous: "السابق",
    next: "التالي",
    undo: "تراجع",
    takeBack: "اسحب القرار",
    takenBack: "سُحب القرار",
    nothingToUndo: "لا شيء للتراجع عنه",
    speaker: "القائل",
    who: "من قاله؟",
    whoHint: "اسم من الشبكة أو أي اسم آخر، ويحفظه Enter.",
    kind: "إن كان الاسم جديدًا",
    kinds: { person: "شخص", organization: "جهة", place: "مكان", country: "دولة" },
    nobody: "لم يُسمَّ أحد",
    save: "احفظ",
    cancel: "إلغاء",
    found: counting("ar")({
      zero: "لا اسم كهذا في الشبكة، ويأخذه Enter كما هو",
      one: "اسم واحد",
      two: "اسمان",
      few: "# أسماء",
      many: "# اسمًا",
      other: "# اسم",
    }),
    correctedTo: (name) => `قائله ${name}`,
    gone: "لم تعد الشبكة تحوي هذا التصريح.",
    table: "صدّر المراجعة",
    noTable: "لم يُراجع شيء بعد. اقبل تصريحًا أو صحّحه أو احذفه أولًا.",
    empty: {
      open: "روجع كل شيء.",
      all: "لا تصريحات هنا.",
      accepted: "لم يُقبل شيء بعد.",
      corrected: "لم يُصحح شيء بعد.",
      dropped: "لم يُحذف شيء بعد.",
    },
    noStatements: "لا شيء للمراجعة بعد. أضف مقالات أولًا.",
    failed: (reason) => `تعذّرت قراءة التصريحات: ${isolated(reason)}. افتح العرض من جديد.`,
  },
};
