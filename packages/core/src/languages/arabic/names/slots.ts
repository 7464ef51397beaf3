// The person in a subject's slot, whatever the title: the name that ends the phrase between a reporting verb and what is said.
// A stranger would get wrong what must stand before the name: a definite word or a listed name, after which an indefinite
// word can be no adjective; after "مصدر" it can ("قال مصدر حكومي رفيع إن").
import { remember } from "@isnad/text";
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import { cueReadings } from "../cue-lexicon.ts";
import { endsName, nameRunAt } from "./name-run.ts";
import { COMMON, FEMALE, MALE } from "./words.ts";

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
    const name = isAnchor(site, at - 1) ? nameRunAt(site, at) : undefined;
    if (
      name !== undefined &&
      endsName(site, name.next) &&
      (!isComma || name.length > 1) &&
      (name.known > 0 || !/^[بلك]/u.test(site.words[at]!.key))
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
