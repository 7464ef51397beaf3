// Where words behind a colon end that stand in no quotation marks: "قال المدرب: أتحمل المسؤولية. تدربنا جيدا.".
// A stranger would get wrong the sentences behind the first: nothing closes such a speech, so a sentence goes on with it only
// where "I" or "we" speaks in it and no verb of saying opens it.
import { cueReadings } from "../cue-lexicon.ts";
import type { Reading } from "./reading.ts";

const FIRST_PERSON =
  /^[وف]?(?:انا|نحن|لي|لنا|لدي|لدينا|عندي|عندنا|علينا|منا|بنا|انني|اننا|لانني|لاننا|كنت|كنا|لست|لسنا|\p{L}{3,}(?:نا|ني))$/u;

/** The end of the speech that runs to `end`, in its paragraph. */
export function speechEnd({ context, text }: Reading, end: number): number {
  const { paragraph, sentence } = context;
  if (/[\p{L}\p{N}]/u.test(text.slice(end, sentence.end))) return end;
  let last = end;
  for (const next of paragraph.sentences.slice(paragraph.sentences.indexOf(sentence) + 1)) {
    const isMarked = paragraph.quotes.some(({ start }) => start >= next.start && start < next.end);
    const first = next.tokens.find(({ kind }) => kind === "word")?.key ?? "";
    const isTold = [first, first.slice(1)].some((key) =>
      cueReadings(key).some(({ agreement }) => agreement.person === undefined),
    );
    if (isMarked || isTold || !next.tokens.some(({ key }) => FIRST_PERSON.test(key))) return last;
    last = next.end;
  }
  return last;
}
