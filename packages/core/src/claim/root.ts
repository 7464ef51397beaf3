// What a content's main clause says of whatever it speaks of: that it is so, is not so, or neither. For contents whose events
// no list knows, and to tell which of several claims is the first.
// A stranger would get wrong where to look: "the drone that crashed was not its own" says no behind a relative clause, and
// "reports that he fled are false" in its last word.
import type { Clause } from "./clauses.ts";
import { doneTo, isHindrance } from "./deeds.ts";
import type { Value } from "./factuality.ts";
import type { Grammar } from "./grammar.ts";
import { isAsked, isModal, isOnCondition } from "./mood.ts";
import { isWithout, negationOf } from "./negation.ts";
import { isVerbal, type Piece, senseOf } from "./piece.ts";

/** What a content's main clause says, whoever says it, and where it stands with what depends on it. */
export interface Root {
  readonly value: Value;
  /** It has a word for untrue: "the report as baseless". */
  readonly isVerdict: boolean;
  readonly start: number;
  /** Past its last piece. */
  readonly end: number;
}

export function rootOf(grammar: Grammar): Root {
  const clause = mainClause(grammar);
  if (clause === undefined)
    return {
      value: grammar.clauses.some(({ opener }) => opener === "if") ? 0 : 1,
      isVerdict: false,
      start: 0,
      end: 0,
    };
  const end = endOf(grammar, clause);
  const isVerdict = grammar.pieces.slice(clause.start, end).some((piece) => classOf(piece) === "false");
  return { value: valueIn(grammar, clause), isVerdict, start: clause.start, end };
}

/** The clauses behind it that "that" or a relative opens belong to it. */
function endOf({ clauses }: Grammar, main: Clause): number {
  let { end } = main;
  for (const clause of clauses.slice(clauses.indexOf(main) + 1)) {
    if (!/^(?:that|relative|resume)$/u.test(clause.opener)) break;
    end = clause.end;
  }
  return end;
}

function valueIn(grammar: Grammar, clause: Clause): Value {
  if (isAsked(grammar, clause.start)) return 0;
  const at = predicateOf(grammar, clause);
  if (at === undefined) return nominalValue(grammar, clause);
  if (isModal(grammar, at)) return 0;
  const negation = negationOf(grammar, at);
  if (negation !== undefined && isOnCondition(grammar, at)) return 0;
  const value = ownValue(grammar, at);
  // "Did not ask for it" is no.
  return negation === undefined ? value : value === 0 ? -1 : (-value as Value);
}

/** The first clause that is not beside the point; where it is a bare noun that something is told of, what goes on behind that. */
function mainClause(grammar: Grammar): Clause | undefined {
  const [first, ...others] = ownClauses(grammar);
  if (first === undefined || says(grammar, first)) return first;
  const next = others.find((clause) => clause.opener !== "that" && says(grammar, clause));
  const isParted = next !== undefined && grammar.clauses.indexOf(next) > grammar.clauses.indexOf(first) + 1;
  return isParted ? next : first;
}

/** Those not beside the point, nor within what is: "if [it turns out] [that he left], …". */
function ownClauses({ clauses }: Grammar): Clause[] {
  let isWithin = false;
  return clauses.filter(({ opener }) => {
    isWithin = isSide(opener) || (isWithin && opener === "that");
    return !isWithin;
  });
}

const isSide = (opener: Clause["opener"]) => /^(?:relative|beside|if)$/u.test(opener);

function says({ pieces }: Grammar, { start, end }: Clause): boolean {
  return pieces
    .slice(start, end)
    .some(
      (piece) =>
        /^(?:verb|auxiliary|negation)$/u.test(piece.part) || /^(?:false|avoid)$/u.test(classOf(piece) ?? ""),
    );
}

/** The verb, or what stands for one behind an auxiliary: "is [far from] over", "has to [go]". */
function predicateOf(grammar: Grammar, { start, end }: Clause): number | undefined {
  const { pieces, isVerbFirst } = grammar;
  for (let at = start; at < end; at++) {
    if (pieces[at]!.part === "verb" && !describes(grammar, at, start)) return at;
    if (pieces[at]!.part === "infinitive" && pieces[at - 2]?.part === "auxiliary") return at;
    const isPredicate =
      pieces[at]!.part === "adjective" &&
      (isVerbFirst || hasAuxiliary(grammar, start, at)) &&
      pieces[at - 1]?.part !== "determiner";
    if (isPredicate && at > start && /^(?:open|avoid|fail|false)$/u.test(classOf(pieces[at]!) ?? ""))
      return at;
  }
  return undefined;
}

