// Writing direction, for labels that stand outside their own page: on a canvas, in a table, in a terminal.

/** The direction of a text by its first strong letter, as the Unicode bidi algorithm has it (rules P2, P3). */
export function directionOf(text: string): "rtl" | "ltr" {
  const strong = text.match(/\p{L}/u)?.[0];
  return strong !== undefined &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(strong)
    ? "rtl"
    : "ltr";
}

/** The text between U+2068 FIRST STRONG ISOLATE and U+2069 POP, so that it cannot reorder what stands beside it. */
export function bidiIsolate(text: string): string {
  return `\u2068${withoutBidiControls(text)}\u2069`;
}

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text without what embeds, overrides and isolates directions: invisible, and able to show "exe.txt" for what is
 * "txt.exe". For showing only; offsets count the text as it was read.
 */
export function withoutBidiControls(text: string): string {
  return text.replace(CONTROLS, "");
}
