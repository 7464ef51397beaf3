// Whether an event in a content is told as so, as not so, or as neither, by what it depends on: "plans to", "refused to",
// "no truth to reports of". After Karttunen (Language 47, 1971) and Saurí and Pustejovsky (Language Resources and Evaluation 43, 2009).
// A stranger would get wrong plans: that something is planned is a claim of its own, and leaves open whether it comes about.
import type { Factuality as Class } from "../lexicons/senses.ts";
import { isHindrance } from "./deeds.ts";
import type { Grammar } from "./grammar.ts";
import { isAsked, isFuture, isModal, isOfManner, isOnCondition, isSupposed } from "./mood.ts";
import { isWithout, negationOf } from "./negation.ts";
import { isVerbal, senseOf } from "./piece.ts";

/** 1 so, -1 not so, 0 neither. */
export type Value = 1 | -1 | 0;

export interface Factuality {
  readonly event: Value;
  /** Of its being planned; undefined where nothing says so. */
  readonly plan?: Value;
  /** Told beside the point: in a relative clause, behind "after", as what something else is about. */
  readonly beside: boolean;
  /** Somebody else keeps it from being so: "blocks the patrols' way". */
  readonly hindered: boolean;
  /** What a report that it depends on says of it; whoever denies the report denies that. */
  readonly reported?: { readonly event: Value; readonly plan?: Value };
}

interface State {
  event: Value;
  plan: Value | undefined;
  /** What was said to be so, by a report. */
  reported: { event: Value; plan: Value | undefined } | undefined;
  /** The report is a noun: "the leaks", "claims that". */
  isNamedReport: boolean;
  beside: boolean;
  hindered: boolean;
  /** Negations that were counted. */
  readonly negations: Set<number>;
}

const flip = (value: Value): Value => -value as Value;

/** Reads the words that an event at `head` depends on, from the nearest outwards. */
export function factualityOf(grammar: Grammar, head: number, against: boolean): Factuality {
  const state: State = {
    event: against ? -1 : 1,
    plan: undefined,
    reported: undefined,
    isNamedReport: false,
    beside: false,
    hindered: false,
    negations: new Set(),
  };
  applyOwn(grammar, head, state);
  const isLeftOut = [...state.negations].some((negation) => isWithout(grammar, negation));
  const seen = new Set([head]);
  for (let at = head; seen.size < 7 && !isLeftOut; ) {
    const governor = grammar.governorOf(at) ?? predicateOf(grammar, at);
    if (governor === undefined || seen.has(governor)) break;
    seen.add(governor);
    applyGovernor(grammar, governor, at, state);
    at = governor;
  }
  return {
    event: state.event,
    ...(state.plan !== undefined && { plan: state.plan }),
    beside: state.beside,
    hindered: state.hindered,
    ...(state.reported &&
      state.isNamedReport && {
        reported: {
          event: state.reported.event,
          ...(state.reported.plan !== undefined && { plan: state.reported.plan }),
        },
      }),
  };
}

/** Negation, future and modals of the word itself, and the clause it stands in. */
function applyOwn(grammar: Grammar, at: number, state: State): void {
  const piece = grammar.pieces[at]!;
  const clause = grammar.clauseAt(at);
  if (clause.opener === "relative" || clause.opener === "beside" || piece.part === "reduced")
    state.beside = true;
  const negation = negationOf(grammar, at);
  if (negation !== undefined) {
    state.event = flip(state.event);
    state.negations.add(negation);
  }
  if (piece.part === "verb" && isFuture(grammar, at)) state.plan = state.event;
  if (isVerbal(piece) && isModal(grammar, at)) open(state);
  if (clause.opener === "if" || isAsked(grammar, at) || isSupposed(grammar, at)) open(state);
  if (negation !== undefined && (isOnCondition(grammar, at) || isOfManner(grammar, at, negation)))
    open(state);
}

function open(state: State): void {
  state.event = 0;
  state.plan = undefined;
}

/** Of a subject: the verb or adjective that says something of it: "the withdrawal has been ruled out". */
function predicateOf(grammar: Grammar, at: number): number | undefined {
  const { pieces } = grammar;
  const clause = grammar.clauseAt(at);
  if (senseOf(pieces[at], "factuality")?.id === "report") return verdictOn(grammar, at);
  if (isVerbal(pieces[at]!) || clause.opener === "beside") return undefined;
  for (let i = at + 1; i < clause.end; i++) {
    const piece = pieces[i]!;
    if (piece.part === "comma") return undefined;
    const word = senseOf(piece, "factuality");
    if (word !== undefined && (isVerbal(piece) || word.use === "adjective" || word.id === "false"))
      return !isVerbal(piece) || saysOfSubject(grammar, i, word.id) ? i : undefined;
    if (piece.part === "verb") return undefined;
  }
  return undefined;
}

