// Where an Arabic name ends that may stand anywhere: word by word, as far as each can be a part of it.
// A stranger would get wrong the article: it comes only in the last part (الأسد), so a name is a run of words that are
// neither listed as ordinary words nor shaped like verbs.
import type { Gender, Span } from "../../../document.ts";
import type { Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { readingsOf } from "./clitics.ts";
import { soundsForeign } from "./foreign-sound.ts";
import { endsSurely } from "./name-end.ts";
import { isForeignTail, isSyllable, mayGoOn } from "./name-part.ts";
import { type Before, startsName } from "./name-start.ts";
import { PARTICLE } from "./name-word.ts";
import { COMMON, FEMALE, isKnownName, MALE } from "./words.ts";

const REGNAL = /^ال(?:اول|اولي|ثاني|ثانيه|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)$/u;

/** What makes a given name of two words: صلاح الدين, نصر الله. It neither begins nor ends a name. */
const COMPOUND = /^ال(?:دين|له)$/u;

/** What ends the names of South Asia and may: أمين الإسلام, ضياء الحق, فضل الرحمن. */
const DEVOUT = /^ال(?:اسلام|حق|رحمن|زمان|هدي)$/u;

const MOST_PARTS = 5;

export interface Name {
  readonly span: Span;
  /** Words it takes, and the index after it. */
  readonly length: number;
  readonly next: number;
  readonly isKnown: boolean;
  readonly knownParts: number;
  readonly gender?: Gender;
  /** Its place makes it a name, not its words. */
  readonly isPlaced?: boolean;
}

/**
 * The name that starts at a word, or undefined. `site.words[index]`'s own gap is not looked at; `skip` code units of it
 * are written onto the name. "given": the caller knows that a name begins there.
 */
export function nameAt(site: Site, index: number, after: Before | "given", skip = 0): Name | undefined {
  const first = site.words[index];
  if (first === undefined || first.isNumber || /^\p{Script=Latin}/u.test(first.text)) return undefined;
  if (after !== "given" && !startsName(site, index, after)) return undefined;
  const key = keyBehind(first, skip);
  const { next, known } = walk(site, index, key);
  const last = site.words[next - 1];
  if (last === undefined || (next - index === 1 && PARTICLE.test(key))) return undefined;
  return {
    span: { start: first.start + skip, end: last.end },
    length: next - index,
    next,
    isKnown: known > 0,
    knownParts: known,
    ...(FEMALE.has(key) ? { gender: "f" as const } : MALE.has(key) ? { gender: "m" as const } : {}),
  };
}

function keyBehind(word: Word, skip: number): string {
  return skip === 0 ? word.key : (readingsOf(word).find((reading) => reading.skip === skip)?.key ?? word.key);
}

/** A name as far as it has been read. */
interface Part {
  /** Index of the word behind it. */
  readonly next: number;
  readonly parts: number;
  readonly known: number;
  /** It ends in a particle, so that something must follow. */
  readonly isOpen: boolean;
  readonly isClosed?: boolean;
}

function walk(
  site: Site,
  index: number,
  firstKey: string,
): { readonly next: number; readonly known: number } {
  const isOpen = PARTICLE.test(firstKey);
  let name: Part = { next: index + 1, parts: isOpen ? 0 : 1, known: isNamePart(firstKey) ? 1 : 0, isOpen };
  while (!name.isClosed && name.parts < MOST_PARTS) {
    const longer = withNext(site, name);
    if (longer === undefined) break;
    name = longer;
  }
  let { next } = name;
  while (next > index + 1 && PARTICLE.test(site.words[next - 1]?.key ?? "")) next--;
  return { next, known: name.known };
}

/** The name with the word behind it, or undefined where that is no part of it. */
function withNext(site: Site, name: Part): Part | undefined {
  const { next: at, parts, known, isOpen } = name;
  const word = site.words[at];
  if (word === undefined || !/^(?:\s|\s?-\s?)$/u.test(word.gap ?? "")) return undefined;
  const longer = { ...name, next: at + 1 };
  if (parts === 1 && known > 0 && !isOpen && REGNAL.test(word.key)) return { ...longer, isClosed: true };
  if (opens(site, at, isOpen)) return { ...longer, isOpen: true };
  if (!isOpen && COMPOUND.test(word.key)) return longer;
  if (!isOpen && parts < 3 && DEVOUT.test(word.key) && isNamePart(site.words[at - 1]!.key))
    return { ...longer, parts: parts + 1, known: known + 1, isClosed: true };
  if (!isOpen && isSyllable(site, at, parts))
    return { ...longer, parts: parts + 1, known: known + 1, isClosed: parts === 3 };
  if (isOpen ? isOrdinaryBehindParticle(site, at) : !mayGoOn(site, at, parts, known)) return undefined;
  return {
    next: at + 1,
    parts: parts + 1,
    known: known + (isNamePart(word.key) || isForeignTail(site, at) || isServant(site, at) ? 1 : 0),
    isOpen: false,
    isClosed: !isOpen && /^ال/u.test(word.text),
  };
}

/** "محمد [بن] سلمان": a particle with a word behind it. */
function opens(site: Site, at: number, isOpen: boolean): boolean {
  const { key } = site.words[at]!;
  return (PARTICLE.test(key) || (isOpen && key === "لا")) && follows(site.words[at + 1]);
}

/** "بن" and a common word: a name has one there only with an article, or where it surely ends. */
function isOrdinaryBehindParticle(site: Site, at: number): boolean {
  const { key, text } = site.words[at]!;
  return (
    COMMON.has(key) &&
    text !== "علي" &&
    !endsSurely(site, at + 1) &&
    (!key.startsWith("ال") || /^ال(?:ذي|تي|ذين)$/u.test(key))
  );
}

/** Listed, or a foreign name by its sound. */
function isNamePart(key: string): boolean {
  return isKnownName(key) || soundsForeign(key);
}

/** "عبد [الرزاق]": a given name with the word before it. */
function isServant(site: Site, index: number): boolean {
  return site.words[index - 1]!.key === "عبد" && /^ال/u.test(site.words[index]!.text);
}
