// Which verbs inside a noun phrase belong to it: "who followed", "whose laws have been", "officials briefed on".
import { sources } from "../lexicon.ts";
import { keyAt, type Line } from "../line.ts";
import { FINITE, isCapitalWord, type Tag } from "./word-classes.ts";

/** Auxiliaries and adverbs of one verb, so that a flood of verbs costs no more than its length. */
const LONGEST_GROUP = 10;
const GROUP: ReadonlySet<Tag> = new Set([...FINITE, "participle", "adverb", "negation", "gerund"]);
/** What else stands between a relative pronoun and its verbs: "who preferred not to be named". */
const CHAIN: ReadonlySet<Tag> = new Set(["adverb", "negation", "to", "infinitive"]);
const TIMES = new Set([...sources.days, ...sources.months, ...sources.periods]);

/** The relative pronoun that a finite verb hangs on: "who followed", "that have been", "whom the army held". */
export function relativeBefore(line: Line, verb: number): number | undefined {
  let i = verb - 1;
  while (i > 0 && verb - i < LONGEST_GROUP && (FINITE.has(line.tags[i]!) || CHAIN.has(line.tags[i]!))) i--;
  const tag = line.tags[i];
  if (
    tag === "relative" ||
    (tag === "that" && (line.tags[i - 1] === "noun" || line.tags[i - 1] === "number"))
  ) {
    return line.tags[i - 1] === "preposition" ? i - 1 : keyAt(line, i - 1) === "," && i > 1 ? i - 1 : i;
  }
  for (let k = i; k >= 0 && i - k < 6; k--) {
    const inner = line.tags[k]!;
    if ((inner === "relative" || keyAt(line, k) === "whose") && k < i)
      return keyAt(line, k - 1) === "," && k > 1 ? k - 1 : k;
    if (
      inner !== "noun" &&
      inner !== "determiner" &&
      inner !== "possessive" &&
      inner !== "pronoun" &&
      inner !== "preposition"
    )
      return undefined;
  }
  return undefined;
}

/** "officials briefed on the matter", "people granted anonymity to speak": a participle after its noun, nothing of a finite verb. */
export function isReduced(line: Line, i: number, last: number): boolean {
  if (line.tags[i] !== "verb" && line.tags[i] !== "participle") return false;
  const next = line.tags[i + 1];
  return (
    i < last &&
    line.tags[i - 1] === "noun" &&
    /(?:ed|n|t)$/.test(keyAt(line, i)) &&
    (next === "preposition" ||
      next === "gerund" ||
      keyAt(line, i + 1) === "anonymity" ||
      namesNoun(line, i) ||
      TIMES.has(keyAt(line, i + 1)) ||
      (/^(?:last|this|earlier|late|early)$/.test(keyAt(line, i + 1)) && TIMES.has(keyAt(line, i + 2))))
  );
}

/** "a woman named Ann Lee", "a teacher called Bill": what the noun before is called. */
export function namesNoun(line: Line, i: number): boolean {
  return (
    /^(?:named|called|nicknamed|surnamed)$/.test(keyAt(line, i)) &&
    line.tags[i - 1] === "noun" &&
    /^\p{Ll}/u.test(line.tokens[i - 1]!.text) &&
    isCapitalWord(line.tokens[i + 1]) &&
    line.quoteOf[i + 1] === line.quoteOf[i]
  );
}

/** Has the range a finite verb that is no relative clause's? */
export function hasMainVerb(line: Line, from: number, to: number): boolean {
  const first = line.tags[from];
  if (first === "relative" || (first === "preposition" && line.tags[from + 1] === "relative")) return false;
  if (first === "subordinator" && from > 0) return false;
  const opensWithParticiple = /^(?:verb|participle)$/.test(first ?? "");
  let pending = false;
  for (let i = from; i < to; i++) {
    const tag = line.tags[i]!;
    if (tag === "relative" || keyAt(line, i) === "whose" || (tag === "that" && line.tags[i - 1] === "noun"))
      pending = true;
    // "Field, asked in court whether she had paid, said": the participle has a clause of its own.
    if (opensWithParticiple && (tag === "subordinator" || tag === "that")) pending = true;
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

/** Does a clause start here: a noun phrase and its own finite verb, before any subordinate clause? */
export function opensMainClause(line: Line, from: number, to: number): boolean {
  let pending = false;
  for (let i = from; i < to; i++) {
    const tag = line.tags[i]!;
    if ((tag === "subordinator" && i > from) || keyAt(line, i) === "but") return false;
    if (tag === "relative" || (tag === "that" && i > from)) pending = true;
    if (!FINITE.has(tag)) continue;
    // "a pact between the two and sought …": the verb behind the conjunction is not the phrase's.
    if (!pending && !isReduced(line, i, to)) return i > from && line.tags[i - 1] !== "coordinator";
    while (i + 1 < to && GROUP.has(line.tags[i + 1]!)) i++;
    pending = false;
  }
  return false;
}
