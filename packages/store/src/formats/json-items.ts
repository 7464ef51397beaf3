// Cuts a large JSON-LD document into batches of items: those of a list, or of @graph behind @context.
// A stranger would get wrong how little of JSON is known here: strings, brackets and commas, enough to find where an item
// ends. Whether it is JSON is for JSON.parse to say, batch by batch.
import { jsonFault } from "@isnad/text";
import { placeAt, RdfSyntaxError } from "../errors.ts";

/** Items with commas between them, and where the first begins. */
export interface Items {
  /** What they share; undefined for those of a list. */
  readonly context?: unknown;
  readonly text: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Code units of text in a batch, about. */
const BATCH = 1 << 18;
/** The longest item. */
const LONGEST = 1 << 26;
const DEEPEST = 5000;
const LARGE = "a document of more than 16 million characters is read in pieces, and so";

export class ItemCutter {
  /** What was added and is not cut off yet. */
  #text = "";
  #at = 0;
  #depth = 0;
  #inString = false;
  #line = 1;
  #column = 1;
  #stage: "header" | "items" | "after" = "header";
  #inObject = false;
  #afterComma = false;
  #context: unknown;

  /** The batches that end in this piece. The first piece must hold all that comes before the items. */
  *add(text: string): Generator<Items> {
    this.#text += text;
    if (this.#stage === "header") this.#readHeader();
    while (this.#stage === "items") {
      const end = this.#nextCut();
      if (end === undefined) {
        if (this.#text.length > LONGEST) this.#fail(0, `one item is longer than ${LONGEST} characters`);
        return;
      }
      const last = this.#text[end] === "]";
      const items = this.#text.slice(0, end);
      if (items.trim() !== "")
        yield { context: this.#context, text: items, line: this.#line, column: this.#column };
      else if (!last || this.#afterComma) this.#fail(end, "expected a value, found , or ]");
      this.#drop(end + 1);
      this.#afterComma = !last;
      if (last) this.#stage = "after";
    }
  }

  /** The text has ended. Throws `RdfSyntaxError` where the document has not. */
  end(): void {
    if (this.#stage !== "after")
      this.#fail(this.#text.length, "expected the end of a list, but the text ends");
    const rest = this.#text.trim();
    if (rest === (this.#inObject ? "}" : "")) return;
    const at = this.#text.length - this.#text.trimStart().length;
    this.#fail(
      at,
      this.#inObject ? `${LARGE} nothing may follow its @graph but }` : "expected the end of the text",
    );
  }

  /** `[`, or `{ "@context": …, "@graph": [`. */
  #readHeader(): void {
    const text = this.#text;
    const skip = (from: number): number => {
      let at = from;
      while (/[ \t\n\r]/.test(text[at] ?? "")) at++;
      return at;
    };
    const need = (from: number, mark: string): number => {
      const at = skip(from);
      if (!text.startsWith(mark, at))
        this.#fail(
          at,
          `${LARGE} it must be a list, or an object of "@context" and then "@graph": expected ${mark}`,
        );
      return at + mark.length;
    };
    let at = skip(0);
    if (text[at] !== "[") {
      this.#inObject = true;
      at = need(at, "{");
      if (text.startsWith('"@context"', skip(at))) {
        const from = need(need(at, '"@context"'), ":");
        const end = this.#endOfValue(from);
        this.#context = this.#parsed(from, end);
        at = need(end, ",");
      } else this.#context = {};
      at = need(need(at, '"@graph"'), ":");
      at = need(at, "[") - 1;
    }
    this.#drop(at + 1);
    this.#stage = "items";
  }

  #endOfValue(from: number): number {
    this.#at = from;
    for (;;) {
      const at = this.#nextMark();
      if (at === undefined) return this.#fail(from, "the context never ends");
      if (this.#depth === 0 && this.#text[at] === ",") return at;
      if (this.#depth < 0) return at;
    }
  }

  #parsed(from: number, end: number): unknown {
    const text = this.#text.slice(from, end);
    try {
      return JSON.parse(text);
    } catch {
      const { offset, expected } = jsonFault(text);
      return this.#fail(from + offset, `expected ${expected}`);
    }
  }

  /** Where a batch can end: at a comma between items once it is long enough, or at the list's end. */
  #nextCut(): number | undefined {
    for (;;) {
      const at = this.#nextMark();
      if (at === undefined) return undefined;
      if (this.#depth < 0) return this.#text[at] === "]" ? at : this.#fail(at, "expected , or ]");
      if (this.#depth === 0 && this.#text[at] === "," && at >= BATCH) return at;
    }
  }

  /** The next bracket or comma outside of strings, the depth behind it already counted. */
  #nextMark(): number | undefined {
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      if (this.#inString) {
        const end = closingQuote(text, this.#at);
        if (end === undefined) {
          this.#at = text.length;
          return undefined;
        }
        this.#at = end;
        this.#inString = false;
        continue;
      }
      const code = text.charCodeAt(this.#at);
      if (code === 0x22) this.#inString = true;
      else if (code === 0x7b || code === 0x5b) {
        if (++this.#depth > DEEPEST) this.#fail(this.#at, `nested deeper than ${DEEPEST} levels`);
      } else if (code === 0x7d || code === 0x5d) {
        this.#depth--;
        return this.#at++;
      } else if (code === 0x2c) return this.#at++;
    }
    return undefined;
  }

  #drop(end: number): void {
    const { line, column } = placeAt(this.#text, end);
    this.#column = line === 1 ? this.#column + column - 1 : column;
    this.#line += line - 1;
    this.#text = this.#text.slice(end);
    this.#at = 0;
    this.#depth = 0;
  }

  #fail(offset: number, found: string): never {
    const { line, column } = placeAt(this.#text, offset);
    throw new RdfSyntaxError("jsonld", found, {
      line: this.#line + line - 1,
      column: line === 1 ? this.#column + column - 1 : column,
    });
  }
}

/** The quotation mark that ends a string, from a place inside it; undefined where the text ends before. */
function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - slashes - 1] === "\\") slashes++;
    if (slashes % 2 === 0) return at;
  }
  return undefined;
}
