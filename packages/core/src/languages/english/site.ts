// A place in a sentence where somebody may be reported: a cue with its verb group and, on demand, its subject.

import type { Gender, GrammaticalNumber, Status } from "../../document.ts";
import type { Finding, SpeakerWords } from "../language.ts";
import { antecedentOf, controllerOf } from "./grammar/controller.ts";
import { subjectBefore } from "./grammar/subject.ts";
import { type VerbGroup, verbGroup } from "./grammar/verb-group.ts";
import { FINITE } from "./grammar/word-classes.ts";
import { type Cue, classOf, readVerb } from "./lexicon.ts";
import { hasFinite, keyAt, type Line, type Range, spanOf } from "./line.ts";
import { WORDS } from "./word-classes.ts";

export interface VerbSite {
  readonly line: Line;
  readonly cue: Cue;
  readonly group: VerbGroup;
  /** The subject's tokens before the verb, if there are any. */
  readonly subject: Range | undefined;
  /** The cue stands in a relative or fronted clause. */
  readonly inner: boolean;
  /** The cue's clause hangs on the subject of a verb that is still to come: "residents who say". */
  readonly hosted: boolean;
  /** The subject that a coordinated verb or a participle inherits. */
  readonly inherited: Range | undefined;
}

export type Found = Omit<Finding, "rule" | "confidence">;

/** The verbs of a sentence that may report, from left to right. */
export function verbSites(line: Line): VerbSite[] {
  const sites: VerbSite[] = [];
  let speech: Range | undefined;
  for (let at = 0; at < line.end; at++) {
    for (const { cue } of readVerb(keyAt(line, at))) {
      if (cue === undefined) continue;
      const end = afterParticles(line, at + 1, cue.particles);
      const group = end === undefined ? undefined : verbGroup(line, at, end);
      if (group === undefined) continue;
      const subject =
        group.shape === "gerund" || group.shape === "infinitive"
          ? controllerOf(line, group)
          : subjectBefore(line, group.start);
      const inherited = subject === undefined ? inheritedSubject(line, speech, group.start) : undefined;
      const leads = subject !== undefined && (speech === undefined || !isEmbedded(line, subject));
      if (leads && !cue.attitude && group.shape === "finite") speech = subject;
      const inner = isInner(line, group, subject);
      sites.push({ line, cue, group, subject, inherited, inner, hosted: isHosted(line, subject) });
    }
  }
  return sites;
}

/** A subject inside what somebody else says: "said that Spain had agreed". */
function isEmbedded(line: Line, subject: Range): boolean {
  return /^(?:that|subordinator|relative|verb|gerund|infinitive|participle)$/.test(
    line.tags[subject.from - 1] ?? "",
  );
}

/** "who said …,", "After telling reporters …,", "Though he denied …,": what closes at a comma. */
function isInner(line: Line, group: VerbGroup, subject: Range | undefined): boolean {
  const start = subject?.from ?? group.start;
  const first = line.tags[start];
  if (subject !== undefined && subject.to === start + 1 && (first === "relative" || first === "that"))
    return true;
  if (group.shape === "gerund" && (start === 0 || isFronted(line, start))) return true;
  for (let i = start - 1; i >= 0 && start - i < 7; i--) {
    const tag = line.tags[i]!;
    if (tag === "subordinator" || tag === "relative") return true;
    if (group.shape === "gerund" && i === start - 1 && tag === "preposition") return fronted(line, i);
    if (/^(?:after|before|since|until)$/.test(keyAt(line, i))) return fronted(line, i);
    if (
      tag !== "preposition" &&
      tag !== "noun" &&
      tag !== "determiner" &&
      tag !== "number" &&
      tag !== "adverb"
    )
      return false;
  }
  return false;
}

/** A relative clause right behind the noun that the sentence opens with, before any verb of the sentence. */
function isHosted(line: Line, subject: Range | undefined): boolean {
  if (subject === undefined || subject.to !== subject.from + 1) return false;
  const isRelative = line.tags[subject.from] === "relative" || line.tags[subject.from] === "that";
  return isRelative && line.tags[subject.from - 1] === "noun" && !hasFinite(line, line.begin, subject.from);
}

/** "In her letter condemning the test, …": a fronted phrase without a verb of its own. */
function isFronted(line: Line, at: number): boolean {
  return (
    /^(?:preposition|subordinator|gerund)$/.test(line.tags[0] ?? "") &&
    !line.tags.slice(0, at).some((tag) => /^(?:verb|modal|be|have|do|mark)$/.test(tag))
  );
}

function fronted(line: Line, at: number): boolean {
  return line.tags.slice(0, at).every((tag) => tag !== "verb" && tag !== "be" && tag !== "modal");
}

function afterParticles(line: Line, from: number, particles: readonly string[]): number | undefined {
  let at = from;
  if (particles.length > 0 && particles[0] !== "it" && keyAt(line, at) === "it") at++;
  for (const particle of particles) if (keyAt(line, at++) !== particle) return undefined;
  return at;
}

