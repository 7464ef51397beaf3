// Arabic persons: a title and a name, a known given name and what follows, the subject of a reporting verb.
// A stranger would get wrong where a name ends: nothing marks it, so a name is a run of words that are neither listed as
// ordinary words nor shaped like verbs, and an article (الأسد) comes only in its last part.
import type { Mention, Role } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { readingsOf } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { foreignPerson, lastNameAlone, nextInList } from "./foreign-names.ts";
import { type FoundPerson, foundPerson } from "./found-person.ts";
import { nameRunAt } from "./name-run.ts";
import { type Name, nameAt } from "./person-name.ts";
import { type TitlePhrase, titleAt } from "./titles.ts";
import { COMMON, FEMALE, GIVEN_ALSO_WORDS, isGivenName, isKnownName, isTitle, TITLES } from "./words.ts";

const BEFORE_CONTENT = /^(?:ان|انه|انها|انّ|بان|الي|عن|علي|في|خلال|من|الذي|التي|امس|اليوم)$/u;

export function arabicPersons(site: Site): Mention[] {
  const mentions: Mention[] = [];
  let last = -1;
  for (let index = 0; index < site.words.length; index++) {
    const isInList = last === index;
    const found =
      titled(site, index) ??
      led(site, index) ??
      givenNamed(site, index, isInList) ??
      descended(site, index) ??
      foreignPerson(site, index) ??
      (isInList ? nextInList(site, index) : undefined) ??
      verbSubject(site, index) ??
      lastNameAlone(site, index);
    if (found === undefined) continue;
    mentions.push(found.mention);
    last = found.next;
    index = Math.max(index, found.next - 1);
  }
  return mentions;
}

/** "[وزير الدفاع الأميركي] لويد أوستن", "نائبة السكرتير الصحفي لـ”…“، سابرينا …". */
function titled(site: Site, index: number): FoundPerson | undefined {
  const title = titleAt(site, index);
  if (title === undefined) return undefined;
  const behind = title.next + (isTown(site, title.next) ? 1 : 0);
  const isComma = standsBehindComma(site.words[behind]);
  const nisba = isComma && isDefiniteNisba(site, behind) ? 1 : 0;
  const name = longer(
    nameAt(site, behind + nisba, isComma ? "comma" : "title"),
    placedName(site, title, behind + nisba),
  );
  if (name === undefined || ((title.isWeak || !title.isDefinite) && !name.isKnown && !name.isPlaced))
    return undefined;
  if (isInOtherMarks(site, title.start, name.span.start)) return undefined;
  if ((isComma || title.number === "pl") && !name.isKnown && name.length < 2) return undefined;
  if (title.number === "pl" && !name.isKnown) return undefined;
  if (!name.isKnown && name.length < 2 && !isBoundAfter(site, name.next)) return undefined;
  return {
    next: name.next,
    mention: nameMention(site, name.span, {
      kind: "person",
      extent: { start: title.start, end: name.span.end },
      roles: [roleOf(title)],
      gender: title.gender === "f" ? "f" : (name.gender ?? title.gender),
      number: "sg",
      rule: isComma ? "ar-title-comma-name" : "ar-title-name",
      confidence: name.isKnown ? 0.9 : name.length > 1 ? 0.8 : 0.65,
    }),
  };
}

/** "محللة الاقتصاد في «الأهلي [فاروس]»": marks that open in the title and close behind the name hold another name. */
function isInOtherMarks({ text }: Site, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return between.lastIndexOf("«") > between.lastIndexOf("»") && !/«\s*$/u.test(between);
}

/** "رئيس بلدية [سولفيك]، توماس أندرسون": an unlisted place between the office and a given name. */
function isTown({ words, hits }: Site, index: number): boolean {
  const [office, town, name] = [words[index - 1], words[index], words[index + 1]];
  if (office === undefined || town === undefined || name === undefined) return false;
  return (
    WORDS.heldInPlaces.has(office.key) &&
    follows(town) &&
    hits[index] === undefined &&
    !isGivenName(town.key) &&
    isGivenName(name.key) &&
    (follows(name) || standsBehindComma(name))
  );
}

function standsBehindComma(word: Word | undefined): boolean {
  return /^\s?[،,]\s?$/u.test(word?.gap ?? "");
}

/** After an office with its complement a run of words is a name where it must end, listed or not. */
function placedName(site: Site, title: TitlePhrase, index: number): Name | undefined {
  if (!title.hasComplement && !title.isDefinite) return undefined;
  const run = title.number === "pl" ? undefined : nameRunAt(site, index);
  return run && { ...run, isKnown: run.known > 0, knownParts: run.known, isPlaced: true };
}

/** Of two readings the one with more words; a placed name ends where it must. */
function longer(name: Name | undefined, placed: Name | undefined): Name | undefined {
  if (name === undefined || placed === undefined) return name ?? placed;
  return placed.length > name.length ? { ...name, ...placed } : name;
}

/** "…، [الصربي] دراغان …": the nationality between a title and a name. */
function isDefiniteNisba(site: Site, index: number): boolean {
  const hit = site.hits[index];
  return (
    hit?.length === 1 &&
    hit.aliases.some(({ form }) => form === "Demonym") &&
    /^ال/u.test(site.words[index]?.key ?? "") &&
    follows(site.words[index + 1])
  );
}

export function roleOf(title: TitlePhrase): Role {
  return {
    start: title.start,
    end: title.end,
    ...(title.affiliation === undefined ? {} : { affiliation: title.affiliation }),
  };
}

