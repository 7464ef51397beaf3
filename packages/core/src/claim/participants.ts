// Who takes part in an event, by role: from their places around its word to what the event's frame makes of them.
// A stranger would get wrong passives and intransitives: what is bombed, and what rises, is named alike by subject and object.
import type { Frame } from "../lexicons/senses.ts";
import { THINGS } from "../lexicons/things.ts";
import { doneTo } from "./deeds.ts";
import { isDescribing } from "./describing.ts";
import type { Grammar, Place } from "./grammar.ts";
import { isVerbal, type Piece, senseOf, type Zone } from "./piece.ts";

/** `agent`: who does it, moves, or is a party; `patient`: to whom or what; `place`: from, to or in where. */
export type Role = "agent" | "patient" | "place";

export interface Part {
  readonly at: number;
  readonly role: Role;
}

type Roles = Readonly<Partial<Record<Zone, Role>>>;

const ROLES: Readonly<Record<Frame, Roles>> = {
  one: {
    subject: "patient",
    object: "patient",
    of: "patient",
    owner: "patient",
    by: "agent",
    in: "place",
    on: "place",
    to: "place",
    from: "place",
  },
  two: {
    subject: "agent",
    object: "patient",
    of: "patient",
    owner: "agent",
    by: "agent",
    on: "patient",
    in: "place",
    to: "patient",
    with: "patient",
    about: "patient",
  },
  move: {
    subject: "agent",
    object: "agent",
    of: "agent",
    owner: "agent",
    by: "agent",
    from: "place",
    to: "place",
    in: "place",
    on: "place",
  },
  mutual: {
    subject: "agent",
    object: "agent",
    of: "agent",
    owner: "agent",
    by: "agent",
    with: "agent",
    between: "agent",
    in: "place",
    on: "patient",
    about: "patient",
    to: "patient",
  },
};

/** The participants that stand around an event at `head`, by position. */
export function partsOf(grammar: Grammar, head: number, frame: Frame): Part[] {
  const places = isVerbal(grammar.pieces[head]!)
    ? aroundVerb(grammar, head, frame)
    : aroundNoun(grammar, head, frame);
  const parts: Part[] = [];
  for (const { at, zone } of places) {
    const role = roleOf(grammar.pieces[at]!, zone, frame);
    if (role !== undefined && at !== head && !parts.some((part) => part.at === at)) parts.push({ at, role });
  }
  if (frame === "one" && !isVerbal(grammar.pieces[head]!)) affect(grammar, parts);
  if (frame !== "one" && !parts.some(({ at, role }) => role === "agent" && tellsWho(grammar.pieces[at]!)))
    for (const at of [...doersOf(grammar, head), ...accusedOf(grammar, head)])
      if (!parts.some((part) => part.at === at))
        parts.push({ at, role: isUndergone(grammar, head) ? "patient" : "agent" });
  return parts;
}

/** "A shortage in bread", نقص في الأكسجين: where nothing else is named, what it is in is what it happens to. */
function affect({ pieces }: Grammar, parts: Part[]): void {
  const isThing = ({ at }: Part) => pieces[at]!.entity === undefined && senseOf(pieces[at], "thing");
  const first = parts[0];
  if (first?.role === "place" && isThing(first)) parts[0] = { ...first, role: "patient" };
}

/** "US forces", "its forces"; not "military", "the forces". */
function tellsWho({ entity, owner, senses }: Piece): boolean {
  return (
    entity !== undefined ||
    owner !== undefined ||
    senses.some(({ sort, id }) => sort === "thing" && THINGS.get(id)?.people !== true)
  );
}

/** Nouns of no list beside an event that nothing known takes part in: "the [levee] never leaked", لم نتسلم أي [خريطة]. */
export function plainNouns(grammar: Grammar, head: number): readonly number[] {
  const found = [plainNounFrom(grammar, head + 1, 1)];
  const isNoun = !isVerbal(grammar.pieces[head]!);
  if (isNoun) found.push(plainNounFrom(grammar, head - 1, -1));
  else found.push(plainNounFrom(grammar, grammar.groupStart(head) - 1, -1));
  return found.filter((at) => at !== undefined);
}

/** The nearest one in a direction, with nothing but words that belong to its phrase between. */
function plainNounFrom(grammar: Grammar, from: number, step: 1 | -1): number | undefined {
  const { start, end } = grammar.clauseAt(Math.max(0, Math.min(from, grammar.pieces.length - 1)));
  let last: number | undefined;
  for (let at = from; at >= start && at < end; at += step) {
    const { part, senses, entity, zone, key } = grammar.pieces[at]!;
    const isPlain = part === "noun" && entity === undefined && senses.length === 0;
    if (isPlain && isDescribing(key)) continue;
    if (isPlain) {
      // An English phrase has its head last, an Arabic one first.
      if ((step === -1) !== grammar.isVerbFirst) return at;
      last = at;
    } else if (
      last !== undefined ||
      zone !== undefined ||
      !/^(?:determiner|adjective|other|negation)$/u.test(part)
    )
      return last;
  }
  return last;
}

