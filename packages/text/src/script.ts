// Which script a text is in: enough to tell Arabic from English paragraphs.
import { ARABIC, classOf, LATIN, SURROGATE } from "./char-class.ts";

/** True for a letter of the Arabic script (its presentation forms included). */
export function isArabicLetter(char: string): boolean {
  return /^\p{Script=Arabic}$/u.test(char) && /^\p{L}$/u.test(char);
}

/** The script most of a text's letters belong to, or undefined where it has none. Ties go to Arabic. */
export function scriptOf(text: string): "Arab" | "Latn" | undefined {
  let arabic = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind & ARABIC) arabic++;
    else if (kind & LATIN) latin++;
    else if (kind & SURROGATE) return scriptBeyond(text);
  }
  return most(arabic, latin);
}

/** Of a text that has characters beyond U+FFFF. */
function scriptBeyond(text: string): "Arab" | "Latn" | undefined {
  return most(text.match(/\p{Script=Arabic}/gu)?.length ?? 0, text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

function most(arabic: number, latin: number): "Arab" | "Latn" | undefined {
  if (arabic === 0 && latin === 0) return undefined;
  return arabic >= latin ? "Arab" : "Latn";
}
