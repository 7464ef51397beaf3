// The subject before a verb.
// A stranger would get wrong that appositions and relative clauses belong to the phrase ("X, who leads Y, said"):
// the walk to the left jumps over them, and over quoted names and brackets.
import { readVerb, sources } from "../lexicon.ts";
import { keyAt, type Line, type Range } from "../line.ts";
import { phraseStart } from "./noun-phrase.ts";
import { hasMainVerb } from "./relative.ts";
import { timePhrase } from "./time-phrase.ts";

/** In tokens, from the noun phrase to the end of what is inserted after it. */
const LONGEST_INSERTION = 120;
const TIMES = new Set([...sources.days, ...sources.months, ...sources.periods]);

/** The subject that ends before token `at` (the start of a verb group). */
export function subjectBefore(line: Line, at: number): Range | undefined {
  const last = at - 1;
  if (last < 0) return undefined;
  // "…, on Monday said": the longest date first, so that "on" goes with it.
  for (let i = Math.max(1, last - 4); i <= last; i++)
    if (timePhrase(line, i) === at) return subjectBefore(line, i);
  const closing = keyAt(line, last);
  if (line.quoteOf[last] === -1 && /^[,–—]$/.test(closing)) {
    const before = adverbInsertion(line, last) ?? sayingInsertion(line, last);
    if (before !== undefined) return subjectBefore(line, before);
    const from = apposed(line, last);
    return from === undefined ? undefined : refine(line, { from, to: last });
  }
  const quoted = line.quotes[line.quoteOf[last] ?? -1];
  // A comma inside the marks parts as one outside does: "it was “a farce,” says Field".
  const isParted = quoted?.speech || quoted?.ending === ",";
  if (quoted && isParted && line.quoteOf[last] !== line.quoteOf[at]) return aroundQuote(line, quoted);
  const from = phraseStart(line, last, line.quoteOf[at] ?? -1);
  return from > last ? undefined : refine(line, { from, to: at });
}

/** "Three officials, however, said": the comma before an adverb between commas. */
function adverbInsertion(line: Line, close: number): number | undefined {
  for (let i = close - 1; i > 0 && close - i < 4; i--) {
    if (keyAt(line, i) === ",") return i === close - 1 ? undefined : i;
    if (line.tags[i] !== "adverb" && !/^(?:for|instance|example|in|turn|of|course)$/.test(keyAt(line, i)))
      return undefined;
  }
  return undefined;
}

/** "One recruiter, she said, told her …": the comma before somebody's saying between commas. */
function sayingInsertion(line: Line, close: number): number | undefined {
  if (line.tags[close - 1] !== "verb") return undefined;
  const says = readVerb(keyAt(line, close - 1)).some(({ cue }) => cue?.frames.has("quote"));
  if (!says) return undefined;
  for (let i = close - 2; i > 0 && close - i < 6; i--) {
    if (keyAt(line, i) === ",") return i;
    if (!/^(?:pronoun|determiner|possessive|noun)$/.test(line.tags[i]!)) return undefined;
  }
  return undefined;
}

/** "The report, “They Left Us,” says": the comma before a title in quotation marks. */
function beforeTitle(line: Line, { from, to }: Range): number | undefined {
  if (keyAt(line, from - 1) !== ",") return undefined;
  const words = line.tokens.slice(from, to).filter(({ kind, text }) => kind === "word" && text.length > 3);
  return words.length > 0 && words.every(({ text }) => /^\p{Lu}/u.test(text)) ? from - 1 : undefined;
}

/** "Field, citing “the best of reasons,” said": an insertion that ends with a quotation. */
function aroundQuote(line: Line, quoted: Range): Range | undefined {
  const title = beforeTitle(line, quoted);
  if (title !== undefined) return subjectBefore(line, title);
  for (let i = quoted.from - 1; i > 0 && quoted.from - i < 8; i--) {
    if (keyAt(line, i) !== "," || line.quoteOf[i] !== -1) continue;
    if (line.tags[i + 1] !== "gerund" && line.tags[i + 1] !== "relative") return undefined;
    const from = phraseStart(line, i - 1);
    return from >= i ? undefined : refine(line, { from, to: i });
  }
  return undefined;
}

/** The first token of a noun phrase whose apposition or relative clause closes at the comma or dash `close`. */
function apposed(line: Line, close: number): number | undefined {
  const mark = keyAt(line, close);
  const starts: number[] = [];
  let to = close;
  for (let i = close - 1; i >= -1 && close - i < LONGEST_INSERTION; i--) {
    const quoted = line.quotes[line.quoteOf[i] ?? -1];
    if (quoted !== undefined && line.quoteOf[close] === -1) {
      if (quoted.speech) {
        if (i + 1 < to) starts.push(i + 1);
        break;
      }
      i = quoted.from;
      continue;
    }
    const key = keyAt(line, i);
    if (i >= 0 && key !== mark && !/^[;:–—]$/.test(key)) continue;
    if (hasMainVerb(line, i + 1, to)) {
      // "… tied before the chairman, Ann Lee, voted": the phrase behind the subordinator.
      const from = phraseStart(line, to - 1);
      if (from < to && line.tags[from - 1] === "subordinator") starts.push(from);
      break;
    }
    starts.push(i + 1);
    to = i;
    if (i < 0 || key !== mark) break;
  }
  if (starts.length < 2) return undefined;
  starts.reverse();
  return starts
    .map((from) => (/^(?:subordinator|coordinator|adverb)$/.test(line.tags[from] ?? "") ? from + 1 : from))
    .find(
      (from, index) => index < starts.length - 1 && opensPhrase(line, from) && !TIMES.has(keyAt(line, from)),
    );
}

function opensPhrase(line: Line, from: number): boolean {
  const tag = line.tags[from];
  return (
    tag === "noun" ||
    tag === "determiner" ||
    tag === "possessive" ||
    tag === "pronoun" ||
    tag === "coordinator" ||
    tag === "number"
  );
}

/** Cuts what does not belong to a subject off its front: conjunctions, adverbs, "On Friday". */
function refine(line: Line, range: Range): Range | undefined {
  let from = Math.max(range.from, Math.min(line.begin, range.to));
  const { to } = range;
  for (;;) {
    const tag = line.tags[from];
    if (from >= to) return undefined;
    if (tag === "coordinator" || tag === "adverb" || tag === "mark") from++;
    else if (tag === "preposition") from = afterPreposition(line, from, to);
    else break;
  }
  const hasHead = line.tags
    .slice(from, to)
    .some(
      (tag) =>
        tag === "noun" ||
        tag === "pronoun" ||
        tag === "relative" ||
        tag === "number" ||
        tag === "determiner" ||
        tag === "that",
    );
  return hasHead ? { from, to } : undefined;
}

/** After "On Friday" or "In 2014": the next determiner, pronoun or capital starts the subject. */
function afterPreposition(line: Line, from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const tag = line.tags[i];
    const before = line.tags[i - 1];
    if (
      before === "preposition" ||
      before === "determiner" ||
      before === "possessive" ||
      before === "coordinator"
    )
      continue;
    if (tag === "determiner" || tag === "pronoun" || tag === "possessive") return i;
    if (tag === "noun" && isTimeWord(line, i - 1)) return i;
  }
  return from + 1;
}

function isTimeWord(line: Line, at: number): boolean {
  return line.tags[at] === "number" || TIMES.has(keyAt(line, at));
}
