// The person in a subject's slot, whatever the title: the name that ends the phrase between a reporting verb and what is said.
// A stranger would get wrong what must stand before the name: a definite word or a listed name, after which an indefinite
// word can be no adjective; after "مصدر" it can ("قال مصدر حكومي رفيع إن").
import { remember } from "@isnad/text";
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import { isCommonVerb } from "../common-verbs.ts";
import { cueReadings } from "../cue-lexicon.ts";
import { isVerb } from "./context.ts";
import { endsName, type NameRun, nameRunAt, PARTICLE } from "./name-run.ts";
import { COMMON, FEMALE, isKnownName, MALE, ORGANIZATION_HEADS, PLACE_HEADS, TITLES } from "./words.ts";

/** Words that a subject's phrase may run over. */
const REACH = 14;

/** "وحذرت [كبيرة مراقبي الحدود لدى المنظمة] مونا تاديسي من". */
export function slotNames(site: Site): Mention[] {
  return site.words.flatMap((_, index) => {
    const mention = isReporting(site, index) ? slotName(site, index + 1) : undefined;
    return mention === undefined ? [] : [mention];
  });
}

function isReporting(site: Site, index: number): boolean {
  const { key } = site.words[index]!;
  return isReportingKey(key) || passesOn(site, index);
}

const isReportingKey = remember((key) => {
  if (/^و?(?:كان|كانت)$/u.test(key)) return true;
  const readings = [...cueReadings(key), ...(/^[وف]/u.test(key) ? cueReadings(key.slice(1)) : [])];
  return readings.some(({ agreement }) => agreement.tense !== "participle");
});

/** "نقلت الوكالة عن [الرئيس]", "نقلا عن": who is cited stands behind عن. */
function passesOn(site: Site, index: number): boolean {
  return (
    site.words[index]!.key === "عن" &&
    site.words
      .slice(Math.max(0, index - 6), index)
      .some(({ key }) => /^[وف]?(?:نقلا|نقلت?|ينقل|تنقل)$/u.test(key))
  );
}

function slotName(site: Site, first: number): Mention | undefined {
  const head = site.words[first];
  if (head === undefined || !follows(head) || !isNoun(site, first)) return undefined;
  const limit = Math.min(site.words.length, first + REACH);
  for (let at = first + 1; at < limit; at++) {
    const gap = site.words[at]!.gap ?? "";
    const isComma = /^\s?[،,]\s?$/u.test(gap);
    if (!isComma && !follows(site.words[at])) return undefined;
    const apposed = isComma && isTitle(site, first) ? betweenCommas(site, at) : undefined;
    const name = apposed ?? (isAnchor(site, at - 1) ? nameRunAt(site, at) : undefined);
    if (
      name !== undefined &&
      (name === apposed || endsName(site, name.next)) &&
      (!isComma || name.length > 1) &&
      (name === apposed || name.known > 0 || !/^[بلك]/u.test(site.words[at]!.key))
    ) {
      const key = site.words[at]!.key;
      const role = { start: head.start, end: site.words[at - 1]!.end };
      const isFemale = /(?:ة|ات)$/u.test(head.text) || FEMALE.has(key);
      return nameMention(site, name.span, {
        kind: "person",
        extent: { start: head.start, end: name.span.end },
        roles: [role],
        ...(isFemale ? { gender: "f" as const } : MALE.has(key) ? { gender: "m" as const } : {}),
        number: "sg",
        rule: "ar-slot-name",
        confidence: name.known > 0 ? 0.8 : 0.68,
      });
    }
    if (isComma || endsName(site, at) || /^ل(?:نظير|زميل)\p{L}*(?:ه|ها|هم)$/u.test(site.words[at]!.key))
      return undefined;
  }
  return undefined;
}

/** "قال نائب وزير الخارجية، [قوه شياو بينغ]، إن": two to four words between commas behind an office. */
function betweenCommas(site: Site, index: number): NameRun | undefined {
  let next = index;
  let known = 0;
  while (next < site.words.length && next - index < 5) {
    const word = site.words[next]!;
    if (next > index && /^\s?[،,]/u.test(word.gap ?? "")) break;
    if ((next > index && !follows(word)) || !mayBeNamed(site, next)) return undefined;
    if (isKnownName(word.key)) known++;
    next++;
  }
  const [first, last] = [site.words[index], site.words[next - 1]];
  const length = next - index;
  if (first === undefined || last === undefined || length < 2 || length > 4) return undefined;
  return next < site.words.length
    ? { span: { start: first.start, end: last.end }, length, next, known }
    : undefined;
}

/** Nothing that is listed as something else; a last name may have the article. */
function mayBeNamed(site: Site, index: number): boolean {
  const word = site.words[index]!;
  const { key, text } = word;
  if (isKnownName(key) || PARTICLE.test(key)) return text !== "على";
  return !(
    word.isNumber ||
    key.length < 2 ||
    site.hits[index] !== undefined ||
    COMMON.has(key) ||
    COMMON.has(key.replace(/^(?:[وفبلك]|ال)/u, "")) ||
    isVerb(word) ||
    isCommonVerb(key) ||
    cueReadings(key).length > 0 ||
    isTitle(site, index) ||
    (!/ه$/u.test(text) && (ORGANIZATION_HEADS.has(key.replace(/^ال/u, "")) || PLACE_HEADS.has(key))) ||
    /\u064b|اً$/u.test(text) ||
    /^(?:لل|[وفبك]ال\p{L}{2}(?!\p{L}))|^ال\p{L}+(?:ين|ات|ه|يه)$/u.test(key)
  );
}

function isTitle(site: Site, index: number): boolean {
  const key = site.words[index]!.key;
  return TITLES.starts(key) || TITLES.starts(key.replace(/^ال/u, ""));
}

/** A definite word or the end of a listed name. */
function isAnchor(site: Site, index: number): boolean {
  const word = site.words[index]!;
  if (/^(?:[وبلف]?ال|لل)\p{L}{2}/u.test(word.key) && !/^ال(?:ذي|تي|يوم|ان)$/u.test(word.key)) return true;
  return site.hits.some(
    (hit) =>
      hit !== undefined &&
      hit.index + hit.length - 1 === index &&
      hit.aliases.some(({ form }) => form === "Name"),
  );
}

function isNoun(site: Site, index: number): boolean {
  const { key } = site.words[index]!;
  return !COMMON.has(key) && !/^(?:لل|بال|[بل]\p{L}{1,2}$)/u.test(key);
}
