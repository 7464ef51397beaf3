// The question box and its answers.
import type { LanguageCode } from "@isnad/graph";
import { counting } from "./wording.ts";

const rowsInArabic = counting("ar")({
  zero: "لا صفوف",
  one: "صف واحد",
  two: "صفان",
  few: "# صفوف",
  many: "# صفًّا",
  other: "# صف",
});

export interface AskMessages {
  readonly label: string;
  readonly hint: string;
  readonly run: string;
  readonly clear: string;
  readonly examples: string;
  readonly rows: (given: number, total: number, milliseconds: string) => string;
  readonly rowsFound: (rows: number) => string;
  readonly nothing: string;
  readonly noSuchLabel: (label: string) => string;
  readonly noMatch: string;
  readonly noJoin: string;
  readonly position: (line: number, column: number) => string;
  readonly table: string;
  readonly more: string;
  readonly lit: string;
}

export const ASK: Readonly<Record<LanguageCode, AskMessages>> = {
  en: {
    label: "Triple patterns",
    hint: "?x is anything, “a name” is whoever bears it, a dot joins patterns.",
    run: "Ask",
    clear: "Clear",
    examples: "Questions to start from",
    rows: (given, total, milliseconds) =>
      `${counting("en")({ one: "# row", other: "# rows" })(total)}${given < total ? `, ${given} shown` : ""} in ${milliseconds} ms`,
    rowsFound: counting("en")({ one: "# row", other: "# rows" }),
    nothing: "No answer",
    noSuchLabel: (label) => `Nothing in this graph is called “${label}”.`,
    noMatch: "Nothing in this graph matches this pattern:",
    noJoin: "This pattern matches, but not together with the ones before it:",
    position: (line, column) => `Line ${line}, column ${column}`,
    table: "Answer",
    more: "Show more rows",
    lit: "shown on the graph",
  },
  ar: {
    label: "أنماط ثلاثية",
    hint: '‎?x أي شيء، و"الاسم" صاحبه، والنقطة تصل بين الأنماط.',
    run: "اسأل",
    clear: "مسح",
    examples: "أسئلة للبدء",
    rows: (given, total, milliseconds) =>
      `${rowsInArabic(total)}${given < total ? `، المعروض منها ${given}` : ""} في ${milliseconds} م.ث`,
    rowsFound: rowsInArabic,
    nothing: "لا جواب",
    noSuchLabel: (label) => `لا شيء في هذه الشبكة اسمه «${label}».`,
    noMatch: "لا شيء في هذه الشبكة يطابق هذا النمط:",
    noJoin: "لهذا النمط ما يطابقه، لكن ليس مع ما قبله:",
    position: (line, column) => `السطر ${line}، العمود ${column}`,
    table: "الجواب",
    more: "إظهار صفوف أخرى",
    lit: "مضاءة على الشبكة",
  },
};
