// Who does what a participle, an infinitive or a relative clause tells: none of them has a subject of its own.
// A stranger would get wrong "she issued a statement saying": the noun right before is a paper, and she speaks; but
// "officials saying" and "a report saying that is out today" speak themselves.
import { readVerb, sources } from "../lexicon.ts";
import { keyAt, type Line, type Range } from "../line.ts";
import { phraseStart } from "./noun-phrase.ts";
import { subjectBefore } from "./subject.ts";
import type { VerbGroup } from "./verb-group.ts";

const PAPERS = new Set(sources.papers);
const SPEAKING = new Set([...sources.people, ...sources.documents, ...sources.variations, ...sources.signs]);
/** Verbs whose object does what follows: "let the bank say", "forced her to admit". */
const CAUSES = new Set(sources.causes);
const VERBAL = /^(?:verb|participle|infinitive|gerund)$/;
/** In tokens, from a paper back to the verb that hands it out. */
const NEAR = 12;

/**
 * The subject of a participle or infinitive that follows a noun; undefined where the clause's own subject is meant.
 * "[she] issued a statement saying", "[her] letter asking", "[officials] saying", "[he] used the podium to call for",
 * "[several] left the meeting saying".
 */
export function controllerOf(line: Line, group: VerbGroup): Range | undefined {
  if (line.tags[group.start - 1] !== "noun") return undefined;
  const phrase = subjectBefore(line, group.start);
  if (phrase === undefined) return undefined;
  const verb = giverBefore(line, phrase.from);
  const isPaper = PAPERS.has(keyAt(line, group.start - 1));
  if (isPaper) return ownerIn(line, phrase) ?? (verb === undefined ? phrase : subjectOf(line, verb));
  if (verb === undefined || makesObjectDo(line, verb)) return phrase;
  const isTheirs = group.shape === "infinitive" || !speaksItself(line, group.start - 1);
  return isTheirs ? (subjectOf(line, verb) ?? phrase) : phrase;
}

/**
 * The noun phrase that a relative pronoun stands for: "[Ann Lee, its envoy in Rome,] who", "[a poll] that". A name right
 * before "which" is left to whoever knows names.
 */
export function antecedentOf(line: Line, at: number): Range | undefined {
  if (line.tags[at] !== "relative" && line.tags[at] !== "that") return undefined;
  // "A farmer who left, and who has sued, …": both stand for the same.
  const other = line.tags[at - 1] === "coordinator" ? line.tags.lastIndexOf("relative", at - 1) : -1;
  if (other > 0) return antecedentOf(line, other);
  const last = keyAt(line, at - 1) === "," ? at - 2 : at - 1;
  if (last < 0 || line.quoteOf[last] !== line.quoteOf[at]) return undefined;
  if (keyAt(line, at) !== "who" && /^\p{Lu}/u.test(line.tokens[last]!.text)) return undefined;
  if (last < at - 1) {
    const apposed = subjectBefore(line, at);
    if (apposed !== undefined) return { from: apposed.from, to: last + 1 };
  }
  const from = phraseStart(line, last);
  const phrase = from > last ? undefined : subjectBefore(line, last + 1);
  return phrase && { from: phrase.from, to: last + 1 };
}

/** The verb whose object starts here, a preposition between allowed: "issued a statement", "took to Facebook". */
function giverBefore(line: Line, from: number): number | undefined {
  for (let i = from - 1; i >= 0 && from - i < NEAR; i--) {
    const tag = line.tags[i]!;
    if (VERBAL.test(tag)) return i;
    if (tag !== "preposition" && tag !== "to" && tag !== "adverb") return undefined;
  }
  return undefined;
}

/** The last noun of a phrase that may say something itself: somebody, or what is written. */
function speaksItself(line: Line, at: number): boolean {
  return (
    SPEAKING.has(keyAt(line, at)) || /^\p{Lu}/u.test(line.tokens[at]!.text) || /s$/.test(keyAt(line, at))
  );
}

function makesObjectDo(line: Line, verb: number): boolean {
  const key = keyAt(line, verb);
  return readVerb(key).some(({ cue }) => cue?.frames.has("obj-to")) || CAUSES.has(key);
}

function subjectOf(line: Line, verb: number): Range | undefined {
  if (line.tags[verb] !== "verb" && line.tags[verb] !== "participle") return undefined;
  let start = verb;
  while (/^(?:adverb|have|be|do|modal|negation)$/.test(line.tags[start - 1] ?? "")) start--;
  return subjectBefore(line, start);
}

/** "[her] statement", "[the union]'s letter". */
function ownerIn(line: Line, { from, to }: Range): Range | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (line.tags[i] !== "possessive") continue;
    const isPronoun = !/^['’]s?$/.test(keyAt(line, i));
    if (isPronoun) return { from: i, to: i + 1 };
    return i > from ? { from, to: i } : undefined;
  }
  return undefined;
}
