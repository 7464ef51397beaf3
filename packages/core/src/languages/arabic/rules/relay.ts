// Verbs that pass on what somebody else said: "نقلت وكالة X عن Y أن", "ونقلت عنه الصحيفة قوله".
import { foldWord } from "@isnad/text";
import type { SpeakerWords } from "../../language.ts";
import { reportingNoun } from "../cue-lexicon.ts";
import { contentsFrom } from "../grammar/content-span.ts";
import { isAgent } from "../grammar/noun-phrase.ts";
import { type Opening, openingAfter } from "../grammar/opening.ts";
import { isComma, isQuoteMark, type Reading, type Word } from "../grammar/reading.ts";
import { type Found, found, type VerbalSite } from "./verbal-site.ts";

/** What may be written onto the preposition before the origin: "عنه", or nothing. */
const PRONOUN = /^(?:ه|ها|هم|هما)?$/u;

/** "نقلت X عن Y أن …": Y speaks, X passes it on. Without a subject the passive is meant, or X is the outlet before. */
export function passedOn(site: VerbalSite): Found | undefined {
  const { reading, cue, subject, limit } = site;
  if (cue.verb.source === undefined) return undefined;
  const tie = foldWord(cue.verb.source);
  const until = Math.min(limit, site.index + 26);
  const about = reading.words.findIndex(
    ({ bare }, index) =>
      index > site.index && index < until && bare.startsWith(tie) && PRONOUN.test(bare.slice(tie.length)),
  );
  const word = reading.words[about];
  if (word === undefined) return undefined;
  const pronoun = word.bare.slice(tie.length);
  const from = pronoun === "" ? about + 1 : about;
  const said = saidAfter(reading, from, limit) ?? openingAfter(reading, from, limit);
  const origin = pronoun === "" ? sourceWords(reading, from, said) : pronounWords(word, pronoun);
  if (said === undefined || origin === undefined) return undefined;
  const behind = pronoun === "" ? [] : carrierAfter(reading, about, said.index);
  // "ونقلت عن مسؤولين قولهم": a masculine verb without a subject may be a passive, a feminine one is hers.
  const isOwn = subject.place !== "dropped" || (pronoun === "" && cue.agreement.gender === "f");
  const via = isOwn ? [subject.words] : behind;
  const result = found(site, contentsFrom(site, said), []);
  return result && { ...result, speakers: [origin], via: [...via, ...site.via] };
}

function sourceWords(reading: Reading, from: number, said: Opening | undefined): SpeakerWords | undefined {
  const first = reading.words[from];
  if (first === undefined || said === undefined) return undefined;
  return {
    kind: "phrase",
    span: { start: first.mention?.extent.start ?? first.bareStart, end: lastOf(reading, from, said.index) },
  };
}

function pronounWords(word: Word, pronoun: string): SpeakerWords {
  const span = { start: word.end - pronoun.length, end: word.end };
  if (pronoun === "ه" || pronoun === "ها")
    return { kind: "pronoun", span, gender: pronoun === "ه" ? "m" : "f", number: "sg" };
  return { kind: "pronoun", span, number: pronoun === "هما" ? "du" : "pl" };
}

/** "ونقلت عنه وكالة X قوله": the outlet stands behind the pronoun. */
function carrierAfter(reading: Reading, about: number, until: number): SpeakerWords[] {
  const mention = reading.words
    .slice(about + 1, until)
    .find((word) => word.mention && isAgent(word.mention))?.mention;
  return mention === undefined ? [] : [{ kind: "phrase", span: mention.extent }];
}

/** "قوله إن", "قولهم:", "بيانا جاء فيه:" after the source. */
function saidAfter(reading: Reading, from: number, limit: number): Opening | undefined {
  const at = reading.words.findIndex(({ bare }, index) => index > from && index < limit && isSaying(bare));
  const word = reading.words[at];
  if (word === undefined) return undefined;
  const opening = openingAfter(reading, at + 1, limit);
  if (opening) return { ...opening, index: at };
  return /^قول/u.test(word.bare) || !reportingNoun(word.bare)
    ? undefined
    : { kind: "object", index: at, start: word.bareStart };
}

/** "قوله", "تأكيدها", "نفيهم": the saying with its owner's pronoun; or a document. */
function isSaying(key: string): boolean {
  if (/^(?:بيانا|تصريحا|تصريحات)$/u.test(key)) return true;
  return (
    /^(?!ال)\p{L}{2,}(?:ه|ها|هم|هما)$/u.test(key) && reportingNoun(key) !== undefined && !NOUNS.test(key)
  );
}

/** Verbal nouns whose last letter is of the word. */
const NOUNS = /^(?:خشيه|روايه|تهنيه|سخريه|مناشده|معارضه|مطالبه|دعوه|توصيه|اشاره|افاده|اشاده|خلاصه)$/u;

/** The end of a source's words: before a bracket, a comma that closes, or the opening. */
function lastOf(reading: Reading, from: number, until: number): number {
  let last = until - 1;
  while (last > from && (isComma(reading.words[last]) || isQuoteMark(reading.words[last]))) last--;
  return reading.words[last]!.end;
}
