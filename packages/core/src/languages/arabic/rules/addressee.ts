// Whom a statement was made to: the verb's object, the name after its preposition, the outlet of an interview.
import type { Span } from "../../../document.ts";
import { isAgentNoun } from "../grammar/agent-nouns.ts";
import { isAgent, isSkippable } from "../grammar/noun-phrase.ts";
import {
  complementizerAt,
  isColon,
  isComma,
  isQuoteMark,
  previousWord,
  type Reading,
  type Word,
} from "../grammar/reading.ts";
import { afterSubject, type VerbalSite } from "./verbal-site.ts";

/** Who is told: the object of verbs that take one, or the name after ل or إلى. */
export function addressees(site: VerbalSite, until: number): Span[] {
  const tied = tiedAddressee(site, until);
  return tied.length > 0 ? tied : [...interviewer(site, until), ...unlisted(site, until)].slice(0, 1);
}

/**
 * "كشف مصدر، فضل عدم ذكر اسمه، لـ«[الجريدة]» أن": whoever speaks may speak to somebody, whatever the verb's own ties.
 * Only before a clause or a quotation, and right after the subject or a comma.
 */
export function audience(site: VerbalSite, until: number): Span[] {
  const { reading, cue } = site;
  if (cue.verb.addressee !== undefined) return [];
  const from = afterSubject(site);
  for (let at = from; at < Math.min(until, site.index + 24); at++) {
    const { mention, bareStart } = reading.words[at]!;
    if (mention === undefined || !isAgent(mention) || mention.kind === "place") continue;
    const clitic = reading.text.slice(bareStart, mention.extent.start);
    const lam = /^ل/u.test(clitic) ? reading.words[at]! : lamBefore(reading, at);
    const before = lam && previousWord(reading, lam.index);
    if (
      before !== undefined &&
      (before.index < from || isComma(before) || isSkippable(reading, before.index))
    )
      return [mention.extent];
  }
  return [];
}

/** "لـ" as a word of its own, before a name in quotation marks. */
function lamBefore(reading: Reading, at: number): Word | undefined {
  const before = previousWord(reading, at);
  return before?.bare.replace(/ـ/gu, "") === "ل" ? before : undefined;
}

/** "في مقابلة مع قناة X", "في تصريح لوكالة Y": the outlet that was spoken to. */
function interviewer({ reading, index }: VerbalSite, until: number): Span[] {
  const limit = Math.min(until, index + 24);
  for (let at = index + 1; at < limit - 1; at++) {
    if (!TALK.test(reading.words[at]!.bare)) continue;
    for (let to = at + 1; to < Math.min(limit, at + 5); to++) {
      const word = reading.words[to]!;
      if (isComma(word)) break;
      const { mention } = word;
      const clitic = mention ? reading.text.slice(word.bareStart, mention.extent.start) : "";
      const before = previousWord(reading, to)?.bare.replace(/ـ/gu, "");
      if (mention?.kind === "organization" && (/^ل/u.test(clitic) || /^(?:مع|الي|ل)$/u.test(before ?? "")))
        return [mention.extent];
    }
  }
  return [];
}

const TALK = /^(?:مقابله|حديث|تصريح|تصريحات|حوار|لقاء|اتصال|مداخله)$/u;

/** People that no list knows: "طمأن الوزير المواطنين إلى", "قال للصحفيين إن". */
function unlisted(site: VerbalSite, until: number): Span[] {
  const { reading, cue } = site;
  const from = afterSubject(site);
  if (cue.verb.addressee === "ل") {
    const told = reading.words
      .slice(from, Math.min(until, from + 4))
      .find(({ bare }) => /^لل\p{L}{2,}(?:ين|ات|ه)$|^لوسائل$|^لمراسل\p{L}*$/u.test(bare));
    if (told === undefined) return [];
    const next = reading.words[told.index + 1];
    if (told.bare.startsWith("لل")) return [{ start: told.bareStart, end: told.end }];
    return [
      { start: told.bareStart + 1, end: next !== undefined && /^ال/u.test(next.bare) ? next.end : told.end },
    ];
  }
  return cue.verb.addressee === "object" ? calledUpon(site, until) : askedFrom(site, until);
}

