// The mood of a clause: told of what is to come, of what ought to be, on a condition, or asked.
// A stranger would get wrong the condition: only what is still to come hangs on it ("will leave if"); "if" behind what has
// happened is something else ("wondered if").
import type { Grammar } from "./grammar.ts";
import { isWithout } from "./negation.ts";
import type { Piece } from "./piece.ts";
import { isVerbal } from "./piece.ts";

/** Is this verb told of what is to come: "will leave", ستنسحب? */
export function isFuture(grammar: Grammar, verb: number): boolean {
  return (
    grammar.pieces[verb]!.future === true ||
    group(grammar, verb).some(({ part, future }) => part === "future" || future)
  );
}

/** Does it only hold in somebody's mind: "should leave", "would leave if …", يجب أن? */
export function isModal(grammar: Grammar, verb: number): boolean {
  return (
    group(grammar, verb).some(({ part }) => part === "should") ||
    (isFuture(grammar, verb) && hasCondition(grammar, verb))
  );
}

/** "[Any] easing needs a vote", "أي انسحاب سيكون": nobody says that there is one. */
export function isSupposed(grammar: Grammar, noun: number): boolean {
  const { pieces } = grammar;
  if (isVerbal(pieces[noun]!)) return false;
  const { start, end } = grammar.clauseAt(noun);
  let at = noun - 1;
  while (at > start && /^(?:adjective|noun|reduced)$/u.test(pieces[at]!.part)) at--;
  if (at !== start || !/^(?:any|اي|ايه)$/u.test(pieces[at]!.key)) return false;
  const rest = pieces.slice(noun + 1, end);
  // "أي صيانة لم تجر": there was none.
  if (rest.some(({ part }) => part === "negation")) return false;
  return rest.some(({ part }) => part === "verb" || part === "auxiliary" || part === "future");
}

/** "Could [not] be sent home [without] a vote", لا انسحاب [دون] اتفاق: says when it may be, not that it is not. */
export function isOnCondition(grammar: Grammar, at: number): boolean {
  const { end } = grammar.clauseAt(at);
  return grammar.pieces
    .slice(at + 1, end)
    .some(({ part }, index) => part === "negation" && isWithout(grammar, at + 1 + index));
}

/** "Did not communicate all that [well]", "was not [fully] destroyed", لم يسدد [بالكامل]: the "no" is of how, not of whether. */
export function isOfManner(grammar: Grammar, verb: number, negation: number): boolean {
  const { pieces } = grammar;
  if (!isVerbal(pieces[verb]!)) return false;
  const end = Math.max(grammar.clauseAt(verb).end, verb + NEAR);
  for (let at = negation; at < end && at < pieces.length; at++) {
    if (/^(?:comma|stop)$/u.test(pieces[at]!.part)) return false;
    if (MANNER.test(pieces[at]!.key)) return true;
  }
  return false;
}

/** In pieces: "all that well" opens no clause. */
const NEAR = 4;
const MANNER =
  /^(?:well|enough|properly|correctly|fully|entirely|completely|wholly|adequately|sufficiently|directly|immediately|alone|solely|بالكامل|كاملا|كامله|كليا|كافيا|جيدا|مباشره|فورا|وحده|وحدها|وحدهم)$/u;

function group(grammar: Grammar, verb: number) {
  return grammar.pieces.slice(grammar.groupStart(verb), verb);
}

/** Is some clause of the same sentence, other than its own, a condition? */
function hasCondition(grammar: Grammar, verb: number): boolean {
  const [start, end] = sentenceAround(grammar, verb);
  return grammar.clauses.some(
    (clause) =>
      clause.opener === "if" &&
      clause.start >= start &&
      clause.end <= end &&
      !(clause.start <= verb && verb < clause.end) &&
      grammar.pieces[clause.start - 1]?.key !== "whether",
  );
}

/** Does its sentence end with a question mark? */
export function isAsked(grammar: Grammar, at: number): boolean {
  const [, end] = sentenceAround(grammar, at);
  return /^[?؟]$/u.test(grammar.pieces[end]?.key ?? "");
}

function sentenceAround({ pieces }: Grammar, at: number): readonly [start: number, end: number] {
  let start = at;
  while (start > 0 && !endsSentence(pieces[start - 1]!)) start--;
  let end = at;
  while (end < pieces.length && !endsSentence(pieces[end]!)) end++;
  return [start, end];
}

function endsSentence({ part, key }: Piece): boolean {
  return part === "stop" && /^[.!?؟…]$/u.test(key);
}
