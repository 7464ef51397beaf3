// A text with a count of its code points, for those who do not count code units.

/** Every so many code units a count is kept. */
const STEP = 1024;
const LOW_HALF = /[\udc00-\udfff]/;

export class CodePoints {
  readonly #text: string;
  /** The number of code points before each multiple of STEP. */
  readonly #counts: number[] = [];

  constructor(text: string) {
    this.#text = text;
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      if (at % STEP === 0) this.#counts.push(count);
      if (!isSecondHalf(text, at)) count++;
    }
    this.#counts.push(count);
  }

  /** How many code points stand before an offset in UTF-16 code units. */
  before(offset: number): number {
    const step = Math.floor(Math.min(offset, this.#text.length) / STEP);
    let count = this.#counts[step] ?? 0;
    for (let at = step * STEP; at < offset && at < this.#text.length; at++)
      if (!isSecondHalf(this.#text, at)) count++;
    return count;
  }

  /** A stretch by UTF-16 code units, made shorter where an end would cut a pair apart. */
  slice(start: number, end: number): string {
    const from = Math.max(0, start);
    const stretch = this.#text.slice(from, Math.max(from, end));
    const begun = LOW_HALF.test(stretch.charAt(0)) ? stretch.slice(1) : stretch;
    return /[\ud800-\udbff]$/.test(begun) ? begun.slice(0, -1) : begun;
  }
}

function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xdc00 || code > 0xdfff || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
