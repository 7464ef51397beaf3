// English speakers without a name ("a senior defense official") and descriptions of somebody named before ("the envoy").
// A stranger would get wrong the determiner: "a" or none brings in somebody new, "the" refers back.
import type { Gender, GrammaticalNumber, Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { binds, follows } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { FUNCTION } from "./context.ts";
import { roleOf } from "./persons.ts";
import { titleAt } from "./titles.ts";
import { VERBS } from "./words.ts";

const MEDIA = /^(?:media|press|newspapers|reports|outlets)$/;
const NEW =
  /^(?:a|an|one|another|some|several|two|three|four|five|six|seven|many|few|other|most|various|unnamed|anonymous|both|dozens|hundreds)$/;

export function englishUnnamed(site: Site): Mention[] {
  return site.words.flatMap((_, index) => {
    const mention =
      unnamed(site, index) ?? media(site, index) ?? office(site, index) ?? institution(site, index);
    return mention === undefined ? [] : [mention];
  });
}

/** The noun phrase that ends in the head at `index`: its first word, its determiner, the state or body in it. */
function phraseBefore(site: Site, index: number) {
  let first = index;
  let of: string | undefined;
  while (
    first > 0 &&
    index - first < 6 &&
    (binds(site.words[first]) || /^['’]s?\s$/.test(site.words[first]?.gap ?? ""))
  ) {
    const word = site.words[first - 1];
    if (
      word === undefined ||
      FUNCTION.test(word.key) ||
      NEW.test(word.key) ||
      VERBS.has(word.key) ||
      word.isNumber
    )
      break;
    if (
      /ly$|ed$/.test(word.key) &&
      !/^(?:unnamed|retired|united|armed|informed|friendly|daily)$/.test(word.key)
    )
      break;
    const hit = [1, 2, 3, 4]
      .map((length) => site.hits[first - length])
      .find((each, at) => each?.length === at + 1);
    if (hit !== undefined) {
      of ??= hit.aliases[0]?.row.speaksFor ?? hit.aliases[0]?.row.id;
      first = hit.index;
    } else if (
      word.capital !== "none" &&
      word.gap !== undefined &&
      !/^\s$/.test(site.words[first]?.gap ?? "")
    )
      break;
    else first--;
  }
  const before = follows(site.words[first]) ? site.words[first - 1] : undefined;
  return { first, before, ...(of === undefined ? {} : { of }) };
}

/** "[a senior defense official]", "[two diplomats]", "[Western officials]", "[residents]" who say. */
function unnamed(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  if (word === undefined || (word.capital !== "none" && index > 0)) return undefined;
  const isPlural = WORDS.manyUnnamedSpeakers.has(word.key);
  if (!isPlural && !WORDS.unnamedSpeakers.has(word.key)) return undefined;
  const phrase = phraseBefore(site, index);
  const isNew = phrase.before !== undefined && NEW.test(phrase.before.key);
  const isOld =
    phrase.before !== undefined &&
    /^(?:the|this|that|his|her|their|its|these|those)$/.test(phrase.before.key);
  if (isNamedAfter(site, index)) return undefined;
  const end = complementEnd(site, index, word.end);
  if (isPlural && !speaks(site, index, phrase.first, end)) return undefined;
  if (!isNew && !isOld && !isPlural) return undefined;
  const starter =
    phrase.before !== undefined && (isNew || isOld)
      ? phrase.before.start
      : (site.words[phrase.first]?.start ?? word.start);
  const counted = isNew && phrase.before !== undefined && !/^(?:an?|some|another)$/.test(phrase.before.key);
  const start = counted ? starter : (site.words[phrase.first]?.start ?? word.start);
  return nameMention(
    site,
    { start, end: word.end },
    {
      form: "Description",
      kind: isPlural ? "group" : "person",
      named: false,
      extent: { start: starter, end },
      ...genderOf(word.key),
      number: (isPlural ? "pl" : "sg") satisfies GrammaticalNumber,
      ...(phrase.of === undefined ? {} : { of: phrase.of }),
      ...(isOld ? { refers: "again" as const } : {}),
      rule: isOld ? "en-speaker-alone" : "en-unnamed-speaker",
      confidence: isNew ? 0.7 : 0.6,
    },
  );
}

function isNamedAfter(site: Site, index: number): boolean {
  const next = site.words[index + 1];
  return next !== undefined && follows(next) && next.capital !== "none";
}

/** A reporting verb right after the phrase or before it, or words that name a source. */
function speaks(site: Site, index: number, first: number, end: number): boolean {
  const next = site.words.find(({ start }, at) => at > index && start >= end);
  const adverb = next !== undefined && /^(?:have|has|also|later|earlier|familiar|who|close)$/.test(next.key);
  if (next !== undefined && (VERBS.has(next.key) || adverb)) return true;
  const before = [1, 2].map((back) => site.words[first - back]?.key ?? "");
  return before.some((key) =>
    /^(?:said|says|according|citing|cited|quoted|quoting|by|from|blamed)$/.test(key),
  );
}

function genderOf(key: string): { gender?: Gender } {
  if (/(?:woman)$/.test(key)) return { gender: "f" };
  return /(?:man)$/.test(key) ? { gender: "m" } : {};
}

/** "… familiar with the matter", "… in the capital", "… close to the talks". */
function complementEnd(site: Site, index: number, end: number): number {
  const link = site.words[index + 1];
  if (
    link === undefined ||
    !follows(link) ||
    !/^(?:in|at|from|of|with|close|familiar|within|inside|involved|briefed|who)$/.test(link.key)
  )
    return end;
  if (link.key === "who") return end;
  let at = index + 2;
  while (at < site.words.length && at - index < 9) {
    const word = site.words[at];
    if (
      word === undefined ||
      !/^(?:\s|-|['’]s\s)$/.test(word.gap ?? "") ||
      VERBS.has(word.key) ||
      /^(?:who|which|that|whether|if|how|why|what|and|but|has|have|had|is|are|was|were)$/.test(word.key)
    )
      break;
    at++;
  }
  return VERBS.has(site.words[at]?.key ?? "") || /^[,.]/.test(site.words[at]?.gap ?? ",")
    ? (site.words[at - 1]?.end ?? end)
    : end;
}

/** "[Western media]", "[local newspapers]". */
function media(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  if (word === undefined || !MEDIA.test(word.key) || word.capital !== "none") return undefined;
  const phrase = phraseBefore(site, index);
  const isDescribed = WORDS.mediaAdjectives.has(site.words[phrase.first]?.key ?? "");
  if (phrase.first === index || !isDescribed) return undefined;
  const start = site.words[phrase.first]?.start ?? word.start;
  const next = site.words[index + 1];
  const isMediaOutlets = next !== undefined && follows(next) && /^(?:outlets|reports)$/.test(next.key);
  return nameMention(
    site,
    { start, end: isMediaOutlets ? next.end : word.end },
    {
      form: "Description",
      kind: "organization",
      named: false,
      number: "pl",
      rule: "en-unnamed-media",
      confidence: 0.65,
    },
  );
}

/** "[the Special Envoy of the Russian President]", "[the minister]". */
function office(site: Site, index: number): Mention | undefined {
  const title = titleAt(site, index);
  if (title === undefined || title.form.row.sort !== "office" || title.form.row.weak) return undefined;
  const isIndefinite = title.determiner === "indefinite";
  if (
    title.determiner === undefined &&
    !(title.hasComplement && title.affiliation !== undefined && title.isCapitalized)
  )
    return undefined;
  return nameMention(
    site,
    { start: title.bareStart, end: title.end },
    {
      form: "Description",
      kind: title.number === "pl" ? "group" : "person",
      extent: { start: title.start, end: title.end },
      named: !isIndefinite,
      roles: [roleOf(title)],
      ...(title.gender === undefined ? {} : { gender: title.gender }),
      number: title.number,
      ...(title.affiliation === undefined ? {} : { of: title.affiliation }),
      rule: isIndefinite ? "en-unnamed-speaker" : "en-office-alone",
      confidence: 0.6,
    },
  );
}

/** "[the ministry]", "[the group]". */
function institution(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  const before = site.words[index - 1];
  if (word === undefined || before === undefined || !follows(word) || !/^(?:the|this)$/.test(before.key))
    return undefined;
  if (!WORDS.referringBodies.has(word.key)) return undefined;
  const next = site.words[index + 1];
  if (
    next !== undefined &&
    follows(next) &&
    (/^(?:of|official|officials|spokes\p{L}+|chief|leader|leaders|headquarters|building)$/u.test(next.key) ||
      next.capital !== "none")
  )
    return undefined;
  return nameMention(site, word, {
    form: "Description",
    kind: "organization",
    extent: { start: before.start, end: word.end },
    refers: "back",
    rule: "en-institution-alone",
    confidence: 0.55,
  });
}
