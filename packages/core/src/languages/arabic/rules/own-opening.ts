// Whether what opens behind a reporting verb is that verb's own content.
// A stranger would get wrong how far it may stand: a long title, an insertion between commas and a clause that describes the
// speaker lie between, another verb of saying may not.
import { foldWord } from "@isnad/text";
import { PREPOSITIONS } from "../grammar/function-words.ts";
import { type Opening, openingAfter } from "../grammar/opening.ts";
import { complementizerAt, isComma, isGoverned, type Reading, type Word } from "../grammar/reading.ts";
import { isOfDescription } from "../grammar/relative-clause.ts";
import { afterSubject, type VerbalSite } from "./verbal-site.ts";

/** Where the content of a cue opens, clauses of those passed over who are only described. */
export function ownOpening(site: VerbalSite): Opening | undefined {
  const { reading, index, limit } = site;
  let opening = openingAfter(reading, afterSubject(site), limit);
  while (opening && opening.index > index + 1 && isOfDescription(reading, opening.index))
    opening = openingAfter(reading, opening.index + 1, limit);
  return opening;
}

/** Does the opening belong to this cue, and not to another one between them? Strict verbs want it close by. */
export function isOwn(
  { reading, cue, subject, index, status, sources }: VerbalSite,
  opening: Opening,
): boolean {
  const from = subject.place === "after" ? subject.next : index + 1;
  const between = reading.words.slice(from, opening.index);
  if (!holdsNeeded({ reading, cue, index, limit: opening.index })) return false;
  const reach = isDocument(reading, subject) ? 25 : 8;
  const isFar = opening.kind === "clause" && withoutInsertions(between).length > reach;
  if (cue.verb.strict && (status === "Negated" || isFar)) return false;
  if (/^ب/u.test(reading.words[opening.index]!.bare) && between.some(describes)) return false;
  if (between.some((word, at) => at > 0 && word.quote === undefined && turns(reading, word))) return false;
  return !between.some(
    (word) =>
      word.cues.some(({ agreement }) => agreement.tense !== "participle") &&
      !isGoverned(reading, word.index) &&
      !/^(?:الذي|التي|الذين)$/u.test(reading.words[word.index - 1]?.bare ?? "") &&
      !word.mention &&
      !PREPOSITIONS.has(word.bare) &&
      !sources.some((phrase) => phrase.index <= word.index && word.index < phrase.next) &&
      word.bare !== "نقلا" &&
      (cue.verb.strict ||
        isFiniteHere(reading, word.index) ||
        word.cues.some((cue) => cue.hasObject && cue.agreement.tense === "present")),
  );
}

/** "في كشف [وصفه] أثريون بأنه الأهم": the clause is what it was described as. */
function describes({ cues }: Word): boolean {
  return cues.some(({ hasObject, verb }) => hasObject === true && verb.target === true);
}

/** "أظهر استطلاع للرأي أجراه المعهد في …  أن": what a document shows may stand far behind it. */
function isDocument(reading: Reading, { words, place }: VerbalSite["subject"]): boolean {
  if (place !== "after" || words.kind !== "phrase") return false;
  return /^(?:ال)?(?:استطلاع|دراس[ةه]|تقرير|تحقيق|بيانات|وثيق[ةه]|وثائق|أرقام|إحصاء\p{L}*|تحليل|بحث|مسح|مؤشر)(?!\p{L})/u.test(
    reading.text.slice(words.span.start, words.span.end),
  );
}

/** What opens a clause of its own: nothing behind it is still the verb's content. */
function turns(reading: Reading, { bare, index }: Word): boolean {
  if (/^(?:لكن|لكنه|لكنها|لكنهم|فيما|بينما)$/u.test(bare)) return true;
  return /^(?:غير|الا|بيد)$/u.test(bare) && complementizerAt(reading, index + 1) !== undefined;
}

/** "المصدر نفسه، [الذي لم يرغب في ذكر اسمه]، أن": what stands between two commas is no way to go. */
function withoutInsertions(words: readonly Word[]): readonly Word[] {
  const commas = words.filter((word) => isComma(word));
  const [first, last] = [commas[0], commas.at(-1)];
  return words.filter((word) => !first || !last || word.index <= first.index || word.index >= last.index);
}

/** Some verbs report only with a certain word near: "حمّل … المسؤولية", "عبّر عن". */
export function holdsNeeded({
  reading,
  cue,
  index,
  limit,
}: Pick<VerbalSite, "reading" | "cue" | "index" | "limit">): boolean {
  if (cue.verb.needs === undefined) return true;
  const needed = [cue.verb.needs].flat().map(foldWord);
  return reading.words
    .slice(index + 1, limit)
    .some(({ bare }) => needed.includes(bare) || needed.includes(bare.replace(/^(?:ال|ب)/u, "")));
}

/** A cue form that stands where a verb stands: after punctuation, a noun with case, or a negation; not after its own ال. */
function isFiniteHere(reading: Reading, index: number): boolean {
  const before = reading.words[index - 1];
  return (
    before === undefined ||
    isComma(before) ||
    reading.words[index]!.conjunction ||
    /^(?:لم|لن|لا|قد|ما)$/u.test(before.bare)
  );
}
