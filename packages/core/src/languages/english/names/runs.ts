// Runs of capitalized English words, and what they are: person, organization, place, or unknown.
// A stranger would get wrong the sentence's first word: its capital says nothing, so it joins a run only where it is a
// listed name or no listed ordinary word.
import type { Site } from "../../../recognize/site.ts";
import { binds, follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { COMMON, FAMILY, FEMALE, GIVEN_ALSO_WORDS, MALE, ORGANIZATION_HEADS } from "./words.ts";

export interface Run {
  readonly first: number;
  /** Index after the last word. */
  readonly next: number;
}

export const PARTICLE =
  /^(?:al|el|ul|bin|ibn|bint|van|von|der|den|de|da|do|dos|du|di|del|della|la|le|abu|ben|ter|ten|y|e|af|ad|az|as|ash|ar|an)$/;
const INNER = /^(?:of|for)$/;

export function isGivenName(key: string): boolean {
  return MALE.has(key) || FEMALE.has(key);
}

export function isKnownName(key: string): boolean {
  return isGivenName(key) || FAMILY.has(key);
}

/** The name-like run of a person that starts at `index`: capitals, initials, particles; at most five words. */
export function personRun(site: Site, index: number): Run | undefined {
  let next = index;
  let names = 0;
  while (next < site.words.length && names < 4) {
    const word = site.words[next];
    if (word === undefined || (next > index && !bindsName(site, next))) break;
    if (isParticle(site, next, next === index) || isSyllable(site, next)) {
      next++;
      continue;
    }
    if (!isNameWord(word)) break;
    if (next > index && /^\p{Lu}$/u.test(word.text) && site.text[word.end] === ".") {
      next++;
      continue;
    }
    if (next > index && isStop(site, next) && !isAfterParticle(site, next)) break;
    if (next === index && isStop(site, next) && !isGivenName(word.key)) break;
    names++;
    next++;
  }
  return names === 0 ? undefined : { first: index, next };
}

const SYLLABLE =
  /^(?:[bcdfghjklmnprstwxyz]|[cstz]h|kk|pp|tt|ss|jj)?y?w?(?:[aeiou]|ae|ai|ao|eo|eu|oe|oo|ou|ui|uo|ie|iu|ei|ea|ee)(?:ng|[klmnpht])?$/;

/** "Park Min-[su]", "Guo Ka-[fai]": the second syllable of a Korean or Chinese given name, behind a surname. */
export function isSyllable(site: Site, index: number): boolean {
  const word = site.words[index];
  const surname = site.words[index - 2];
  return (
    word?.gap === "-" &&
    surname !== undefined &&
    surname.capital !== "none" &&
    follows(site.words[index - 1]) &&
    SYLLABLE.test(word.text) &&
    !WORDS.compoundEnds.has(word.text) &&
    SYLLABLE.test(site.words[index - 1]!.key)
  );
}

/** "Dirk Van de [Put]": behind a particle an ordinary word is a name. */
function isAfterParticle(site: Site, index: number): boolean {
  return (
    /^(?:van|von|de|der|den|du|di|della|bin|ibn)$/.test(site.words[index - 1]?.key ?? "") &&
    COMMON.has(site.words[index]?.key ?? "")
  );
}

function bindsName(site: Site, index: number): boolean {
  const gap = site.words[index]?.gap ?? "";
  const before = site.words[index - 1]?.text ?? "";
  return (
    /^(?:\s+|[-‐‑])$/.test(gap) ||
    isNickname(site, index) ||
    (/^\.\s$/.test(gap) && /^(?:\p{Lu}|Jr|Sr|St)$/u.test(before))
  );
}

/** 'Jimmy ["Barbecue"] Chérizier': one word in marks between two names. */
function isNickname(site: Site, index: number): boolean {
  const [name, word, next] = [site.words[index - 1], site.words[index], site.words[index + 1]];
  if (/^\s["“‘']$/.test(word?.gap ?? ""))
    return name?.capital === "first" && next?.capital === "first" && /^["”’']\s$/.test(next.gap ?? "");
  return (
    /^["”’']\s$/.test(word?.gap ?? "") && /^\s["“‘']$/.test(name?.gap ?? "") && word?.capital === "first"
  );
}

function isParticle(site: Site, index: number, isFirst: boolean): boolean {
  const word = site.words[index];
  const next = site.words[index + 1];
  if (word === undefined || next === undefined || !bindsName(site, index + 1)) return false;
  if (!PARTICLE.test(word.key) || (next.capital === "none" && !PARTICLE.test(next.key))) return false;
  return isFirst
    ? /^(?:al|el|van|von|abu|bin|de|ibn)$/.test(word.key) && (word.capital !== "none" || next.gap === "-")
    : true;
}

function isNameWord(word: Word): boolean {
  return (
    word.capital !== "none" &&
    !word.isNumber &&
    /^\p{Script=Latin}/u.test(word.text) &&
    !/^(?:\p{Lu}\.){2,}$/u.test(word.text)
  );
}

/** Words that end a person's run: listed ordinary words, organization heads, a listed place or organization. */
function isStop(site: Site, index: number): boolean {
  const word = site.words[index];
  if (word === undefined) return true;
  if (COMMON.has(word.key) && !isKnownName(word.key) && !/^(?:II|III|IV)$/.test(word.text)) return true;
  if (ORGANIZATION_HEADS.has(word.key)) return true;
  const hit = site.hits[index];
  if (hit?.aliases.some(({ weak, form }) => !weak && form === "Demonym")) return true;
  return hit !== undefined && hit.length > 1 && !hit.aliases.every(({ weak }) => weak);
}

/** The widest run of capitals from `index`, "of" and "for the" inside it allowed before a further capital. */
export function capitalRun(site: Site, index: number): Run | undefined {
  const word = site.words[index];
  if (word === undefined || !isNameWord(word)) return undefined;
  let next = index + 1;
  while (next < site.words.length && next - index < 9) {
    const at = site.words[next];
    if (at === undefined) break;
    const joins =
      (binds(at) && !/\s[-‐‑–]\s/.test(at.gap ?? "")) ||
      /^\s?&\s?$/.test(at.gap ?? "") ||
      isOwned(site, next);
    if (!joins) break;
    if (isNameWord(at)) {
      next++;
      continue;
    }
    const isInner = INNER.test(at.key) || isOnSubject(site, next);
    const skip = !isInner ? 0 : site.words[next + 1]?.key === "the" ? 2 : 1;
    const after = site.words[next + skip];
    if (
      skip === 0 ||
      after === undefined ||
      !isNameWord(after) ||
      !follows(after) ||
      /^(?:in|to|and)$/.test(at.key)
    )
      break;
    next += skip + 1;
  }
  return { first: index, next };
}

/** "People's [First Party]", "Workers' [Union]": whose body it is. */
function isOwned(site: Site, index: number): boolean {
  return (
    /^['’]s?\s$/.test(site.words[index]?.gap ?? "") &&
    WORDS.ownersInNames.has(site.words[index - 1]?.key ?? "") &&
    site.words[index - 1]!.capital === "first"
  );
}

/** "Committee [on] Valley Farming", but "Court [on] Monday". */
function isOnSubject(site: Site, index: number): boolean {
  return (
    site.words[index]?.key === "on" &&
    ORGANIZATION_HEADS.has(site.words[index - 1]?.key ?? "") &&
    !COMMON.has(site.words[index + 1]?.key ?? "")
  );
}

export function isSurelyGiven(key: string): boolean {
  return isGivenName(key) && !GIVEN_ALSO_WORDS.has(key);
}