/** "دعا الوزير [النقابات] إلى", "دعا المتحدث، فلان، [النقابات] إلى". */
function calledUpon({ reading, subject, ...site }: VerbalSite, until: number): Span[] {
  if (subject.place !== "after") return [];
  const after = afterSubject({ reading, subject, ...site });
  const from = isComma(reading.words[after]) && reading.words.slice(site.index, after).some(isComma) ? after + 1 : after;
  const first = reading.words[from];
  if (first === undefined || from >= until || isSkippable(reading, from)) return [];
  if (!/^(?:ال|كافه$|جميع$)/u.test(first.bare) || first.conjunction || first.cues.length > 0) return [];
  return peopleFrom(reading, from, until);
}

/** "طلب النادي من [المنطقة] الاعتراف", "أوعز إلى [الجهات المعنية] ب": a preposition and people that no list knows. */
function askedFrom(site: VerbalSite, until: number): Span[] {
  const { reading, cue } = site;
  const from = afterSubject(site);
  const [preposition, first] = [reading.words[from], reading.words[from + 1]];
  if (!preposition || !first || from + 1 >= until || preposition.token.text !== cue.verb.addressee) return [];
  if (!/^(?:ال\p{L}{3}|كافه$|جميع$)/u.test(first.bare) && !isAgentNoun(first.bare)) return [];
  return peopleFrom(reading, from + 1, until);
}

/** A noun phrase that ends where a clause, a preposition or a verbal noun begins; nothing where its end does not show. */
function peopleFrom(reading: Reading, from: number, until: number): Span[] {
  let to = from;
  while (to < Math.min(until, from + 6) && !endsAddressee(reading, to, from)) to++;
  const isBounded = to === until || (to < reading.words.length && endsAddressee(reading, to, from));
  return to > from && isBounded ? [{ start: reading.words[from]!.bareStart, end: reading.words[to - 1]!.end }] : [];
}

function endsAddressee(reading: Reading, at: number, from: number): boolean {
  const word = reading.words[at]!;
  return (
    word.token.kind === "punctuation" ||
    complementizerAt(reading, at) !== undefined ||
    /^(?:الي|علي|من|في|عن|ب\p{L}+|ل\p{L}{4,}|لل\p{L}+)$/u.test(word.bare) ||
    (at > from && isDeed(word, reading.words[at - 1]!))
  );
}

/** "من المنطقة | الاعتراف", "الأسر | تفهم", "المواطنين | عدم": a verbal noun, which no definite noun before it can own. */
function isDeed({ bare, inside }: Word, before: Word): boolean {
  if (inside || !/^ال|(?:ه|ها|هم)$/u.test(before.bare)) return false;
  if (!bare.startsWith("ال")) return before.bare.startsWith("ال");
  const isFeminine = /ه$/u.test(before.bare);
  return /^الا\p{L}{1,3}ا\p{L}$|^الت\p{L}{2,3}ي?\p{L}$/u.test(bare) && (isFeminine || !/ي$/u.test(bare));
}

function tiedAddressee(site: VerbalSite, until: number): Span[] {
  const { reading, cue } = site;
  const tie = cue.verb.addressee;
  if (tie === undefined) return [];
  const from = isComma(reading.words[afterSubject(site)]) ? afterSubject(site) + 1 : afterSubject(site);
  for (let at = from; at < Math.min(until, site.index + 16); at++) {
    const word = reading.words[at]!;
    if (complementizerAt(reading, at) || isColon(word)) return [];
    const attached = /^[لب]/u.test(tie) && tie.length === 1;
    if (attached && new RegExp(`^${tie}(?:نا|ه|ها|هم)$`, "u").test(word.bare)) return [];
    const mention = word.mention;
    if (mention === undefined || !isAgent(mention)) {
      if (
        tie === "object" &&
        ((word.token.kind === "punctuation" && !isQuoteMark(word)) ||
          /^(?:ب|الي|علي|من|في|عن)/u.test(word.bare))
      )
        return [];
      continue;
    }
    const clitic = reading.text.slice(word.bareStart, mention.extent.start);
    if (tie === "object") return clitic === "" ? [mention.extent] : [];
    if (
      attached
        ? clitic.startsWith(tie) || previousWord(reading, at)?.bare.replace(/ـ/gu, "") === tie
        : previousWord(reading, at)?.token.text === tie
    )
      return [mention.extent];
  }
  return [];
}
