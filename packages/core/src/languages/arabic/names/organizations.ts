// Arabic organizations that no list holds: what follows a head (حركة …, وكالة "…").
// A stranger would get wrong the outlets: of وكالة "رويترز" the name is رويترز alone, and the head belongs to the extent.
import type { Mention } from "../../../document.ts";
import { phraseKeys } from "../../../lexicons/phrase-trie.ts";
import { type Hit, nameMention, type Site } from "../../../recognize/site.ts";
import { binds, follows, type Word } from "../../../recognize/words.ts";
import { isCommonVerb } from "../common-verbs.ts";
import { WORDS } from "../word-classes.ts";
import { bracketed } from "./brackets.ts";
import { bareKey, readingsOf } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { soundsForeign } from "./foreign-sound.ts";
import { institution, stateBody } from "./institutions.ts";
import {
  complementEnd,
  isBehindName,
  isIndefiniteAdjective,
  isIndefinitePlain,
  isPersonsOwn,
  withoutNationality,
} from "./organization-extent.ts";
import { quotedOutlet, quotedSpeaker, speaksAt } from "./quoted-speaker.ts";
import { COMMON, isGivenName, ORGANIZATION_HEADS, PLACE_HEADS, TITLES } from "./words.ts";
export function arabicOrganizations(site: Site): Mention[] {
  return site.words.flatMap((_, index) => {
    const mention =
      institution(site, index) ??
      stateBody(site, index) ??
      headed(site, index) ??
      quotedSpeaker(site, index) ??
      quotedOutlet(site, index);
    return mention === undefined ? [] : [mention, ...bracketed(site, mention)];
  });
}

/** "[حركة النجباء]", "وكالة \"[…]\"", "[اللجنة العسكرية العليا]". */
function headed(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  if (word === undefined) return undefined;
  for (const { key, skip } of readingsOf(word)) {
    const isDefinite = key.startsWith("ال") && !ORGANIZATION_HEADS.has(key);
    const head = ORGANIZATION_HEADS.get(isDefinite ? key.slice(2) : key);
    if (head === undefined) continue;
    const start = word.start + skip;
    const quoted = quotedAfter(site, index);
    if (quoted !== undefined && !(isDefinite && head.sort === "weak")) {
      const listed = listedAs(site, word.text.slice(skip), quoted.span);
      if (listed !== undefined)
        return nameMention(site, listed.isNameAlone ? quoted.span : { start, end: quoted.end }, {
          kind: listed.row.kind,
          entry: listed.row.id,
          extent: { start, end: quoted.end },
          rule: "ar-head-quoted-listed-name",
          confidence: 0.95,
        });
      const adjective = adjectiveAfter(site, quoted.next);
      const isNameAlone = head.sort === "outlet" || quoted.isHeadInside;
      return nameMention(site, isNameAlone ? quoted.span : { start, end: quoted.end }, {
        kind: "organization",
        extent: { start, end: adjective?.hit.end ?? quoted.end },
        rule: "ar-head-quoted-name",
        confidence: head.sort === "weak" ? 0.55 : 0.85,
      });
    }
    const number = site.words[index + 1];
    if (isDefinite && head.sort === "outlet" && number?.isNumber && follows(number)) {
      const adjective = adjectiveAfter(site, index + 2);
      return nameMention(
        site,
        { start, end: number.end },
        {
          kind: "organization",
          extent: { start, end: adjective?.hit.end ?? number.end },
          rule: "ar-outlet-number",
          confidence: 0.75,
        },
      );
    }
    if (head.sort === "weak" && (isDefinite || !speaksAt(site, index))) return undefined;
    return isDefinite
      ? definiteHead(site, index, start)
      : constructHead(site, index, start, head.sort === "outlet");
  }
  return undefined;
}

