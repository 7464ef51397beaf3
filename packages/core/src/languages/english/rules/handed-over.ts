// Quotations that no verb of speech hands over: "…” was his verdict", "Her message to ministers: “…”", "He smiled: “…”".
// A stranger would get wrong that they come last: only a quotation that no other rule has given to anybody is theirs.
import type { Span } from "../../../document.ts";
import type { Context, Finding, Rule } from "../../language.ts";
import { contentEnd } from "../grammar/clause.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import { opensMainClause } from "../grammar/relative.ts";
import { subjectBefore } from "../grammar/subject.ts";
import { FINITE } from "../grammar/word-classes.ts";
import { readNoun, sources } from "../lexicon.ts";
import { keyAt, type Line, type QuotedRange, type Range, spanOf } from "../line.ts";
import { speakerWords } from "../site.ts";
import { neighbor, quoteClosing, quoteOpening } from "../surroundings.ts";
import { variesName } from "../varied-names.ts";
import type { LineSite } from "./punctuation.ts";

const WORDS = new Set(sources.verdicts);
const PEOPLE = new Set(sources.people);

export const HANDED_OVER: readonly Rule<LineSite>[] = [
  {
    name: "en-quote-was-verdict",
    example: "[“They knocked all day,”] was {Nora Field}'s <verdict>.",
    confidence: 0.7,
    find: ({ line }, context) => {
      const at = verdictAt(line);
      const speaker = at === undefined ? undefined : ownerOf(line, at);
      const content = speaker && quoteOfVerdict(line, speaker.to, context);
      return content && handed(line, { from: at!, to: at! + 1 }, content, speaker);
    },
  },
  {
    name: "en-for-whom",
    example: "<For> {Nora Field}, [the fine is “a rounding error”].",
    confidence: 0.7,
    find: ({ line }, context) => {
      const speaker = forWhom(line, context);
      const to = speaker && contentEnd(line, speaker.comma + 1);
      const isQuoted =
        speaker !== undefined &&
        line.quotes.some(
          ({ from, words, quote }) => from > speaker.comma && words > 1 && quote.use !== "name",
        );
      if (!isQuoted || !opensMainClause(line, speaker.comma + 1, to!)) return undefined;
      const content = spanOf(line, { from: speaker.comma + 1, to: to! });
      return content && handed(line, { from: line.begin, to: line.begin + 1 }, content, speaker);
    },
  },
  {
    name: "en-headline-quote",
    example: "[“Never again”]: {Nora Field} on the night the bridge fell",
    confidence: 0.75,
    find: ({ line }, context) => {
      const quote = line.quotes[0];
      if (!isHeading(line, context) || quote?.from !== line.begin || quote.words < 2) return undefined;
      const speaker = keyAt(line, quote.to) === ":" ? phraseAfter(line, quote.to + 1) : undefined;
      if (speaker === undefined || !isSomebody(line, speaker, context)) return undefined;
      return handed(line, { from: quote.to, to: quote.to + 1 }, quote.quote.inner, speaker);
    },
  },
  {
    name: "en-quote-was-how",
    example: "[“A historic day”] is how {Nora Field} <described> it.",
    confidence: 0.7,
    find: ({ line }) => {
      const how = line.tokens.findIndex(({ key }, i) => key === "how" && line.tags[i - 1] === "be");
      const quote = how < 1 ? undefined : quoteEnding(line, how - 1);
      const speaker = quote && phraseAfter(line, how + 1);
      return speaker && handed(line, { from: speaker.to, to: speaker.to + 1 }, quote.quote, speaker);
    },
  },
  {
    name: "en-colon-quote",
    example: "{Nora Field} <struck> a hopeful note: [“We can still reopen the bridge.”]",
    confidence: 0.7,
    find: ({ line }, context) => {
      const quote = line.quotes.find(({ from, speech }) => speech && keyAt(line, from - 1) === ":");
      const verb = line.tags.findLastIndex((tag, i) => FINITE.has(tag) && i < (quote?.from ?? 0));
      if (quote === undefined || verb < 1 || line.quoteOf[verb] !== -1) return undefined;
      const speaker = subjectBefore(line, verb);
      if (speaker === undefined || !isSomebody(line, speaker, context)) return undefined;
      return handed(line, { from: verb, to: verb + 1 }, quote.quote, speaker);
    },
  },
];

