// The door of the English word lists: checks them once and gives maps from written forms to what they can be.
// A stranger would get wrong that one form may belong to several verbs and be several forms ("read", "found"),
// so every look-up gives a list.

import commonData from "@isnad/data/lexicons/en/common-verbs.json" with { type: "json" };
import functionData from "@isnad/data/lexicons/en/function-words.json" with { type: "json" };
import hedgeData from "@isnad/data/lexicons/en/hedges.json" with { type: "json" };
import adjectiveData from "@isnad/data/lexicons/en/reporting-adjectives.json" with { type: "json" };
import nounData from "@isnad/data/lexicons/en/reporting-nouns.json" with { type: "json" };
import verbData from "@isnad/data/lexicons/en/reporting-verbs.json" with { type: "json" };
import sourceData from "@isnad/data/lexicons/en/sources.json" with { type: "json" };
import { z } from "zod";
import { ACTS, type Act } from "../../document.ts";
import { inflect, type VerbForm } from "./inflect.ts";

const act = z.enum(ACTS);
const words = z.array(z.string().min(1));
const verbRow = z.object({
  verb: z.string(),
  past: z.string().optional(),
  participle: z.string().optional(),
  act,
  attitude: z.boolean().default(false),
  frames: words,
  /** The act with a preposition of its own: "called the vote a farce", "called for a vote". */
  with: z.record(z.string(), act).optional(),
});
const nounRow = z.object({ noun: z.string(), act, frames: words, alone: z.boolean().default(false) });
const adjectiveRow = z.object({
  adjective: z.string(),
  act,
  attitude: z.boolean().default(false),
  frames: words,
});
const certainty = z.enum(["Certain", "Probable", "Possible"]);

/** A verb, noun or adjective that reports. */
export interface Cue {
  /** The word as the lexicon has it, lower case. */
  readonly word: string;
  /** What must follow the first word: "out" of "point out". */
  readonly particles: readonly string[];
  readonly act: Act;
  /** Thought rather than speech: makes a statement only outside another one. */
  readonly attitude: boolean;
  /** Of a noun: it reports even where nobody is named as its owner. */
  readonly alone?: boolean;
  readonly frames: ReadonlySet<string>;
  /** Of a verb: its act behind a preposition, where that is another one. */
  readonly actWith?: Readonly<Record<string, Act>>;
}

export interface VerbReading {
  readonly form: VerbForm;
  /** Absent for a common verb that reports nothing. */
  readonly cue?: Cue;
}

const verbs = z.object({ rows: z.array(verbRow) }).parse(verbData).rows;
const nouns = z.object({ rows: z.array(nounRow) }).parse(nounData).rows;
const adjectives = z.object({ rows: z.array(adjectiveRow) }).parse(adjectiveData).rows;
const common = z
  .object({
    irregular: z.array(
      z.object({ verb: z.string(), past: z.string().optional(), participle: z.string().optional() }),
    ),
    regular: words,
  })
  .parse(commonData);
const functionWords = z.object({ classes: z.record(z.string(), words) }).parse(functionData).classes;

/** Words that name a source without a verb, and what may stand between a cue and its content. */
export const sources = z
  .object({
    phrases: z.array(z.object({ phrase: z.string(), act })),
    relays: words,
    adverbs: z.array(z.object({ adverb: z.string(), act, certainty })),
    occasions: words,
    silence: words,
    answers: words,
    permits: words,
    surveys: words,
    framing: words,
    comments: words,
    results: words,
    withholding: words,
    views: words,
    papers: words,
    signs: words,
    causes: words,
    hearings: words,
    verdicts: words,
    variations: words,
    labels: words,
    venues: words,
    people: words,
    documents: words,
    days: words,
    months: words,
    periods: words,
  })
  .parse(sourceData);

/** Hedges by how sure they leave the reader. */
export const hedges = z.object({ possible: words, probable: words }).parse(hedgeData);

/** The readings of a verb form, lower case: `readVerb("claims")`. */
export function readVerb(form: string): readonly VerbReading[] {
  return READINGS.get(form) ?? NONE;
}

/** The reporting noun of which this is the singular or plural. */
export function readNoun(form: string): Cue | undefined {
  return NOUNS.get(form);
}

/** The adjective that reports after be, feel, seem. */
export function readAdjective(form: string): Cue | undefined {
  return ADJECTIVES.get(form);
}

/** A closed class of function words: `classOf("modal").has("would")`. */
export function classOf(name: string): ReadonlySet<string> {
  const found = CLASSES.get(name);
  if (found === undefined) throw new RangeError(`no class of function words is called ${name}`);
  return found;
}

const CLASSES = new Map(Object.entries(functionWords).map(([name, list]) => [name, new Set(list)]));
const READINGS = new Map<string, VerbReading[]>();
const NONE: readonly VerbReading[] = [];
for (const row of verbs) {
  const particles = row.verb.split(" ").slice(1);
  const cue: Cue = {
    word: row.verb,
    particles,
    act: row.act,
    attitude: row.attitude,
    frames: new Set(row.frames),
    ...(row.with && { actWith: row.with }),
  };
  for (const [form, kind] of inflect(row)) enter(form, { form: kind, cue });
}
for (const row of [...common.irregular, ...common.regular.map((verb) => ({ verb }))])
  for (const [form, kind] of inflect(row)) enter(form, { form: kind });

function enter(form: string, reading: VerbReading): void {
  const list = READINGS.get(form);
  if (list) list.push(reading);
  else READINGS.set(form, [reading]);
}

const NOUNS = new Map<string, Cue>();
for (const { noun, act, frames, alone } of nouns) {
  const cue: Cue = { word: noun, particles: [], act, attitude: false, alone, frames: new Set(frames) };
  NOUNS.set(noun, cue);
  NOUNS.set(
    noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : noun.endsWith("s") ? `${noun}es` : `${noun}s`,
    cue,
  );
}
const ADJECTIVES = new Map<string, Cue>();
for (const { adjective, act, attitude, frames } of adjectives)
  ADJECTIVES.set(adjective, { word: adjective, particles: [], act, attitude, frames: new Set(frames) });
