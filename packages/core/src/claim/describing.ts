// Words that tell how, how many or when: no thing is named by them, though the readers, who know no adjectives, take them
// for nouns. A stranger would get wrong that listed things and events are never asked for: عسكري may be a soldier there.
import arabic from "@isnad/data/lexicons/ar/describing-words.json" with { type: "json" };
import english from "@isnad/data/lexicons/en/describing-words.json" with { type: "json" };
import { foldWord, remember } from "@isnad/text";
import { z } from "zod";
import { checked } from "../lexicons/lexicon-error.ts";

const words = z.array(z.string().min(1));
const LISTED: ReadonlySet<string> = new Set(
  [
    ...checked(words, "ar/describing-words.json", arabic),
    ...checked(words, "en/describing-words.json", english),
  ].map(foldWord),
);

/** التجارية, العسكري, ثنائيا: made of a noun. */
const NISBA = /^\p{Script=Arabic}{3,}(?:ي|يه|يا|يين)$/u;
/** "constitutional", "political", "dangerous", "careful": hardly a noun among them. */
const ENDINGS = /(?:ional|ical|ural|[ct]ial|ous|ful|less|ible|[a-z]{4}able|ary|[a-z]ward|est)$/u;
const ARABIC_ENDS = /(?:ه|ا|ات|ون|ين|ان|تين)$/u;

/** Is a folded word of no list of this kind? */
export const isDescribing: (key: string) => boolean = remember((key) => {
  if (LISTED.has(key)) return true;
  if (!/^\p{Script=Arabic}/u.test(key)) return ENDINGS.test(key);
  const bare = key.replace(/^(?:لل|[بكل]?ال)(?=\p{L}{3})/u, "");
  return NISBA.test(bare) || LISTED.has(bare) || LISTED.has(bare.replace(ARABIC_ENDS, ""));
});
