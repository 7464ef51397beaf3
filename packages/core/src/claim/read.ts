// What one content claims: its events with their participants, each as so, not so or neither.
// A stranger would get wrong how few events a content has: listed ones alone, and none that only describe something else.
import type { LanguageCode, Members, Proposition, Resolved, Statement } from "../document.ts";
import { LANGUAGES } from "../languages/languages.ts";
import { EVENTS, type Sense } from "../lexicons/senses.ts";
import { aboutOf } from "./about.ts";
import { doneTo } from "./deeds.ts";
import { type Factuality, factualityOf, type Value } from "./factuality.ts";
import { Grammar } from "./grammar.ts";
import { isSupposed } from "./mood.ts";
import { negationOf } from "./negation.ts";
import { partsOf, plainNouns, type Role } from "./participants.ts";
import { isVerbal, type Piece, senseOf } from "./piece.ts";
import { isContrast, rootOf } from "./root.ts";
import type { Stretch } from "./stretch.ts";
import { actingFor, members, SOMEBODY } from "./topic.ts";
import { isName } from "./unify.ts";
import type { Voices } from "./voices.ts";
import { idsOf, nounOf } from "./whom.ts";

/** An event that a content tells, before anybody says what the speaker makes of it. */
export interface Reading {
  readonly proposition: Proposition;
  readonly factuality: Factuality;
  /** The word is an opposite of the event's. */
  readonly against: boolean;
  /** Offset of the event's word. */
  readonly at: number;
  /** The word says of others that they are planned: "talks", "agreed". */
  readonly isOfPlan: boolean;
  /** It stands in the content's main clause, or in one that depends on it. */
  readonly isMain: boolean;
}

/** The events of a content, and what its main clause says of whatever it speaks of. */
export interface ContentReading {
  readonly readings: readonly Reading[];
  readonly root: Value;
  /** The main clause calls something untrue. */
  readonly isVerdict: boolean;
  /** Has it a verb of its own: "that he left", not "his leaving"? */
  readonly isClause: boolean;
  /** Offset of that verb. */
  readonly verbAt?: number;
  /** It begins with a word for saying: "saying it was at home". */
  readonly isSaying: boolean;
  /** Has it an "if"? */
  readonly isConditional: boolean;
  /** What a content without events says of a plan, decision or deal: "any agreement", "[no] decision has been taken". */
  readonly ofPlan?: "told" | "denied";
  /** What it speaks of, see {@link aboutOf}. */
  readonly about: Members;
}

/** No content is compared by more events than this; they are the first that it states. */
const MOST = 6;

/** `opener` is a pronoun before the content that is its subject. */
export function readContent(
  article: Resolved,
  stretch: Stretch,
  { language }: Statement,
  voices: Voices,
  opener?: Piece,
): ContentReading {
  const own = LANGUAGES[language].pieces(stretch);
  const pieces = opener === undefined ? own : [opener, ...own];
  const grammar = new Grammar(pieces, language);
  const readings: Reading[] = [];
  const { value: root, isVerdict, start, end } = rootOf(grammar);
  pieces.forEach((piece, at) => {
    if (readings.length === MOST || piece.entity !== undefined || piece.senses.length === 0) return;
    const sense = eventSense(grammar, at);
    if (sense === undefined) return;
    const factuality = factualityOf(grammar, at, sense.against);
    if (factuality.beside) return;
    const proposition = propositionOf(article, grammar, at, sense, voices, language);
    if (proposition === undefined) return;
    readings.push({
      proposition,
      factuality,
      against: sense.against,
      at: piece.start,
      isOfPlan: senseOf(piece, "factuality")?.id === "plan",
      isMain: start <= at && at < end && !isSupposed(grammar, at),
    });
  });
  const ofPlan = readings.length === 0 && pieces.length < 12 ? planIn(grammar) : undefined;
  const about = aboutOf(article, stretch, pieces, language);
  const verb = firstVerb(pieces);
  const isConditional = grammar.clauses.some(({ opener }) => opener === "if");
  return {
    readings,
    root,
    isVerdict,
    isClause: verb !== undefined,
    ...(verb && { verbAt: verb.start }),
    isSaying: own[0] !== undefined && isVerbal(own[0]) && senseOf(own[0], "factuality")?.id === "report",
    isConditional,
    ...(ofPlan && { ofPlan }),
    about,
  };
}

function planIn(grammar: Grammar): "told" | "denied" | undefined {
  const at = grammar.pieces.findIndex(
    (piece) => piece.part === "noun" && senseOf(piece, "factuality")?.id === "plan",
  );
  if (at < 0) return undefined;
  const negation = negationOf(grammar, at);
  return negation === undefined || isContrast(grammar, negation) ? "told" : "denied";
}

/** A finite verb, or an auxiliary that stands for one, in the first clause. */
function firstVerb(pieces: readonly Piece[]): Piece | undefined {
  for (const piece of pieces) {
    if (/^(?:verb|auxiliary|future|should)$/u.test(piece.part)) return piece;
    if (/^(?:infinitive|to|relative|beside|if|stop)$/u.test(piece.part)) return undefined;
  }
  return undefined;
}

