// Noun phrases beside a verb: the subject before it, the one after it when subject and verb are turned around.
// A stranger would get wrong that appositions and relative clauses belong to the phrase ("X, who leads Y, said"):
// the walk to the left jumps over them, and over quoted names and brackets.
import { classOf, sources } from "../lexicon.ts";
import { keyAt, type Line, type Range } from "../line.ts";
import type { Tag } from "./tag.ts";

const FINITE: ReadonlySet<Tag> = new Set(["verb", "modal", "be", "have", "do"]);
const GROUP: ReadonlySet<Tag> = new Set([...FINITE, "participle", "adverb", "negation", "gerund"]);
const SUBJECT_PRONOUN = classOf("subject");
const TIMES = new Set([...sources.days, ...sources.months, ...sources.periods]);
const VENUES = new Set([...sources.venues, ...sources.days, ...sources.months, ...sources.periods]);

/** The subject that ends before token `at` (the start of a verb group). */
export function subjectBefore(line: Line, at: number): Range | undefined {
  const last = at - 1;
  if (last < 0) return undefined;
  const closing = keyAt(line, last);
  if (line.quoteOf[last] === -1 && /^[,–—]$/.test(closing)) {
    const from = apposed(line, last);
    return from === undefined ? undefined : refine(line, { from, to: last });
  }
  const quoted = line.quotes[line.quoteOf[last] ?? -1];
  if (quoted?.speech && line.quoteOf[last] !== line.quoteOf[at]) return aroundQuote(line, quoted);
  const from = phraseStart(line, last, line.quoteOf[at] ?? -1);
  return from > last ? undefined : refine(line, { from, to: at });
}

/** "Field, citing “the best of reasons,” said": an insertion that ends with a quotation. */
function aroundQuote(line: Line, quoted: Range): Range | undefined {
  for (let i = quoted.from - 1; i > 0 && quoted.from - i < 8; i--) {
    if (keyAt(line, i) !== "," || line.quoteOf[i] !== -1) continue;
    if (line.tags[i + 1] !== "gerund" && line.tags[i + 1] !== "relative") return undefined;
    const from = phraseStart(line, i - 1);
    return from >= i ? undefined : refine(line, { from, to: i });
  }
  return undefined;
}

/** Walks left over one noun phrase that ends at token `last`; gives its first token, or `last + 1` for none. */
export function phraseStart(line: Line, last: number, level = line.quoteOf[last] ?? -1): number {
  const { tags } = line;
  let rollback: number | undefined;
  let i = last;
  for (; i >= 0; i--) {
    const tag = tags[i]!;
    const key = keyAt(line, i);
    const quoted = line.quotes[line.quoteOf[i] ?? -1];
    if (line.quoteOf[i] !== level) {
      if (quoted === undefined || quoted.speech) break;
      i = quoted.from;
      continue;
    }
    if (tag === "mark") {
      if (key === ")" || key === "]") {
        i = bracketStart(line, i);
        continue;
      }
      if (isInnerMark(line, i)) continue;
      break;
    }
    if (FINITE.has(tag) || tag === "participle") {
      const relative = relativeBefore(line, i);
      if (relative !== undefined) {
        i = relative;
        continue;
      }
      if (isReduced(line, i, last)) continue;
      if (rollback !== undefined) return rollback;
      break;
    }
    if (tag === "subordinator" || tag === "that" || tag === "relative") {
      if (i === last && tag !== "subordinator") return i;
      if (tag === "relative" && keyAt(line, i) === "whose") continue;
      break;
    }
    if (tag === "coordinator") {
      if (i === last || key === "but" || key === "so" || key === "yet") break;
      rollback ??= i + 1;
      continue;
    }
    if (tag === "pronoun" && i === last && SUBJECT_PRONOUN.has(key) && key !== "others" && key !== "one") {
      if (tags[i - 1] !== "coordinator" || !/^[A-Z]/.test(line.tokens[i - 2]?.text ?? "")) return i;
    }
    if (tag === "infinitive" || tag === "gerund" || tag === "to") {
      if (i === last) break;
    }
  }
  return i + 1;
}