/** تنظيم "الدولة": the quoted words, alone or with their head, are a lexicon's organization. */
function listedAs(site: Site, head: string, span: { start: number; end: number }) {
  const quoted = site.text.slice(span.start, span.end);
  for (const [phrase, isNameAlone] of [
    [quoted, true],
    [`${head} ${quoted}`, false],
  ] as const) {
    const keys = phraseKeys(phrase);
    const found = site.lists.longest(keys[0] ?? "", (offset) => keys[offset]);
    const alias = found?.values.find(
      ({ row, weak }) => row.kind === "organization" && !(weak && isNameAlone),
    );
    if (found?.length === keys.length && alias !== undefined) return { row: alias.row, isNameAlone };
  }
  return undefined;
}

function adjectiveAfter(site: Site, index: number): { hit: Hit } | undefined {
  const hit = site.hits[index];
  return hit?.aliases.some(({ form }) => form === "Demonym") &&
    /^["”»“]?\s$/u.test(site.words[index]?.gap ?? "")
    ? { hit }
    : undefined;
}

function quotedAfter(site: Site, index: number) {
  const first = site.words[index + 1];
  const quote = site.quotes.find(
    ({ inner, start }) =>
      first?.start === inner.start &&
      start >= (site.words[index]?.end ?? 0) &&
      start - (site.words[index]?.end ?? 0) <= 1,
  );
  if (quote === undefined || quote.open || first === undefined || isSaid(first)) return undefined;
  let next = index + 1;
  while ((site.words[next]?.start ?? Number.POSITIVE_INFINITY) < quote.inner.end) next++;
  if (next - index > 5) return undefined;
  const isHeadInside = first !== undefined && ORGANIZATION_HEADS.has(bareKey(first.key));
  return {
    span: { start: quote.inner.start, end: site.words[next - 1]?.end ?? quote.inner.end },
    end: quote.end,
    next,
    isHeadInside,
  };
}

/** "الموقع «لكنها رفضت»": a clause in quotation marks is no name. */
function isSaid(word: Word): boolean {
  return /^(?:لكن|ان|لم|لن|لا|ليس|قد|سوف)/u.test(word.key) || isVerb(word) || isCommonVerb(word.key);
}

/** The definite head with its definite adjectives: "[المفوضية العليا المستقلة للانتخابات]". */
function definiteHead(site: Site, index: number, start: number): Mention | undefined {
  let next = index + 1;
  while (
    next < site.words.length &&
    next - index < 6 &&
    isBoundDefinite(site, next) &&
    isAdjectival(site, next)
  )
    next++;
  if (next === index + 1) return undefined;
  const rest = site.words.slice(index + 1, next);
  next = complementEnd(site, next);
  const isParty = /^(?:حزب|حركه|جبهه|تيار|تحالف|ائتلاف)$/u.test(bareKey(site.words[index]?.key ?? ""));
  if (rest.length === 1 && !isParty)
    return nameMention(
      site,
      { start, end: site.words[next - 1]?.end ?? start },
      {
        form: "Description",
        kind: "organization",
        refers: "back",
        rule: "ar-institution-alone",
        confidence: 0.6,
      },
    );
  if (rest.every(({ key }) => COMMON.has(key))) return undefined;
  return nameMention(
    site,
    { start, end: site.words[next - 1]?.end ?? start },
    {
      kind: "organization",
      rule: "ar-definite-head",
      confidence: rest.length > 1 ? 0.6 : 0.52,
    },
  );
}

/** Ends like an adjective that goes with a head, or is what the head is for: "العليا", "المستقلة", "للانتخابات". */
function isAdjectival(site: Site, index: number): boolean {
  return /(?:[يها]|حر|اعلي)$|^لل/u.test(site.words[index]?.key ?? "");
}

/** An indefinite head and what it is of: "[جامعة …]", "[كتائب …]". */
function constructHead(site: Site, index: number, start: number, isOutlet: boolean): Mention | undefined {
  let next = index + 1;
  let foreign = 0;
  const limit = /^[وفبل]?(?:شركه|بنك|مجموعه)$/u.test(site.words[index]?.key ?? "") ? 3 : 2;
  while (next < site.words.length && next - index < 6) {
    const word = site.words[next];
    if (word === undefined || !follows(word)) break;
    const hit = site.hits[next];
    if (hit !== undefined && hit.preposition === undefined && hit.start === word.start && foreign === 0) {
      next += hit.length;
      continue;
    }
    if (isBoundDefinite(site, next)) {
      next++;
      continue;
    }
    if (
      site.words[next - 1]?.key.startsWith("ال") === true ||
      next - index > limit ||
      foreign >= limit ||
      (!isWhatFor(site, next) &&
        (((COMMON.has(word.key) || isBehindName(site, index, next)) && !isBeforeNationality(site, next)) ||
          isVerb(word) ||
          isPlain(word)))
    )
      break;
    foreign++;
    next++;
  }
  if (next === index + 1) return undefined;
  const first = site.words[index + 1];
  const rest = site.words.slice(index + 1, next);
  if (
    first === undefined ||
    rest.every(({ key }) => COMMON.has(key)) ||
    /^(?:من|في|التي|الذي)$/u.test(first.key) ||
    (first.key === "اداره" && (rest.length === 1 || /مجلس$/u.test(site.words[index]?.key ?? ""))) ||
    isPersonsOwn(site, index) ||
    (/^[وفبل]?رياسه$/u.test(site.words[index]?.key ?? "") && TITLES.starts(first.key))
  )
    return undefined;
  if (site.hits[index + 1]?.aliases.some(({ row }) => row.kind === "organization")) return undefined;
  const end = site.words[next - 1]?.end ?? start;
  const last = withoutNationality(site, index, next);
  const isDescribed =
    !isOutlet &&
    (/^لل/u.test(first.key) || rest.every((word) => isIndefiniteAdjective(word) || isIndefinitePlain(word)));
  return nameMention(
    site,
    { start: isOutlet ? first.start : start, end: site.words[last - 1]?.end ?? end },
    {
      ...(isDescribed ? { form: "Description" as const, named: false } : {}),
      kind: "organization",
      extent: { start, end },
      rule: "ar-construct-head",
      confidence: foreign > 0 ? 0.55 : 0.62,
    },
  );
}

/** "هيئة [شؤون] الأسرى": what a body is for. */
function isWhatFor(site: Site, index: number): boolean {
  const next = site.words[index + 1];
  return (
    WORDS.tasksOfBodies.has(site.words[index]!.key) &&
    next !== undefined &&
    follows(next) &&
    /^ال/u.test(next.text)
  );
}

/** "شركة دانا [غاز] الإماراتية": an ordinary word inside a foreign name. */
function isBeforeNationality(site: Site, index: number): boolean {
  const hit = site.hits[index + 1];
  return (
    follows(site.words[index + 1]) &&
    /^ال/u.test(site.words[index + 1]?.text ?? "") &&
    hit?.aliases.some(({ form }) => form === "Demonym") === true
  );
}

function isBoundDefinite(site: Site, index: number): boolean {
  const word = site.words[index];
  if (word === undefined || !binds(word) || isVerb(word)) return false;
  const title = TITLES.longest(word.key, () => undefined)?.values[0];
  if (title?.number === "sg" && /^ال/u.test(word.text) && title.row.sort !== "trade")
    if (!title.row.weak || isGivenName(site.words[index + 1]?.key ?? "")) return false;
  if (ORGANIZATION_HEADS.has(bareKey(word.key)) || /^ال(?:تابع|واقع|مشكل|مكلف)/u.test(word.key)) return false;
  if (
    /^(?:الذي|التي|الذين|اليوم|امس|الخميس|الجمعه|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الماضي|المقبل|الان|الي|الا)$/u.test(
      word.key,
    )
  )
    return false;
  return /^(?:ال|وال|لل)\p{L}{2}/u.test(word.key);
}

function isPlain(word: Word): boolean {
  if (soundsForeign(word.key)) return false;
  if (word.isNumber || /^\p{Script=Latin}/u.test(word.text)) return true;
  return (
    /^(?:[وفبل]|س?[يت])\p{L}{3,}/u.test(word.key) ||
    PLACE_HEADS.has(word.key) ||
    /(?:ات|ين|ون)$/u.test(word.key) ||
    /[\u064b]|اً$/u.test(word.text)
  );
}
