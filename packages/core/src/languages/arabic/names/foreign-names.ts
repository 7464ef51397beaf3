// Unlisted names that their sound gives away: two words or more of a person, one word after في of a place.
// A stranger would get wrong how much more than the sound is asked: loanwords sound foreign too (سميراميس, موديل), so a
// single word counts only in a place's slot or as a listed last name, and never behind a head, which has a name of its own.
import type { Mention } from "../../../document.ts";
import { inflected } from "../../../lexicons/word-classes.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { type Reading, readingsOf } from "./clitics.ts";
import { isConjoined, isPlainWord, soundsForeign } from "./foreign-sound.ts";
import { type FoundPerson, foundPerson } from "./found-person.ts";
import { nameAt } from "./person-name.ts";
import { FAMILY, isGivenName, isKnownName, ORGANIZATION_HEADS, PLACE_HEADS } from "./words.ts";

/** Behind these a foreign word is where something is. */
const WHERE = /^[وف]?(?:في|قرب|عند|شمالي?|جنوبي?|شرقي?|غربي?|ضواحي|بضواحي|مشارف|قباله)$/u;

const HELD = inflected(WORDS.heldInBodies, { behind: ".*" });

/** "شارك [تاميرات تولا] في السباق", "اغتاله [جافريلو برينسيب]". */
export function foreignPerson(site: Site, index: number): FoundPerson | undefined {
  const word = site.words[index]!;
  const reading = foreignReading(word);
  if (reading === undefined || (reading.skip > 0 && isWord(word.key))) return undefined;
  if (site.hits[index] !== undefined || hasHead(site, index) || isWhere(site, index)) return undefined;
  const name = nameAt(site, index, "given", reading.skip);
  if (name === undefined || name.length < 2 || name.knownParts < 2) return undefined;
  return foundPerson(site, name, "ar-foreign-name", 0.65);
}

/** The reading that sounds foreign; with و taken off where that is likelier. */
function foreignReading(word: Word): Reading | undefined {
  const readings = readingsOf(word).filter(({ key }) => soundsForeign(key));
  return isConjoined(word.key) ? readings.find(({ skip }) => skip === 1) : readings[0];
}

/** "كريم بنزيما و[فابينيو]": after a person one more, by a single foreign word. */
export function nextInList(site: Site, index: number): FoundPerson | undefined {
  const word = site.words[index]!;
  if (!/^و/u.test(word.text) || site.hits[index] !== undefined || isWord(word.key)) return undefined;
  if (!soundsForeign(word.key.slice(1)) || !follows(word)) return undefined;
  const span = { start: word.start + 1, end: word.end };
  return foundPerson(site, { span, next: index + 1 }, "ar-next-in-list", 0.6);
}

/** "استبعدت [رايس] أي مشاركة": a listed last name that is no given name, and foreign by its sound. */
export function lastNameAlone(site: Site, index: number): FoundPerson | undefined {
  const word = site.words[index]!;
  const reading = readingsOf(word).find(
    ({ key }) => key.length > 2 && FAMILY.has(key) && !isGivenName(key) && soundsForeign(key),
  );
  if (reading === undefined || (reading.skip > 0 && isWord(word.key))) return undefined;
  if (site.hits[index] !== undefined || hasHead(site, index) || isWhere(site, index)) return undefined;
  const next = site.words[index + 1];
  if (next !== undefined && follows(next) && soundsForeign(next.key)) return undefined;
  const span = { start: word.start + reading.skip, end: word.end };
  return foundPerson(site, { span, next: index + 1 }, "ar-last-name-alone", 0.55);
}

/** "في [دانفيرملين]", "شمال [مايدوغوري]", "في كيدال و[لابيزنغا]". */
export function foreignPlaces(site: Site): Mention[] {
  const found: Mention[] = [];
  site.words.forEach((word, index) => {
    if (site.hits[index] !== undefined || /(?:ة|ات)$/u.test(word.text)) return;
    const skip = isNextPlace(site, index, found.at(-1)) ? 1 : 0;
    if (skip === 0 && !isWhere(site, index) && !isWhither(site, index)) return;
    if (HELD.test(site.words[index - 2]?.key ?? "")) return;
    const key = word.key.slice(skip);
    if (!soundsForeign(key) || isKnownName(key)) return;
    const next = site.words[index + 1];
    const isLong = next !== undefined && follows(next) && site.hits[index + 1] === undefined;
    if (isLong && (isKnownName(next.key) || soundsForeign(next.key))) return;
    const span = { start: word.start + skip, end: word.end };
    found.push(nameMention(site, span, { kind: "place", rule: "ar-foreign-place", confidence: 0.55 }));
  });
  return found;
}

/** "… و[لابيزنغا]": right behind another place. */
function isNextPlace(site: Site, index: number, last: Mention | undefined): boolean {
  const word = site.words[index]!;
  const before = site.words[index - 1];
  if (before === undefined || !follows(word) || !/^و\p{L}{4}/u.test(word.text)) return false;
  if (last?.end === before.end) return true;
  return site.hits.some(
    (hit) =>
      hit?.end === before.end &&
      hit.aliases.every(({ form, weak, row }) => form === "Name" && !weak && row.kind === "place"),
  );
}

/** "وصلوا إلى [دوبري]", "متجهة من [لابيزنغا] إلى": where something goes. */
function isWhither(site: Site, index: number): boolean {
  const link = site.words[index - 1]?.key ?? "";
  if (!follows(site.words[index]) || !/^(?:الي|من|نحو)$/u.test(link)) return false;
  return site.words
    .slice(Math.max(0, index - 4), index - 1)
    .some((word) => readingsOf(word).some(({ key }) => WORDS.motion.has(key)));
}

function isWhere(site: Site, index: number): boolean {
  return follows(site.words[index]) && WHERE.test(site.words[index - 1]?.key ?? "");
}

/** "شركة [تويوتا]", "نادي …": the head's own rules read what it is called. */
function hasHead(site: Site, index: number): boolean {
  const before = site.words[index - 1];
  if (before === undefined || !follows(site.words[index])) return false;
  return readingsOf(before).some(({ key }) => {
    const bare = key.replace(/^ال(?=\p{L}{2})/u, "");
    return ORGANIZATION_HEADS.has(bare) || PLACE_HEADS.has(bare);
  });
}

function isWord(key: string): boolean {
  return isKnownName(key) || isPlainWord(key);
}
