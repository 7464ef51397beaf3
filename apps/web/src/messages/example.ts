// The questions to start from. Where a name follows, the words end so that it can.
import type { LanguageCode } from "@isnad/graph";

type Id =
  | "about"
  | "said"
  | "quoted"
  | "contradicts"
  | "disputed"
  | "denied"
  | "warned"
  | "demanded"
  | "condemned"
  | "promised"
  | "nested"
  | "passedOn"
  | "through"
  | "told"
  | "possible"
  | "notSaid"
  | "when"
  | "eachOther";

export type ExampleMessages = Readonly<Record<Id, string>>;

export const EXAMPLE: Readonly<Record<LanguageCode, ExampleMessages>> = {
  en: {
    about: "Who spoke about",
    said: "What was said by",
    quoted: "Directly quoted, about",
    contradicts: "Who contradicts whom",
    disputed: "Who affirms and who denies:",
    denied: "Who denied what",
    warned: "Who warned of what",
    demanded: "Who demanded what",
    condemned: "Who condemned what",
    promised: "Who promised what",
    nested: "What somebody says that somebody else said",
    passedOn: "What reached us through whom",
    through: "What reached us through",
    told: "Who told whom what",
    possible: "What is held possible, and by whom",
    notSaid: "What somebody is reported not to have said",
    when: "Who said something on which day",
    eachOther: "Who spoke about each other",
  },
  ar: {
    about: "من تحدّث عن",
    said: "أقوال",
    quoted: "ما اقتُبس حرفيًّا بشأن",
    contradicts: "من يناقض من",
    disputed: "من يثبت ومن ينفي:",
    denied: "من نفى ماذا",
    warned: "من حذّر من ماذا",
    demanded: "من طالب بماذا",
    condemned: "من أدان ماذا",
    promised: "من وعد بماذا",
    nested: "ما ينقله قائل عن قائل آخر",
    passedOn: "ما الذي وصلنا عن طريق من",
    through: "ما وصلنا نقلًا عن",
    told: "من أبلغ من بماذا",
    possible: "ما يُعدّ محتملًا، وعند من",
    notSaid: "ما رُوي أنه لم يُقل",
    when: "من قال شيئًا وفي أي يوم",
    eachOther: "من تحدّث بعضهم عن بعض",
  },
};
