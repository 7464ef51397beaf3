// Nouns and adjectives that report: X's claim that …, claims by X, made an appeal for …, is confident that ….
// A stranger would get wrong whose claim it is: it may stand before the noun, behind it, or be the subject of "made".
import type { Context, Rule } from "../../language.ts";
import { skipAdverbials } from "../grammar/adverbial.ts";
import { contentEnd, type Scope } from "../grammar/clause.ts";
import { phraseAfter, phraseStart } from "../grammar/noun-phrase.ts";
import { subjectBefore } from "../grammar/subject.ts";
import { COPULA, isCapitalWord } from "../grammar/word-classes.ts";
import { type Cue, classOf, readAdjective, readNoun, readVerb, sources } from "../lexicon.ts";
import { hasFinite, keyAt, type Line, type Range } from "../line.ts";
import type { WordSite } from "./naming.ts";
import { found } from "./report.ts";

const LIGHT_VERBS = classOf("nounVerb");
const QUESTION = classOf("question");
/** A content that hangs on a noun or adjective: a comma closes it, and so does the verb of the sentence. */
const ON_NOUN: Scope = { inner: true, hosted: true };

export const NOUNS: readonly Rule<WordSite>[] = [
  {
    name: "en-adjective",
    example: "{Nora Field} is <confident> that [the vote will pass].",
    confidence: 0.72,
    find: ({ line, at }) => {
      const cue = readAdjective(keyAt(line, at));
      if (cue === undefined) return undefined;
      const start = copula(line, at);
      const speaker = start === undefined ? undefined : subjectBefore(line, start);
      const content = speaker && complement(line, cue, at + 1);
      return content && found(line, content.cue ?? { from: at, to: at + 1 }, cue.act, [content], speaker);
    },
  },
  {
    name: "en-noun",
    example: "{Nora Field}'s <claim> that [the vote was fair] was met with laughter.",
    confidence: 0.76,
    find: ({ line, at }, context) => {
      const cue = line.tags[at] === "noun" ? readNoun(keyAt(line, at)) : undefined;
      if (cue === undefined) return undefined;
      const sender = fromWhom(line, at);
      const speaker =
        sender ?? possessor(line, at) ?? namedBefore(line, at, context) ?? lightSubject(line, at);
      if (speaker === undefined) return undefined;
      const content = complement(line, cue, sender?.to ?? at + 1);
      const result =
        content && found(line, content.cue ?? { from: at, to: at + 1 }, cue.act, [content], speaker);
      return result && isNone(line, at) ? { ...result, status: "Negated" } : result;
    },
  },
  {
    name: "en-noun-is",
    example: "{The bank}'s <position> is that [the loan was never made].",
    confidence: 0.75,
    find: ({ line, at }) => {
      const cue = line.tags[at] === "noun" ? readNoun(keyAt(line, at)) : undefined;
      const speaker = cue && possessor(line, at);
      let that = at + 1;
      while (/^(?:be|have|adverb)$/.test(line.tags[that] ?? "")) that++;
      if (speaker === undefined || line.tags[that - 1] !== "be" || keyAt(line, that) !== "that")
        return undefined;
      const content = { from: that + 1, to: contentEnd(line, that + 1) };
      return hasFinite(line, content.from, content.to)
        ? found(line, { from: at, to: at + 1 }, cue!.act, [content], speaker)
        : undefined;
    },
  },
  {
    name: "en-noun-nobody",
    example: "<Allegations of> [fraud] have hung over the vote.",
    confidence: 0.51,
    find: ({ line, at }) => {
      const cue = line.tags[at] === "noun" ? readNoun(keyAt(line, at)) : undefined;
      if (
        !cue?.alone ||
        /^(?:for|in)$/.test(keyAt(line, at - 1)) ||
        (at > 0 && /^\p{Lu}/u.test(line.tokens[at]!.text))
      )
        return undefined;
      const content = complement(line, cue, at + 1);
      if (content === undefined || isLeftUnanswered(line, at)) return undefined;
      return found(line, content.cue ?? { from: at, to: at + 1 }, cue.act, [content], undefined);
    },
  },
];

/** "did not respond to [questions] about", "declined to comment on [reports] of": nothing was said. */
function isLeftUnanswered(line: Line, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 5; i--)
    if (readVerb(keyAt(line, i)).some(({ cue }) => cue !== undefined && sources.answers.includes(cue.word)))
      return true;
  return false;
}

/** The start of "is", "has been very", "remains" before an adjective. */
function copula(line: Line, at: number): number | undefined {
  let i = at - 1;
  while (line.tags[i] === "adverb" || line.tags[i] === "negation" || line.tags[i] === "determiner") i--;
  if (line.tags[i] !== "be" && !COPULA.test(keyAt(line, i))) return undefined;
  while (/^(?:be|have|modal|adverb|negation)$/.test(line.tags[i - 1] ?? "")) i--;
  return i;
}