/** Punctuation inside a name or number: hyphens without space, the period of "Sen.", apostrophes, currency. */
function isInnerMark(line: Line, i: number): boolean {
  const { tokens } = line;
  const key = keyAt(line, i);
  const touchesLeft = tokens[i - 1]?.end === tokens[i]?.start;
  const touchesRight = tokens[i + 1]?.start === tokens[i]?.end;
  if (/^[-/’'@#&]$/.test(key)) return touchesLeft || touchesRight;
  if (/^[$€£%]$/.test(key)) return true;
  return key === "." && touchesLeft && /^\p{Lu}\p{L}{0,4}$/u.test(tokens[i - 1]?.text ?? "");
}

function bracketStart(line: Line, close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 40; i--) if (keyAt(line, i) === "(" || keyAt(line, i) === "[") return i;
  return close;
}

/** The relative pronoun that a finite verb hangs on: "who followed", "that have been", "whom the army held". */
function relativeBefore(line: Line, verb: number): number | undefined {
  let i = verb - 1;
  while (i > 0 && (FINITE.has(line.tags[i]!) || line.tags[i] === "adverb" || line.tags[i] === "negation")) i--;
  const tag = line.tags[i];
  if (tag === "relative" || (tag === "that" && (line.tags[i - 1] === "noun" || line.tags[i - 1] === "number"))) {
    return line.tags[i - 1] === "preposition" ? i - 1 : keyAt(line, i - 1) === "," && i > 1 ? i - 1 : i;
  }
  for (let k = i; k >= 0 && i - k < 6; k--) {
    const inner = line.tags[k]!;
    if ((inner === "relative" || keyAt(line, k) === "whose") && k < i) return keyAt(line, k - 1) === "," && k > 1 ? k - 1 : k;
    if (inner !== "noun" && inner !== "determiner" && inner !== "possessive" && inner !== "pronoun" && inner !== "preposition") return undefined;
  }
  return undefined;
}

/** "officials briefed on the matter", "people killed in": a participle after its noun, nothing of a finite verb. */
function isReduced(line: Line, i: number, last: number): boolean {
  if (line.tags[i] !== "verb" && line.tags[i] !== "participle") return false;
  const next = line.tags[i + 1];
  return (
    i < last &&
    line.tags[i - 1] === "noun" &&
    /(?:ed|n|t)$/.test(keyAt(line, i)) &&
    (next === "preposition" || next === "gerund" || next === "to" || TIMES.has(keyAt(line, i + 1)))
  );
}

/** The first token of a noun phrase whose apposition or relative clause closes at the comma or dash `close`. */
function apposed(line: Line, close: number): number | undefined {
  const mark = keyAt(line, close);
  const starts: number[] = [];
  let to = close;
  for (let i = close - 1; i >= -1; i--) {
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
    if (hasMainVerb(line, i + 1, to)) break;
    starts.push(i + 1);
    to = i;
    if (i < 0 || key !== mark) break;
  }
  if (starts.length < 2) return undefined;
  starts.reverse();
  return starts
    .map((from) => (line.tags[from] === "subordinator" || line.tags[from] === "coordinator" ? from + 1 : from))
    .find((from, index) => index < starts.length - 1 && opensPhrase(line, from));
}

function hasMainVerb(line: Line, from: number, to: number): boolean {
  const first = line.tags[from];
  if (first === "relative" || (first === "preposition" && line.tags[from + 1] === "relative")) return false;
  if (first === "subordinator" && from > 0) return false;
  let pending = false;
  for (let i = from; i < to; i++) {
    const tag = line.tags[i]!;
    if (tag === "relative" || (tag === "that" && line.tags[i - 1] === "noun")) pending = true;
    if (!FINITE.has(tag)) continue;
    if (pending) {
      while (i + 1 < to && GROUP.has(line.tags[i + 1]!)) i++;
      pending = false;
      continue;
    }
    if (isReduced(line, i, to) || (tag === "verb" && i === from)) continue;
    return true;
  }
  return false;
}

function opensPhrase(line: Line, from: number): boolean {
  const tag = line.tags[from];
  return tag === "noun" || tag === "determiner" || tag === "possessive" || tag === "pronoun" || tag === "coordinator" || tag === "number";
}

/** Cuts what does not belong to a subject off its front: conjunctions, adverbs, "On Friday". */
function refine(line: Line, range: Range): Range | undefined {
  let { from } = range;
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
    .some((tag) => tag === "noun" || tag === "pronoun" || tag === "relative" || tag === "number" || tag === "determiner" || tag === "that");
  return hasHead ? { from, to } : undefined;
}

/** After "On Friday" or "In 2014": the next determiner, pronoun or capital starts the subject. */
function afterPreposition(line: Line, from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const tag = line.tags[i];
    const before = line.tags[i - 1];
    if (before === "preposition" || before === "determiner" || before === "possessive" || before === "coordinator") continue;
    if (tag === "determiner" || tag === "pronoun" || tag === "possessive") return i;
    if (tag === "noun" && isTimeWord(line, i - 1)) return i;
  }
  return from + 1;
}

