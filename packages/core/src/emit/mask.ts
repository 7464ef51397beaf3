// Masks what must not be shown: machine tokens and private persons' addresses, as many █ as they have code units,
// so that every offset stays.
// A stranger would get wrong the cost: a pattern that may start at every letter of a long word takes the square of its
// length, so each kind is looked for from a sign that few texts have.
import { classOf, NUMBER, SPACE } from "@isnad/text";

/** The text with e-mail addresses, telephone numbers and encoded tokens covered; of the same length. */
export function mask(text: string): string {
  const signs = signsOf(text);
  let masked = text;
  if (signs.hasAddress) masked = maskAddresses(masked);
  if (signs.hasNumber)
    masked = masked.replace(NUMBERS, (found) => (isDateOrCount(found) ? found : cover(found)));
  if (signs.hasToken) masked = masked.replace(TOKENS, coverToken);
  return masked;
}

const NUMBERS = /(?<![\p{L}\p{N}])\+?\p{N}[\p{N}\s().-]{8,16}\p{N}(?![\p{L}\p{N}])/gu;
const TOKENS = /[A-Za-z0-9+/_=-]{32,}/g;
const LOCAL = /[\p{L}\p{N}._%+-]/u;
const DOMAIN = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy;

/** What may stand in a text, by one look at each character. */
function signsOf(text: string): { hasAddress: boolean; hasNumber: boolean; hasToken: boolean } {
  let digits = 0;
  let token = 0;
  let hasNumber = false;
  let hasToken = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    token = code < 128 && TOKEN_UNITS[code] ? token + 1 : 0;
    if (token >= 32) hasToken = true;
    const kind = classOf(code);
    const isDigit = (kind & NUMBER) > 0 || (code >= 0xd800 && code < 0xe000);
    digits = isDigit || (digits > 0 && (kind & SPACE || NUMBER_MARKS[code])) ? digits + 1 : 0;
    if (digits >= 10) hasNumber = true;
  }
  return { hasAddress: text.includes("@"), hasNumber, hasToken };
}

const TOKEN_UNITS = unitsOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=-");
const NUMBER_MARKS = unitsOf("().-");

function unitsOf(chars: string): readonly boolean[] {
  return Array.from({ length: 128 }, (_, code) => chars.includes(String.fromCharCode(code)));
}

/** Around each @, the widest that may be an address. */
function maskAddresses(text: string): string {
  let masked = "";
  let done = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > done) {
      const before =
        start - 1 > done && /[\udc00-\udfff]/.test(text.charAt(start - 1)) ? start - 2 : start - 1;
      if (!LOCAL.test(text.slice(before, start))) break;
      start = before;
    }
    DOMAIN.lastIndex = at + 1;
    const domain = start < at ? DOMAIN.exec(text) : null;
    if (domain === null) continue;
    const end = at + 1 + domain[0].length;
    masked += text.slice(done, start) + cover(text.slice(start, end));
    done = end;
  }
  return masked + text.slice(done);
}

/** A run of letters, digits and signs from its first place on that stands free, if it mixes letters with digits. */
function coverToken(run: string, at: number, text: string): string {
  const first = isFree(text.codePointAt(at - (/[\udc00-\udfff]/.test(text.charAt(at - 1)) ? 2 : 1)))
    ? 0
    : run.search(/(?<=[+_=-])[A-Za-z0-9+/_=-]/);
  const token = first < 0 ? "" : run.slice(first);
  const hasNumber = /[0-9]/.test(token) || /^\p{N}/u.test(text.slice(at + run.length, at + run.length + 2));
  return token.length >= 32 && hasNumber && /[A-Za-z]/.test(token) ? run.slice(0, first) + cover(token) : run;
}

function isFree(before: number | undefined): boolean {
  return before === undefined || !/[\p{L}\p{N}/.]/u.test(String.fromCodePoint(before));
}

function cover(found: string): string {
  return "█".repeat(found.length);
}

/** "2023-2024", "1 200 000 000": digits that newspapers print. */
function isDateOrCount(found: string): boolean {
  return (
    /^\p{N}{1,3}(?:[\s.,]\p{N}{3})+$/u.test(found) ||
    /^\p{N}{4}\s*[-–/]\s*\p{N}{1,4}(?:\s*[-–/]\s*\p{N}{1,4})?$/u.test(found) ||
    /^\p{N}{1,2}[-./]\p{N}{1,2}[-./]\p{N}{4}$/u.test(found)
  );
}
