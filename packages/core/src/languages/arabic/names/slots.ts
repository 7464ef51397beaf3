// The person in a subject's slot, whatever the title: the name that ends the phrase between a reporting verb and what is said.
// A stranger would get wrong what must stand before the name: a definite word or a listed name, after which an indefinite
// word can be no adjective; after "مصدر" it can ("قال مصدر حكومي رفيع إن").
import { remember } from "@isnad/text";
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import { cueReadings } from "../cue-lexicon.ts";
import { endsName } from "./name-end.ts";
import { mayStandApart, opensTitle } from "./name-part.ts";
import { type NameRun, nameRunAt } from "./name-run.ts";
import { COMMON, FEMALE, isKnownName, MALE } from "./words.ts";

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
    const word = site.words[at]!;
    const isComma = /^\s?[،,]\s?$/u.test(word.gap ?? "");
    if (!isComma && !follows(word)) return undefined;
    const name = slotNameAt(site, first, at, isComma);
    if (name !== undefined) return mentionOf(site, first, at, name);
    if (isComma || endsName(site, at) || /^ل(?:نظير|زميل)\p{L}*(?:ه|ها|هم)$/u.test(word.key))
      return undefined;
  }
  return undefined;
}

/** The name at a word of the slot: between an office's commas, or a run behind a definite word. */
function slotNameAt(site: Site, first: number, at: number, isComma: boolean): NameRun | undefined {
  const apposed = isComma && opensTitle(site.words[first]!.key) ? betweenCommas(site, at) : undefined;
  if (apposed !== undefined) return apposed;
  const name = isAnchor(site, at - 1) ? nameRunAt(site, at) : undefined;
  if (name === undefined || !endsName(site, name.next) || (isComma && name.length < 2)) return undefined;
  return name.known > 0 || !/^[بلك]/u.test(site.words[at]!.key) ? name : undefined;
}

/** The person, with all that stands before the name as the role. */
function mentionOf(site: Site, first: number, at: number, name: NameRun): Mention {
  const head = site.words[first]!;
  const { key } = site.words[at]!;
  const isFemale = /(?:ة|ات)$/u.test(head.text) || FEMALE.has(key);
  return nameMention(site, name.span, {
    kind: "person",
    extent: { start: head.start, end: name.span.end },
    roles: [{ start: head.start, end: site.words[at - 1]!.end }],
    ...(isFemale ? { gender: "f" as const } : MALE.has(key) ? { gender: "m" as const } : {}),
    number: "sg",
    rule: "ar-slot-name",
    confidence: name.known > 0 ? 0.8 : 0.68,
  });
}

/** "قال نائب وزير الخارجية، [قوه شياو بينغ]، إن": two to four words between commas behind an office. */
function betweenCommas(site: Site, index: number): NameRun | undefined {
  let next = index;
  let known = 0;
  while (next < site.words.length && next - index < 5) {
    const word = site.words[next]!;
    if (next > index && /^\s?[،,]/u.test(word.gap ?? "")) break;
    if ((next > index && !follows(word)) || !mayStandApart(site, next)) return undefined;
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
