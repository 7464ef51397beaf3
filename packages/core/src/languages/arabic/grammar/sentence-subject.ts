// The subject of a verb whose own clause has none: who does what its sentence tells first, who issued what the words stand
// in, who stands right before a participle.
// A stranger would get wrong that agreement excludes here: these are far from their verb, and any name would do else.
import type { Mention, Span } from "../../../document.ts";
import { isCommonVerb } from "../common-verbs.ts";
import type { CueReading } from "../cue-lexicon.ts";
import { isVerbKey } from "../names/context.ts";
import { WORDS } from "../word-classes.ts";
import { isAgentNoun } from "./agent-nouns.ts";
import { canStartNoun, endsNoun, isAgent, phrase, type Subject } from "./noun-phrase.ts";
import { complementizerAt, isComma, isGoverned, type Reading, type Word } from "./reading.ts";
import { isRelative } from "./relative-clause.ts";

/** "أصدرت [الوزارة] بيانا دعت فيه إلى", "ألقى [الرئيس] كلمة قال فيها إن": who made what the words stand in. */
export function author(reading: Reading, index: number, cue: CueReading): Subject | undefined {
  if (!/^(?:فيه|فيها|فيهما|خلاله|خلالها|عبره|عبرها)$/u.test(reading.words[index + 1]?.bare ?? ""))
    return undefined;
  if (reading.words[index + 2] && canStartNoun(reading, index + 2) && !complementizerAt(reading, index + 2))
    return undefined;
  for (let at = index - 1; at >= Math.max(0, index - 30); at--) {
    const { mention } = reading.words[at]!;
    if (mention === undefined || !isAgent(mention)) continue;
    const isAuthor =
      WORDS.venues.has(reading.words[at - 1]?.bare ?? "") && /^ل/u.test(reading.words[at]!.bare);
    if (isGoverned(reading, at) && !isAuthor) continue;
    if (mention.kind !== "place" && agreesWith(mention, cue))
      return { words: phrase(mention.extent), next: index + 1, place: "before" };
  }
  return undefined;
}

/**
 * "استقبل [الرئيس] نظيره … وأكد أن": who does what the sentence tells first, for a verb further on without a subject of
 * its own. It stands right behind the first verb, or opens the sentence.
 */
export function sentenceSubject(
  reading: Reading,
  index: number,
  cue: CueReading,
): { readonly span: Span; readonly since: number } | undefined {
  const quote = reading.words[index]!.quote;
  for (let at = 0; at < Math.min(index, OPENING); at++) {
    const word = reading.words[at]!;
    const { mention } = word;
    if (word.quote !== quote || isRelative(word) || /^(?:اذا|لو|عما|مما|حيث)$/u.test(word.bare))
      return undefined;
    const noun = mention === undefined ? agentBehindVerb(reading, at, cue) : undefined;
    if (noun !== undefined) return { span: noun, since: reading.context.sentence.start };
    if (mention === undefined || !isAgent(mention) || isGoverned(reading, at)) continue;
    const verb = reading.words[at - 1]?.bare ?? "";
    const isFirst =
      at <= 2 ||
      isVerbKey(verb) ||
      isCommonVerb(verb) ||
      [1, 2].some((step) => isComma(reading.words[at - step]));
    return isFirst &&
      mention.kind !== "place" &&
      mention.extent.end <= reading.words[index]!.start &&
      agreesWith(mention, cue)
      ? { span: mention.extent, since: reading.context.sentence.start }
      : undefined;
  }
  return undefined;
}

/** In words: whoever opens a sentence stands no further on. */
const OPENING = 80;

/** "وأنكر [المتهم] ما نسب إليه، مدعيا أنه": somebody whom no mention names, right behind the verb that opens the sentence. */
function agentBehindVerb(reading: Reading, at: number, { agreement }: CueReading): Span | undefined {
  const [verb, noun] = [reading.words[at - 1], reading.words[at]!];
  if (verb === undefined || at > 2 || !isAgentNoun(noun.bare) || !canStartNoun(reading, at)) return undefined;
  const isVerb = isCommonVerb(verb.bare) || isFiniteCue(verb);
  if (!isVerb || (agreement.gender === "f") !== /[هت]$/u.test(noun.bare)) return undefined;
  let to = at + 1;
  while (
    to < reading.words.length &&
    !endsNoun(reading, to, at) &&
    !/^(?!ال)\p{L}{3,}ا$/u.test(reading.words[to]!.bare)
  )
    to++;
  return { start: noun.bareStart, end: reading.words[to - 1]!.end };
}

function isFiniteCue({ cues }: Word): boolean {
  return cues.some(({ agreement }) => agreement.tense !== "participle");
}

/** "وهو ما فندته [الوكالة] مؤكدة أن", "تراجع [باهارون] قائلا إنه": who stands in the same clause right before a participle. */
export function holderOf(
  reading: Reading,
  index: number,
  cue: CueReading,
): { readonly span: Span; readonly since: number } | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const word = reading.words[at]!;
    if (isComma(word) || word.quote !== reading.words[index]!.quote || complementizerAt(reading, at))
      return undefined;
    const { mention } = word;
    if (mention === undefined || !isAgent(mention) || isGoverned(reading, at) || mention.kind === "place")
      continue;
    if (reading.text.slice(mention.extent.end, reading.words[index]!.start).trim() !== "") return undefined;
    const verb = reading.words[at - 1];
    const isSubject =
      at === 0 || (verb !== undefined && verb.inside === undefined && verb.token.kind === "word");
    return isSubject && agreesWith(mention, cue) ? { span: mention.extent, since: word.start } : undefined;
  }
  return undefined;
}

/** In gender, as far as both show it; bodies of several take a feminine verb. */
export function agreesWith(mention: Mention, { agreement }: CueReading): boolean {
  if (mention.number === "pl" || mention.kind === "group")
    return !(agreement.number === "sg" && agreement.gender === "f" && mention.gender === "m");
  return (
    mention.gender === undefined || agreement.gender === undefined || mention.gender === agreement.gender
  );
}
