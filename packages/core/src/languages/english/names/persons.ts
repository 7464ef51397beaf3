// English persons: a title and a name, a given name and what follows, a name beside a reporting verb or in apposition.
// A stranger would get wrong the extent: it begins at the title's determiner and ends with the apposition, for that is
// what fills a speaker's slot; the mention itself is the name alone.
import type { Gender, Mention, Role } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import { appositionEnd, appositionRole, isApposed } from "./appositions.ts";
import {
  capitalRun,
  isGivenName,
  isKnownName,
  isSurelyGiven,
  isSyllable,
  personRun,
  type Run,
} from "./runs.ts";
import { type TitlePhrase, titleAt } from "./titles.ts";
import { COMMON, FEMALE, MALE, OF_EITHER_GENDER, ORGANIZATION_HEADS, PLACE_HEADS, VERBS } from "./words.ts";

export function englishPersons(site: Site): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < site.words.length; index++) {
    const found = titled(site, index) ?? named(site, index) ?? listed(site, index, mentions.at(-1));
    if (found === undefined) continue;
    mentions.push(found.mention);
    index = Math.max(index, found.next - 1);
  }
  return mentions;
}

interface Found {
  readonly mention: Mention;
  readonly next: number;
}

/** "Kevin Drake and [Solon Bixler]": two unlisted capitals right after a sure person of two names. */
function listed(site: Site, index: number, before: Mention | undefined): Found | undefined {
  const word = site.words[index];
  if (before === undefined || word === undefined || before.confidence < 0.8) return undefined;
  if (
    !/^(?:,? and|,) $/.test(site.text.slice(before.end, word.start)) ||
    !/ /.test(site.text.slice(before.start, before.end))
  )
    return undefined;
  const run = personRun(site, index);
  const last = run && site.words[run.next - 1];
  if (run === undefined || last === undefined || countNames(site, run) !== 2) return undefined;
  const words = site.words.slice(run.first, run.next);
  if (words.some(({ key, capital }) => COMMON.has(key) || PLACE_HEADS.has(key) || capital === "all"))
    return undefined;
  if (site.hits[run.first] !== undefined || capitalRun(site, index)?.next !== run.next) return undefined;
  return {
    next: run.next,
    mention: nameMention(
      site,
      { start: word.start, end: last.end },
      { kind: "person", number: "sg", rule: "en-name-in-list", confidence: 0.6 },
    ),
  };
}

/** The end of a run's last word, with the point that belongs to it: "Jr." */
function endOf(site: Site, run: Run): number {
  const last = site.words[run.next - 1];
  const end = last?.end ?? 0;
  return /^(?:Jr|Sr)$/.test(last?.text ?? "") && site.text[end] === "." ? end + 1 : end;
}

/** "[Defence Secretary] Lloyd Austin", "[the envoy], Ivan Petrov,", "whose [spokesman] is Karim Bouzid". */
function titled(site: Site, index: number): Found | undefined {
  const title = titleAt(site, index);
  if (title === undefined) return undefined;
  const gap = site.words[title.next]?.gap ?? "";
  const isComma = /^,\s$/.test(gap);
  if (!isComma && !/^(?:\s|\.\s)$/.test(gap)) return undefined;
  const isNamed = /^(?:is|was)$/.test(site.words[title.next]?.key ?? "");
  const behind = isNamed ? title.next + 1 : title.next;
  const inner = titleAt(site, behind);
  const at = inner?.form.row.sort === "rank" || inner?.form.row.sort === "honor" ? inner.next : behind;
  const run = personRun(site, at);
  if (run === undefined) return undefined;
  const isFull = countNames(site, run) > 1;
  if (isNamed && (!isFull || site.hits[run.first] !== undefined)) return undefined;
  const first = site.words[run.first];
  const last = site.words[run.next - 1];
  if (first === undefined || last === undefined) return undefined;
  if (isComma && (!isFull || !closesApposition(site, run.next))) return undefined;
  const isAddress = title.isCapitalized || title.form.row.sort !== "office" || isFull;
  if (title.form.row.weak && !isFull && !title.isCapitalized) return undefined;
  if (!isAddress) return undefined;
  if (site.hits[run.first]?.aliases.some(({ weak, row }) => !weak && row.kind !== "person") && !isFull)
    return undefined;
  const gender = title.gender ?? inner?.gender ?? genderOf(first.key);
  return {
    next: run.next,
    mention: nameMention(
      site,
      { start: first.start, end: endOf(site, run) },
      {
        kind: "person",
        extent: { start: title.start, end: isComma ? last.end : appositionEnd(site, run.next, last.end) },
        roles: title.form.row.sort === "honor" ? [] : [roleOf(title)],
        ...(gender === undefined ? {} : { gender }),
        number: "sg",
        rule: isComma ? "en-title-comma-name" : "en-title-name",
        confidence: isFull ? 0.92 : 0.85,
      },
    ),
  };
}

export function roleOf(title: TitlePhrase): Role {
  return {
    start: title.bareStart,
    end: title.end,
    ...(title.affiliation === undefined ? {} : { affiliation: title.affiliation }),
  };
}

