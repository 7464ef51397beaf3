// Bytes to text. Only UTF-8 is text here: everything else is refused with its reason and with a way to mend it,
// because a wrong guess would write wrong names into the graph without anybody noticing.
import { UnreadableArticleError, type UnreadableCode } from "../errors.ts";
import { guessEncoding } from "./guess-encoding.ts";

/** Sixteen mebibytes: some three hundred times the longest article, and still read in seconds. */
const LARGEST_ARTICLE = 16 * 1024 * 1024;

/** Node and browsers have it globally; core's own types know neither. */
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** First bytes of what people take for a text: what it is, and how to get the text out of it. */
const SIGNATURES: readonly (readonly [signature: string, what: string, remedy: string])[] = [
  ["%PDF-", "a PDF file", "Take its text out first: pdftotext FILE"],
  ["PK\u0003\u0004", "a Word, OpenDocument or zip file", "Save it as text or HTML, or unpack it, first."],
  ["\u001f\u008b", "a gzip file", "Unpack it first: gunzip FILE"],
  ["{\\rtf", "an RTF file", "Save it as text or HTML first."],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word or Excel file", "Save it as text or HTML first."],
  ["\u0089PNG", "a picture", "Give the article's text."],
  ["\u00ff\u00d8\u00ff", "a picture", "Give the article's text."],
];

type Refuse = (code: UnreadableCode, reason: string, remedy: string, offset?: number) => never;

function refuser(source: string): Refuse {
  return (code, reason, remedy, offset) => {
    const details = { source, reason, remedy, ...(offset !== undefined && { offset }) };
    throw new UnreadableArticleError(code, details);
  };
}

/**
 * For callers who know a size, in bytes, before they have the content.
 * @throws {UnreadableArticleError} too-large, above sixteen mebibytes.
 */
export function checkArticleSize(source: string, size: number): void {
  if (size <= LARGEST_ARTICLE) return;
  const reason = `too large for one article (${Math.ceil(size / 1024 / 1024)} MB, at most 16 MB)`;
  refuser(source)("too-large", reason, "Split it into its articles.");
}

/**
 * The text of an article without a byte order mark. Strings pass the same checks as bytes, with lone surrogates (which
 * no UTF-8 file can hold) made U+FFFD.
 * @throws {UnreadableArticleError} too-large, utf-16, binary, not-utf8 (with offset), empty.
 */
export function decode(source: string, content: string | Uint8Array): string {
  checkArticleSize(source, content.length);
  return decodeText(source, content, "Give a .txt, .md or .html file.");
}

/** The same of a file that is no article, of any size; `remedy` is said of what is not text. */
export function decodeText(source: string, content: string | Uint8Array, remedy: string): string {
  const refuse = refuser(source);
  const text = typeof content === "string" ? content : decodeBytes(content, refuse, remedy);
  if (text.includes("\u0000")) refuse("binary", "binary, not text (it holds zero bytes)", remedy);
  if (!/\S/.test(text.replaceAll("\ufeff", ""))) {
    refuse("empty", "empty", "There is nothing to read in it.");
  }
  return (text.startsWith("\ufeff") ? text.slice(1) : text).replace(/\p{Surrogate}/gu, "\ufffd");
}

function decodeBytes(bytes: Uint8Array, refuse: Refuse, remedy: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  for (const [signature, what, instead] of SIGNATURES) {
    if (head.startsWith(signature)) refuse("binary", `${what}, not text`, instead);
  }
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    refuse("utf-16", `${wide}, not UTF-8`, `Convert it: iconv -f ${wide} -t UTF-8 FILE > FILE.utf8`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    if (bytes.includes(0)) refuse("binary", "binary, not text (it holds zero bytes)", remedy);
    const offset = firstInvalidByte(bytes);
    const rest = bytes.subarray(offset);
    if (offset > 0 && sequenceLength(rest, 0, 0xbf) > rest.length) {
      const reason = `not UTF-8: cut off in the middle of a character at byte ${offset}`;
      refuse("not-utf8", reason, "Fetch the file again, or remove its last bytes.", offset);
    }
    const guess = guessEncoding(bytes);
    const conversion =
      guess === undefined
        ? "Find its encoding with `file -i FILE`, then convert it: iconv -f ENCODING -t UTF-8 FILE > FILE.utf8"
        : `It looks like ${guess}: iconv -f ${guess} -t UTF-8 FILE > FILE.utf8`;
    return refuse("not-utf8", `not UTF-8 (first wrong byte at ${offset})`, conversion, offset);
  }
}

/** UTF-16 and UTF-32 by their mark, or by zero bytes beside ASCII, all on one side, in the first kilobyte. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length > 4 ? "UTF-32" : "UTF-16";
  if (a === 0xfe && b === 0xff) return "UTF-16";
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, 1024);
  let [even, odd] = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    const partner = sample[at % 2 === 0 ? at + 1 : at - 1] ?? 0;
    const ascii =
      (partner >= 0x20 && partner < 0x7f) || partner === 0x0a || partner === 0x0d || partner === 0x09;
    if (!ascii) return undefined;
    if (at % 2 === 0) even++;
    else odd++;
  }
  // Arabic in UTF-16 has its spaces, digits and line ends as the only zero bytes.
  if (even + odd < sample.length / 32 || even + odd === 0 || (even > 0 && odd > 0)) return undefined;
  return odd > 0 ? "UTF-16LE" : "UTF-16BE";
}

/** Index of the first byte that cannot stand where it stands in UTF-8 (RFC 3629), the length where all can. */
function firstInvalidByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** How many bytes the character at `at` takes; 0 where there is none. `missing` stands for bytes after the end. */
function sequenceLength(bytes: Uint8Array, at: number, missing = 0): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >> 4 === 0xe ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? missing;
    if (byte >> 6 !== 2) return 0;
  }
  const second = bytes[at + 1] ?? missing;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const beyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || beyond ? 0 : length;
}
