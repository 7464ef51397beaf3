// Who stands where around a verb or an event's noun: subjects, objects and what prepositions add.
// A stranger would get wrong the two orders: an English subject stands before its verb, an Arabic one before or behind it;
// an English noun is described from before ("the US withdrawal"), an Arabic one from behind (الانسحاب الأميركي).
import type { Clause } from "./clauses.ts";
import { Governors } from "./governors.ts";
import { isVerbal, senseOf, type Zone } from "./piece.ts";

/** A piece that can take part in an event, by its position, with its place in the phrase. */
export interface Place {
  readonly at: number;
  readonly zone: Zone;
}

export class Grammar extends Governors {
  /** Can this piece take part in something: a name, a listed thing, a pronoun, an event? */
  isUnit(at: number): boolean {
    const piece = this.pieces[at];
    if (piece === undefined || isVerbal(piece)) return false;
    return (
      piece.entity !== undefined ||
      piece.part === "pronoun" ||
      (piece.part === "noun" && piece.senses.some(({ sort }) => sort !== "factuality"))
    );
  }

  /** The pieces that a verb says something of; several are coordinated. */
  subjectOf(verb: number, depth = 0): readonly number[] {
    if (depth > 6) return [];
    const piece = this.pieces[verb]!;
    if (piece.part === "reduced") return this.#nounBefore(verb);
    if (piece.part === "infinitive") return this.#controller(verb, depth);
    const clause = this.clauseAt(verb);
    const before = this.#freeUnits(clause.start, this.groupStart(verb));
    if (before.length > 0) return before;
    if (this.isVerbFirst) {
      const [first] = this.phrasesAfter(verb);
      if (first !== undefined && piece.owner !== "we") return first;
    }
    if (clause.opener === "relative") return this.#nounBefore(clause.start - 1);
    if (clause.opener === "and" || clause.opener === "comma" || clause.opener === "resume")
      return this.#subjectBefore(clause, depth);
    return [];
  }

  /** Of an Arabic verb: the noun phrases behind it that no preposition governs, one after the other. */
  phrasesAfter(verb: number): readonly (readonly number[])[] {
    const phrases: number[][] = [];
    const { end } = this.clauseAt(verb);
    let isJoined = false;
    for (let at = verb + 1; at < end; at++) {
      const piece = this.pieces[at]!;
      if (
        piece.part === "preposition" ||
        piece.zone !== undefined ||
        isVerbal(piece) ||
        piece.part === "comma"
      )
        break;
      if (piece.part === "and") {
        isJoined = true;
        continue;
      }
      const last = phrases.at(-1);
      if (this.isUnit(at)) {
        const isSame =
          last !== undefined && (isJoined || (piece.demonym === true && at === last.at(-1)! + 1));
        if (isSame) last.push(at);
        else phrases.push([at]);
        isJoined = false;
        if (senseOf(piece, "event") !== undefined) break;
      }
    }
    return phrases;
  }

  /** What stands behind a verb or noun in its clause, with its zone; `first` is the zone of what no preposition governs. */
  zonesAfter(head: number, first: Zone | undefined): Place[] {
    const found: Place[] = [];
    const { end } = this.clauseAt(head);
    let zone: Zone | undefined = first;
    for (let at = head + 1; at < end; at++) {
      const piece = this.pieces[at]!;
      if (isVerbal(piece) || piece.part === "to" || piece.part === "comma" || piece.part === "stop") break;
      if (piece.part === "and" && !this.#goesOn(at + 1)) break;
      if (piece.zone !== undefined) zone = piece.zone;
      if (piece.part === "preposition" || zone === undefined || !this.isUnit(at)) continue;
      found.push({ at, zone });
      if (senseOf(piece, "event") !== undefined && piece.entity === undefined) break;
    }
    return found;
  }

  #goesOn(at: number): boolean {
    const piece = this.pieces[at];
    return (
      piece !== undefined &&
      !isVerbal(piece) &&
      piece.part !== "preposition" &&
      senseOf(piece, "event") === undefined
    );
  }

