// How many columns of a terminal a text takes.
// A stranger would get wrong `length`: vowel signs and controls take no column, Chinese and emoji two.

/** East Asian wide and fullwidth blocks and emoji, as terminals draw them. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
/** Marks, joiners and other controls. */
const ZERO = /[\p{M}\p{Cf}\p{Cc}]/u;
/** A character with the marks and controls that go with it. */
const CLUSTER = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gsu;

/** Columns of a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

/** The text cut to so many columns, with … for what is left out; marks stay with their letter. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let cut = "";
  let width = 0;
  for (const [cluster] of text.matchAll(CLUSTER)) {
    width += displayWidth(cluster);
    if (width > columns - 1) break;
    cut += cluster;
  }
  return `${cut.trimEnd()}…`;
}
