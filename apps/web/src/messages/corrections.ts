// The list of corrections and the file that they are kept in.
import type { LanguageCode } from "@isnad/graph";
import { type Counted, counting, isolated } from "./wording.ts";

export interface CorrectionsMessages {
  readonly title: string;
  readonly count: Counted;
  readonly lead: string;
  readonly none: string;
  readonly remove: string;
  readonly removed: string;
  readonly state: Readonly<Record<"applied" | "pending" | "working", string>>;
  readonly refusal: Readonly<Record<"no-text" | "other-options", string>>;
  readonly textless: Counted;
  readonly apply: Counted;
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly download: string;
  readonly open: string;
  /** The button in a panel that opens its forms. */
  readonly correct: string;
  readonly changed: string;
  readonly merge: string;
  readonly discard: string;
  readonly cannotSave: (reason: string) => string;
  readonly byHand: string;

  readonly joined: (file: string, lines: number) => string;
}

export const CORRECTIONS: Readonly<Record<LanguageCode, CorrectionsMessages>> = {
  en: {
    title: "Corrections",
    count: counting("en")({ zero: "Corrections", other: "Corrections (#)" }),
    lead: "What you know better than the program. Each build applies them again:",
    none: "None yet. Choose a name or a statement and open “Correct”, or open a file.",
    remove: "Take back",
    removed: "The correction is taken back.",
    state: {
      applied: "All are in force.",
      pending: "Reading the articles again takes a while: corrections are collected until you apply them.",
      working: "The articles are read again …",
    },
    refusal: {
      "no-text":
        "This graph holds no texts of its articles. Corrections are collected for the next build: save them and build with --corrections.",
      "other-options":
        "This graph was built with an authority file, other options or another version, which a rebuild here would undo. Corrections are collected for the next build: save them and build with --corrections.",
    },
    textless: counting("en")({
      one: "# article has no text in this graph and stays as it is until the next build.",
      other: "# articles have no text in this graph and stay as they are until the next build.",
    }),
    apply: counting("en")({ one: "Apply # correction", other: "Apply # corrections" }),
    save: "Save to the file",
    saved: "Saved.",
    unsaved: "Not saved yet",
    download: "Download",
    open: "Open a file",
    correct: "Correct",
    changed: "The file was changed on disk meanwhile.",
    merge: "Read it and keep mine",
    discard: "Read it and drop mine",
    cannotSave: (reason) => `It could not be read or written: ${isolated(reason)}`,
    byHand: "It is written after your click only.",

    joined: (file, lines) =>
      `${file}: ${counting("en")({ zero: "no new corrections", one: "# correction", other: "# corrections" })(lines)}`,
  },
  ar: {
    title: "التصحيحات",
    count: counting("ar")({ zero: "التصحيحات", other: "التصحيحات (#)" }),
    lead: "ما تعرفه خيرًا من البرنامج. يُطبَّق من جديد مع كل بناء:",
    none: "لا شيء بعد. اختر اسمًا أو تصريحًا وافتح «صحّح»، أو افتح ملفًا.",
    remove: "تراجع عنه",
    removed: "تُرك التصحيح.",
    state: {
      applied: "كلها مطبّقة.",
      pending: "تستغرق إعادة قراءة المقالات وقتًا، فتُجمع التصحيحات حتى تطبّقها.",
      working: "تُعاد قراءة المقالات …",
    },
    refusal: {
      "no-text":
        "لا تحوي هذه الشبكة نصوص مقالاتها، فتُجمع التصحيحات للبناء القادم: احفظها ثم ابنِ مع ‎--corrections‎.",
      "other-options":
        "بُنيت هذه الشبكة بملف أسماء أو بخيارات أخرى أو بإصدار آخر، وإعادة البناء هنا تمحو أثر ذلك. تُجمع التصحيحات للبناء القادم: احفظها ثم ابنِ مع ‎--corrections‎.",
    },
    textless: counting("ar")({
      one: "لا نص لمقال واحد في هذه الشبكة، فيبقى كما هو حتى البناء القادم.",
      two: "لا نص لمقالين في هذه الشبكة، فيبقيان كما هما حتى البناء القادم.",
      few: "لا نص لـ # مقالات في هذه الشبكة، فتبقى كما هي حتى البناء القادم.",
      many: "لا نص لـ # مقالًا في هذه الشبكة، فتبقى كما هي حتى البناء القادم.",
      other: "لا نص لـ # مقال في هذه الشبكة، فتبقى كما هي حتى البناء القادم.",
    }),
    apply: counting("ar")({
      one: "طبّق تصحيحًا واحدًا",
      two: "طبّق تصحيحين",
      few: "طبّق # تصحيحات",
      many: "طبّق # تصحيحًا",
      other: "طبّق # تصحيح",
    }),
    save: "احفظ في الملف",
    saved: "حُفظ.",
    unsaved: "لم يُحفظ بعد",
    download: "نزّل",
    open: "افتح ملفًا",
    correct: "صحّح",
    changed: "تغيّر الملف على القرص في هذه الأثناء.",
    merge: "اقرأه وأبقِ تصحيحاتي",
    discard: "اقرأه واترك تصحيحاتي",
    cannotSave: (reason) => `تعذّرت قراءته أو كتابته: ${isolated(reason)}`,
    byHand: "لا يُكتب إلا بعد نقرتك.",

    joined: (file, lines) =>
      `${isolated(file)}: ${counting("ar")({
        zero: "لا تصحيحات جديدة",
        one: "تصحيح واحد",
        two: "تصحيحان",
        few: "# تصحيحات",
        many: "# تصحيحًا",
        other: "# تصحيح",
      })(lines)}`,
  },
};
