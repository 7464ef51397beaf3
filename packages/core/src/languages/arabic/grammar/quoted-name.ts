// A name in quotation marks that no list knows: «الراصد», "نوافذ نيوز".
// A stranger would get wrong its length: four words are a name still, five are something said.
import type { Span } from "../../../document.ts";
import type { Reading } from "./reading.ts";

const LONGEST = 4;

/** The name between the quotation marks that open at a word. */
export function quotedName(reading: Reading, at: number): Span | undefined {
  const quote = reading.context.paragraph.quotes.find(({ start }) => start === reading.words[at]?.start);
  if (quote === undefined || quote.use === "speech") return undefined;
  const words = reading.text.slice(quote.inner.start, quote.inner.end).trim().split(/\s+/u);
  return words.length <= LONGEST ? quote.inner : undefined;
}
