// Whether two names are one entity, and why: every decision is a value that names its rule and its evidence.
// A stranger would get wrong what is not enough: one common token ("Ali", علي) never joins. It takes two tokens that agree,
// or one that is rare with the same office; what shares less is two nodes, for one node of two persons is the worst error.

import { skeletonOf } from "@isnad/text";
import type { Spelled } from "./spelled.ts";
import { type Alignment, align } from "./spelling/align.ts";
import { isListedGivenName } from "./spelling/given-names.ts";
import type { NameParts } from "./spelling/name-parts.ts";
import { similarity } from "./spelling/similarity.ts";

/** Two names that are one. */
export interface Joined {
  readonly joined: true;
  readonly rule: JoinRule;
  /** What speaks for it: the ids of shared offices or states, the sorts of body that both names tell, shared acronyms. */
  readonly evidence: readonly string[];
  /** 0 to 1: how alike the spellings are, by {@link similarity}. */
  readonly similarity: number;
  /** A weak join holds only where nobody else fits as well. */
  readonly isWeak: boolean;
}

export type JoinRule =
  /** "Abdel Fattah el-Sisi", "Abdul Fattah al-Sisi": articles, particles and listed spellings of given names aside. */
  | "same-parts"
  /** "Lavrentiev", "Lavrentyev". */
  | "respelling"
  /** "Pavel Dronovsky", بافل درونوفسكي. */
  | "transliteration"
  /** "Viktor Orban", "Orban Viktor". */
  | "reversed-order"
  /** "John F. Kennedy", "John Kennedy"; محمد بن سلمان بن عبد العزيز. */
  | "middle-names"
  /** "J. Smith" of the same office. */
  | "initial"
  /** "Mr Holmstrom" of the same office. */
  | "last-name"
  /** "(SDF)" in both. */
  | "acronym"
  /** "Central Water Commission", لجنة المياه المركزية. */
  | "translation";

/** Two names that stay two, and what was missing. */
export interface Apart {
  readonly joined: false;
  readonly because: "kind" | "gender" | "spelling" | "evidence" | "place";
}

export type Verdict = Joined | Apart;

/** How alike all groups of parts, and the least alike of them, have to be: without other evidence, and with a shared office. */
export const THRESHOLDS = {
  across: { mean: 0.85, least: 0.8 },
  acrossWithOffice: { mean: 0.8, least: 0.7 },
  within: { mean: 0.955, least: 0.93 },
  withinWithOffice: { mean: 0.9, least: 0.85 },
  lone: 0.85,
} as const;

const apart = (because: Apart["because"]): Apart => ({ joined: false, because });

/** Are two persons' names one person's? The result does not depend on the order of the two. */
export function comparePersons(one: Spelled, other: Spelled): Verdict {
  const [a, b] = inOrder(one, other);
  const isAcross = a.name.language !== b.name.language;
  if (!isAcross && isOtherGender(a, b)) return apart("gender");
  const shared = sharedBy(a.affiliations, b.affiliations).filter(isOffice);
  if (isLone(a.name) || isLone(b.name)) return compareLone(a, b, shared);
  const alignment = align(a.name, b.name);
  if (alignment === undefined || alignment.agreed < 2)
    return isChain(a.name, b.name) ? compareChains(a, b, shared) : compareReversed(a, b, shared);
  const hasInitial = [...a.name.parts, ...b.name.parts].some(({ isInitial }) => isInitial);
  if (hasInitial && alignment.least <= 0.6) return compareInitials(alignment, shared);
  const needed = isAcross
    ? THRESHOLDS[shared.length > 0 ? "acrossWithOffice" : "across"]
    : THRESHOLDS[shared.length > 0 ? "withinWithOffice" : "within"];
  if (alignment.mean < needed.mean || alignment.least < needed.least) return compareReversed(a, b, shared);
  if (!isAcross && isNativeArabic(a, b, alignment)) return apart("spelling");
  const isWeak = alignment.skipped > 0;
  if (isWeak && shared.length === 0 && !isRare(a.name)) return apart("evidence");
  return {
    joined: true,
    rule: isWeak
      ? "middle-names"
      : isAcross
        ? "transliteration"
        : alignment.least === 1
          ? "same-parts"
          : "respelling",
    evidence: shared,
    similarity: alignment.mean,
    isWeak,
  };
}

