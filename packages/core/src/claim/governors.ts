// What a piece of a content depends on: the verb, noun or adjective to its left that it completes or describes.
// A stranger would get wrong "to its left" across commas: what stands between two of them is looked past.
import type { LanguageCode } from "../document.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { isVerbal, type Piece } from "./piece.ts";

/** The pieces of a content in their clauses, each with what it depends on. */
export class Governors {
  readonly pieces: readonly Piece[];
  readonly clauses: readonly Clause[];
  readonly #clauseOf: readonly number[];
  /** Arabic: subjects may stand behind their verb, and what describes a noun does. */
  readonly isVerbFirst: boolean;

  constructor(pieces: readonly Piece[], language: LanguageCode) {
    this.pieces = pieces;
    this.clauses = clausesOf(pieces);
    this.isVerbFirst = language === "ar";
    const clauseOf = new Array<number>(pieces.length).fill(0);
    for (const [index, { start, end }] of this.clauses.entries()) clauseOf.fill(index, start, end);
    this.#clauseOf = clauseOf;
  }

  clauseAt(at: number): Clause {
    return this.clauses[this.#clauseOf[at] ?? 0] ?? { start: 0, end: this.pieces.length, opener: "start" };
  }

  /** Where the group of a verb begins: its auxiliaries, negations and adverbs. */
  groupStart(verb: number): number {
    const { start } = this.clauseAt(verb);
    let at = verb;
    while (at > start && /^(?:auxiliary|negation|future|should|to|other)$/.test(this.pieces[at - 1]!.part))
      at--;
    return at;
  }

  /** The verb, listed noun or adjective that a piece depends on, to its left; undefined for the root of its clause. */
  governorOf(at: number): number | undefined {
    const clause = this.clauseAt(at);
    const from = isVerbal(this.pieces[at]!) ? this.groupStart(at) : at;
    if (this.pieces[at]!.part === "verb") {
      // "مفاوضات تتعلق بالانسحاب": a verb right behind an indefinite noun describes it.
      const before = this.pieces[from - 1];
      if (
        this.isVerbFirst &&
        from > clause.start &&
        before?.part === "noun" &&
        !before.definite &&
        before.entity === undefined &&
        this.#isHead(from - 1)
      )
        return from - 1;
      if (clause.opener !== "that")
        return this.isVerbFirst ? undefined : this.#bareComplementOf(from, clause);
      return this.#headBefore(clause.start - 1);
    }
    for (let i = from - 1; i >= clause.start; i--) if (this.#isHead(i)) return i;
    if (clause.opener === "comma") return this.#headBeforeInsertion(clause);
    return clause.opener === "that" || clause.opener === "resume"
      ? this.#headBefore(clause.start - 1)
      : undefined;
  }

  /** "he [wished] his players had trained": a verb for saying or wishing before a clause that nothing opens. */
  #bareComplementOf(from: number, { start }: Clause): number | undefined {
    if (from - 1 <= start || !/^(?:noun|pronoun)$/u.test(this.pieces[from - 1]!.part)) return undefined;
    for (let i = from - 2; i >= start; i--) {
      const { part, senses } = this.pieces[i]!;
      if (part === "verb") return senses.some(({ sort }) => sort === "factuality") ? i : undefined;
      if (!/^(?:noun|pronoun|determiner|adjective|possessive|other)$/u.test(part)) return undefined;
    }
    return undefined;
  }

  /** "He proposed, after a meeting in Oran, [linking] …": what the clause before the insertion was about. */
  #headBeforeInsertion(clause: Clause): number | undefined {
    const index = this.clauses.indexOf(clause);
    if (index < 2 || this.clauses[index - 1]!.opener !== "beside") return undefined;
    const { start, end } = this.clauses[index - 2]!;
    return this.#headBefore(end, start);
  }

  #headBefore(at: number, from = Math.max(0, at - 10)): number | undefined {
    for (let i = at - 1; i >= from && this.pieces[i]!.part !== "stop"; i--) if (this.#isHead(i)) return i;
    return undefined;
  }

  #isHead(at: number): boolean {
    const piece = this.pieces[at]!;
    return (
      isVerbal(piece) ||
      (piece.entity === undefined &&
        piece.senses.some(
          ({ sort, use }) => sort !== "thing" && (sort === "factuality" || use !== "adjective"),
        ))
    );
  }
}
