// Corrections: making them, and what each says in words.
import type { LanguageCode } from "@isnad/graph";
import { type Counted, counting, isolated } from "./wording.ts";

export const CORRECTED_KINDS = ["person", "organization", "place", "country"] as const;
export type CorrectedKind = (typeof CORRECTED_KINDS)[number];
export type CorrectionAction = "merge" | "rename" | "retype" | "split" | "not-entity" | "speaker" | "drop";

export interface CorrectMessages {
  readonly action: Readonly<Record<CorrectionAction, string>>;
  readonly kind: Readonly<Record<CorrectedKind, string>>;
  readonly kindLabel: string;
  readonly make: string;
  readonly cancel: string;
  readonly mentions: Counted;
  readonly find: string;
  readonly found: Counted;
  /** What will happen, before it does. */
  readonly will: {
    /** `gains` is what it takes over, in words; empty where that is nothing. */
    readonly merge: (kept: string, other: string, gains: string) => string;
    readonly rename: (name: string, names: string) => string;
    readonly retype: (name: string, kind: CorrectedKind) => string;
    readonly split: (name: string, as: string, forms: string, articles: string) => string;
    /** `losing` are the statements that it is said to be the speaker of; empty where there are none. */
    readonly notEntity: (name: string, mentions: string, articles: string, losing: string) => string;
    readonly notEntityIn: (name: string, article: string) => string;
    readonly speaker: (name: string) => string;
    readonly nobody: string;
    readonly drop: string;
  };
  readonly done: Readonly<Record<CorrectionAction, string>>;
  readonly merge: { readonly other: string; readonly stays: string };
  readonly rename: Readonly<Record<LanguageCode, string>>;
  readonly split: {
    readonly forms: string;
    readonly articles: string;
    readonly as: string;
    readonly isNew: string;
    readonly choose: string;
  };
  readonly where: string;
  readonly everywhere: string;
  readonly speaker: {
    readonly who: string;
    readonly nobody: string;
    readonly isNew: (name: string) => string;
  };
  readonly failed: (reason: string) => string;
  readonly didNothing: (reason: string) => string;
  readonly kept: string;
  readonly waits: string;
  /** A line of the file in words; names are isolated already. */
  readonly says: {
    readonly merge: (kept: string, others: string) => string;
    readonly rename: (name: string, names: string) => string;
    readonly retype: (name: string, kind: CorrectedKind) => string;
    readonly split: (name: string, as: string, forms: string) => string;
    readonly "not-entity": (name: string) => string;
    readonly speaker: (words: string, names: string) => string;
    readonly drop: (words: string) => string;
    readonly in: (articles: string) => string;
  };
  readonly quoted: (text: string) => string;
  /** Between several. */
  readonly comma: string;
}

const enQuoted = (text: string) => `“${isolated(text)}”`;
const arQuoted = (text: string) => `«${isolated(text)}»`;
const EN_KIND = {
  person: "a person",
  organization: "an organization",
  place: "a place",
  country: "a country",
};
const AR_KIND = { person: "شخص", organization: "جهة", place: "مكان", country: "دولة" };

