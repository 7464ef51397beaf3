// What a listed Arabic noun looks like in a sentence: its regular plural, the cases that are written, the dual.
// A stranger would get wrong the accusative: "علما" says "noting that" more often than "knowledge", so such nouns have none.
import type { Sense } from "../../../lexicons/senses.ts";

const ADVERBS: ReadonlySet<string> = new Set(
  "علما نظرا عملا حقا فعلا قطعا خلافا نقلا تنفيذا ردا سعيا تمهيدا بحثا بدءا فضلا وصولا مرورا تعليقا تاكيدا استنادا انطلاقا حفاظا خوفا حرصا".split(
    " ",
  ),
);

/** Other forms of a folded noun of one word: منشآت, صاروخا, سفينتين, and مراقبو before what it belongs to. */
export function nounForms(noun: string, sort: Sense["sort"]): readonly string[] {
  if (noun.endsWith("ات")) return [];
  if (/(?:ين|ون)$/u.test(noun)) return sort === "thing" && noun.length > 4 ? beforeOwner(noun) : [];
  const isFeminine = noun.endsWith("ه");
  const stem = isFeminine ? noun.slice(0, -1) : noun;
  if (sort === "factuality" || noun.length < 3 || /[اوء]$/u.test(noun)) return [`${stem}ات`];
  const endings = isFeminine ? ["ات", "تان", "تين", "تي"] : ["ات", "ا", "ان", "ين"];
  return endings.map((ending) => stem + ending).filter((form) => !ADVERBS.has(form));
}

/** Is it a subject's or an object's form, which no preposition governs: صاروخا, سفينتان, مراقبو? */
export const isUngoverned = (form: string): boolean => /(?:ا|ان|و)$/u.test(form);

function beforeOwner(plural: string): readonly string[] {
  const stem = plural.slice(0, -2);
  return [`${stem}و`, `${stem}ي`];
}