/** "For Nora Field, the fine is “a rounding error”": a clause with words of hers in it. */
function forWhom(line: Line, context: Context): (Range & { readonly comma: number }) | undefined {
  const speaker = keyAt(line, line.begin) === "for" ? phraseAfter(line, line.begin + 1) : undefined;
  if (speaker === undefined) return undefined;
  const comma = line.tokens.findIndex(({ key }, i) => key === "," && i > line.begin);
  const words = line.text.slice(line.tokens[speaker.from]!.start, line.tokens[comma - 1]?.end);
  const isKnown = isSomebody(line, speaker, context) || variesName(words, false) !== undefined;
  return isKnown && comma > speaker.from ? { from: speaker.from, to: comma, comma } : undefined;
}

/** `found` too, where the other findings leave its quotation to nobody. */
export function withHandedOver(findings: readonly Finding[], found: Finding | undefined): readonly Finding[] {
  const content = found?.contents[0];
  if (found === undefined || content === undefined) return findings;
  const isTaken = findings.some(({ contents }) =>
    contents.some(({ start, end }) => start < content.end && content.start < end),
  );
  return isTaken ? findings : [...findings, found];
}

/** The noun that names what was said: "was his [verdict]", "those were the [words] of", "her [message] to ministers:". */
function verdictAt(line: Line): number | undefined {
  const at = line.tokens.findIndex(
    ({ key }, i) =>
      line.quoteOf[i] === -1 && line.tags[i] === "noun" && (WORDS.has(key) || readNoun(key)?.alone),
  );
  return at < 0 ? undefined : at;
}

/** "[his] verdict", "[Ann Lee]'s blunt verdict", "the message from [the bank]". */
function ownerOf(line: Line, at: number): Range | undefined {
  let i = at - 1;
  while (i > 0 && at - i < 3 && line.tags[i] === "noun") i--;
  if (line.tags[i] === "possessive") {
    if (!/^['’]s?$/.test(keyAt(line, i))) return { from: i, to: i + 1 };
    const owner = subjectBefore(line, i);
    return owner && { from: owner.from, to: i };
  }
  return /^(?:of|from)$/.test(keyAt(line, at + 1)) ? phraseAfter(line, at + 2) : undefined;
}

/** The quotation before "was his verdict", behind "His verdict:" or "His answer?", also the sentence before "Those were the words of". */
function quoteOfVerdict(line: Line, ownerEnd: number, { paragraph, sentence }: Context) {
  const be = line.tags.findIndex((tag, i) => tag === "be" && line.quoteOf[i] === -1 && i < ownerEnd);
  const pointing = /^(?:this|that|those|these)$/.test(keyAt(line, be - 1)) ? be - 1 : be;
  const before = be < 0 ? undefined : quoteEnding(line, pointing);
  if (before !== undefined) return before.quote;
  if (pointing === 0 && be === 1) return quoteClosing(paragraph, sentence.start);
  const next = keyAt(line, line.tokens.length - 1) === "?" ? neighbor(paragraph, sentence, 1) : undefined;
  const answer = next && quoteOpening(paragraph, next.start);
  if (be < 0 && answer !== undefined && answer.end >= next!.end - 1) return answer;
  const behind = line.quotes.find(({ from }) => keyAt(line, from - 1) === ":");
  return be < 0 && behind && ownerEnd < behind.from ? behind.quote : undefined;
}

/** The quotation that ends right before a token, a comma or dash between allowed. */
function quoteEnding(line: Line, at: number): QuotedRange | undefined {
  const last = /^[,–—-]$/.test(keyAt(line, at - 1)) && line.quoteOf[at - 1] === -1 ? at - 2 : at - 1;
  const quote = line.quotes[line.quoteOf[last] ?? -1];
  return quote?.to === last + 1 ? quote : undefined;
}

/** A headline, or a line of one sentence without a full stop. */
function isHeading(line: Line, { paragraph }: Context): boolean {
  return (
    paragraph.role === "headline" || (paragraph.sentences.length === 1 && line.end === line.tokens.length)
  );
}

function isSomebody(line: Line, { from, to }: Range, { mentions }: Context): boolean {
  const span = spanOf(line, { from, to });
  if (/^(?:he|she|they)$/.test(keyAt(line, from))) return to === from + 1;
  for (let i = from; i < to; i++) if (PEOPLE.has(keyAt(line, i))) return true;
  return mentions.some(
    ({ kind, start, end }) =>
      kind === "person" && span !== undefined && start >= span.start && end <= span.end,
  );
}

function handed(line: Line, cue: Range, { start, end }: Span, speaker: Range) {
  const span = /\p{L}/u.test(keyAt(line, cue.from)) ? spanOf(line, cue) : undefined;
  return {
    ...(span && { cue: span }),
    act: "Assert" as const,
    contents: [{ start, end }],
    speakers: [speakerWords(line, speaker)],
    addressees: [],
    via: [],
    status: "Reported" as const,
  };
}
