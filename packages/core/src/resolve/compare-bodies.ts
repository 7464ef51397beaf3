// Whether two names of organizations or places are one across scripts: the same sort of thing (party, حزب) and a name that
// sounds the same, or a body's name that says the same word for word.
// A stranger would get wrong how little most names of bodies tell: every state has a supreme court, so what says the same
// is one only where a place or a name of its own is in it, or both articles are of one state. Towns of one name in two
// states are two.

import { consonantsIn } from "@isnad/text";
import { sharedBy, type Verdict } from "./compare.ts";
import type { Spelled } from "./spelled.ts";
import { align } from "./spelling/align.ts";
import { partsOf } from "./spelling/name-parts.ts";

/** A lone word has to sound more alike than several together. */
const LONE = 0.88;
/** What nothing else speaks for than that both articles name the same state. */
const SURE = 0.94;
const SEVERAL = { mean: 0.87, least: 0.8 } as const;

/** Are two bodies' or places' names one's? The result does not depend on the order of the two. */
export function compareBodies(one: Spelled, other: Spelled): Verdict {
  const [a, b] = one.name.language === "ar" ? [one, other] : [other, one];
  const acronyms = sharedBy(a.acronyms, b.acronyms);
  if (a.kind === "organization" && acronyms.length > 0 && !isOtherLong(a, b))
    return { joined: true, rule: "acronym", evidence: acronyms, similarity: 1, isWeak: true };
  if (a.name.language === b.name.language) return { joined: false, because: "spelling" };
  const translated = compareMeanings(a, b);
  if (translated !== undefined) return translated;
  const alignment = align(a.name, b.name);
  if (alignment === undefined || alignment.skipped > 0) return { joined: false, because: "spelling" };
  const isLone = alignment.agreed < 2;
  if (alignment.mean < (isLone ? LONE : SEVERAL.mean) || alignment.least < (isLone ? LONE : SEVERAL.least))
    return { joined: false, because: "spelling" };
  const concepts = sharedBy(a.concepts, b.concepts);
  const states = sharedBy(a.states, b.states);
  const isElsewhere = a.states.size > 0 && b.states.size > 0 && states.length === 0;
  if (a.kind === "place" && isElsewhere) return { joined: false, because: "place" };
  const isNear = states.length > 0 && alignment.mean >= (isLone ? SURE : LONE);
  const isTold = concepts.length > 0 || (states.length > 0 && (a.kind === "place" || isNear));
  const isLong = a.name.parts.some(({ phones }) => consonantsIn(phones) >= 3);
  if (!isTold || (isLone && !isLong && !(concepts.length > 0 && states.length > 0)))
    return { joined: false, because: "evidence" };
  return {
    joined: true,
    rule: "transliteration",
    evidence: [...concepts, ...states],
    similarity: alignment.mean,
    isWeak: concepts.length === 0 && a.kind === "organization",
  };
}

/** "Democratic National Committee" and "… Convention": two long forms of the same letters in one language, neither in the other. */
function isOtherLong(a: Spelled, b: Spelled): boolean {
  if (a.name.language !== b.name.language) return false;
  const [x, y] = [a, b].map(({ key }) => key.split(" ").slice(1));
  const [few, many] = x!.length <= y!.length ? [x!, y!] : [y!, x!];
  return few.length > 1 && !few.every((key) => many.includes(key));
}

/** Sorts of body that a name may leave out: "Popular Action", حزب العمل الشعبي. */
const OMITTED = new Set(["party", "movement", "group", "company"]);

/** A name translated word for word: the same words besides the head, heads of one sort, and the rest by its sound. */
function compareMeanings(a: Spelled, b: Spelled): Verdict | undefined {
  const [x, y] = [a.meaning, b.meaning];
  if (x === undefined || y === undefined) return undefined;
  const shared = x.keys.find((key) => y.keys.includes(key));
  if (shared === undefined || !sameSort(x.heads, y.heads)) return undefined;
  const rest = restAlike(x.rest, y.rest);
  if (rest === undefined) return undefined;
  const states = sharedBy(a.states, b.states);
  const isElsewhere = a.states.size > 0 && b.states.size > 0 && states.length === 0;
  const words = x.size + Math.min(x.heads.length, y.heads.length);
  const isItsOwn = x.hasPlace || x.rest !== "";
  const isOfState = states.length > 0 && (words > 2 || (isFew(a.states) && isFew(b.states)));
  if (isElsewhere || words < 2 || !(isItsOwn || isOfState)) return undefined;
  return {
    joined: true,
    rule: "translation",
    evidence: [...shared.split(" "), ...states],
    similarity: rest,
    isWeak: true,
  };
}

/** Do the heads name one sort of body, word by word? */
function sameSort(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const left = [...many];
  for (const concepts of few) {
    const at = left.findIndex((others) => others.some((id) => concepts.includes(id)));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.every((concepts) => concepts.some((id) => OMITTED.has(id)));
}

/** How alike the words sound that no list holds: 1 where there are none, undefined where they differ. */
function restAlike(one: string, other: string): number | undefined {
  if (one === "" || other === "") return one === other ? 1 : undefined;
  const alignment = align(partsOf(one), partsOf(other));
  if (alignment === undefined || alignment.skipped > 0) return undefined;
  const { mean, least } = alignment;
  return mean >= SEVERAL.mean && least >= SEVERAL.least ? mean : undefined;
}

/** An article of one or two states tells whose its bodies are. */
function isFew(states: ReadonlySet<string>): boolean {
  return states.size <= 2;
}
