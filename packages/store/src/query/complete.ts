// What may stand in a slot of a question, from the data: each with the number of answers it would give.
// A stranger would get wrong the counts: they are of answers to the whole question with this in the slot, not of how often
// a term occurs. Where they end with the budget they are the least there is.
import { expand, PROPERTIES, type PrefixedName } from "@isnad/ontology";
import { compareCodeUnits, fold } from "@isnad/text";
import type { Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import { countSlot, countWith, type OpenSlot, variablesOf } from "./count-slot.ts";
import { type KnownNames, knownNames } from "./known-names.ts";
import { GAP } from "./slots.ts";
import { type Language, writtenIri, writtenTerm } from "./written-term.ts";

/** Something that may be put into the slot. */
export interface Candidate {
  /** As a question writes it. */
  readonly written: string;
  /** Absent for a variable. */
  readonly term?: Term;
  /** Answers with it in the slot; absent for a new variable, which may be anything. */
  readonly count?: number;
  /** There are at least so many answers. */
  readonly atLeast?: true;
  /** What was typed is a name of it in full. */
  readonly exact?: true;
}

export interface Completion {
  readonly candidates: readonly Candidate[];
  /** How many terms fit, with those that are not listed. */
  readonly total: number;
}

export interface CompleteOptions {
  /** In which language names are written where there is a choice. */
  readonly language?: Language;
  readonly limit?: number;
  /** How many quads may be looked at to count. */
  readonly maxSteps?: number;
}

const STEPS = 400_000;
const STEPS_FOR_ONE = 20_000;
const LIMIT = 24;
/** A new variable is called after what it stands for, else by one of these. */
const NEW_NAMES = ["s", "who", "what", "x", "y", "z", "a", "b", "c"];

/**
 * What may stand in the open slot and holds what was typed: `complete(d, { rows, row: 0, place: "object" }, "ira")`.
 * An empty text asks for everything; one that begins with `?` for variables.
 */
export function complete(
  dataset: Dataset,
  slot: OpenSlot,
  typed: string,
  { language = "en", limit = LIMIT, maxSteps = STEPS }: CompleteOptions = {},
): Completion {
  const wanted = typed.trim();
  const variables = variableCandidates(dataset, slot, wanted);
  if (/^[?$؟]/.test(wanted)) return { candidates: variables, total: 0 };
  const { counts, whole } = countSlot(dataset, slot, maxSteps);
  const found = fitting(dataset, knownNames(dataset), counts, fold(wanted), slot.place === "predicate");
  const candidates = found.slice(0, limit).map(({ id, count, exact }): Candidate => {
    const term = dataset.dictionary.term(id);
    return {
      written: writtenIn(dataset, slot, term, language),
      term,
      count,
      ...(!whole && { atLeast: true }),
      ...(exact && { exact: true }),
    };
  });
  const inFront = slot.place === "subject" ? variables : [];
  const behind = slot.place === "subject" ? [] : variables;
  return {
    candidates: wanted === "" ? [...inFront, ...candidates, ...behind] : candidates,
    total: found.length,
  };
}

interface Fit {
  readonly id: number;
  readonly count: number;
  readonly name: string;
  readonly rank: number;
  readonly exact: boolean;
}

/**
 * The ids with a name that holds what was typed; a name in full first, then what bears a label, the more answers, the
 * shorter name.
 * Properties come in the vocabulary's order: the commonest are those that nobody asks for.
 */
function fitting(
  { dictionary }: Dataset,
  names: KnownNames,
  counts: ReadonlyMap<number, number>,
  wanted: string,
  areProperties: boolean,
): readonly Fit[] {
  const found: Fit[] = [];
  for (const [id, count] of counts) {
    const own = names.of.get(id);
    if (wanted === "") {
      found.push({ id, count, name: own?.[0] ?? "", rank: 0, exact: false });
      continue;
    }
    let rank = 0;
    for (const name of own ?? [fold(lastPart(dictionary.term(id).value))])
      rank = Math.max(rank, likeness(name, wanted));
    if (rank > 0) found.push({ id, count, name: own?.[0] ?? "", rank, exact: rank === 3 });
  }
  const place = ({ id }: Fit) => (areProperties ? placeOf(dictionary.term(id).value) : 0);
  const isNamed = ({ id }: Fit) => Number(names.labelled.has(id));
  return found.sort(
    (a, b) =>
      b.rank - a.rank ||
      place(a) - place(b) ||
      isNamed(b) - isNamed(a) ||
      b.count - a.count ||
      (wanted === "" ? 0 : a.name.length - b.name.length) ||
      compareCodeUnits(a.name, b.name) ||
      a.id - b.id,
  );
}

const PLACES: ReadonlyMap<string, number> = new Map(
  Object.keys(PROPERTIES).map((name, place) => [expand(name as PrefixedName), place]),
);

function placeOf(property: string): number {
  return PLACES.get(property) ?? PLACES.size;
}

/** 3: the name in full; 2: its beginning; 1: each word begins one of its words, with or without the Arabic article. */
function likeness(name: string, wanted: string): 0 | 1 | 2 | 3 {
  if (name === wanted || name === `ال${wanted}`) return 3;
  if (name.startsWith(wanted)) return 2;
  const holds = (word: string) =>
    name.startsWith(word) ||
    name.includes(` ${word}`) ||
    name.startsWith(`ال${word}`) ||
    name.includes(` ال${word}`);
  const words = wanted.split(" ");
  return words.every((word) => holds(word) || (/^ال../.test(word) && holds(word.slice(2)))) ? 1 : 0;
}

/** An IRI's last part; words as they are. */
function lastPart(value: string): string {
  return /^https?:/.test(value) ? (value.split(/[/#]/).at(-1) ?? value) : value.slice(0, 400);
}

/** A name, where the place takes names alone; else the IRI, so that it means nothing else. */
function writtenIn(dataset: Dataset, { rows, row, place }: OpenSlot, term: Term, language: Language): string {
  if (term.termType !== "NamedNode") return writtenTerm(dataset, term, language);
  if (place === "predicate") return writtenIri(term.value);
  const { predicate } = rows[row]!;
  const takesNames = place === "subject" || predicate === GAP || isOfThings(predicate);
  return takesNames ? writtenTerm(dataset, term, language) : writtenIri(term.value);
}

function isOfThings(predicate: string): boolean {
  const property = Object.hasOwn(PROPERTIES, predicate)
    ? PROPERTIES[predicate as keyof typeof PROPERTIES]
    : undefined;
  return property?.value.kind === "instance";
}

/** The variables of the question that join the slot to it, and a new one. */
function variableCandidates(dataset: Dataset, slot: OpenSlot, typed: string): readonly Candidate[] {
  const { rows, row, place } = slot;
  const wanted = typed.slice(1);
  const used = new Set(
    rows.flatMap((each, at) => variablesOf(at === row ? { ...each, [place]: GAP } : each)),
  );
  const known = [...used]
    .filter((name) => name.startsWith(wanted))
    .map((name): Candidate => {
      const { count, whole } = countWith(dataset, slot, `?${name}`, STEPS_FOR_ONE);
      return {
        written: `?${name}`,
        count,
        ...(!whole && { atLeast: true }),
        ...(name === wanted && { exact: true }),
      };
    })
    .filter(({ count = 0, exact, atLeast }) => count > 0 || exact || atLeast);
  const fresh = wanted === "" ? newName(slot, used) : wanted;
  return used.has(fresh) ? known : [...known, { written: `?${fresh}` }];
}

/** `who` for a speaker, `text` for words, else the first short name that is free. */
function newName({ rows, row, place }: OpenSlot, used: ReadonlySet<string>): string {
  const predicate = place === "object" ? rows[row]!.predicate : "";
  const own = predicate === "isnad:speaker" ? "who" : /^[a-z]+:(\w+)$/.exec(predicate)?.[1];
  const names = place === "predicate" ? ["p", "q", "r"] : own ? [own, ...NEW_NAMES] : NEW_NAMES;
  const free = names.find((name) => !used.has(name));
  if (free !== undefined) return free;
  let number = 1;
  while (used.has(`x${number}`)) number++;
  return `x${number}`;
}
