// "Denied this", "called the reports baseless", "no such warning was given": whose claims a content points back at, and what
// its own speaker makes of them.
// A stranger would get wrong how careful this is: whom a denial contradicts is a claim about two people, so an earlier
// statement must fit, by who is named, by who does it or by its nouns, and else be near.

import { fold } from "@isnad/text";
import type { Attributed, Claim, Entity, Statement, Topic } from "../document.ts";
import { LANGUAGES } from "../languages/languages.ts";
import { EVENTS } from "../lexicons/senses.ts";
import type { CueReading } from "./cue.ts";
import { type Mode, opposite } from "./mode.ts";
import type { Pointing } from "./pointing.ts";
import type { ContentReading } from "./read.ts";
import { actingFor } from "./topic.ts";
import type { Voices } from "./voices.ts";

/** A statement as an answer to others. */
export interface Reply {
  /** Of the statement in its article. */
  readonly index: number;
  readonly voices: Voices;
  readonly mode: Mode;
  readonly cue: CueReading | undefined;
  readonly reading: ContentReading;
  /** What its words claim themselves. */
  readonly own: readonly Claim[];
}

/** How many statements back each kind looks. */
const REACH: Readonly<Record<Pointing["to"], number>> = { said: 3, charge: 8, deed: 12, such: 12, any: 12 };

/** A statement's own claims with those that it points back at; `earlier` are the claims of the statements before it. */
export function withBack(
  article: Attributed,
  reply: Reply,
  earlier: readonly (readonly Claim[])[],
): readonly Claim[] {
  const { own } = reply;
  const { contents, language } = article.statements[reply.index]!;
  const text = contents.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
  const { pointsBack } = LANGUAGES[language];
  const first = FIRST_SENTENCE.exec(text)?.[0];
  const verdict = first === undefined ? undefined : pointsBack(first);
  const pointing = verdict?.isFalse ? verdict : pointsBack(text);
  if (pointing === undefined) return own.length > 0 ? own : planBefore(article, reply, earlier);
  // What names its own event says more than "this"; "any involvement" and "such a warning" are somebody else's.
  const isOnly = pointing.to === "said" || pointing.to === "charge";
  if (own.length > 0 && isOnly && pointing !== verdict) return own;
  const found = back(article, reply, pointing, earlier);
  return onceEach(pointing.to === "any" ? [...own, ...found] : [...found, ...own]);
}

/** "[False.] We never met him", “[This is false],” he said. */
const FIRST_SENTENCE = /^[^.!?؟…]{3,40}(?:[.!](?=\s)|(?= …))/u;

/** Each topic once, as it stands first. */
export function onceEach(claims: readonly Claim[]): readonly Claim[] {
  const ids = new Set<string>();
  return claims.filter(({ topic }) => !ids.has(topic.id) && ids.add(topic.id));
}

/** The claims of what a content points back at, as its own speaker holds them. */
function back(
  article: Attributed,
  reply: Reply,
  pointing: Pointing,
  earlier: readonly (readonly Claim[])[],
): readonly Claim[] {
  const held = heldOf(reply, pointing);
  if (held === undefined) return [];
  const { index } = reply;
  for (let at = index - 1; at >= Math.max(0, index - REACH[pointing.to]); at--) {
    if (!fits(article, reply, pointing, at) || isTold(article, reply, pointing, at)) continue;
    const claims = meant(article, reply, pointing, article.statements[at]!, earlier[at]!);
    if (claims.length > 0) return held === "confirmed" ? claims : claims.map(denied);
    // "This" is what was said last, though it may be of nothing that we know.
    if (pointing.to === "said" && earlier[at]!.length === 0) return [];
  }
  return [];
}

/** Does it deny or confirm what it points at? "Welcomed this" does neither. */
function heldOf(
  { mode, cue, reading }: Reply,
  { to, isFalse }: Pointing,
): "denied" | "confirmed" | undefined {
  // "Dismissed the report as baseless" says no once.
  const saysNo = (isFalse || reading.root < 0) && (mode !== "denies" || reading.isClause);
  if (to === "any") return mode === "denies" && !saysNo ? "denied" : undefined;
  if ((mode === "denies") !== saysNo) return "denied";
  const confirms = mode === "denies" || cue?.factuality === "true";
  return confirms && (to === "said" || to === "charge") ? "confirmed" : undefined;
}

