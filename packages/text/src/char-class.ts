// What kind of character a UTF-16 unit is, from a table that fills as text is read: many times faster than asking a regular
// expression for every character. A stranger would get wrong the halves of surrogate pairs: they are of no class here, so
// whoever cares for characters beyond U+FFFF asks a regular expression where `SURROGATE` shows.

export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const SPACE = 8;
export const UPPER = 16;
export const FORMAT = 32;
export const ARABIC = 64;
export const LATIN = 128;
export const SURROGATE = 256;
const KNOWN = 512;

const ROWS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [SPACE, /\s/u],
  [UPPER, /\p{Lu}/u],
  [FORMAT, /\p{Cf}/u],
  [ARABIC, /\p{Script=Arabic}/u],
  [LATIN, /\p{Script=Latin}/u],
  [SURROGATE, /[\ud800-\udfff]/u],
];

const classes = new Uint16Array(0x10000);

/** The classes of a UTF-16 unit, to be asked with `&`: `classOf(code) & LETTER`. NaN (past the end) has none. */
export function classOf(code: number): number {
  return code >= 0 ? classes[code] || learn(code) : 0;
}

function learn(code: number): number {
  const char = String.fromCharCode(code);
  let found = KNOWN;
  for (const [bit, pattern] of ROWS) if (pattern.test(char)) found |= bit;
  classes[code] = found;
  return found;
}
