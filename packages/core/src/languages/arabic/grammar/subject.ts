// The subject of a reporting verb: after it (verb first, as news Arabic has it), before it, or in the verb alone.
// A stranger would get wrong what may stand between: dates, "in a statement", adverbs; none of them is the subject.
import type { Span } from "../../../document.ts";
import type { CueReading } from "../cue-lexicon.ts";
import { isAgentNoun } from "./agent-nouns.ts";
import { describedBefore, issuedBefore } from "./described-subject.ts";
import { isAgent, type Subject } from "./noun-phrase.ts";
import { complementizerAt, isComma, isGoverned, isPassive, type Reading } from "./reading.ts";
import { isRelative } from "./relative-clause.ts";
import { author, holderOf, sentenceSubject } from "./sentence-subject.ts";
import { subjectAfter } from "./subject-after.ts";
import {
  independentPronoun,
  isTakenUp,
  ofAuxiliary,
  relativeAntecedent,
  rightBefore,
  topicOf,
} from "./subject-before.ts";

/** The subject of the cue at `index`, looked for up to the word `limit` (exclusive). */
export function subjectOf(reading: Reading, index: number, cue: CueReading, limit: number): Subject {
  if (isPassive(reading.words[index]!) && cue.agreement.tense === "past")
    return { words: { kind: "none" }, next: index + 1, place: "dropped" };
  if (cue.agreement.tense === "participle" || isInConnector(reading, index))
    return dropped(reading, cue, index);
  return (
    inRelative(reading, index, limit, cue) ??
    relativeAntecedent(reading, index) ??
    topicOf(reading, index) ??
    ofAuxiliary(reading, index, cue) ??
    independentPronoun(reading, index) ??
    issuedBefore(reading, index, cue) ??
    unlessNamedBehind(reading, index, limit, cue, rightBefore(reading, index, cue)) ??
    author(reading, index, cue) ??
    describedBefore(reading, index, cue) ??
    subjectAfter(reading, index, limit, cue) ??
    dropped(reading, cue, index)
  );
}

/** "التي تقول [إسرائيل] إنها", "الذي أشار إليه [الوزير] بأن": a relative clause whose verb has its subject behind it. */
function inRelative(reading: Reading, index: number, limit: number, cue: CueReading): Subject | undefined {
  let before = index - 1;
  while (/^(?:سبق|ان|قد|كان|كانت)$/u.test(reading.words[before]?.bare ?? "")) before--;
  if (!isRelative(reading.words[before]) || cue.verb.addressee === "object") return undefined;
  const subject = subjectAfter(reading, index, limit, cue);
  if (subject === undefined) return undefined;
  const takesUp = /^(?:الي|عن|ب|علي|من|في)(?:ه|ها|هم|هما)$/u.test(reading.words[index + 1]?.bare ?? "");
  return takesUp || complementizerAt(reading, subject.next) ? subject : undefined;
}

/** "الرياض: مساعد الزياني | ذكرت [الشركة] أن": what stands before is no subject where one stands behind, right before the clause. */
function unlessNamedBehind(
  reading: Reading,
  index: number,
  limit: number,
  cue: CueReading,
  before: Subject | undefined,
): Subject | undefined {
  if (before === undefined || cue.verb.addressee === "object") return before;
  const behind = subjectAfter(reading, index, limit, cue);
  if (behind === undefined) return before;
  const next = isComma(reading.words[behind.next]) ? behind.next + 1 : behind.next;
  const head = reading.words[index + 1]!;
  const isAgentive = (head.mention && isAgent(head.mention)) || isAgentNoun(head.bare);
  return isAgentive && complementizerAt(reading, next) ? undefined : before;
}

/** "لكنه استبعد", "كما أنها رفضت": the subject is the pronoun on the connective. */
function isInConnector(reading: Reading, index: number): boolean {
  return (
    /^(?:لكن|ان)(?:ه|ها|هم|هما)$/u.test(reading.words[index - 1]?.bare ?? "") &&
    !reading.words[index]!.conjunction
  );
}

function dropped(reading: Reading, cue: CueReading, index: number): Subject {
  const { gender, number, tense } = cue.agreement;
  const subject =
    (tense === "participle" ? holderOf(reading, index, cue) : undefined) ??
    sentenceSubject(reading, index, cue) ??
    ofVerbBefore(reading, index);
  return {
    words: {
      kind: "dropped",
      ...((tense === "participle" || isInAside(reading, cue, index)) && {
        since: reading.context.sentence.start,
      }),
      ...(gender && { gender }),
      ...(number && { number }),
      ...(subject && { subject }),
    },
    next: index + 1,
    place: "dropped",
  };
}

/** "أحد مستشاريها كتب على منصته [يقول]", "رد الوزير [محذرا] من": the subject of the verb of saying before, whatever that one tells. */
function ofVerbBefore(
  reading: Reading,
  index: number,
): { readonly span: Span; readonly since: number } | undefined {
  const word = reading.words[index]!;
  if (word.conjunction) return undefined;
  const verb = reading.words
    .slice(0, index)
    .findLast(
      ({ cues, quote, index: at }) =>
        quote === word.quote &&
        !isGoverned(reading, at) &&
        cues.some(({ agreement }) => agreement.tense !== "participle"),
    );
  const cue = verb?.cues.find(({ agreement }) => agreement.tense !== "participle");
  if (verb === undefined || cue === undefined || reading.words.slice(verb.index, index).some(isComma))
    return undefined;
  const { words, place } = subjectOf(reading, verb.index, cue, index);
  return place !== "dropped" && words.kind === "phrase"
    ? { span: words.span, since: reading.context.sentence.start }
    : undefined;
}

/** "احتجاجا على ما [وصفته] بـ…": the words of whoever speaks in this sentence. */
function isInAside(reading: Reading, { hasObject, verb }: CueReading, index: number): boolean {
  return (
    ((hasObject === true && verb.target === true) || complementizerAt(reading, index + 1) !== undefined) &&
    (/^(?:[بلك]?ما|مما|عما|فيما)$/u.test(reading.words[index - 1]?.bare ?? "") || isTakenUp(reading, index))
  );
}
