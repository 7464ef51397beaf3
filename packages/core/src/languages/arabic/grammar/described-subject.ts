// Subjects before their verb that a clause between describes: "خبراء لم يشاركوا … حذروا", "تقرير نشر أمس خلص إلى".
// A stranger would get wrong that the clause has no pronoun of its own: the subject has no article, so its verb follows at once.
import { inflected } from "../../../lexicons/word-classes.ts";
import type { CueReading } from "../cue-lexicon.ts";
import { WORDS } from "../word-classes.ts";
import { isAgentNoun } from "./agent-nouns.ts";
import { phrase, type Subject } from "./noun-phrase.ts";
import { complementizerAt, isComma, type Reading, type Word } from "./reading.ts";
import { startsClause } from "./subject-before.ts";

/** "لكن [خبراء] لم يشاركوا في البحث حذروا من": unnamed people, what they did not do, and a verb in the plural. */
export function describedBefore(
  reading: Reading,
  index: number,
  { agreement }: CueReading,
): Subject | undefined {
  const { words } = reading;
  if (agreement.tense !== "past" || agreement.number !== "pl" || words[index]!.conjunction) return undefined;
  const not = lastBefore(reading, index, 10, ({ bare }) => bare === "لم");
  const noun = words[not - 1];
  if (noun === undefined || !startsClause(reading, not - 1) || !isAgentNoun(noun.bare)) return undefined;
  if (words.slice(not, index).some((word) => isComma(word) || word.conjunction)) return undefined;
  return { words: phrase({ start: noun.bareStart, end: noun.end }), next: index + 1, place: "before" };
}

/**
 * "[تقريرا للأمم المتحدة] صدر أمس خلص إلى", "[دراسة] نشرتها المجلة أظهرت أن": a document without an article, the clause that
 * says who issued it, and its verb.
 */
export function issuedBefore(reading: Reading, index: number, cue: CueReading): Subject | undefined {
  const { words } = reading;
  if (cue.agreement.tense !== "past" || words[index]!.conjunction) return undefined;
  const issued = lastBefore(reading, index, 12, ({ bare, conjunction }) => !conjunction && ISSUED.test(bare));
  const head = lastBefore(
    reading,
    issued,
    8,
    ({ bare, index: at }) => DOCUMENT.test(bare) && startsClause(reading, at),
  );
  if (head < 0 || (cue.agreement.gender === "f") !== /[هت]$/u.test(words[head]!.bare)) return undefined;
  const between = words.slice(head, index);
  if (between.some((word) => isComma(word) || complementizerAt(reading, word.index))) return undefined;
  const span = { start: words[head]!.bareStart, end: words[issued - 1]!.end };
  return { words: phrase(span), next: index + 1, place: "before" };
}

/** The last of so many words before an index that is one of these, or -1. */
function lastBefore({ words }: Reading, index: number, reach: number, is: (word: Word) => boolean): number {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) if (is(words[at]!)) return at;
  return -1;
}

const DOCUMENT = inflected(WORDS.speakingDocuments, { behind: "ا?" });
const ISSUED = inflected(WORDS.issued, { behind: "(?:ت|ه|ها|ته|تها)?" });
