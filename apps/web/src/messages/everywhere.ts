// What is said everywhere: names of kinds, lines and numbers, and the bar above everything.
import type { EdgeKind, LanguageCode, NodeKind } from "@isnad/graph";
import { type Counted, counting, dating, numbering } from "./wording.ts";

export interface EverywhereMessages {
  readonly language: LanguageCode;
  readonly direction: "rtl" | "ltr";
  /** Formats a number in the interface's language. */
  readonly number: (value: number) => string;
  /** Formats `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; what is none of them comes back as it is. */
  readonly date: (iso: string) => string;
  readonly name: string;
  readonly tagline: string;
  readonly skipToSearch: string;
  readonly close: string;
  readonly otherLanguage: { readonly label: string; readonly language: LanguageCode };
  readonly switchLanguage: string;
  readonly theme: Readonly<Record<"light" | "dark", string>>;
  readonly kind: Readonly<Record<NodeKind, string>>;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly topic: string;
  readonly edge: Readonly<Record<EdgeKind, string>>;
  readonly nodes: Counted;
  readonly statements: Counted;
  readonly articles: Counted;
  readonly triples: Counted;
  readonly names: {
    readonly label: string;
    readonly choice: Readonly<Record<"en" | "ar" | "written", string>>;
  };
}

const english = counting("en");
const arabic = counting("ar");

export const EVERYWHERE: Readonly<Record<LanguageCode, EverywhereMessages>> = {
  en: {
    language: "en",
    direction: "ltr",
    number: numbering("en"),
    date: dating("en-GB"),
    name: "Isnad",
    tagline: "Who said what about whom",
    skipToSearch: "Skip to search",
    close: "Close",
    otherLanguage: { label: "العربية", language: "ar" },
    switchLanguage: "Interface in Arabic",
    theme: { light: "Light colors", dark: "Dark colors" },
    kind: { actor: "Person", organization: "Organization", place: "Place", statement: "Statement" },
    kinds: { actor: "People", organization: "Organizations", place: "Places", statement: "Statements" },
    topic: "Topic",
    edge: {
      speaker: "said by",
      addressee: "said to",
      via: "passed on by",
      about: "about",
      within: "told inside",
      disagreesWith: "contradicts",
      agreesWith: "agrees with",
      affiliation: "belongs to",
      partOf: "part of",
      saidAbout: "spoke about",
    },
    nodes: english({ one: "# node", other: "# nodes" }),
    statements: english({ one: "# statement", other: "# statements" }),
    articles: english({ one: "# article", other: "# articles" }),
    triples: english({ one: "# triple", other: "# triples" }),
    names: { label: "Names", choice: { en: "English", ar: "Arabic", written: "As written" } },
  },
  ar: {
    language: "ar",
    direction: "rtl",
    number: numbering("ar"),
    date: dating("ar"),
    name: "إسناد",
    tagline: "من قال ماذا عن من",
    skipToSearch: "انتقل إلى البحث",
    close: "إغلاق",
    otherLanguage: { label: "English", language: "en" },
    switchLanguage: "الواجهة بالإنجليزية",
    theme: { light: "ألوان فاتحة", dark: "ألوان داكنة" },
    kind: { actor: "شخص", organization: "جهة", place: "مكان", statement: "تصريح" },
    kinds: { actor: "الأشخاص", organization: "الجهات", place: "الأماكن", statement: "التصريحات" },
    topic: "قضية",
    edge: {
      speaker: "قائله",
      addressee: "قيل لـ",
      via: "نقله",
      about: "عن",
      within: "ورد ضمن",
      disagreesWith: "يناقض",
      agreesWith: "يوافق",
      affiliation: "ينتمي إلى",
      partOf: "جزء من",
      saidAbout: "تكلم عن",
    },
    nodes: arabic({
      zero: "لا عقد",
      one: "عقدة واحدة",
      two: "عقدتان",
      few: "# عقد",
      many: "# عقدة",
      other: "# عقدة",
    }),
    statements: arabic({
      zero: "لا تصريحات",
      one: "تصريح واحد",
      two: "تصريحان",
      few: "# تصريحات",
      many: "# تصريحًا",
      other: "# تصريح",
    }),
    articles: arabic({
      zero: "لا مقالات",
      one: "مقال واحد",
      two: "مقالان",
      few: "# مقالات",
      many: "# مقالًا",
      other: "# مقال",
    }),
    triples: arabic({
      zero: "لا ثلاثيات",
      one: "ثلاثية واحدة",
      two: "ثلاثيتان",
      few: "# ثلاثيات",
      many: "# ثلاثية",
      other: "# ثلاثية",
    }),
    names: { label: "الأسماء", choice: { en: "بالإنجليزية", ar: "بالعربية", written: "كما كُتبت" } },
  },
};