/** What a noun or adjective takes: that-clause, infinitive, question, preposition with its phrase. */
function complement(line: Line, cue: Cue, from: number): (Range & { cue?: Range }) | undefined {
  const { at } = skipAdverbials(line, from);
  const key = keyAt(line, at);
  if (line.tags[at] === "that" && cue.frames.has("that"))
    return hasFinite(line, at + 1, at + 2)
      ? undefined
      : { from: at + 1, to: contentEnd(line, at + 1, ON_NOUN) };
  if (line.tags[at] === "to" && keyAt(line, from - 2) !== "in" && cue.frames.has("to"))
    return { from: at, to: contentEnd(line, at, { ...ON_NOUN, phrase: "infinitive" }) };
  if (QUESTION.has(key) && (cue.frames.has("wh") || cue.frames.has(key)))
    return { from: at, to: contentEnd(line, at, ON_NOUN) };
  const frame = key === "to" ? "to-noun" : key;
  if (line.tags[at] === "preposition" && cue.frames.has(frame) && at === from)
    return {
      from: at + 1,
      to: contentEnd(line, at + 1, { phrase: "object", inner: true }),
      cue: { from: from - 1, to: at + 1 },
    };
  if (
    cue.frames.has("bare") &&
    at === from &&
    /^(?:pronoun|determiner|possessive|noun)$/.test(line.tags[at] ?? "")
  ) {
    const to = contentEnd(line, at, ON_NOUN);
    if (hasFinite(line, at, to)) return { from: at, to };
  }
  return undefined;
}

/** Whose claim: "his", "the minister's", an adjective between allowed. */
function possessor(line: Line, at: number): Range | undefined {
  let i = at - 1;
  while (i > 0 && at - i < 4 && line.tags[i] === "noun") i--;
  if (line.tags[i] !== "possessive") return undefined;
  const key = keyAt(line, i);
  if (key !== "'s" && key !== "'") return { from: i, to: i + 1 };
  const from = phraseStart(line, i - 1);
  return from < i ? { from: lastPhrase(line, from, i), to: i } : undefined;
}

/** "Sudanese accusations that …", "Pentagon claims that …": the state or body that stands right before. */
function namedBefore(line: Line, at: number, { mentions }: Context): Range | undefined {
  const end = line.tokens[at - 1]?.end;
  const mention = mentions.find(({ extent, kind }) => extent.end === end && kind !== "person");
  if (mention === undefined) return undefined;
  const from = line.tokens.findIndex(({ start }) => start >= mention.extent.start);
  return from < 0 || from >= at ? undefined : { from, to: at };
}

/** "a request from Jordan to …", "claims by the party that …", "the claim of Ann Lee that …", "a report in the Morning Star that …": whose it is. */
function fromWhom(line: Line, at: number): Range | undefined {
  if (keyAt(line, at + 1) === "of") {
    const owner = phraseAfter(line, at + 2);
    const isSomebody = owner !== undefined && isCapitalWord(line.tokens[owner.from]);
    return isSomebody && line.tags[owner.to] === "that" ? owner : undefined;
  }
  const isOutlet = keyAt(line, at + 1) === "in" && isCapitalWord(line.tokens[at + 3] ?? line.tokens[at + 2]);
  return isOutlet || /^(?:from|by)$/.test(keyAt(line, at + 1)) ? phraseAfter(line, at + 2) : undefined;
}

/** "no request", "without any warning": there was none. */
function isNone(line: Line, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 4; i--) if (/^(?:no|without)$/.test(keyAt(line, i))) return true;
  return false;
}

/** Who "made a claim", "has voiced deep concern": the subject of a light verb before the noun. */
function lightSubject(line: Line, at: number): Range | undefined {
  let i = at - 1;
  while (i > 0 && at - i < 6 && /^(?:noun|determiner|adverb|number)$/.test(line.tags[i]!)) i--;
  if (
    !LIGHT_VERBS.has(keyAt(line, i)) ||
    !/^(?:verb|participle|gerund|infinitive|have)$/.test(line.tags[i] ?? "")
  )
    return undefined;
  while (/^(?:be|have|modal|adverb|negation|do|to)$/.test(line.tags[i - 1] ?? "")) i--;
  return subjectBefore(line, i);
}

/** Of "the end of the minister" the last noun phrase is the possessor. */
function lastPhrase(line: Line, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const tag = line.tags[i]!;
    if (
      tag === "preposition" ||
      tag === "gerund" ||
      tag === "coordinator" ||
      tag === "to" ||
      tag === "infinitive"
    )
      return i + 1;
    if (tag === "determiner") return i;
  }
  return from;
}
