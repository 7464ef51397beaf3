// What a content's main clause says of whatever it speaks of: that it is so, is not so, or neither. For contents whose events
// no list knows, and to tell which of several claims is the first.
// A stranger would get wrong where to look: "the drone that crashed was not its own" says no behind a relative clause, and
// "reports that he fled are false" in its last word.
import type { Clause } from "./clauses.ts";
import type { Value } from "./factuality.ts";
import type { Grammar } from "./grammar.ts";
import { isAsked, isModal } from "./mood.ts";
import { isWithout, negationOf } from "./negation.ts";
import { isVerbal, type Piece, senseOf } from "./piece.ts";

/** The value of a content as its words have it, whoever says them. */
export function rootValue(grammar: Grammar): Value {
  const clause = mainClause(grammar);
  if (clause === undefined) return grammar.clauses.some(({ opener }) => opener === "if") ? 0 : 1;
  if (isAsked(grammar, clause.start)) return 0;
  const at = predicateOf(grammar, clause);
  if (at === undefined) return nominalValue(grammar, clause);
  if (isModal(grammar, at)) return 0;
  const value = ownValue(grammar, at);
  // "Did not ask for it" is no.
  return negationOf(grammar, at) === undefined ? value : value === 0 ? -1 : (-value as Value);
}

/** The first clause that is not beside the point, and of those the first that says something. */
function mainClause(grammar: Grammar): Clause | undefined {
  const own = grammar.clauses.filter(
    ({ opener }) => opener !== "relative" && opener !== "beside" && opener !== "if",
  );
  const [first] = own;
  if (first === undefined || says(grammar, first)) return first;
  const resumed = own.find(({ opener }) => opener === "resume" || opener === "comma");
  return resumed !== undefined && says(grammar, resumed) ? resumed : first;
}

function says({ pieces }: Grammar, { start, end }: Clause): boolean {
  return pieces
    .slice(start, end)
    .some(
      (piece) =>
        /^(?:verb|auxiliary|negation)$/u.test(piece.part) ||
        /^(?:false|avoid)$/u.test(classOf(piece) ?? ""),
    );
}

/** The verb, or what stands for one behind an auxiliary: "is [far from] over". */
function predicateOf({ pieces }: Grammar, { start, end }: Clause): number | undefined {
  for (let at = start; at < end; at++) {
    if (pieces[at]!.part === "verb") return at;
    const isPredicate = pieces[at]!.part === "adjective" && pieces[at - 1]?.part !== "determiner";
    if (isPredicate && at > start && /^(?:open|avoid|fail|false)$/u.test(classOf(pieces[at]!) ?? "")) return at;
  }
  return undefined;
}

const classOf = (piece: Piece) => senseOf(piece, "factuality")?.id;

/** A word's own say: "refused" is no, "hopes" neither, "called it a lie" no. */
function ownValue(grammar: Grammar, at: number): Value {
  switch (classOf(grammar.pieces[at]!)) {
    case "open":
      return 0;
    case "avoid":
    case "fail":
    case "false":
      return -1;
    default:
      return hasVerdict(grammar, at) ? -1 : 1;
  }
}

/** "Considers the report a lie": a word for untrue behind the verb, in its clause. */
function hasVerdict(grammar: Grammar, verb: number): boolean {
  const { end } = grammar.clauseAt(verb);
  return grammar.pieces
    .slice(verb, end)
    .some((piece) => !isVerbal(piece) && classOf(piece) === "false");
}

/** Without a verb of its own: "no truth to it", "is a lie", ليست طرفا في الحرب, عدم قبول الطعن. */
function nominalValue(grammar: Grammar, { start, end }: Clause): Value {
  let value: Value = 1;
  for (let at = start; at < end; at++) {
    const piece = grammar.pieces[at]!;
    if (piece.part === "negation" && !isWithout(grammar, at)) value = -value as Value;
    if (piece.part === "should") return 0;
    const own = classOf(piece) ?? "";
    if (own === "false") return -value as Value;
    if (at === start && /^(?:avoid|fail)$/u.test(own)) value = -1;
    if (at === start && own === "open") return 0;
  }
  return value;
}
