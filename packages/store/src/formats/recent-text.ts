// The last pieces of a text that is read piece by piece, to find the column of a fault in them.

const PIECES = 3;

export class RecentText {
  readonly #pieces: { readonly text: string; readonly line: number }[] = [];
  #line = 1;

  add(text: string): void {
    this.#pieces.push({ text, line: this.#line });
    if (this.#pieces.length > PIECES) this.#pieces.shift();
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#line++;
  }

  /** The column, from 1, of some words on a line, looked for from a column on (from 0); nothing where it is gone. */
  columnOf(words: string, line: number, from: number): { readonly column?: number } {
    const first = this.#pieces[0];
    if (first === undefined || line < first.line) return {};
    const text = this.#pieces.map((piece) => piece.text).join("");
    let start = 0;
    for (let at = first.line; at < line; at++) {
      const end = text.indexOf("\n", start);
      if (end < 0) return {};
      start = end + 1;
    }
    const found = text.indexOf(words, start + from);
    const end = text.indexOf("\n", start);
    if (found < 0 || (end >= 0 && found > end)) return {};
    // The line that the first piece begins in the middle of has lost its beginning.
    return line === first.line && first.line > 1 ? {} : { column: found - start + 1 };
  }
}