  /** Of an English noun: names and things before it in its phrase. */
  modifiersOf(noun: number): Place[] {
    const found: Place[] = [];
    if (this.isVerbFirst) return found;
    const { start } = this.clauseAt(noun);
    let isOwner = false;
    for (let at = noun - 1; at >= start; at--) {
      const piece = this.pieces[at]!;
      if (piece.part === "possessive") isOwner = true;
      else if (piece.part === "determiner") {
        if (piece.owner !== undefined) found.push({ at, zone: "owner" });
        if (!isOwner) break;
      } else if (this.isUnit(at)) {
        if (senseOf(piece, "event") !== undefined) break;
        found.push({ at, zone: isOwner || piece.demonym === true ? "owner" : "about" });
      } else if (isVerbal(piece) || !/^(?:noun|adjective|other)$/.test(piece.part)) break;
    }
    return found;
  }

  /** The units of a stretch before its first preposition; those behind "of" or "from" where none is free. */
  #freeUnits(from: number, to: number): number[] {
    const free: number[] = [];
    const governed: number[] = [];
    let zone: Zone | undefined;
    for (let at = from; at < to; at++) {
      const piece = this.pieces[at]!;
      if (piece.part === "comma") zone = undefined;
      if (piece.zone !== undefined) zone = piece.zone;
      if (isVerbal(piece)) {
        if (piece.part !== "verb") continue;
        free.length = 0;
        governed.length = 0;
        zone = undefined;
      }
      if (!this.isUnit(at) || piece.part === "preposition") continue;
      if (zone === undefined) free.push(at);
      else if (zone === "of" || zone === "from") governed.push(at);
    }
    return free.length > 0 ? free : governed;
  }

  #nounBefore(at: number): readonly number[] {
    for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (this.isUnit(i)) return [i];
    return [];
  }

  #subjectBefore(clause: Clause, depth: number): readonly number[] {
    const index = this.clauses.indexOf(clause);
    for (let i = index - (clause.opener === "resume" ? 2 : 1); i >= Math.max(0, index - 3); i--) {
      const { start, end } = this.clauses[i]!;
      for (let at = end - 1; at >= start; at--)
        if (this.pieces[at]!.part === "verb") return this.subjectOf(at, depth + 1);
      const free = this.#freeUnits(start, end);
      if (free.length > 0) return free;
    }
    return [];
  }

  /** "urged Israel to stop": Israel; "plans to leave", "the US plan to leave": whose plan it is. */
  #controller(verb: number, depth: number): readonly number[] {
    if (this.#isOfPhrase(verb)) return [verb - 1];
    const governor = this.governorOf(verb);
    // "accused [the army] of bombing"
    if (governor === undefined)
      return this.pieces[verb - 1]?.key === "of" && this.isUnit(verb - 2) ? [verb - 2] : [];
    const between: number[] = [];
    for (let at = governor + 1; at < this.groupStart(verb); at++)
      if (
        this.isUnit(at) &&
        this.pieces[at]!.zone === undefined &&
        this.pieces[at - 1]?.part !== "preposition"
      )
        between.push(at);
    if (between.length > 0) return between;
    return this.ownerOf(governor, depth + 1);
  }

  /** "the number of fighters [leaving]", "with troops [leaving]": said of the noun before it. */
  #isOfPhrase(verb: number): boolean {
    if (!this.pieces[verb]!.key.endsWith("ing") || !this.isUnit(verb - 1)) return false;
    let at = verb - 2;
    while (/^(?:noun|adjective|determiner)$/.test(this.pieces[at]?.part ?? "")) at--;
    return /^(?:of|with)$/.test(this.pieces[at]?.key ?? "");
  }

  /** Who does what a piece names: a verb's subject, a noun's owner. */
  ownerOf(at: number, depth = 0): readonly number[] {
    if (depth > 6) return [];
    const piece = this.pieces[at]!;
    if (isVerbal(piece)) return this.subjectOf(at, depth);
    const owners = this.modifiersOf(at).filter(({ zone }) => zone === "owner");
    if (owners.length > 0) return owners.map((place) => place.at);
    if (piece.owner !== undefined) return [at];
    const behind = this.zonesAfter(at, this.isVerbFirst ? "of" : undefined).filter(
      ({ zone }) => zone === "of" || zone === "by",
    );
    if (behind.length > 0 && piece.part === "noun") return behind.map((place) => place.at);
    const governor = this.governorOf(at);
    if (governor !== undefined && governor < at) return this.ownerOf(governor, depth + 1);
    if (piece.part !== "adjective") return [];
    const clause = this.clauseAt(at);
    const subject = this.#freeUnits(clause.start, at);
    return subject.length > 0 ? subject : this.#subjectBefore(clause, depth + 1);
  }
}