function eventSense(grammar: Grammar, at: number): Sense | undefined {
  const piece = grammar.pieces[at]!;
  // مسيّرة, a drone, is spelled like مسيرة, a march: a thing is the likelier.
  if (piece.part === "noun" && senseOf(piece, "thing") !== undefined) return undefined;
  // "Leaks", "refusal": words that say whether something is so are no events themselves, but for "talks" and "talks began".
  const factuality = senseOf(piece, "factuality");
  const isDeed = factuality === undefined || /^(?:plan|do|undergo)$/u.test(factuality.id);
  if (!isDeed && doneTo(grammar, at) === undefined) return undefined;
  if (factuality?.id === "undergo" && isOfEvent(grammar, at)) return undefined;
  return piece.senses.find(
    (sense) =>
      sense.sort === "event" &&
      !(sense.weak && factuality !== undefined && isDeed) &&
      (sense.preposition === undefined || isFollowedBy(grammar, at, sense.preposition)),
  );
}

/** "Came under attack", خضع للصيانة: nothing but the event behind it; "received a letter" is more. */
function isOfEvent(grammar: Grammar, at: number): boolean {
  const [first] = grammar.zonesAfter(at, "object");
  const object = first && grammar.pieces[first.at]!;
  return object?.entity === undefined && senseOf(object, "event")?.weak === false;
}

const CLITIC_ZONES: Readonly<Record<string, string>> = { ب: "in", ل: "of" };

function isFollowedBy(grammar: Grammar, at: number, preposition: string): boolean {
  const { end } = grammar.clauseAt(at);
  for (let i = at + 1; i < Math.min(end, at + 12); i++) {
    const piece = grammar.pieces[i]!;
    if (
      piece.part === "preposition"
        ? piece.key === preposition
        : piece.zone === CLITIC_ZONES[preposition] && piece.zone !== undefined
    )
      return true;
    if (piece.part === "verb") return false;
  }
  return false;
}

function propositionOf(
  article: Resolved,
  grammar: Grammar,
  at: number,
  sense: Sense,
  voices: Voices,
  language: LanguageCode,
): Proposition | undefined {
  const frame = EVENTS.get(sense.id)!.frame;
  const found: Record<Role, Set<string>> = { agent: new Set(), patient: new Set(), place: new Set() };
  const parts = partsOf(grammar, at, frame);
  const named = new Set(
    parts.filter((part) => grammar.pieces[part.at]!.entity !== undefined).map(({ role }) => role),
  );
  for (const part of parts)
    for (const id of idsOf(article, grammar, part.at, voices, named.has(part.role), part.at === at))
      if (part.role !== "place" || !/^(?:event|thing)\//u.test(id)) found[part.role].add(id);
  const isOwned = frame === "two" || frame === "move" || frame === "mutual";
  const isAssumed = isOwned && found.agent.size === 0 && leansOnSpeaker(grammar, at);
  if (isAssumed)
    for (const entity of voices.doers) if (entity.named) found.agent.add(actingFor(entity, article).id);
  for (const id of found.place) if (found.agent.has(id) || found.patient.has(id)) found.place.delete(id);
  const all: string[] = [...found.agent, ...found.patient, ...found.place];
  if (!all.some((id) => id !== SOMEBODY))
    for (const other of plainNouns(grammar, at)) {
      const { key, end } = grammar.pieces[other]!;
      // Folding makes ة a ه, which a label may not show.
      const shown = article.text[end - 1] === "ة" ? `${key.slice(0, -1)}ة` : key;
      if (key.length > 2) all.push(nounOf(shown, language));
    }
  for (const id of all) if (id.startsWith("noun/")) found.patient.add(id);
  // "His release", "had quit": what the article tells elsewhere may say whose.
  if (all.length === 0) {
    const piece = grammar.pieces[at]!;
    const isMeant = isVerbal(piece) || piece.definite || piece.owner || isOfExistence(grammar, at);
    if (sense.weak || !isMeant) return undefined;
    found.patient.add(SOMEBODY);
  }
  if (sense.weak && !all.some((id) => isName(id) || (/^(?:thing|noun)\//u.test(id) && id !== SOMEBODY)))
    return undefined;
  const proposition = {
    event: sense.id,
    agent: members(found.agent),
    patient: members(found.patient),
    place: members(found.place),
  };
  return isAssumed ? { ...proposition, assumed: true } : proposition;
}

/** An infinitive, or a noun that nothing but plans and refusals stands before: "denied [striking …]", "أعلنت [سحب …]". */
function leansOnSpeaker(grammar: Grammar, at: number): boolean {
  const piece = grammar.pieces[at]!;
  // "Denied the withdrawal" is about one that somebody told of.
  if (piece.part === "verb" || piece.part === "reduced" || (piece.definite && !piece.owner)) return false;
  for (let i = 0; i < at; i++) {
    const other = grammar.pieces[i]!;
    if (other.entity !== undefined || other.part === "verb" || other.part === "stop") return false;
  }
  return !isOfExistence(grammar, at);
}

/** Does a word before it ask whether there is one at all? */
function isOfExistence({ pieces }: Grammar, at: number): boolean {
  return pieces.slice(Math.max(0, at - 4), at).some(({ key }) => EXISTENCE.test(key));
}

/** "Denied [any] fraud", "[there] was no fraud", نفى [وجود] تزوير: whether there is one is asked, not who did it. */
const EXISTENCE = /^(?:any|there|evidence|signs?|existence|اي|ايه|وجود|حدوث|حصول|وقوع|دليل|ادله)$/u;
