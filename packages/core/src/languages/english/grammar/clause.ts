// Where a content begins after its cue and where it ends.
// A stranger would get wrong that a content runs to the sentence's end by default: what a speaker adds with "and", a
// relative clause or a participle is still the speaker's, unless a new cue stands there ("…, adding that", "and said").
import { type Cue, readVerb, sources } from "../lexicon.ts";
import { keyAt, type Line, quoteFrom } from "../line.ts";
import { skipAdverbials } from "./adverbial.ts";
import type { Tag } from "./tag.ts";

const FINITE: ReadonlySet<Tag> = new Set(["verb", "modal", "be", "have", "do"]);
const AUXILIARY: ReadonlySet<Tag> = new Set(["adverb", "have", "negation", "do", "be"]);
const PHRASE_TAGS: ReadonlySet<Tag> = new Set(["noun", "determiner", "possessive", "pronoun", "adverb", "have", "number"]);
/** Prepositions that date or frame the whole saying rather than go on with its object. */
const FRAMES = new Set(sources.framing);

/** How a content is bounded. */
export interface Scope {
  /** A noun phrase or infinitive: ends before a clause or phrase that frames the saying ("after …", "despite …"). */
  readonly phrase?: boolean;
  /** The cue stands in a relative or fronted clause, which a comma closes. */
  readonly inner?: boolean;
}

/** Is there a finite verb of its own in the range? */
export function hasFinite(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE.has(line.tags[i]!)) return true;
  return false;
}

/** The token after a content that starts at `from`. */
export function contentEnd(line: Line, from: number, scope: Scope = {}): number {
  const opening = quoteFrom(line, from);
  if (opening?.speech && endsQuotation(line, opening.to)) return opening.to;
  const level = line.quoteOf[from] ?? -1;
  const own = line.quotes[level];
  const base = own === undefined || own.from === from ? -1 : level;
  for (let i = from; i < line.end; i++) {
    if (line.quoteOf[i] !== base) {
      if (base !== -1) return i;
      i = (line.quotes[line.quoteOf[i]!]?.to ?? i + 1) - 1;
      continue;
    }
    if (i > from && (startsNewCue(line, i) || closes(line, i, scope))) return i;
  }
  return line.end;
}

/** After a quotation of speech the content goes on only with more of the clause. */
function endsQuotation(line: Line, at: number): boolean {
  const inner = keyAt(line, at - 2);
  return at >= line.end || line.tags[at] === "mark" || /^[,.!?…]$/.test(inner);
}

function closes(line: Line, at: number, { phrase, inner }: Scope): boolean {
  const key = keyAt(line, at);
  const isComma = line.tags[at] === "mark" && /^[,;–—]$/.test(key);
  if (inner && isComma && hasFinite(line, at + 1, line.end)) return true;
  if (!phrase) return false;
  if (key === ";") return true;
  if (FRAMES.has(key) && line.tags[at - 1] !== "preposition" && !(key === "as" && line.tags[at + 1] === "noun")) return true;
  if (!isComma) return false;
  const next = line.tags[at + 1];
  if (next === "gerund" || next === "subordinator" || next === "pronoun") return true;
  return next === "coordinator" && hasFinite(line, at + 2, Math.min(line.end, at + 12));
}

/** A new report: "according to", ", adding", "and said", "but denied", ", he said". */
function startsNewCue(line: Line, at: number): boolean {
  const key = keyAt(line, at);
  if (key === "according" && keyAt(line, at + 1) === "to") return true;
  if (key === "," || key === "–" || key === "—") {
    const next = skipAuxiliaries(line, at + 1);
    if (line.tags[next] === "gerund" && reports(line, next)) return true;
    if (line.tags[at + 1] === "coordinator") return startsNewCue(line, at + 1) || isOwnReport(line, at + 2);
    return isParenthesis(line, at + 1);
  }
  if (line.tags[at] === "coordinator" && key !== "nor") {
    const next = skipAuxiliaries(line, at + 1);
    return (line.tags[next] === "verb" || line.tags[next] === "gerund" || line.tags[next] === "participle") && reports(line, next);
  }
  return false;
}

function skipAuxiliaries(line: Line, from: number): number {
  let i = from;
  while (AUXILIARY.has(line.tags[i]!)) i++;
  return i;
}

function reports(line: Line, at: number): boolean {
  return cueOf(line, at) !== undefined;
}

/** The verb of speech (not of thought) at this token, its particle there too. */
function cueOf(line: Line, at: number): Cue | undefined {
  return readVerb(keyAt(line, at)).find(
    ({ cue }) => cue !== undefined && !cue.attitude && cue.particles.every((word, k) => keyAt(line, at + 1 + k) === word),
  )?.cue;
}

/** ", but the union said …": a new clause with its own verb of speech. */
function isOwnReport(line: Line, from: number): boolean {
  const verb = firstVerb(line, from);
  return verb !== undefined && verb > from && cueOf(line, verb)?.frames.has("quote") === true;
}

/** ", he said" at the end, or ", she added," in the middle. */
function isParenthesis(line: Line, from: number): boolean {
  const verb = firstVerb(line, from);
  if (verb === undefined || verb === from || cueOf(line, verb)?.frames.has("quote") !== true) return false;
  const { at } = skipAdverbials(line, verb + 1);
  return at >= line.end || line.tags[at] === "mark" || at > verb + 1;
}

function firstVerb(line: Line, from: number): number | undefined {
  for (let i = from; i < from + 14 && i < line.end; i++) {
    const tag = line.tags[i]!;
    if (tag === "verb") return i;
    if (!PHRASE_TAGS.has(tag) && (tag !== "preposition" || i === from)) return undefined;
  }
  return undefined;
}