export const CORRECT: Readonly<Record<LanguageCode, CorrectMessages>> = {
  en: {
    action: {
      merge: "Is the same as …",
      rename: "Other name",
      retype: "Other kind",
      split: "Is several",
      "not-entity": "Is no name",
      speaker: "Somebody else said it",
      drop: "Is no statement",
    },
    kind: { person: "Person", organization: "Organization", place: "Place", country: "Country" },
    kindLabel: "It is",
    make: "Correct it",
    cancel: "Cancel",
    mentions: counting("en")({ one: "# mention", other: "# mentions" }),
    find: "Search by name",
    found: counting("en")({ zero: "Nothing found", one: "# found", other: "# found" }),
    will: {
      merge: (kept, other, gains) =>
        `${enQuoted(other)} and ${enQuoted(kept)} become one, called ${enQuoted(kept)}.${gains && ` It takes over ${gains}.`}`,
      rename: (name, names) =>
        `${enQuoted(name)} will be called ${names}. Its old name is kept as another one.`,
      retype: (name, kind) => `${enQuoted(name)} will be ${EN_KIND[kind]}.`,
      split: (name, as, forms, articles) =>
        `${forms === "" ? "Every mention" : forms} ${articles === "" ? "in all articles" : `in ${articles}`} will be ${enQuoted(as)}. The rest stays ${enQuoted(name)}.`,
      notEntity: (name, mentions, articles, losing) =>
        `${enQuoted(name)} goes from the graph: ${mentions} in ${articles}.${losing && ` It is no longer the speaker of ${losing}.`}`,
      notEntityIn: (name, article) =>
        `${enQuoted(name)} will mean nobody and nothing in ${isolated(article)}. Elsewhere it stays.`,
      speaker: (name) => `The statement will be said by ${name}. Who contradicts whom is found anew.`,
      nobody: "The statement stays, said by nobody who is named.",
      drop: "The statement goes from the graph. Statements inside it stand on their own.",
    },
    done: {
      merge: "They are one now.",
      rename: "The name is changed.",
      retype: "The kind is changed.",
      split: "They are two now.",
      "not-entity": "The name is gone from the graph.",
      speaker: "The speaker is changed.",
      drop: "The statement is gone from the graph.",
    },
    merge: { other: "The same as", stays: "The name that stays" },
    rename: { en: "In English", ar: "In Arabic" },
    split: {
      forms: "Written so, it is another",
      articles: "In these articles only",
      as: "Who or what it is",
      isNew: "New, or one that is in the graph",
      choose: "Choose written forms, articles or both.",
    },
    where: "Where",
    everywhere: "Everywhere",
    speaker: {
      who: "Who said it",
      nobody: "Nobody who is named",
      isNew: (name) => `${enQuoted(name)} is not in the graph yet and will be added.`,
    },
    failed: (reason) => `The articles could not be read again: ${reason}`,
    didNothing: (reason) => `Noted, but it changes nothing yet: ${isolated(reason)}`,
    kept: "Noted for the next build; this graph stays as it is.",
    waits: "Noted. Apply it in the list of corrections.",
    says: {
      merge: (kept, others) => `${others} is the same as ${kept}`,
      rename: (name, names) => `${name} is called ${names}`,
      retype: (name, kind) => `${name} is ${EN_KIND[kind]}`,
      split: (name, as, forms) => `${forms === "" ? name : `${name}, written ${forms},`} is ${as}`,
      "not-entity": (name) => `${name} is no name of anybody or anything`,
      speaker: (words, names) => `${words} was said by ${names === "" ? "nobody who is named" : names}`,
      drop: (words) => `${words} is no statement`,
      in: (articles) => `in ${articles}`,
    },
    quoted: enQuoted,
    comma: ", ",
  },
  ar: {
    action: {
      merge: "هو نفسه …",
      rename: "اسم آخر",
      retype: "نوع آخر",
      split: "أكثر من واحد",
      "not-entity": "ليس اسمًا",
      speaker: "قاله غيره",
      drop: "ليس تصريحًا",
    },
    kind: { person: "شخص", organization: "جهة", place: "مكان", country: "دولة" },
    kindLabel: "نوعه",
    make: "صحّحه",
    cancel: "إلغاء",
    mentions: counting("ar")({
      zero: "لا ذكر",
      one: "ذكر واحد",
      two: "ذكران",
      few: "# مواضع ذكر",
      many: "# موضع ذكر",
      other: "# موضع ذكر",
    }),
    find: "ابحث بالاسم",
    found: counting("ar")({
      zero: "لم يُعثر على شيء",
      one: "نتيجة واحدة",
      two: "نتيجتان",
      few: "# نتائج",
      many: "# نتيجة",
      other: "# نتيجة",
    }),
    will: {
      merge: (kept, other, gains) =>
        `سيصير ${arQuoted(other)} و${arQuoted(kept)} واحدًا اسمه ${arQuoted(kept)}${gains && `، وينضم إليه ${gains}`}.`,
      rename: (name, names) => `سيصير اسم ${arQuoted(name)}: ${names}. ويبقى الاسم القديم اسمًا آخر له.`,
      retype: (name, kind) => `سيصير نوع ${arQuoted(name)}: ${AR_KIND[kind]}.`,
      split: (name, as, forms, articles) =>
        `${forms === "" ? "كل ذكر" : forms} ${articles === "" ? "في كل المقالات" : `في ${articles}`} سيكون ${arQuoted(as)}، ويبقى ما عداه ${arQuoted(name)}.`,
      notEntity: (name, mentions, articles, losing) =>
        `سيُرفع ${arQuoted(name)} من الشبكة: ${mentions} في ${articles}.${losing && ` ولن يكون قائلًا بعد ذلك في ${losing}.`}`,
      notEntityIn: (name, article) =>
        `لن يدل ${arQuoted(name)} على أحد ولا على شيء في ${isolated(article)}، ويبقى فيما سواه.`,
      speaker: (name) => `سيُنسب التصريح إلى ${name}، ويُعاد النظر في من يناقض من.`,
      nobody: "يبقى التصريح من غير قائل مسمّى.",
      drop: "سيُرفع التصريح من الشبكة، وتبقى التصريحات التي في داخله قائمة بنفسها.",
    },
    done: {
      merge: "صارا واحدًا.",
      rename: "غُيّر الاسم.",
      retype: "غُيّر النوع.",
      split: "صارا اثنين.",
      "not-entity": "رُفع الاسم من الشبكة.",
      speaker: "غُيّر القائل.",
      drop: "رُفع التصريح من الشبكة.",
    },
    merge: { other: "هو نفسه", stays: "الاسم الذي يبقى" },
    rename: { en: "بالإنجليزية", ar: "بالعربية" },
    split: {
      forms: "إذا كُتب هكذا فهو غيره",
      articles: "في هذه المقالات فقط",
      as: "من هو أو ما هو",
      isNew: "جديد، أو من الشبكة",
      choose: "اختر صيغًا مكتوبة أو مقالات أو كليهما.",
    },
    where: "أين",
    everywhere: "في كل موضع",
    speaker: {
      who: "من قاله",
      nobody: "لا أحد مسمّى",
      isNew: (name) => `ليس ${arQuoted(name)} في الشبكة بعد، وسيُضاف.`,
    },
    failed: (reason) => `تعذّرت إعادة قراءة المقالات: ${isolated(reason)}`,
    didNothing: (reason) => `سُجّل، لكنه لا يغيّر شيئًا بعد: ${isolated(reason)}`,
    kept: "سُجّل للبناء القادم، وتبقى هذه الشبكة كما هي.",
    waits: "سُجّل. طبّقه من قائمة التصحيحات.",
    says: {
      merge: (kept, others) => `${others} هو نفسه ${kept}`,
      rename: (name, names) => `${name} اسمه ${names}`,
      retype: (name, kind) => `${name} نوعه: ${AR_KIND[kind]}`,
      split: (name, as, forms) => `${forms === "" ? name : `${name} إذا كُتب ${forms}`} هو ${as}`,
      "not-entity": (name) => `${name} ليس اسمًا لأحد ولا لشيء`,
      speaker: (words, names) => (names === "" ? `${words} لا قائل له مسمّى` : `${words} قاله ${names}`),
      drop: (words) => `${words} ليس تصريحًا`,
      in: (articles) => `في ${articles}`,
    },
    quoted: arQuoted,
    comma: "، ",
  },
};
