// The claims that a content's own words make: each event's topic and plan with what the speaker holds of it, the one that
// counts for the content first.
// A stranger would get wrong which comes first: neither the first in the text nor the surest, but what the main clause is about.
import type { Claim, Entity, Topic } from "../document.ts";
import type { Value } from "./factuality.ts";
import { type Mode, opposite, polarityIn } from "./mode.ts";
import type { ContentReading, Reading } from "./read.ts";
import { planOf, topicOf } from "./topic.ts";

/** A claim with the event it was read from. */
interface Placed {
  readonly claim: Claim;
  readonly reading: Reading;
}

export interface Held {
  readonly claims: readonly Claim[];
  /** The first of them is what the main clause is about. */
  readonly isOfMain: boolean;
}

/** The claims of one content. What `isInner` of it another statement tells is left open here. */
export function heldClaims(
  { readings, root }: Pick<ContentReading, "readings" | "root">,
  mode: Mode,
  isInner: (reading: Reading) => boolean,
  names: ReadonlyMap<string, Entity>,
): Held {
  const placed: Placed[] = [];
  for (const reading of readings)
    for (const claim of claimsOf(reading, mode, isInner(reading), names)) placed.push({ claim, reading });
  const claims = mainFirst(placed, root);
  const first = placed.find(({ claim }) => claim === claims[0]);
  return { claims, isOfMain: first?.reading.isMain === true && !first.reading.factuality.hindered };
}

function claimsOf(
  { proposition, factuality, against }: Reading,
  mode: Mode,
  isInner: boolean,
  names: ReadonlyMap<string, Entity>,
): Claim[] {
  const topic = topicOf(proposition, names);
  // "Denied the leaks that spoke of a withdrawal": what they say is denied.
  const told = mode === "denies" && factuality.reported ? factuality.reported : factuality;
  if (isInner && told === factuality) return [{ topic, stance: "Open", worded: "Open", told: proposition }];
  const { event } = told;
  const plan = mode === "promises" || mode === "threatens" ? (told.plan ?? event) : told.plan;
  const found: Claim[] = [];
  const held = (value: Value, about: Topic, isOpen: boolean): Claim => {
    const stance = polarityIn(isOpen ? "wishes" : mode === "denies" ? mode : "holds", value);
    return { topic: about, stance, worded: against ? opposite(stance) : stance, told: proposition };
  };
  if (plan !== undefined) found.push(held(plan, planOf(topic), mode === "wishes"));
  const own = held(event, topic, mode === "wishes" || mode === "threatens");
  // Of what is planned or threatened the plan is what is claimed; of what will be, the event.
  return event === 0 || mode === "threatens" ? [...found, own] : [own, ...found];
}

/** The claim that counts for the content comes first. */
function mainFirst(placed: readonly Placed[], root: Value): readonly Claim[] {
  const main = placed.filter(({ reading }) => reading.isMain);
  const first = root < 0 ? deniedFirst(placed) : undefined;
  return distinct([...(first ?? plannedFirst(placed) ?? []), ...main, ...placed].map(({ claim }) => claim));
}

/** "The meetings are not talks on withdrawal": where the main clause says no, what is denied in it is what it is about. */
function deniedFirst(placed: readonly Placed[]): readonly Placed[] | undefined {
  const denied = placed.find(({ claim, reading }) => reading.isMain && claim.worded === "Denied");
  return denied && [denied];
}

/** "Talks on a withdrawal are under way" is about the withdrawal's being planned, not about talks. */
function plannedFirst([first, ...others]: readonly Placed[]): readonly Placed[] | undefined {
  if (!first?.reading.isOfPlan) return undefined;
  const planned = others.find(
    ({ claim, reading }) => claim.topic.planned !== undefined && reading !== first.reading,
  );
  return planned && [planned];
}

/** Each topic once; what is affirmed or denied counts before what is open. */
function distinct(claims: readonly Claim[]): Claim[] {
  const found = new Map<string, Claim>();
  for (const claim of claims) {
    const known = found.get(claim.topic.id);
    if (known === undefined || (known.stance === "Open" && claim.stance !== "Open"))
      found.set(claim.topic.id, claim);
  }
  return [...found.values()];
}
