// A content's clauses: where each begins and ends, what opens it, and its verb.
// A stranger would get wrong "and" and the comma: they part clauses only where a verb stands on both sides.
import { type Part, type Piece, senseOf } from "./piece.ts";

export interface Clause {
  readonly start: number;
  /** Past its last piece. */
  readonly end: number;
  /** The part that opens it; `start` for the first, `resume` for what goes on behind a relative clause. */
  readonly opener: Part | "start" | "resume";
}

const OPENERS: ReadonlySet<Part> = new Set(["that", "relative", "if", "beside", "stop", "comma", "and"]);

export function clausesOf(pieces: readonly Piece[]): Clause[] {
  const clauses: Clause[] = [];
  for (const segment of segmentsOf(pieces)) {
    const last = clauses.at(-1);
    if (last !== undefined && joins(pieces, last, segment))
      clauses[clauses.length - 1] = { ...last, end: segment.end };
    else clauses.push(segment);
  }
  return clauses.flatMap((clause) => resumed(pieces, clause));
}

function segmentsOf(pieces: readonly Piece[]): Clause[] {
  const segments: Clause[] = [];
  let start = 0;
  let opener: Clause["opener"] = "start";
  for (let at = 0; at < pieces.length; at++) {
    const { part } = pieces[at]!;
    if (!OPENERS.has(part)) continue;
    if (at > start) segments.push({ start, end: at, opener: complementing(pieces, start, opener) });
    else if (opener !== "start" && (part === "and" || part === "comma")) {
      // ", and": the comma's segment is empty, what opened it stays.
      start = at + 1;
      continue;
    }
    start = at + 1;
    opener = part;
  }
  if (pieces.length > start)
    segments.push({ start, end: pieces.length, opener: complementing(pieces, start, opener) });
  return segments;
}

/** "the reports that spoke of", التسريبات التي تحدثت عن: what describes a report is what it says. */
function complementing(pieces: readonly Piece[], start: number, opener: Clause["opener"]): Clause["opener"] {
  if (opener !== "relative") return opener;
  const before = pieces[start - 2];
  return before !== undefined && senseOf(before, "factuality")?.id === "report" ? "that" : opener;
}

/** Does a segment behind a comma or "and" only go on with the clause before? */
function joins(pieces: readonly Piece[], last: Clause, segment: Clause): boolean {
  if (segment.opener !== "and" && segment.opener !== "comma") return false;
  if (last.opener === "beside" && segment.opener === "comma") return false;
  if (!hasVerb(pieces, segment)) return true;
  const opensWithVerb = pieces[firstWord(pieces, segment)]?.part === "verb";
  return !(hasVerb(pieces, last) || (opensWithVerb && segment.opener === "and"));
}

function firstWord(pieces: readonly Piece[], { start, end }: Clause): number {
  let at = start;
  while (at < end && /^(?:auxiliary|negation|future|other|should)$/.test(pieces[at]!.part)) at++;
  return at;
}

function hasVerb(pieces: readonly Piece[], { start, end }: Clause): boolean {
  for (let at = start; at < end; at++)
    if (pieces[at]!.part === "verb" || pieces[at]!.part === "auxiliary") return true;
  return false;
}

/**
 * "the forces [that left Iraq] will return": a second verb behind a relative belongs to the clause around it; so does one
 * behind what a noun reports, "claims [that he fled] are false".
 */
function resumed(pieces: readonly Piece[], clause: Clause): Clause[] {
  const isOfNoun =
    clause.opener === "relative" || (clause.opener === "that" && pieces[clause.start - 2]?.part === "noun");
  if (!isOfNoun) return [clause];
  let isPast = false;
  for (let at = clause.start; at < clause.end; at++) {
    const { part } = pieces[at]!;
    if (part === "verb" && !isPast) {
      isPast = true;
      continue;
    }
    if (isPast && /^(?:auxiliary|future|should|verb|negation)$/.test(part) && isFree(pieces, at))
      return [
        { ...clause, end: at },
        { start: at, end: clause.end, opener: "resume" },
      ];
  }
  return [clause];
}

/** Not the object of the verb before it: "received [no] answer", "says it [did] so". */
function isFree(pieces: readonly Piece[], at: number): boolean {
  const { part, key } = pieces[at]!;
  const before = pieces[at - 1]!.part;
  if (before === "verb" || before === "pronoun" || before === "to") return false;
  return part !== "negation" || /^(?:لم|لن|لا|ليس|ليست)$/u.test(key);
}