/** "ليست مفاوضات [تتعلق] بالانسحاب": a verb that only describes a noun of its clause. */
function describes(grammar: Grammar, verb: number, start: number): boolean {
  const noun = grammar.governorOf(verb);
  return noun !== undefined && noun >= start;
}

function hasAuxiliary({ pieces }: Grammar, start: number, end: number): boolean {
  return pieces.slice(start, end).some(({ part }) => part === "auxiliary");
}

const classOf = (piece: Piece) => senseOf(piece, "factuality")?.id;

/** A word's own say: "refused to" is no, "hopes" neither, "called it a lie" no. */
function ownValue(grammar: Grammar, at: number): Value {
  switch (classOf(grammar.pieces[at]!)) {
    case "open":
      // "Threatened the judge" is something that was done.
      if (doneTo(grammar, at) !== undefined) return 1;
      return isOfOthers(grammar, at) ? 1 : 0;
    case "avoid":
      // "Withheld the pages", "barred them from leaving" is something that was done.
      if (doneTo(grammar, at) !== undefined || isHindrance(grammar.pieces[at]!)) return 1;
      return grammar.pieces[at]!.part === "adjective" || hasVerbalObject(grammar, at) ? -1 : 1;
    case "fail":
      // "The engine failed" says so.
      return isVerbal(grammar.pieces[at]!) && !hasVerbalObject(grammar, at) && !isIn(grammar, at + 1)
        ? 1
        : -1;
    case "false":
      return -1;
    default:
      return hasVerdict(grammar, at) ? -1 : isUnsettled(grammar, at) ? 0 : 1;
  }
}

/** "Ankara [fears] delays", "she had [asked for] it" tell what somebody feels; "we hope", يجب أن tell nothing. */
function isOfOthers(grammar: Grammar, at: number): boolean {
  const piece = grammar.pieces[at]!;
  if (!isVerbal(piece) || piece.passive || piece.owner === "we") return false;
  const subject = grammar.subjectOf(at);
  return subject.length > 0 && !subject.some((unit) => grammar.pieces[unit]!.owner === "we");
}

/** "It remained [unclear] whether": a word for open right behind the verb. */
function isUnsettled({ pieces }: Grammar, at: number): boolean {
  const next = pieces[at + 1];
  return next?.part === "adjective" && classOf(next) === "open";
}

/** "Refused [to sign]", "ruled out [leaving]", رفض [أن يوقع], رفض [التوقيع]. */
function hasVerbalObject({ pieces, isVerbFirst }: Grammar, at: number): boolean {
  const next = pieces.slice(at + 1, at + 4);
  if (next.some(({ part }) => part === "infinitive" || part === "to" || part === "that")) return true;
  return (
    isVerbFirst && next.some((piece) => piece.zone === undefined && senseOf(piece, "event") !== undefined)
  );
}

/** "Failed [in] persuading", فشل [في] إقناع. */
function isIn({ pieces }: Grammar, at: number): boolean {
  return pieces[at]?.zone === "in";
}

/** "Considers the report a lie": a word for untrue behind the verb, in its clause. */
function hasVerdict(grammar: Grammar, verb: number): boolean {
  const { end } = grammar.clauseAt(verb);
  return grammar.pieces.slice(verb, end).some((piece) => !isVerbal(piece) && classOf(piece) === "false");
}

/** Without a verb of its own: "no truth to it", "is a lie", ليست طرفا في الحرب, عدم قبول الطعن. */
function nominalValue(grammar: Grammar, clause: Clause): Value {
  const { start } = clause;
  const end = endOf(grammar, clause);
  let value: Value = 1;
  for (let at = start; at < end; at++) {
    const piece = grammar.pieces[at]!;
    if (isContrast(grammar, at)) break;
    // "No longer keen on a mission that it calls [unnecessary]": what describes says no of something else.
    if (piece.part === "negation" && at < clause.end && !isWithout(grammar, at)) value = -value as Value;
    if (piece.part === "should") return 0;
    const own = classOf(piece) ?? "";
    if (own === "false") return -value as Value;
    if (at === start && /^(?:avoid|fail)$/u.test(own) && doneTo(grammar, at) === undefined) value = -1;
    if (at === start && (own === "open" || own === "need") && doneTo(grammar, at) === undefined) return 0;
  }
  return value;
}

/** "a signal, [not] a promise", "بكاميرا [لا] بسلاح", "الإدارة و[ليس] الاتحاد": what it is not, behind what it is. */
export function isContrast({ pieces }: Grammar, at: number): boolean {
  const { part, key } = pieces[at]!;
  if (part !== "negation") return false;
  const before = pieces[at - 1]?.part;
  if (before === "comma" || (before === "and" && /^(?:not|ليس)/u.test(key))) return true;
  return key === "لا" && at > 0 && pieces[at + 1]?.zone !== undefined;
}