/** "The army carried out a strike", "Washington plans a withdrawal": who does what the noun depends on does the event. */
function doersOf(grammar: Grammar, head: number): readonly number[] {
  if (isVerbal(grammar.pieces[head]!)) return [];
  const governor = grammar.governorOf(head);
  const word =
    governor === undefined || governor > head ? undefined : senseOf(grammar.pieces[governor], "factuality");
  if (
    word === undefined ||
    !/^(?:plan|do|undergo|avoid|fail)$/u.test(word.id) ||
    grammar.pieces[governor!]!.passive
  )
    return [];
  // "Barred [observers] from entering": they are who does not enter.
  const other = doneTo(grammar, governor!);
  if (other !== undefined) return [other];
  // "Our talks with Iraq do not touch on withdrawal": the talks' own parties.
  return grammar
    .ownerOf(governor!)
    .flatMap((at) =>
      senseOf(grammar.pieces[at], "event") === undefined ? [at] : [at, ...grammar.ownerOf(at)],
    )
    .filter((at) => at !== head);
}

/** "اتهمت النقابة [الجيش] بقصف السوق": whom the content begins with, before a ب. */
function accusedOf(grammar: Grammar, head: number): readonly number[] {
  const { pieces, isVerbFirst } = grammar;
  if (!isVerbFirst || head === 0 || isVerbal(pieces[head]!) || pieces[head]!.zone !== "in") return [];
  const before = pieces.slice(0, head);
  const isPlain = before.every(
    ({ part, zone }) => /^(?:noun|adjective|determiner|and)$/u.test(part) && zone === undefined,
  );
  return isPlain ? [...before.keys()].filter((at) => grammar.isUnit(at)) : [];
}

/** "The forces came under attack", تعرضت القوات لهجوم: whom the verb tells of does not do it. */
function isUndergone(grammar: Grammar, head: number): boolean {
  const governor = grammar.governorOf(head);
  return governor !== undefined && senseOf(grammar.pieces[governor], "factuality")?.id === "undergo";
}

function roleOf(piece: Piece, zone: Zone, frame: Frame): Role | undefined {
  const isPlace = piece.entity?.kind === "place" || (piece.entity?.kind === "country" && !piece.demonym);
  // "leave Iraq", "the Iraq withdrawal": a place that is the object of a movement is where it goes or comes from.
  if (frame === "move" && isPlace && (zone === "object" || zone === "about")) return "place";
  if (frame === "one" && piece.entity?.kind === "place" && (zone === "owner" || zone === "about"))
    return "place";
  // "the Gaza strike", "prisoner release": what modifies a noun without owning it is what it is done to.
  if (zone === "about" && frame !== "mutual") return piece.demonym ? "agent" : "patient";
  if (
    zone === "owner" &&
    frame === "two" &&
    senseOf(piece, "thing") !== undefined &&
    piece.entity === undefined &&
    piece.owner === undefined
  )
    return "patient";
  return ROLES[frame][zone];
}

function aroundVerb(grammar: Grammar, head: number, frame: Frame): Place[] {
  const piece = grammar.pieces[head]!;
  const subject = grammar.subjectOf(head);
  const isPassive = piece.passive === true;
  const places: Place[] = subject.map((at) => ({ at, zone: isPassive ? "object" : "subject" }));
  const after = grammar
    .zonesAfter(head, isPassive ? undefined : "object")
    .filter(({ at }) => !subject.includes(at));
  // What makes something rise is its cause, not what rises.
  if (
    frame === "one" &&
    !isPassive &&
    (after.some(({ zone }) => zone === "object") || hasObject(grammar, head))
  )
    return [...places.map(({ at }) => ({ at, zone: "by" as const })), ...after];
  return [...places, ...after];
}

/** Does a noun of no list stand right behind an English verb: "drop the 2007 line"? */
function hasObject(grammar: Grammar, head: number): boolean {
  if (grammar.isVerbFirst) return false;
  const { end } = grammar.clauseAt(head);
  for (let at = head + 1; at < end; at++) {
    const { part, zone } = grammar.pieces[at]!;
    if (zone !== undefined || !/^(?:determiner|adjective|other|noun)$/.test(part)) return false;
    if (part === "noun") return true;
  }
  return false;
}

function aroundNoun(grammar: Grammar, head: number, frame: Frame): Place[] {
  const piece = grammar.pieces[head]!;
  const places: Place[] = [...grammar.modifiersOf(head)];
  if (piece.owner !== undefined) places.push({ at: head, zone: "owner" });
  const after = grammar.zonesAfter(head, grammar.isVerbFirst ? "of" : undefined);
  const hasTarget = after.some(({ zone }) => zone === "on" || zone === "object");
  let isFirst = true;
  for (const { at, zone } of after) {
    const other = grammar.pieces[at]!;
    if (zone === "of" && other.demonym === true) places.push({ at, zone: "owner" });
    // "هجوم الحوثيين على السفينة": whoever stands first does it; "قصف إسرائيل المدينة" names both.
    else if (zone === "of" && frame === "two" && isFirst && (hasTarget || isFollowed(after, at)))
      places.push({ at, zone: "owner" });
    else places.push({ at, zone });
    if (zone === "of" && other.demonym !== true) isFirst = false;
  }
  return places;
}

/** Does a second free noun phrase follow the first one of an Arabic verbal noun? */
function isFollowed(after: readonly Place[], at: number): boolean {
  const index = after.findIndex((place) => place.at === at);
  const next = after[index + 1];
  return next !== undefined && next.zone === "of" && next.at > at + 1;
}
