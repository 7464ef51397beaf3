// Stage 5: what is claimed. Each statement's content gives topics, unnegated propositions that other statements can be
// compared with, and what its speaker makes of each: affirmed, denied or left open.
// A stranger would get wrong whose claims these are: what stands in a nested statement is claimed by its own speaker, and
// for the one around it is left open.
import { MentionIndex } from "../attribute/mention-index.ts";
import type { Attributed, Claim, Claimed, Entity, Span, Statement, Topic } from "../document.ts";
import { back, opposite, sameSpeaker } from "./back.ts";
import type { Value } from "./factuality.ts";
import { type Mode, modeOf, polarityIn } from "./mode.ts";
import { type CueReading, type Reading, readContent, readCue } from "./read.ts";
import { Stretches } from "./stretch.ts";
import { planOf, topicOf } from "./topic.ts";
import { isBare } from "./unify.ts";
import { Speaking } from "./voices.ts";

/** No content is compared by more propositions than this; they are the first that it states. */
const MOST = 6;

/** Finds what the statements of one article claim. Never throws: odd text gives fewer claims. */
export function claim(article: Attributed): Claimed {
  const mentions = new MentionIndex(article.mentions);
  const stretches = new Stretches(article, mentions);
  const speaking = new Speaking(article, mentions);
  const inner = innerContents(article);
  const readings = article.statements.map((statement) => {
    const found = readContent(article, stretches.of(statement.contents), statement, speaking.of(statement));
    return {
      ...found,
      readings: found.readings.filter(({ factuality }) => !factuality.beside).slice(0, MOST),
    };
  });
  const claims: (readonly Claim[])[] = [];
  const statements = article.statements.map((statement, index): Statement => {
    const outer = statement.within === undefined ? undefined : article.statements[statement.within];
    // "X denied the reports that …": what the reports say is not X's own, even where nobody else is named for it.
    const isDeniedOne = outer?.act === "Deny" && sameSpeaker(outer, statement);
    const isInner = ({ at }: Reading) =>
      isDeniedOne || inner[index]!.some(({ start, end }) => start <= at && at < end);
    const cue = cueOf(stretches, statement);
    const { root, isClause, ...reading } = readings[index]!;
    const mode = modeOf(statement, cue, isClause);
    const found = reading.readings.flatMap((one) =>
      claimsOf(one, mode, isInner(one), article.entities).map((claim) => ({ claim, reading: one })),
    );
    const own =
      found.length > 0
        ? mainFirst(found, root)
        : back(article, index, claims, readings[index]!, heldBack(mode, cue));
    claims.push(own);
    // What nobody named takes part in is compared with nothing: the words alone say what is held.
    const main = own[0] === undefined || isBare(own[0].topic) ? undefined : own[0];
    return { ...statement, polarity: main?.worded ?? polarityIn(mode, root) };
  });
  return { ...article, statements, claims };
}

/** For each statement the contents of those nested in it. */
function innerContents({ statements }: Attributed): Span[][] {
  const inner: Span[][] = statements.map(() => []);
  for (const { within, contents } of statements) if (within !== undefined) inner[within]!.push(...contents);
  return inner;
}

/** Does the cue deny or confirm what the content points back at? */
function heldBack(mode: Mode, cue: CueReading | undefined): "denied" | "confirmed" | undefined {
  if (mode === "denies") return "denied";
  return cue?.factuality === "true" ? "confirmed" : undefined;
}

function cueOf(stretches: Stretches, statement: Statement): CueReading | undefined {
  const { cue, contents } = statement;
  const end = contents[0]?.start ?? 0;
  if (cue === undefined || end < cue.end || end - cue.start > LONGEST_CUE) return undefined;
  return readCue(stretches.of([{ start: cue.start, end }]), statement);
}

/** Code units between a cue's start and its content; beyond it other things stand between. */
const LONGEST_CUE = 160;

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
  const plan = mode === "promises" ? (told.plan ?? event) : told.plan;
  const found: Claim[] = [];
  const held = (value: Value, about: Topic, isOpen: boolean): Claim => {
    const stance = isOpen || value === 0 ? "Open" : value > 0 === (mode !== "denies") ? "Affirmed" : "Denied";
    return { topic: about, stance, worded: against ? opposite(stance) : stance, told: proposition };
  };
  if (plan !== undefined) found.push(held(plan, planOf(topic), mode === "wishes"));
  const own = held(event, topic, mode === "wishes" || mode === "promises");
  // Of what is planned the plan is what is claimed; of what will be, the event.
  return event === 0 ? [...found, own] : [own, ...found];
}

/** A claim with the event it was read from. */
interface Placed {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** The claim that counts for the content comes first. */
function mainFirst(placed: readonly Placed[], root: Value): readonly Claim[] {
  const first = root < 0 ? deniedFirst(placed) : undefined;
  return distinct([...(first ?? plannedFirst(placed) ?? []), ...placed].map(({ claim }) => claim));
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
