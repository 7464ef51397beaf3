// The question box and its answers.
import type { LanguageCode } from "@isnad/graph";
import { type Counted, counting, isolated, numbering } from "./wording.ts";

type Slots = Readonly<Record<"subject" | "predicate" | "object", string>>;

const inEnglish = counting("en");
const inArabic = counting("ar");

export interface AskMessages {
  readonly label: string;
  readonly hint: string;
  readonly modes: string;
  readonly mode: Readonly<Record<"patterns" | "sparql", string>>;
  readonly slot: Slots;
  readonly slotIn: (place: string, row: number) => string;
  readonly row: (row: number) => string;
  readonly addRow: string;
  readonly removeRow: (row: number) => string;
  readonly pick: string;
  readonly pickHint: string;
  readonly put: (name: string) => string;
  readonly noPredicate: string;
  readonly newVariable: string;
  readonly variable: string;
  readonly answers: (count: number) => string;
  readonly atLeast: (count: number) => string;
  readonly fitting: (count: number) => string;
  readonly asText: string;
  readonly noRows: string;
  readonly run: string;
  readonly running: string;
  readonly clear: string;
  readonly inWords: string;
  readonly copyWords: string;
  readonly sparql: string;
  readonly copySparql: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly rowsFound: Counted;
  readonly triplesFound: Counted;
  readonly moreThan: (counted: string) => string;
  readonly took: (milliseconds: string) => string;
  readonly firstListed: (rows: number) => string;
  readonly nothing: string;
  readonly noSuchLabel: (label: string) => string;
  readonly noMatch: string;
  readonly noJoin: string;
  readonly tooLarge: string;
  readonly tooSlow: string;
  readonly position: (line: number, column: number) => string;
  readonly table: string;
  readonly lit: string;
  readonly sortBy: (variable: string) => string;
  readonly evidence: (row: number) => string;
  readonly triples: string;
  readonly stale: string;
  readonly holds: string;
  readonly take: {
    readonly label: string;
    readonly csv: string;
    readonly json: string;
    readonly triples: string;
    readonly failed: (reason: string) => string;
    readonly done: string;
  };
}

