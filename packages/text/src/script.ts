// Which script a text is in: enough to tell Arabic from English paragraphs.

/** True for a letter of the Arabic script (its presentation forms included). */
export function isArabicLetter(char: string): boolean {
  return /^\p{Script=Arabic}$/u.test(char) && /^\p{L}$/u.test(char);
}

/** The script most of a text's letters belong to, or undefined where it has none. Ties go to Arabic. */
export function scriptOf(text: string): "Arab" | "Latn" | undefined {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic === 0 && latin === 0) return undefined;
  return arabic >= latin ? "Arab" : "Latn";
}
