// Cues that are no words: "Pentagon: talks continue", "Talks continue: Pentagon", "TRUMP: I will …".
import type { Context, Rule } from "../../language.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import type { Tag } from "../grammar/word-classes.ts";
import { intervieweeOf } from "../interview.ts";
import { readVerb, sources } from "../lexicon.ts";
import { hasFinite, keyAt, type Line, type Range } from "../line.ts";
import { type Found, speakerWords } from "../site.ts";
import { spansOf } from "./report.ts";

/** A sentence as a whole. */
export interface LineSite {
  readonly line: Line;
}

const DOCUMENTS = new Set(sources.documents);
const LABELS = new Set(sources.labels);
/** What "from" stands behind where somebody's words follow: "And this is from", "Here's more from". */
const POINTING: ReadonlySet<Tag> = new Set([
  "determiner",
  "be",
  "adverb",
  "coordinator",
  "that",
  "mark",
  "pronoun",
]);

export const PUNCTUATION: readonly Rule<LineSite>[] = [
  {
    name: "en-speaker-colon",
    example: "{Pentagon}: [talks with the allies go on]",
    confidence: 0.74,
    find: ({ line }, { paragraph, sentence }) => {
      if (sentence.start !== paragraph.start) return undefined;
      const colon = line.tokens.findIndex(({ key }) => key === ":");
      if (
        colon < Math.max(1, line.begin) ||
        colon > 5 ||
        line.quoteOf[colon] !== -1 ||
        colon + 2 >= line.tokens.length
      )
        return undefined;
      const speaker = { from: 0, to: colon };
      if (!isName(line, speaker) || endsWithCue(line)) return undefined;
      const found = spoken(line, speaker, { from: colon + 1, to: line.tokens.length });
      return found && isTranscript(line.text.slice(paragraph.start, paragraph.start + 80))
        ? { ...found, contents: found.contents.map(({ start }) => ({ start, end: paragraph.end })) }
        : found;
    },
  },
  {
    name: "en-answer",
    example: "An interview with {Nora Field}\n\nQ: Will you leave?\n\nA: [No. Why should I?]",
    confidence: 0.75,
    find: ({ line }, { article, paragraph, sentence }) => {
      if (
        sentence.start !== paragraph.start ||
        !/^A:\s/u.test(article.text.slice(sentence.start, sentence.start + 3))
      )
        return undefined;
      const who = intervieweeOf(article);
      const found = who && spoken(line, { from: 0, to: 1 }, { from: 2, to: line.tokens.length });
      return (
        found && {
          ...found,
          contents: [{ start: line.tokens[2]!.start, end: paragraph.end }],
          speakers: [{ kind: "phrase", span: who }],
        }
      );
    },
  },
  {
    name: "en-from-next-paragraph",
    example: "And this is from {Nora Field}, a lawyer:\n\n[“We will not leave.”]",
    confidence: 0.75,
    find: ({ line }, { following }) => {
      const from = line.tokens.findIndex(({ key }, i) => key === "from" && i < 5);
      if (following === undefined || from < 0 || !line.tags.slice(0, from).every((tag) => POINTING.has(tag)))
        return undefined;
      const speaker = phraseAfter(line, from + 1);
      if (speaker === undefined || keyAt(line, speaker.to) !== ":" || speaker.to + 1 < line.tokens.length)
        return undefined;
      const found = spoken(line, speaker, speaker);
      return found && { ...found, contents: [{ start: following.start, end: following.end }] };
    },
  },
  {
    name: "en-colon-speaker",
    example: "[Talks with the allies go on]: {Pentagon}",
    confidence: 0.75,
    find: ({ line }, { paragraph, sentence }) => {
      if (!isHeadline({ paragraph, sentence }) || line.end !== line.tokens.length) return undefined;
      const colon = line.tokens.findLastIndex(({ key }) => key === ":");
      const speaker = { from: colon + 1, to: line.end };
      if (colon < 3 || speaker.to - speaker.from > 4 || speaker.to === speaker.from) return undefined;
      return isName(line, speaker) && hasFinite(line, 0, colon)
        ? spoken(line, speaker, { from: 0, to: colon })
        : undefined;
    },
  },
];

/** "South Sudan: Soldiers burned villages, rights group says": the place is where, and who speaks comes last. */
function endsWithCue(line: Line): boolean {
  const last = line.end - 1;
  return (
    line.tags[last] === "verb" &&
    line.quoteOf[last] === -1 &&
    readVerb(keyAt(line, last)).some(({ cue }) => cue?.frames.has("quote") && cue.frames.has("bare"))
  );
}

/** "TRUMP: I will …": a transcript names its speakers in capitals, and each has the whole paragraph, as "A:" has. */
export function isTranscript(paragraph: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}.’' -]+|A):\s/u.test(paragraph);
}

/** A headline, or a paragraph of one sentence without a full stop. */
function isHeadline({ paragraph }: Pick<Context, "paragraph" | "sentence">): boolean {
  return paragraph.role === "headline" || paragraph.sentences.length === 1;
}

/** All words capitalized, none of them a label ("Note:", "Update:"), no verb. */
function isName(line: Line, range: Range): boolean {
  if (/^(?:preposition|gerund)$/.test(line.tags[range.from] ?? "")) return false;
  for (let i = range.from; i < range.to; i++) {
    const token = line.tokens[i]!;
    if (LABELS.has(token.key) || line.tags[i] === "verb" || line.tags[i] === "be" || token.kind === "number")
      return false;
    if (i === range.to - 1 && i > range.from && DOCUMENTS.has(token.key)) continue;
    if (
      token.kind === "word" &&
      !/^\p{Lu}/u.test(token.text) &&
      line.tags[i] !== "preposition" &&
      line.tags[i] !== "possessive"
    )
      return false;
    if (token.kind === "punctuation" && !/^[.’'()-]$/.test(token.key)) return false;
  }
  return /\p{L}{2}/u.test(keyAt(line, range.from));
}

function spoken(line: Line, speaker: Range, content: Range): Found | undefined {
  const contents = spansOf(line, [content]);
  if (contents.length === 0) return undefined;
  return {
    act: "Assert",
    contents,
    speakers: [speakerWords(line, speaker)],
    addressees: [],
    via: [],
    status: "Reported",
  };
}