/** Across scripts the Arabic one first; within one, the first by its key. */
function inOrder(one: Spelled, other: Spelled): readonly [Spelled, Spelled] {
  if (one.name.language !== other.name.language)
    return one.name.language === "ar" ? [one, other] : [other, one];
  return one.key <= other.key ? [one, other] : [other, one];
}

function isOtherGender(a: Spelled, b: Spelled): boolean {
  return a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender;
}

/** A body; a state has too many officials to tell one from another by. */
function isOffice(id: string): boolean {
  return !id.startsWith("place/");
}

export function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((id) => other.has(id));
}

function isLone({ parts }: NameParts): boolean {
  return parts.filter(({ isParticle }) => !isParticle).length < 2;
}

/** Arabic family names with an article differ by their long vowels (العامري, العمري): only the folded letters count. */
function isNativeArabic(a: Spelled, b: Spelled, { least }: Alignment): boolean {
  const last = a.name.parts.at(-1);
  return (
    a.name.language === "ar" &&
    least < 1 &&
    last?.hasArticle === true &&
    last.key !== b.name.parts.at(-1)?.key
  );
}

/** A last name whose consonants few others have. */
function isRare({ parts }: NameParts): boolean {
  const last = parts.at(-1);
  return last !== undefined && skeletonOf(last.phones).length >= 3 && !isListedGivenName(last.key);
}

/** محمد بن سلمان in محمد بن سلمان بن عبد العزيز: a line of fathers told further back. */
function isChain(...names: readonly NameParts[]): boolean {
  return names.every(({ parts }) => /^(?:بن|ابن|bin|ibn|ben|ould|ولد)$/u.test(parts[1]?.key ?? ""));
}

function compareChains(a: Spelled, b: Spelled, shared: readonly string[]): Verdict {
  const length = Math.min(a.name.parts.length, b.name.parts.length);
  const cut = ({ language, parts }: NameParts) => ({ language, parts: parts.slice(0, length) });
  const alignment = align(cut(a.name), cut(b.name));
  if (alignment === undefined || alignment.agreed < 2 || alignment.least < THRESHOLDS.within.least)
    return apart("spelling");
  return { joined: true, rule: "middle-names", evidence: shared, similarity: alignment.mean, isWeak: true };
}

/** A lone last name and another: both rare, and of one office; where one is whole, nobody else of the name may be. */
function compareLone(a: Spelled, b: Spelled, shared: readonly string[]): Verdict {
  if (isLone(a.name) && isLone(b.name) && a.name.language === b.name.language) return apart("evidence");
  const [x, y] = [a.name.parts.at(-1), b.name.parts.at(-1)];
  if (x === undefined || y === undefined) return apart("spelling");
  const scripts =
    a.name.language !== b.name.language ? "across" : a.name.language === "ar" ? "arabic" : "latin";
  const alike = similarity(x.phones, y.phones, scripts);
  if (alike < THRESHOLDS.lone) return apart("spelling");
  if (shared.length === 0 || skeletonOf(x.phones).length < 4) return apart("evidence");
  return { joined: true, rule: "last-name", evidence: shared, similarity: alike, isWeak: true };
}

function compareInitials({ agreed, mean }: Alignment, shared: readonly string[]): Verdict {
  const others = agreed > 1 ? (mean * agreed - 0.6) / (agreed - 1) : 0;
  if (others < THRESHOLDS.withinWithOffice.mean) return apart("spelling");
  if (shared.length === 0) return apart("evidence");
  return { joined: true, rule: "initial", evidence: shared, similarity: others, isWeak: true };
}

/** Family name first: only where one part is a listed given name and the other is none ("Ali Hassan" is no "Hassan Ali"). */
function compareReversed(a: Spelled, b: Spelled, shared: readonly string[]): Verdict {
  const [x, y] = [a.name.parts, b.name.parts];
  if (x.length !== 2 || y.length !== 2) return apart("spelling");
  const alignment = align(a.name, { ...b.name, parts: [...y].reverse() });
  const isAcross = a.name.language !== b.name.language;
  const needed = isAcross ? THRESHOLDS.across : THRESHOLDS.within;
  if (alignment === undefined || alignment.agreed < 2) return apart("spelling");
  if (alignment.mean < needed.mean || alignment.least < needed.least) return apart("spelling");
  const given = x.filter(({ key }) => isListedGivenName(key)).length;
  if (given !== 1 && shared.length === 0) return apart("evidence");
  return {
    joined: true,
    rule: "reversed-order",
    evidence: shared,
    similarity: alignment.mean,
    isWeak: false,
  };
}
