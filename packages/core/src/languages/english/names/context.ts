// What the words around a listed English name say of it: is a capital a place here, or does it act as its state?
// A stranger would get wrong that without such words a capital is a place: a metonym needs evidence.

import type { Alias } from "../../../lexicons/gazetteer.ts";
import type { HitContext } from "../../../recognize/gazetteer-mentions.ts";
import type { Hit, Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { COMMON, isTitle, ORGANIZATION_HEADS, PLACE_HEADS, VERBS } from "./words.ts";

/** Behind these the clause of a capital begins: "because [Tunis] has". */
const BEFORE_SUBJECT = /^(?:by|with|against|between|that|says|said|if|while|after|because|although|whether)$/;
/** Behind these a capital is whoever is meant by it. */
const AGAINST = /^(?:by|with|against|between|informs|warns|urges|tells|accuses)$/;
const AUXILIARY =
  /^(?:has|have|had|is|was|will|would|could|should|can|may|might|must|did|does|do|never|also|now|still|again)$/;

export const ENGLISH_HITS: HitContext = {
  isSupported,
  preferred: () => undefined,
  describes,
  isPart,
  isLocated,
  isMetonym,
  extentOf,
};

/** "[Malian] troops": a word in small letters goes on. */
function describes(site: Site, hit: Hit): boolean {
  const next = site.words[hit.index + hit.length];
  return next !== undefined && follows(next) && next.capital === "none" && /^\p{Ll}{4}/u.test(next.text);
}

function before(site: Site, hit: Hit): Word | undefined {
  return follows(site.words[hit.index]) ? site.words[hit.index - 1] : undefined;
}

/**
 * A state, unless it is part of a longer name ({@link isPart}); a weak place after a preposition of place; a weak
 * organization before a reporting verb or after "the".
 */
function isSupported(site: Site, hit: Hit, alias: Alias): boolean {
  if (alias.row.kind === "country") return true;
  if (alias.row.kind === "place") return isLocated(site, hit);
  const next = site.words[hit.index + hit.length];
  return (
    /^(?:the|newspaper|magazine|daily|agency)$/.test(before(site, hit)?.key ?? "") ||
    (next !== undefined && follows(next) && VERBS.has(next.key))
  );
}

/** "[Atlantic] City", "Miami [Vice]": a capital that is no ordinary word and no title stands right beside it. */
function isPart(site: Site, hit: Hit): boolean {
  if (hit.aliases.some(({ row }) => row.kind === "organization")) return false;
  const next = site.words[hit.index + hit.length];
  if (next !== undefined && follows(next) && isForeignCapital(site, hit.index + hit.length)) return true;
  return follows(site.words[hit.index]) && hit.index > 0 && isForeignCapital(site, hit.index - 1);
}

function isForeignCapital(site: Site, index: number): boolean {
  const word = site.words[index];
  if (word === undefined || word.capital !== "first" || word.isNumber || word.text.length < 3) return false;
  if (ORGANIZATION_HEADS.has(word.key)) return false;
  if (PLACE_HEADS.has(word.key)) return true;
  if (COMMON.has(word.key) || isTitle(word.key)) return false;
  return (
    site.hits[index] === undefined &&
    !site.hits.some((hit) => hit !== undefined && hit.index < index && hit.index + hit.length > index)
  );
}

function isLocated(site: Site, hit: Hit): boolean {
  const word = before(site, hit);
  const next = site.words[hit.index + hit.length];
  if (word !== undefined && WORDS.beforePlaces.has(word.key)) return !isAct(site, hit, word);
  return next !== undefined && follows(next) && WORDS.afterPlaces.has(next.key);
}

function isAct(site: Site, hit: Hit, word: Word): boolean {
  const noun = site.words[hit.index - 2]?.key ?? "";
  if (word.key === "of") return WORDS.ofActors.has(noun);
  if (word.key === "from") return WORDS.fromActors.has(noun);
  if (word.key !== "to") return false;
  const earlier = site.words.slice(Math.max(0, hit.index - 5), hit.index - 2);
  return (
    WORDS.toActors.has(noun) ||
    (WORDS.sentToActors.has(noun) && earlier.some(({ key }) => WORDS.toActors.has(key)))
  );
}

function speaksFor(hit: Hit | undefined): boolean {
  return hit?.aliases.some(({ row }) => row.speaksFor !== undefined) === true;
}

/** "between Ankara and [Baghdad]", "[Washington] and Baghdad agreed": what the one is, the other is. */
function isCoordinated(site: Site, hit: Hit): boolean {
  const link = site.words[hit.index - 1];
  if (follows(site.words[hit.index]) && link !== undefined && /^(?:and|or|nor)$/.test(link.key)) {
    const other = site.hits.findLast((each) => each !== undefined && each.index < hit.index);
    if (other === undefined || !speaksFor(other) || other.index + other.length !== hit.index - 1)
      return false;
    return isMetonym(site, other);
  }
  const at = hit.index + hit.length;
  const other = site.hits[at + 1];
  if (site.words[at]?.key !== "and" || !follows(site.words[at]) || other === undefined) return false;
  const verb = site.words[other.index + other.length];
  return (
    speaksFor(other) && verb !== undefined && follows(verb) && VERBS.has(verb.key) && !isLocated(site, hit)
  );
}

/** "[Baghdad], however, denied it": the verb after an insertion between commas. */
function actsAfterInsertion(site: Site, index: number): boolean {
  if (!/^,\s$/.test(site.words[index]?.gap ?? "")) return false;
  for (let at = index + 1; at < Math.min(site.words.length, index + 5); at++) {
    const word = site.words[at]!;
    if (/^,\s$/.test(word.gap ?? ""))
      return VERBS.has(word.key) || /^(?:has|have|had|will|would)$/.test(word.key);
    if (!follows(word)) return false;
  }
  return false;
}

function isMetonym(site: Site, hit: Hit): boolean {
  const word = before(site, hit);
  if (isLocated(site, hit)) return false;
  if (
    word !== undefined &&
    (WORDS.beforePlaces.has(word.key)
      ? isAct(site, hit, word)
      : AGAINST.test(word.key) || WORDS.addressed.has(word.key))
  )
    return true;
  if (isCoordinated(site, hit)) return true;
  const next = site.words[hit.index + hit.length];
  if (next === undefined) return false;
  if (next.gap === "-" && WORDS.doneByActors.has(next.key)) return true;
  if (word === undefined && actsAfterInsertion(site, hit.index + hit.length)) return true;
  if (/^['’]s\s$/.test(next.gap ?? "")) return WORDS.ownedByActors.has(next.key);
  if (!follows(next)) return false;
  if (VERBS.has(next.key)) return true;
  const isSubject =
    word === undefined ||
    BEFORE_SUBJECT.test(word.key) ||
    WORDS.addressed.has(word.key) ||
    /[,;:“"]\s?$/.test(site.words[hit.index]?.gap ?? "");
  return isSubject && (AUXILIARY.test(next.key) || WORDS.actorVerbs.has(next.key));
}

/**
 * With the noun after it, the determiner and a demonym before: "[the American forces]", "[the American Foreign Policy
 * magazine]". A demonym before another noun only describes.
 */
function extentOf(site: Site, hit: Hit, alias: { form: "Name" | "Demonym" }): { start: number; end: number } {
  const nouns = alias.form === "Demonym" ? FORCES : ORGANIZATION_HEADS;
  let next = hit.index + hit.length;
  if (
    alias.form === "Demonym" &&
    /^(?:military|armed|security|ground|air|special)$/.test(site.words[next]?.key ?? "")
  )
    next++;
  const noun = site.words[next];
  const hasNoun = noun !== undefined && follows(noun) && nouns.has(noun.key);
  if (alias.form === "Demonym" && !hasNoun) return { start: hit.start, end: hit.end };
  const demonym = site.hits[hit.index - 1];
  const isDescribed =
    hasNoun &&
    alias.form === "Name" &&
    demonym?.length === 1 &&
    demonym.aliases.some(({ form }) => form === "Demonym");
  const first = isDescribed ? demonym : hit;
  const word = before(site, first);
  const start = word !== undefined && /^(?:the|a|an)$/.test(word.key) ? word.start : first.start;
  return { start, end: hasNoun ? noun.end : hit.end };
}

/** After a demonym these are the state itself. */
const FORCES = new Set("forces troops soldiers".split(" "));

export const FUNCTION =
  /^(?:the|a|an|and|or|but|of|in|on|at|to|from|for|with|by|as|that|which|who|whom|whose|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|do|does|did|not|it|its|their|his|her|he|she|they|we|i|this|these|those|after|before|when|while|if|because|since|until|than|then|there|here|into|over|under|about|against|between|during|also|still|only|just|now|more|most|so|such|both|each|any|some|all|no|out|up|down|off)$/;
