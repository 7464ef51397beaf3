// What a piece of a content depends on: the verb, noun or adjective to its left that it completes or describes.
// A stranger would get wrong "to its left" across commas: what stands between two of them is looked past.
import type { Clause } from "./clauses.ts";
import type { Grammar } from "./grammar.ts";
import { isVerbal } from "./piece.ts";

/** The verb, listed noun or adjective that a piece depends on, to its left; undefined for the root of its clause. */
export function governorOf(grammar: Grammar, at: number): number | undefined {
  const clause = grammar.clauseAt(at);
  const from = isVerbal(grammar.pieces[at]!) ? grammar.groupStart(at) : at;
  if (grammar.pieces[at]!.part === "verb") {
    // "مفاوضات تتعلق بالانسحاب": a verb right behind an indefinite noun describes it.
    const before = grammar.pieces[from - 1];
    if (
      grammar.isVerbFirst &&
      from > clause.start &&
      before?.part === "noun" &&
      !before.definite &&
      before.entity === undefined &&
      isHead(grammar, from - 1)
    )
      return from - 1;
    if (clause.opener !== "that")
      return grammar.isVerbFirst ? undefined : bareComplementOf(grammar, from, clause);
    return headBefore(grammar, clause.start - 1);
  }
  for (let i = from - 1; i >= clause.start; i--) if (isHead(grammar, i)) return i;
  if (clause.opener === "comma") return headBeforeInsertion(grammar, clause);
  return clause.opener === "that" || clause.opener === "resume"
    ? headBefore(grammar, clause.start - 1)
    : undefined;
}

/** "he [wished] his players had trained": a verb for saying or wishing before a clause that nothing opens. */
function bareComplementOf(grammar: Grammar, from: number, { start }: Clause): number | undefined {
  if (from - 1 <= start || !/^(?:noun|pronoun)$/u.test(grammar.pieces[from - 1]!.part)) return undefined;
  for (let i = from - 2; i >= start; i--) {
    const { part, senses } = grammar.pieces[i]!;
    if (part === "verb") return senses.some(({ sort }) => sort === "factuality") ? i : undefined;
    if (!/^(?:noun|pronoun|determiner|adjective|possessive|other)$/u.test(part)) return undefined;
  }
  return undefined;
}

/** "He proposed, after a meeting in Oran, [linking] …": what the clause before the insertion was about. */
function headBeforeInsertion(grammar: Grammar, clause: Clause): number | undefined {
  const index = grammar.clauses.indexOf(clause);
  if (index < 2 || grammar.clauses[index - 1]!.opener !== "beside") return undefined;
  const { start, end } = grammar.clauses[index - 2]!;
  return headBefore(grammar, end, start);
}

function headBefore(grammar: Grammar, at: number, from = Math.max(0, at - 10)): number | undefined {
  for (let i = at - 1; i >= from && grammar.pieces[i]!.part !== "stop"; i--) if (isHead(grammar, i)) return i;
  return undefined;
}

function isHead(grammar: Grammar, at: number): boolean {
  const piece = grammar.pieces[at]!;
  return (
    isVerbal(piece) ||
    (piece.entity === undefined &&
      piece.senses.some(
        ({ sort, use }) => sort !== "thing" && (sort === "factuality" || use !== "adjective"),
      ))
  );
}
