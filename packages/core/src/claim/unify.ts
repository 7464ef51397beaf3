// How much two propositions about one event speak for being the same, and against it.
// A stranger would get wrong silence: what only one of them names speaks for neither. Only names against names of one role
// part them, or things against things.
import type { Entity, Members, Proposition } from "../document.ts";
import { EVENTS } from "../lexicons/senses.ts";
import { kindsOf, THINGS } from "../lexicons/things.ts";
import { SOMEBODY } from "./topic.ts";

export type Entities = ReadonlyMap<string, Entity>;

/** Is a participant an entity, no mere thing or event? */
export function isName(id: string): boolean {
  return !(id.startsWith("thing/") || id.startsWith("event/") || id.startsWith("noun/"));
}

/** "Somebody", "officials", "the forces" of nobody: they speak against nothing. */
export function isAnybody(id: string): boolean {
  return (
    id === SOMEBODY || (id.startsWith("thing/") && THINGS.get(id.slice("thing/".length))?.people === true)
  );
}

/** A name in common; a thing in common; what speaks against them. Whole and half points, tried on the tuned articles. */
const NAME = 2;
const THING = 1.5;
const OTHER_NAME = -2.5;
const OTHER_THING = -1.5;
const OTHER_ROLE = -3;

/** Points for two propositions of one event being the same; below 0 they exclude each other. */
export function likeness(left: Proposition, right: Proposition, entities: Entities): number {
  if (left === right) return Number.POSITIVE_INFINITY;
  const isMutual = EVENTS.get(left.event)?.frame === "mutual";
  const [one, other] = [sortedOut(left), sortedOut(right)];
  let points = 0;
  for (const role of ROLES) {
    const [names, others] = [one[role].names, other[role].names];
    const common = countShared(names, others, areOneName, entities);
    points += NAME * common;
    const areParties = isMutual && role === "agent" && names.length + others.length <= 2;
    if (names.length > 0 && others.length > 0 && common === 0 && !areParties) points += OTHER_NAME;
    const [things, otherThings] = [one[role].things, other[role].things];
    const alike = countShared(things, otherThings, areOneThing, entities);
    points += THING * alike;
    if (alike === 0 && common === 0 && things.some(isListed) && otherThings.some(isListed))
      points += OTHER_THING;
  }
  if (!isMutual && (swaps(left, right) || swaps(right, left))) points += OTHER_ROLE;
  return points;
}

const ROLES = ["agent", "patient", "place"] as const;
type SortedOut = Readonly<
  Record<(typeof ROLES)[number], { readonly names: Members; readonly things: Members }>
>;

/** The names and telling things of each role; asked for again and again. */
function sortedOut(proposition: Proposition): SortedOut {
  let sorted = SORTED.get(proposition);
  if (sorted === undefined) {
    const of = (members: Members) => ({ names: members.filter(isName), things: members.filter(isTelling) });
    sorted = { agent: of(proposition.agent), patient: of(proposition.patient), place: of(proposition.place) };
    SORTED.set(proposition, sorted);
  }
  return sorted;
}

const SORTED = new WeakMap<Proposition, SortedOut>();

type Same = (a: string, b: string, entities: Entities) => boolean;

const areOneName: Same = (a, b, entities) => a === b || lies(a, b, entities) || lies(b, a, entities);
const areOneThing: Same = (a, b) => a === b || isKindOf(a, b) || isKindOf(b, a);

/** How many of the left ones stand on the right too. */
function countShared(left: Members, right: Members, same: Same, entities: Entities): number {
  let count = 0;
  for (const a of left)
    for (const b of right)
      if (same(a, b, entities)) {
        count++;
        break;
      }
  return count;
}

/** Who does it in one has it done to him in the other. */
function swaps({ agent }: Proposition, { agent: others, patient }: Proposition): boolean {
  return agent.some((id) => patient.includes(id) && !others.includes(id) && isName(id));
}

function isTelling(id: string): boolean {
  return id.startsWith("noun/") || (id.startsWith("thing/") && id !== SOMEBODY);
}

/** Words of no list differ between languages, and between writers. */
function isListed(id: string): boolean {
  return id.startsWith("thing/") && !isAnybody(id);
}

/** Is one thing a kind of the other: "gas price", "price"? */
function isKindOf(special: string, general: string): boolean {
  return (
    special.startsWith("thing/") &&
    general.startsWith("thing/") &&
    kindsOf(special.slice("thing/".length)).includes(general.slice("thing/".length))
  );
}

/** Does one place lie in another? */
function lies(inner: string, outer: string, entities: Entities): boolean {
  for (let id: string | undefined = inner, steps = 0; id !== undefined && steps < 5; steps++) {
    const entity = entities.get(id);
    if (entity === undefined || (entity.kind !== "place" && steps === 0)) return false;
    id = entity.locatedIn ?? entity.partOf;
    if (id === outer) return true;
  }
  return false;
}

/** Does it say who or what, beyond "somebody"? */
export function isBare({ agent, patient, place }: Proposition): boolean {
  return !(agent.some(saysWho) || patient.some(saysWho) || place.some(saysWho));
}

const saysWho = (id: string): boolean => isName(id) || isTelling(id);

export function namesIn({ agent, patient, place }: Proposition): Members {
  return [...agent, ...patient, ...place].filter(isName);
}