function isTimeWord(line: Line, at: number): boolean {
  return line.tags[at] === "number" || TIMES.has(keyAt(line, at));
}

/** The noun phrase that starts at `from`, with its appositions: "said Ann Lee, a lawyer for the group, in …". */
export function phraseAfter(line: Line, from: number): Range | undefined {
  const { tags } = line;
  const first = tags[from];
  if (first === "pronoun") return { from, to: from + 1 };
  if (first !== "noun" && first !== "determiner" && first !== "possessive" && first !== "number") return undefined;
  let i = from;
  for (; i < line.end; i++) {
    const tag = tags[i]!;
    const key = keyAt(line, i);
    if (line.quoteOf[i] !== line.quoteOf[from]) {
      const quoted = line.quotes[line.quoteOf[i] ?? -1];
      if (quoted === undefined || quoted.speech) break;
      i = quoted.to - 1;
      continue;
    }
    if (tag === "mark" && key === "(") {
      i = bracketEnd(line, i);
      continue;
    }
    if (tag === "mark" && !isInnerMark(line, i)) break;
    if (tag === "relative" || tag === "that") {
      if (tag === "that") break;
      const end = commaAfter(line, i);
      i = end - 1;
      continue;
    }
    if (FINITE.has(tag) && !isReduced(line, i, line.end)) break;
    if (tag === "preposition" && i > from && !/^(?:of|for|from|at|with|to|in|on|against)$/.test(key)) break;
    if (tag === "preposition" && startsAdverbial(line, i)) break;
    if (tag === "gerund" && line.tags[i + 1] === "noun" && line.tags[i - 1] === "noun") continue;
    if (tag === "subordinator" || tag === "adverb" || tag === "gerund") break;
  }
  if (i === from) return undefined;
  return { from, to: withApposition(line, i) };
}

/** "in an interview", "on Friday", "at a rally": about the saying, not part of the name. */
function startsAdverbial(line: Line, at: number): boolean {
  const key = keyAt(line, at);
  if (key === "of" || key === "for" || key === "from") return false;
  for (let i = at + 1; i < at + 7 && i < line.end; i++) {
    if (VENUES.has(keyAt(line, i))) return true;
    if (line.tags[i] === "preposition" || line.tags[i] === "mark") break;
  }
  return false;
}

function withApposition(line: Line, at: number): number {
  if (keyAt(line, at) !== ",") return at;
  const first = line.tags[at + 1];
  const isApposition =
    first === "determiner" || first === "relative" || first === "number" || (first === "noun" && !hasMainVerb(line, at + 1, commaAfter(line, at + 1)));
  if (!isApposition || line.quoteOf[at + 1] !== line.quoteOf[at]) return at;
  const end = commaAfter(line, at + 1);
  if (first !== "relative" && hasMainVerb(line, at + 1, end)) return at;
  return end;
}

function commaAfter(line: Line, from: number): number {
  for (let i = from; i < line.end; i++) {
    const key = keyAt(line, i);
    if (line.tags[i] === "mark" && (/^[,;:–—]$/.test(key) || line.quoteOf[i] !== line.quoteOf[from])) return i;
  }
  return line.end;
}

function bracketEnd(line: Line, open: number): number {
  for (let i = open + 1; i < line.end && i - open < 40; i++) if (keyAt(line, i) === ")") return i;
  return open;
}
