// The panel of a person, organization or place.
import type { LanguageCode } from "@isnad/graph";
import { type Counted, counting } from "./wording.ts";

export interface EntityMessages {
  readonly forms: string;
  readonly form: Readonly<Record<string, string>>;
  readonly inLanguage: Readonly<Record<LanguageCode, string>>;
  readonly places: Counted;
  /** Opens the places of a written form, a role, an affiliation. */
  readonly showPlaces: (words: string) => string;
  readonly roles: string;
  readonly affiliation: string;
  readonly partOf: string;
  readonly elsewhere: string;
  readonly said: string;
  readonly saidAbout: string;
  readonly passedOn: string;
  readonly heard: string;
  readonly disputes: string;
  readonly topics: string;
  readonly companions: string;
  readonly articles: string;
  /** The line of numbers at the top. */
  readonly numbers: string;
  readonly number: Readonly<
    Record<"said" | "saidAbout" | "passedOn" | "heard" | "disputes" | "articles", Counted>
  >;
  readonly more: Counted;
  readonly own: string;
}

const en = counting("en");
const ar = counting("ar");

export const ENTITY: Readonly<Record<LanguageCode, EntityMessages>> = {
  en: {
    forms: "Written as",
    form: {
      Name: "name",
      Metonym: "metonym",
      Demonym: "demonym",
      Description: "description",
      Pronoun: "pronoun",
    },
    inLanguage: { en: "English", ar: "Arabic" },
    places: en({ one: "in one place", other: "in # places" }),
    showPlaces: (words) => `Where “${words}” is written`,
    roles: "Roles",
    affiliation: "Belongs to",
    partOf: "Part of",
    elsewhere: "Elsewhere",
    said: "Said",
    saidAbout: "Said about it",
    passedOn: "Passed on",
    heard: "Was told",
    disputes: "Contradictions",
    topics: "Affirms and denies",
    companions: "Spoke together with",
    articles: "Articles",
    numbers: "In numbers",
    number: {
      said: en({ other: "# said" }),
      saidAbout: en({ other: "# about" }),
      passedOn: en({ other: "# passed on" }),
      heard: en({ other: "# told to it" }),
      disputes: en({ one: "# contradiction", other: "# contradictions" }),
      articles: en({ one: "# article", other: "# articles" }),
    },
    more: en({ one: "Show # more", other: "Show # more" }),
    own: "Own words",
  },
  ar: {
    forms: "كيف كُتب",
    form: { Name: "اسم", Metonym: "كناية", Demonym: "نسبة", Description: "وصف", Pronoun: "ضمير" },
    inLanguage: { en: "بالإنجليزية", ar: "بالعربية" },
    places: ar({
      one: "في موضع واحد",
      two: "في موضعين",
      few: "في # مواضع",
      many: "في # موضعًا",
      other: "في # موضع",
    }),
    showPlaces: (words) => `مواضع «${words}»`,
    roles: "الصفات",
    affiliation: "ينتمي إلى",
    partOf: "جزء من",
    elsewhere: "في مواضع أخرى",
    said: "قال",
    saidAbout: "قيل عنه",
    passedOn: "نقل",
    heard: "قيل له",
    disputes: "التناقضات",
    topics: "ما يثبته وما ينفيه",
    companions: "تحدّث مع",
    articles: "المقالات",
    numbers: "بالأرقام",
    number: {
      said: ar({ one: "قول واحد", two: "قولان", few: "# أقوال", many: "# قولًا", other: "# قول" }),
      saidAbout: ar({
        one: "قيل عنه مرة",
        two: "قيل عنه مرتين",
        few: "قيل عنه # مرات",
        other: "قيل عنه # مرة",
      }),
      passedOn: ar({ one: "نقل مرة", two: "نقل مرتين", few: "نقل # مرات", other: "نقل # مرة" }),
      heard: ar({ one: "قيل له مرة", two: "قيل له مرتين", few: "قيل له # مرات", other: "قيل له # مرة" }),
      disputes: ar({
        one: "تناقض واحد",
        two: "تناقضان",
        few: "# تناقضات",
        many: "# تناقضًا",
        other: "# تناقض",
      }),
      articles: ar({ one: "مقال واحد", two: "مقالان", few: "# مقالات", many: "# مقالًا", other: "# مقال" }),
    },
    more: ar({ other: "إظهار # أخرى", one: "إظهار واحد آخر", two: "إظهار اثنين آخرين" }),
    own: "قوله",
  },
};