/** "Claims that it bribed officials are [untrue]": what its sentence says of a report, however long the report is. */
function verdictOn({ pieces }: Grammar, report: number): number | undefined {
  for (let at = report + 1; at < pieces.length && pieces[at]!.part !== "stop"; at++) {
    const word = senseOf(pieces[at], "factuality");
    if (word !== undefined && /^(?:false|true)$/u.test(word.id)) return at;
    if (word?.id === "avoid" && pieces[at]!.passive) return at;
  }
  return undefined;
}

/** "The withdrawal began", "was ruled out" say something of it; "the talks do not touch on", "the strike caused" of others. */
function saysOfSubject(grammar: Grammar, verb: number, name: string): boolean {
  if (grammar.pieces[verb]!.passive) return true;
  return name === "do" && !grammar.zonesAfter(verb, "object").some(({ zone }) => zone === "object");
}

function applyGovernor(grammar: Grammar, governor: number, dependent: number, state: State): void {
  const piece = grammar.pieces[governor]!;
  const sense = senseOf(piece, "factuality");
  const negation = negationOf(grammar, governor);
  const negated = negation !== undefined && !state.negations.has(negation);
  if (negated) state.negations.add(negation);
  const clause = grammar.clauseAt(governor);
  if (clause.opener === "relative" || clause.opener === "beside" || piece.part === "reduced")
    state.beside = true;
  if (sense === undefined) {
    if (isVerbal(piece)) applyOther(grammar, governor, dependent, negated, state);
    // What depends on an event's noun is what it is about.
    else if (governor < dependent && isTied(grammar, governor, dependent)) state.beside = true;
    return;
  }
  // "Armenian [claims] that": a noun, though its tag may say otherwise.
  const isNoun = !isVerbal(piece) || grammar.pieces[governor - 1]?.demonym === true;
  if (sense.id === "avoid" && !isNoun && isHindrance(piece)) state.hindered = true;
  if (sense.id === "report" && isNoun) state.isNamedReport = true;
  // "Could not confirm that": neither so nor not.
  if (sense.id === "true" && negated && isVerbal(piece)) open(state);
  // "Did not ask for it", "does not want it": as much as no plan.
  else if (sense.id === "open" && negated && isVerbal(piece)) apply("plan", true, state);
  else apply(sense.id as Class, negated, state);
  if (isVerbal(piece)) {
    if (isFuture(grammar, governor) && state.event !== 0 && sense.id !== "plan") state.plan = state.event;
    if (isModal(grammar, governor)) open(state);
  }
  if (clause.opener === "if") open(state);
}

/** A verb of no list: "initialled the [deal]" did so, "travelled to [help]", "spoke about a [raid]" tell of something else. */
function applyOther(
  { pieces }: Grammar,
  verb: number,
  dependent: number,
  negated: boolean,
  state: State,
): void {
  if (verb > dependent) return;
  const zones = pieces.slice(verb + 1, dependent + 1).flatMap(({ zone }) => zone ?? []);
  if (isVerbal(pieces[dependent]!) || zones.includes("about")) open(state);
  else if (negated && zones.length === 0) state.event = flip(state.event);
}

/** Does a preposition, "to" or nothing at all stand between a noun and what depends on it? */
function isTied(grammar: Grammar, governor: number, dependent: number): boolean {
  if (dependent === governor + 1) return true;
  const piece = grammar.pieces[dependent]!;
  if (piece.zone !== undefined || isVerbal(piece)) return true;
  for (let i = dependent - 1; i > governor; i--) {
    const { part } = grammar.pieces[i]!;
    if (part === "preposition" || part === "that") return true;
    if (!/^(?:determiner|adjective|other|noun|possessive)$/.test(part)) return false;
    if (part === "noun" && !grammar.isUnit(i)) return false;
  }
  return true;
}

function apply(name: Class, negated: boolean, state: State): void {
  switch (name) {
    case "plan": {
      const value = state.plan ?? state.event;
      state.plan = value === 0 ? state.plan : negated ? flip(value) : value;
      state.event = 0;
      break;
    }
    case "open":
    case "need":
      open(state);
      break;
    case "avoid":
      state.reported = undefined;
      if (negated) {
        state.plan = state.plan === undefined ? undefined : 0;
        state.event = 0;
      } else {
        state.plan = flip(state.plan ?? (state.event === 0 ? 0 : state.event));
        state.event = flip(state.event);
      }
      break;
    case "fail":
      if (!negated) state.event = flip(state.event);
      break;
    case "do":
    case "undergo":
    case "true":
      if (negated) {
        state.event = flip(state.event);
        if (state.plan !== undefined) state.plan = flip(state.plan);
      }
      break;
    case "report":
      if (state.event !== 0 || state.plan !== undefined)
        state.reported = { event: state.event, plan: state.plan };
      state.event = 0;
      state.plan = undefined;
      break;
    case "false":
      state.event = flip(state.reported?.event ?? state.event);
      state.plan = state.reported?.plan ?? state.plan;
      if (state.plan !== undefined) state.plan = flip(state.plan);
      if (negated) open(state);
      break;
  }
}
