// What stands behind an Arabic name and says that it has ended: what is said, a comma, a bracket, a verb, whom it is said to.
// A stranger would get wrong that there are two answers: any object may stand at the end of a sentence, so the end of the
// sentence ends a name only where its place has made it one.
import type { Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { isCommonVerb } from "../common-verbs.ts";
import { isVerb } from "./context.ts";

const PREPOSITION = /^(?:عن|الي|من|في|خلال)$/u;
const OPENER = /^(?:ان|انه|انها|انهم|انّ|بان|بانه|بانها|قوله|قولها|تاكيده|تاكيدها|ما)$/u;

/** What is said, a comma, a bracket, a quotation or a verb: a name has ended before it. */
export function endsName(site: Site, index: number): boolean {
  const next = site.words[index];
  if (
    next === undefined ||
    OPENER.test(next.key) ||
    /^(?:الذي|التي|الذين|وهو|وهي|اليوم|امس)$/u.test(next.key) ||
    isVerb(next) ||
    isCommonVerb(next.key)
  )
    return true;
  return /[،,:(«"“.؛]/u.test(next.gap ?? "");
}

/** What is said, or a comma: not the end of a sentence, where any object may stand. */
export function endsSurely(site: Site, index: number): boolean {
  const next = site.words[index];
  return (
    next !== undefined && (OPENER.test(next.key) || isPreposition(next) || /^\s?[،,:(]/u.test(next.gap ?? ""))
  );
}

export function isPreposition(word: Word | undefined): boolean {
  return word !== undefined && (PREPOSITION.test(word.key) || word.text === "على");
}

/** "قالت هالة سمير | لمراسل القناة", "لنظيره التركي": a noun behind ل says whom the name before it speaks to. */
export function tellsWhom(site: Site, index: number): boolean {
  const [word, next] = [site.words[index]!, site.words[index + 1]];
  return (
    /^ل\p{L}{3,}(?:ه|ها|هم)$/u.test(word.key) ||
    (/^ل(?!ل)\p{L}{4}/u.test(word.key) && follows(next) && /^ال/u.test(next?.text ?? ""))
  );
}
