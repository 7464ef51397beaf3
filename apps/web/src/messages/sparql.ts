// The text mode of the question box: SPARQL.
import type { LanguageCode } from "@isnad/graph";
import type { FaultKind } from "../views/sparql/fault.ts";

export interface SparqlMessages {
  readonly label: string;
  readonly placeholder: string;
  /** The keys of the editor: how to be offered something, how to leave. */
  readonly keys: string;
  readonly cancel: string;
  readonly running: (seconds: number) => string;
  readonly cancelled: string;
  readonly timeout: string;
  readonly tooLarge: string;
  readonly service: string;
  readonly truth: Readonly<Record<"yes" | "no", string>>;
  readonly nothing: string;
  readonly cut: (given: string) => string;
  readonly elsewhere: string;
  readonly unknownWord: string;
  readonly nameForEntity: string;
  readonly useInstead: string;
  readonly goThere: string;
  /** What is the matter; the words of the query follow where there are some. */
  readonly fault: Readonly<Record<FaultKind, string>>;
  /** What could have stood there follows, as the grammar of SPARQL has it. */
  readonly expected: string;
}

export const SPARQL: Readonly<Record<LanguageCode, SparqlMessages>> = {
  en: {
    label: "SPARQL query",
    placeholder: "SELECT ?who WHERE { … }",
    keys: "Ctrl Space suggests words and, in quotation marks, names. Escape, then Tab leaves the field.",
    cancel: "Cancel",
    running: (seconds) => `Looking … ${seconds} s`,
    cancelled: "Cancelled. Nothing was answered.",
    timeout:
      "No answer within a minute. Name more of what you look for, let the patterns share a variable, or set a LIMIT.",
    tooLarge:
      "This holds too many rows at once. Let the patterns share a variable, or name more of what you look for.",
    service: "SERVICE would send parts of the question to another server. Ask that server itself.",
    truth: { yes: "Yes", no: "No" },
    nothing: "Nothing in this graph fits.",
    cut: (given) => `The first ${given} are listed and in the files.`,
    elsewhere: "Answered by the general engine, which is slower, because of:",
    unknownWord: "is no word of this graph’s vocabulary.",
    nameForEntity: "To SPARQL this is only words. Whom they name is found by the label:",
    useInstead: "Use",
    goThere: "Go there",
    fault: {
      ends: "The query ends here.",
      misplaced: "This cannot stand here.",
      character: "This character cannot stand here.",
      update: "This would change the graph; it can only be asked.",
      words: "This cannot stand here:",
      unknownPrefix: "This prefix is not known:",
      boundTwice: "This variable has a value already:",
    },
    expected: "Expected:",
  },
  ar: {
    label: "استعلام SPARQL",
    placeholder: "SELECT ?who WHERE { … }",
    keys: "‏Ctrl Space لاقتراح الكلمات، والأسماء بين علامتي التنصيص. وللخروج من الحقل Escape ثم Tab.",
    cancel: "إلغاء",
    running: (seconds) => `جارٍ البحث… ${seconds} ث`,
    cancelled: "أُلغي السؤال قبل أن يُجاب عنه.",
    timeout: "لم يأتِ جواب خلال دقيقة. حدّد ما تبحث عنه أكثر، أو اجعل بين الأنماط متغيرًا مشتركًا، أو ضع LIMIT.",
    tooLarge:
      "هذا السؤال يحتاج صفوفًا كثيرة دفعةً واحدة. اجعل بين الأنماط متغيرًا مشتركًا، أو حدّد ما تبحث عنه أكثر.",
    service: "‏SERVICE ترسل أجزاء من السؤال إلى خادم آخر. اسأل ذلك الخادم مباشرةً.",
    truth: { yes: "نعم", no: "لا" },
    nothing: "لا شيء في هذه الشبكة يوافق السؤال.",
    cut: (given) => `المعروض والمحفوظ في الملفات هو الأول منها: ${given}.`,
    elsewhere: "أجاب عنه المحرك العام، وهو أبطأ، بسبب:",
    unknownWord: "ليست من مفردات هذه الشبكة.",
    nameForEntity: "هذه في SPARQL مجرد كلمات، أما صاحب الاسم فيُعرف بتسميته:",
    useInstead: "استعمل",
    goThere: "اذهب إلى الموضع",
    fault: {
      ends: "ينتهي الاستعلام هنا.",
      misplaced: "لا يصح هذا في هذا الموضع.",
      character: "لا يصح هذا الحرف في هذا الموضع.",
      update: "هذا يغيّر الشبكة، وهي تُسأل ولا تُغيَّر.",
      words: "لا يصح هذا في هذا الموضع:",
      unknownPrefix: "هذه البادئة غير معروفة:",
      boundTwice: "لهذا المتغير قيمة من قبل:",
    },
    expected: "المتوقع:",
  },
};
