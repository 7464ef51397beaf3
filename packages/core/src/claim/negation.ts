// Which word says no of another: "did [not] leave", "received [no] letter", "[nobody] left", لم ينسحب.
// A stranger would get wrong how often one "no" counts: in "received no letter" it stands on the verb and on the letter, so
// the piece itself is given, and whoever follows a chain of words counts each once.
import type { Grammar } from "./grammar.ts";
import { isVerbal } from "./piece.ts";

/** The position of the negation that stands on this piece. */
export function negationOf(grammar: Grammar, at: number): number | undefined {
  return isVerbal(grammar.pieces[at]!) ? onVerb(grammar, at) : onNoun(grammar, at);
}

/** Without doing it: what depends on such a word is not so, whatever else is done. */
export function isWithout({ pieces }: Grammar, negation: number): boolean {
  return /^(?:without|rather|instead|دون|بدون|بلا|دونما)$/u.test(pieces[negation]!.key);
}

function onVerb(grammar: Grammar, at: number): number | undefined {
  const { pieces } = grammar;
  const clause = grammar.clauseAt(at);
  const start = grammar.groupStart(at);
  for (let i = start; i < at; i++) if (pieces[i]!.part === "negation") return i;
  if (start > clause.start && pieces[start - 1]!.part === "negation") return start - 1;
  const after = pieces[at + 1];
  if (after?.part === "negation" && /^(?:no|nothing|nobody|none|neither)$/u.test(after.key)) return at + 1;
  // "Without [a ransom] being paid", دون أن تدفع.
  const opener = clause.start - 2;
  if (clause.opener === "that" && opener >= 0 && isWithout(grammar, opener)) return opener;
  const found = inSubject(grammar, clause.start, start);
  if (found === undefined) return undefined;
  const isFull = pieces[at]!.part === "verb" && pieces[at - 1]?.key !== "being";
  return isFull === isWithout(grammar, found) ? undefined : found;
}

/** "[nobody] left", "[no] troops left", "[not] one ship sank", "at [no] point did it sink", "[لا] أحد يعترض". */
function inSubject({ pieces }: Grammar, from: number, to: number): number | undefined {
  let found: number | undefined;
  for (let i = from; i < to; i++) {
    const { part, key } = pieces[i]!;
    const isFronted = found !== undefined && pieces[found - 1]?.part === "preposition";
    if (part === "verb" || (part === "auxiliary" && !isFronted)) found = undefined;
    // "She, not the president, won": says no of somebody beside the subject.
    else if (
      part === "negation" &&
      !(i > from && pieces[i - 1]!.part === "comma") &&
      isNominal(key, pieces[i + 1]?.part)
    )
      found = i;
  }
  return found;
}

/** "Nobody" may stand before anything, "no", "not" and لا before a noun or what describes it. */
function isNominal(key: string, next: string | undefined): boolean {
  if (/^(?:nobody|none|nothing|neither|without)$/u.test(key)) return true;
  return /^(?:no|not|لا)$/u.test(key) && !/^(?:verb|infinitive|preposition)$/u.test(next ?? "");
}

function onNoun(grammar: Grammar, at: number): number | undefined {
  const { pieces } = grammar;
  const { start } = grammar.clauseAt(at);
  for (let i = at - 1; i >= start; i--) {
    const { part, key } = pieces[i]!;
    if (part === "negation") return i;
    // "Not in Iraq", لا إلى نقص.
    if (part === "preposition" && i === at - 1 && pieces[i - 1]?.part === "negation") return i - 1;
    // "Was not present at any signing": the clause's "no" reaches as far as "any".
    if (/^(?:any|اي|ايه)$/u.test(key)) return lastBefore(grammar, i, start);
    // "Nobody has the right"
    if (part === "auxiliary" && pieces[i + 1]?.part !== "negation") return inSubject(grammar, start, i);
    if (!/^(?:determiner|adjective|reduced|other|noun|pronoun)$/.test(part) || pieces[i]!.zone !== undefined)
      return undefined;
    if (part === "noun" && !grammar.isUnit(i) && pieces[i]!.senses.length === 0 && at - i > 3)
      return undefined;
  }
  return undefined;
}

function lastBefore({ pieces }: Grammar, at: number, start: number): number | undefined {
  for (let i = at - 1; i >= start; i--) if (pieces[i]!.part === "negation") return i;
  return undefined;
}