export const ASK: Readonly<Record<LanguageCode, AskMessages>> = {
  en: {
    label: "Triple patterns",
    hint: "?x is anything, “a name” is whoever bears it, a dot joins patterns.",
    modes: "How to ask",
    mode: { patterns: "Patterns", sparql: "SPARQL" },
    slot: { subject: "subject", predicate: "property", object: "value" },
    slotIn: (place, row) => `Pattern ${row}: ${place}`,
    row: (row) => `Pattern ${row}`,
    addRow: "Add a pattern",
    removeRow: (row) => `Remove pattern ${row}`,
    pick: "Pick from the graph",
    pickHint: "Click a node, a line or a value, or press . on a value: it goes into the marked slot.",
    put: (name) => `Put ${name} into the question`,
    noPredicate: "No property is called so. Choose one from the list.",
    newVariable: "anything",
    variable: "the same as there",
    answers: inEnglish({ one: "# answer", other: "# answers" }),
    atLeast: (count) => `${numbering("en")(count)} or more`,
    fitting: inEnglish({ zero: "Nothing fits here", one: "# fits", other: "# fit" }),
    asText: "As text",
    noRows: "This text is not made of whole patterns. Mend it here to see it as rows.",
    run: "Ask",
    running: "Looking …",
    clear: "Clear",
    inWords: "In words",
    copyWords: "Copy the question in words",
    sparql: "As SPARQL",
    copySparql: "Copy as SPARQL",
    copied: "Copied",
    notCopied: "The browser does not let this page copy. Select the text and copy it by hand.",
    rowsFound: inEnglish({ zero: "No rows", one: "# row", other: "# rows" }),
    triplesFound: inEnglish({ zero: "No triples", one: "# triple", other: "# triples" }),
    moreThan: (counted) => `More than ${counted}`,
    took: (milliseconds) => `in ${milliseconds} ms`,
    firstListed: (rows) => `the first ${numbering("en")(rows)} listed`,
    nothing: "No answer",
    noSuchLabel: (label) => `Nothing in this graph is called “${label}”.`,
    noMatch: "Nothing in this graph matches this pattern:",
    noJoin: "This pattern matches, but not together with the ones before it:",
    tooLarge:
      "There are too many answers to hold. Let the patterns share a variable, or name more of what you look for.",
    tooSlow: "This takes longer than a glance. Press Ask to look to the end.",
    position: (line, column) => `Line ${line}, column ${column}`,
    table: "Answer",
    lit: "shown on the graph",
    sortBy: (variable) => `Sort by ${variable}`,
    evidence: (row) => `What stands behind row ${row}`,
    triples: "The triples behind this row",
    stale: "This answer has been replaced. Ask again to see what stands behind its rows.",
    holds: "It is so.",
    take: {
      label: "Take the answer along",
      csv: "CSV",
      json: "JSON",
      triples: "Turtle",
      failed: (reason) => `The file could not be written: ${reason}`,
      done: "The file is in your downloads.",
    },
  },
  ar: {
    label: "أنماط ثلاثية",
    hint: '‎?x أي شيء، و"الاسم" صاحبه، والنقطة تصل بين الأنماط.',
    modes: "طريقة السؤال",
    mode: { patterns: "أنماط", sparql: "SPARQL" },
    slot: { subject: "الموضوع", predicate: "الخاصية", object: "القيمة" },
    slotIn: (place, row) => `النمط ${row}: ${place}`,
    row: (row) => `النمط ${row}`,
    addRow: "أضف نمطًا",
    removeRow: (row) => `احذف النمط ${row}`,
    pick: "اختر من الشبكة",
    pickHint: "انقر عقدة أو خطًّا أو قيمة، أو اضغط . على قيمة، لتوضع في الخانة المعلَّمة.",
    put: (name) => `ضع ${name} في السؤال`,
    noPredicate: "لا خاصية بهذا الاسم. اختر واحدة من القائمة.",
    newVariable: "أي شيء",
    variable: "هو نفسه هناك",
    answers: inArabic({
      zero: "لا جواب",
      one: "جواب واحد",
      two: "جوابان",
      few: "# أجوبة",
      many: "# جوابًا",
      other: "# جواب",
    }),
    atLeast: (count) => `${numbering("ar")(count)} أو أكثر`,
    fitting: inArabic({
      zero: "لا شيء يناسب هنا",
      one: "خيار واحد",
      two: "خياران",
      few: "# خيارات",
      many: "# خيارًا",
      other: "# خيار",
    }),
    asText: "نصًّا",
    noRows: "هذا النص لا يتألف من أنماط تامة. أصلحه هنا ليظهر صفوفًا.",
    run: "اسأل",
    running: "جارٍ البحث …",
    clear: "مسح",
    inWords: "بالكلمات",
    copyWords: "انسخ السؤال بالكلمات",
    sparql: "بلغة SPARQL",
    copySparql: "انسخ بلغة SPARQL",
    copied: "نُسخ",
    notCopied: "لا يسمح المتصفح لهذه الصفحة بالنسخ. حدّد النص وانسخه بيدك.",
    rowsFound: inArabic({
      zero: "لا صفوف",
      one: "صف واحد",
      two: "صفان",
      few: "# صفوف",
      many: "# صفًّا",
      other: "# صف",
    }),
    triplesFound: inArabic({
      zero: "لا ثلاثيات",
      one: "ثلاثية واحدة",
      two: "ثلاثيتان",
      few: "# ثلاثيات",
      many: "# ثلاثية",
      other: "# ثلاثية",
    }),
    moreThan: (counted) => `أكثر من ${counted}`,
    took: (milliseconds) => `في ${milliseconds} م.ث`,
    firstListed: (rows) => `المعروض أول ${numbering("ar")(rows)}`,
    nothing: "لا جواب",
    noSuchLabel: (label) => `لا شيء في هذه الشبكة اسمه «${label}».`,
    noMatch: "لا شيء في هذه الشبكة يطابق هذا النمط:",
    noJoin: "لهذا النمط ما يطابقه، لكن ليس مع ما قبله:",
    tooLarge: "الأجوبة أكثر من أن تُحفظ. دع الأنماط تشترك في متغير، أو سمِّ مزيدًا مما تبحث عنه.",
    tooSlow: "يستغرق هذا أكثر من لمحة. اضغط «اسأل» للبحث حتى النهاية.",
    position: (line, column) => `السطر ${line}، العمود ${column}`,
    table: "الجواب",
    lit: "مضاءة على الشبكة",
    sortBy: (variable) => `رتّب بحسب ${variable}`,
    evidence: (row) => `ما وراء الصف ${row}`,
    triples: "الثلاثيات التي وراء هذا الصف",
    stale: "حلّ جواب آخر محل هذا الجواب. اسأل من جديد لترى ما وراء صفوفه.",
    holds: "نعم، هو كذلك.",
    take: {
      label: "خذ الجواب معك",
      csv: "CSV",
      json: "JSON",
      triples: "Turtle",
      failed: (reason) => `تعذّرت كتابة الملف: ${isolated(reason)}`,
      done: "الملف في مجلد التنزيلات.",
    },
  },
};
