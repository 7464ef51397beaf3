// The panel of a person, organization or place.
import type { LanguageCode } from "@isnad/graph";
import { type Counted, counting } from "./wording.ts";

export interface EntityMessages {
  readonly forms: string;
  readonly form: Readonly<Record<string, string>>;
  readonly roles: string;
  readonly affiliation: string;
  readonly partOf: string;
  readonly elsewhere: string;
  readonly said: string;
  readonly saidAbout: string;
  readonly passedOn: string;
  readonly heard: string;
  readonly articles: string;
  readonly more: Counted;
}

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
    roles: "Roles",
    affiliation: "Belongs to",
    partOf: "Part of",
    elsewhere: "Elsewhere",
    said: "Said",
    saidAbout: "Said about it",
    passedOn: "Passed on",
    heard: "Was told",
    articles: "Articles",
    more: counting("en")({ one: "# more", other: "# more" }),
  },
  ar: {
    forms: "كيف كُتب",
    form: { Name: "اسم", Metonym: "كناية", Demonym: "نسبة", Description: "وصف", Pronoun: "ضمير" },
    roles: "الصفات",
    affiliation: "ينتمي إلى",
    partOf: "جزء من",
    elsewhere: "في مواضع أخرى",
    said: "قال",
    saidAbout: "قيل عنه",
    passedOn: "نقل",
    heard: "قيل له",
    articles: "المقالات",
    more: counting("ar")({ other: "# أخرى", one: "واحد آخر", two: "اثنان آخران" }),
  },
};