/** "Jane Doe", with or without an apposition that says who she is. */
function named(site: Site, index: number): Found | undefined {
  const run = personRun(site, index);
  if (run === undefined) return undefined;
  const first = site.words[run.first];
  const last = site.words[run.next - 1];
  if (first === undefined || last === undefined) return undefined;
  const wide = capitalRun(site, index);
  if (endsInPlace(site, run) || opensInOccupation(site, run)) return undefined;
  const isOf = site.words[run.next]?.key === "of" && wide !== undefined && wide.next > run.next;
  if (!isOf && wide !== undefined && wide.next > run.next && endsInHead(site, wide)) return undefined;
  const confidence = confidenceOf(site, run, isOf ? wide.next : run.next);
  const role =
    countNames(site, run) === 1 && isLocated(site, run.first) ? undefined : appositionRole(site, run.next);
  if (confidence === 0 && role === undefined) return undefined;
  const gender = genderOf(first.key) ?? role?.title.gender;
  return {
    next: run.next,
    mention: nameMention(
      site,
      { start: first.start, end: endOf(site, run) },
      {
        kind: "person",
        extent: {
          start: first.start,
          end: role?.end ?? (isOf ? site.words[wide.next - 1]!.end : appositionEnd(site, run.next, last.end)),
        },
        roles: role === undefined ? [] : [roleOf(role.title)],
        ...(gender === undefined ? {} : { gender }),
        number: "sg",
        rule: role === undefined ? "en-name" : "en-name-apposition",
        confidence: role === undefined ? confidence : Math.max(0.8, confidence),
      },
    ),
  };
}

/** How surely a run is a person; `after` is the index of the word that a verb of saying may be. */
function confidenceOf(site: Site, run: Run, after: number): number {
  const words = site.words.slice(run.first, run.next);
  const names = countNames(site, run);
  const key = words[0]?.key ?? "";
  if (names < 2 || isNear(site, run.first)) return 0;
  if (isSurelyGiven(key)) return 0.85;
  const hasInitial = words.some(({ text }) => /^\p{Lu}$/u.test(text));
  if (isGivenName(key)) return isKnownName(words.at(-1)?.key ?? "") || hasInitial ? 0.8 : 0.6;
  if (hasInitial && words.length > 2) return 0.75;
  if (isSyllable(site, run.next - 1)) return 0.8;
  const isListed = site.hits[run.first] !== undefined;
  const verb = site.words[after];
  const before = site.words[run.first - 1];
  const isBetween =
    /^,\s$/.test(site.words[run.first]?.gap ?? "") &&
    /^,\s$/.test(site.words[run.next]?.gap ?? "") &&
    VERBS.has(site.words[run.next]?.key ?? "");
  const isSpeaker =
    isBetween ||
    (verb !== undefined && follows(verb) && VERBS.has(verb.key)) ||
    (before !== undefined && follows(site.words[run.first]) && /^(?:said|says|by)$/.test(before.key));
  if (isListed || words.some(({ capital, text }) => capital === "all" && text.length > 1)) return 0;
  if (isKnownName(words.at(-1)?.key ?? "") && !COMMON.has(key)) return 0.6;
  if (isSpeaker && !isHeadline(site)) return 0.65;
  return isApposed(site, run) && !words.some(({ key }) => COMMON.has(key) || PLACE_HEADS.has(key)) ? 0.62 : 0;
}

/** A headline or a line without an end whose words are mostly capitalized, so that capitals say nothing. */
export function isHeadline(site: Site): boolean {
  let end = site.sentence.end;
  while (end > site.sentence.start && /["”»)]/.test(site.text.charAt(end - 1))) end--;
  const isProse = end > site.sentence.start && /[.!?]/.test(site.text.charAt(end - 1));
  if (isProse && site.paragraph.role !== "headline") return false;
  const long = site.words.filter(({ text, isNumber }) => !isNumber && text.length > 3);
  return long.length > 3 && long.filter(({ capital }) => capital !== "none").length > long.length * 0.75;
}

function countNames(site: Site, run: Run): number {
  return site.words
    .slice(run.first, run.next)
    .filter(({ capital, text }) => capital !== "none" && text.length > 0).length;
}

/** "Schoolgirl [Amy Lund]": a sentence's first word before a given name and more is hardly a name itself. */
function opensInOccupation(site: Site, run: Run): boolean {
  const [first, second] = site.words.slice(run.first, run.next);
  if (first === undefined || second === undefined || first.gap !== undefined || second.gap !== " ")
    return false;
  return run.next - run.first > 2 && !isKnownName(first.key) && isSurelyGiven(second.key);
}

/** Surnames that name places too: "Lauryn [Hill]". */
const SURNAME = /^(?:hill|park|lake|forest|castle|parish|dam|bay)$/;

/** "Arthur Ashe Stadium", "George Street", and "Queens Hill" after "in". */
function endsInPlace(site: Site, run: Run): boolean {
  const last = site.words[run.next - 1]?.key ?? "";
  if (!PLACE_HEADS.has(last) || run.next - run.first < 2) return false;
  const first = site.words[run.first]!;
  return !SURNAME.test(last) || !isSurelyGiven(first.key) || isLocated(site, run.first);
}

/** Behind a preposition of place or the article. */
function isLocated(site: Site, index: number): boolean {
  return (
    follows(site.words[index]) &&
    /^(?:in|at|near|on|to|outside|around|across|through|along|off|the)$/.test(
      site.words[index - 1]?.key ?? "",
    )
  );
}

/** "near [Ayn Isa]": persons are by or beside, places near. */
function isNear(site: Site, index: number): boolean {
  return follows(site.words[index]) && site.words[index - 1]?.key === "near";
}

function endsInHead(site: Site, run: Run): boolean {
  return (
    ORGANIZATION_HEADS.has(site.words[run.next - 1]?.key ?? "") ||
    PLACE_HEADS.has(site.words[run.next - 1]?.key ?? "")
  );
}

function closesApposition(site: Site, index: number): boolean {
  const word = site.words[index];
  return word === undefined || /^,/.test(word.gap ?? "") || VERBS.has(word.key);
}

function genderOf(key: string): Gender | undefined {
  if (OF_EITHER_GENDER.has(key)) return undefined;
  return FEMALE.has(key) ? "f" : MALE.has(key) ? "m" : undefined;
}