/** A claim as whoever denies it holds it. */
export const denied = (claim: Claim): Claim => ({
  ...claim,
  stance: opposite(claim.stance),
  worded: opposite(claim.worded),
});

export function sameSpeaker(left: Statement, right: Statement): boolean {
  return left.speakers.some(({ entity }) => right.speakers.some((other) => other.entity === entity));
}

/** Whoever speaks for a state or body does not answer its own words. */
function speaksFor({ bodies }: Voices, { speakers }: Statement, article: Attributed): boolean {
  const own = idsOf(bodies, article);
  return speakers.some(({ entity }) => own.includes(actingFor(entity, article).id));
}

/** May this content mean what an earlier statement says? */
function fits(article: Attributed, { index, voices }: Reply, pointing: Pointing, at: number): boolean {
  const { to } = pointing;
  const statement = article.statements[index]!;
  const other = article.statements[at]!;
  if (other.status !== "Reported" || sameSpeaker(other, statement)) return false;
  if (speaksFor(voices, other, article)) return false;
  if (to === "deed") return true;
  if (to === "such" || to === "any") return mentions(article, other, pointing);
  const isNear = at >= index - REACH.said;
  return (isNear || other.act === "Accuse") && isNamedIn(article, statement, other);
}

/** "No such figure was given": who told that it was given is meant, not who gave it. */
function isTold(article: Attributed, reply: Reply, pointing: Pointing, at: number): boolean {
  const { within } = article.statements[at]!;
  const isOfWord = pointing.to === "such" || pointing.to === "any";
  return isOfWord && within !== undefined && fits(article, reply, pointing, within);
}

/** The claims of an earlier statement that a content means: those held, of deeds its speaker's own. */
function meant(
  article: Attributed,
  { voices }: Reply,
  { to }: Pointing,
  other: Statement,
  claims: readonly Claim[],
): readonly Claim[] {
  const held = claims.filter(({ stance }) => stance !== "Open");
  if (to !== "deed") return held.slice(0, to === "such" || to === "any" ? 1 : 2);
  const doers = idsOf([...voices.speakers, ...voices.bodies], article);
  const isAccused = other.act === "Accuse" && idsOf(other.about, article).some((id) => doers.includes(id));
  return isAccused ? held.slice(0, 1) : held.filter(({ topic }) => isDeedOf(topic, doers));
}

/** Something that somebody does to others: nobody is involved in having left. */
function isDeedOf({ event, agent }: Topic, doers: readonly string[]): boolean {
  return EVENTS.get(event)?.frame === "two" && doers.some((id) => agent.includes(id));
}

/** "The Armenian account", "Kyiv's claims": where the content names whose words it means, they must be his. */
function isNamedIn(article: Attributed, { about }: Statement, { speakers }: Statement): boolean {
  if (about.length === 0) return true;
  const ids = idsOf(
    speakers.map(({ entity }) => entity),
    article,
  );
  return idsOf(about, article).some((id) => ids.includes(id));
}

function idsOf(entities: readonly Entity[], article: Attributed): string[] {
  return entities.map((entity) => actingFor(entity, article).id);
}

/** Does a statement, its cue included, speak of something by this noun or a word of its root; of a figure, by a number? */
function mentions(
  { text }: Attributed,
  { contents, cue }: Statement,
  { stem = "", isFigure = false }: Pointing,
): boolean {
  const word = new RegExp(`(?<!\\p{L})[وف]?(?:[بلك]?(?:ال)?|لل)${stem}${isFigure ? "|\\p{N}" : ""}`, "u");
  const spans = cue === undefined ? contents : [cue, ...contents];
  return spans.some(({ start, end }) => word.test(fold(text.slice(start, end))));
}

/** "No decision has been taken": of the plan that others spoke of last. */
function planBefore(
  article: Attributed,
  { index, mode, reading }: Reply,
  earlier: readonly (readonly Claim[])[],
): readonly Claim[] {
  const { ofPlan } = reading;
  if (ofPlan === undefined || (ofPlan === "denied") === (mode === "denies")) return [];
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const plan = earlier[at]!.find((claim) => claim.topic.planned !== undefined && claim.stance !== "Open");
    if (plan === undefined || sameSpeaker(article.statements[at]!, article.statements[index]!)) continue;
    return [{ ...plan, stance: "Denied", worded: "Denied" }];
  }
  return [];
}