/** "برئاسة [فاتح قره خان]", "من إخراج [نوري بوزيد]". */
function led(site: Site, index: number): FoundPerson | undefined {
  const word = site.words[index]!;
  const next = site.words[index + 1];
  if (next === undefined || !follows(next)) return undefined;
  if (!/^[وف]?[بل]/u.test(word.key) && !WORDS.credits.has(word.key)) return undefined;
  if (!readingsOf(word).some(({ key }) => WORDS.ledBy.has(key))) return undefined;
  const name = nameAt(site, index + 1, "title");
  if (name === undefined || name.length < 2 || !name.isKnown || site.hits[index + 1] !== undefined)
    return undefined;
  return foundPerson(site, name, "ar-led-by", name.knownParts > 1 ? 0.85 : 0.65);
}

/** "جون بولتون", "محمد السادس": a given name and at least one more part; in a list of persons a doubtful one will do. */
function givenNamed(site: Site, index: number, isInList: boolean): FoundPerson | undefined {
  const word = site.words[index];
  if (word === undefined || site.hits[index]?.aliases.some(({ weak }) => !weak)) return undefined;
  for (const reading of readingsOf(word)) {
    if (!isGivenName(reading.key) || (reading.key.length < 3 && reading.key !== "طه")) continue;
    if (/^(?:على|رأي|رأى|روى)$/u.test(word.text.slice(reading.skip))) continue;
    if (reading.skip > 0 && (COMMON.has(word.key) || isGivenName(word.key) || reading.preposition === "ك"))
      continue;
    const name = nameAt(site, index, "given", reading.skip);
    if (name === undefined || name.length < 2) continue;
    if (isBehindCompany(site, index) && !isKnownName(site.words[name.next - 1]!.key)) continue;
    const isSubject = reading.skip === 0 && isVerb(site.words[index - 1]) && follows(word);
    const isNext = isInList && reading.skip === 1 && /^و/u.test(word.text);
    const isSure = isSubject || isNext || (!GIVEN_ALSO_WORDS.has(reading.key) && !COMMON.has(reading.key));
    if (!isSure && name.knownParts < 2) continue;
    const gender = FEMALE.has(reading.key) ? "f" : "m";
    const confidence = name.knownParts > 1 ? 0.85 : isSure ? 0.7 : 0.55;
    return foundPerson(site, { ...name, gender }, "ar-given-name", confidence);
  }
  return undefined;
}

/** "[سهل بن حنيف]", "[أبو مصعب الزرقاوي]": son or father of somebody, so a person, listed or not. */
function descended(site: Site, index: number): FoundPerson | undefined {
  const word = site.words[index];
  const next = site.words[index + 1];
  if (word === undefined || next === undefined || !follows(next) || site.hits[index] !== undefined)
    return undefined;
  const kunya = readingsOf(word).find(({ key }) => /^(?:ابو|ابي)$/u.test(key));
  const isSon = /^(?:بن|بنت)$/u.test(next.key) && follows(site.words[index + 2]) && isFree(word);
  if (kunya === undefined && !isSon) return undefined;
  const of = site.words[index + (isSon ? 2 : 1)];
  if (of === undefined || isVerb(of) || (COMMON.has(of.key) && !isKnownName(of.key)) || of.key.length < 3)
    return undefined;
  const name = nameAt(site, index, "given", isSon ? 0 : kunya?.skip);
  if (name === undefined || name.length < 2) return undefined;
  const gender = next.key === "بنت" ? "f" : "m";
  return foundPerson(site, { ...name, gender }, isSon ? "ar-son-of" : "ar-father-of", 0.7);
}

/** "شركة [دوسان إنربيليتي]": a company's name may begin like a person's. */
function isBehindCompany(site: Site, index: number): boolean {
  const before = site.words[index - 1];
  if (before === undefined || !follows(site.words[index])) return false;
  return readingsOf(before).some(({ key }) => WORDS.namedFreely.has(key));
}

function isFree(word: Word): boolean {
  const { key } = word;
  return key.length > 2 && !COMMON.has(key) && !isVerb(word) && !TITLES.starts(key);
}

/** "وقال بيتروف إن": an unlisted word between a reporting verb and what is said. */
function verbSubject(site: Site, index: number): FoundPerson | undefined {
  const verb = site.words[index - 1];
  if (!isVerb(verb) || !follows(site.words[index]) || site.hits[index] !== undefined) return undefined;
  const name = nameAt(site, index, "subject");
  if (name === undefined) return undefined;
  if (!isBoundAfter(site, name.next) || name.span.end - name.span.start < 4) return undefined;
  if (name.length === 2 && !name.isKnown && /^ال/u.test(site.words[name.next - 1]!.text)) return undefined;
  if (name.length < 2 && !name.isKnown && /ا$/u.test(site.words[index]?.key ?? "")) return undefined;
  return foundPerson(site, name, "ar-verb-subject-name", name.length > 1 || name.isKnown ? 0.6 : 0.5);
}

/** What is said, a comma, a bracket, a verb or another title: a name has ended before it. */
function isBoundAfter(site: Site, index: number): boolean {
  const next = site.words[index];
  if (next === undefined || BEFORE_CONTENT.test(next.key) || isVerb(next)) return true;
  return /^[،,:(.]/u.test((next.gap ?? "").trim()) || isTitle(next.key);
}