/** The subject of the last verb of speech to the left, or of the sentence's first verb. */
function inheritedSubject(line: Line, speech: Range | undefined, start: number): Range | undefined {
  if (speech !== undefined) return speech;
  const joined = line.tags[start - 1] === "coordinator" ? joinedSubject(line, start - 2) : undefined;
  if (joined !== undefined) return joined;
  const near = keyAt(line, start - 1) === "," ? subordinateSubject(line, start - 2) : undefined;
  if (near !== undefined) return near;
  const first = firstSubject(line, 0);
  if (first !== undefined && first.from < start) return { from: first.from, to: Math.min(first.to, start) };
  // "Citing the report, she said …": the subject follows.
  const comma = start < 3 ? line.tokens.findIndex(({ key }, i) => i > start && key === ",") : -1;
  return comma < 0 ? undefined : firstSubject(line, comma + 1);
}

/** "Hearing that he had left, the court adjourned and [ordered]": the subject of the nearest verb to the left that has one. */
function joinedSubject(line: Line, from: number): Range | undefined {
  for (let i = from, tried = 0; i > 0 && tried < 3; i--) {
    if (!FINITE.has(line.tags[i]!) || line.quoteOf[i] !== -1 || FINITE.has(line.tags[i - 1]!)) continue;
    const subject = subjectBefore(line, i);
    const isOwn = subject !== undefined && line.tags[subject.from] !== "relative";
    if (isOwn && !isEmbedded(line, subject)) return subject;
    tried++;
  }
  return undefined;
}

/** "Shares fell after [the bank] cut its forecast, saying …": whoever the clause that ends at the comma is about. */
function subordinateSubject(line: Line, from: number): Range | undefined {
  for (let i = from; i > 0; i--) {
    if (line.quoteOf[i] !== -1 || line.tags[i] === "that" || line.tags[i] === "relative") return undefined;
    if (!FINITE.has(line.tags[i]!) || FINITE.has(line.tags[i - 1]!)) continue;
    const subject = subjectBefore(line, i);
    const opener = keyAt(line, (subject?.from ?? 0) - 1);
    return /^(?:after|before|when|as)$/.test(opener) ? subject : undefined;
  }
  return undefined;
}

/** The subject of the first finite verb from here on that has one. */
function firstSubject(line: Line, from: number): Range | undefined {
  for (let i = from, tried = 0; i < line.end && tried < 4; i++) {
    if (!FINITE.has(line.tags[i]!)) continue;
    const subject = subjectBefore(line, i);
    if (subject !== undefined) return subject;
    tried++;
  }
  return undefined;
}

const PRONOUNS: Readonly<Record<string, { gender?: Gender; number: GrammaticalNumber; isThing?: boolean }>> =
  {
    he: { gender: "m", number: "sg" },
    him: { gender: "m", number: "sg" },
    his: { gender: "m", number: "sg" },
    she: { gender: "f", number: "sg" },
    her: { gender: "f", number: "sg" },
    it: { number: "sg", isThing: true },
    its: { number: "sg", isThing: true },
    i: { number: "sg" },
    my: { number: "sg" },
    they: { number: "pl" },
    them: { number: "pl" },
    their: { number: "pl" },
    we: { number: "pl" },
    our: { number: "pl" },
  };

/** "Others doubt that": people whom nothing before names. */
const INDEFINITE = classOf("indefinite");

/** The words of a speaker's slot. */
export function speakerWords(line: Line, range: Range | undefined): SpeakerWords {
  if (range === undefined) return { kind: "none" };
  const span = spanOf(line, range);
  if (span === undefined) return { kind: "none" };
  const tag = line.tags[range.from];
  const isPronoun =
    range.to === range.from + 1 &&
    !INDEFINITE.has(keyAt(line, range.from)) &&
    (tag === "pronoun" || tag === "relative" || tag === "possessive" || tag === "that");
  if (!isPronoun) return { kind: "phrase", span };
  const relative = relativeBefore(line, range.from);
  if (relative !== undefined) return { kind: "phrase", span: spanOf(line, relative)! };
  const before = antecedentOf(line, range.from);
  const antecedent = before && spanOf(line, before);
  return {
    kind: "pronoun",
    span,
    ...PRONOUNS[keyAt(line, range.from)],
    ...(antecedent && { antecedent }),
  };
}

const GENDERED: Readonly<Record<string, ReadonlySet<string>>> = {
  he: WORDS.menSpeaking,
  she: WORDS.womenSpeaking,
};

/** "[Her husband] was less forgiving: “…,” he said": whom the sentence opens with. */
function relativeBefore(line: Line, at: number): Range | undefined {
  const isHead = (noun: number) => GENDERED[keyAt(line, at)]?.has(keyAt(line, noun)) === true;
  if (line.tags[0] !== "possessive") return undefined;
  const head = [1, 2].find((noun) => noun < at && isHead(noun));
  return head === undefined ? undefined : { from: 0, to: head + 1 };
}

const WILL = /^(?:'ll|will|shall)$/;

/** Did the speech act take place? */
export function statusOf({ line, group }: VerbSite): Status {
  if (group.negated) return "Negated";
  if (group.shape === "infinitive") return "Hypothetical";
  if (group.modal !== undefined && (WILL.test(group.modal) || keyAt(line, group.at) !== "like"))
    return "Hypothetical";
  return isConditional(line, group.start) ? "Hypothetical" : "Reported";
}

/** "if Iraq asks": the clause opens with if or unless. */
function isConditional(line: Line, start: number): boolean {
  for (let i = start - 1; i >= 0 && start - i < 8; i--) {
    const key = keyAt(line, i);
    if (key === "if" || key === "unless") return true;
    if (line.tags[i] === "mark") return false;
  }
  return false;
}
