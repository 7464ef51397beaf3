// Whom a statement was made to: the verb's object, whoever stands behind its preposition or ل, the other side of a talk.
// A stranger would get wrong ل: "قال الوزير لرويترز" has an addressee, "عند إعلان تقرير الاتحاد" none; it must stand where
// the verb could govern it, right after the subject, a comma or an adverb.
import { foldWord } from "@isnad/text";
import type { Mention, Span } from "../../../document.ts";
import type { ReportingVerb } from "../cue-lexicon.ts";
import { isAgentNoun } from "../grammar/agent-nouns.ts";
import { PREPOSITIONS } from "../grammar/function-words.ts";
import { isAgent, isSkippable } from "../grammar/noun-phrase.ts";
import { quotedName } from "../grammar/quoted-name.ts";
import {
  complementizerAt,
  isColon,
  isComma,
  isGoverned,
  isQuoteMark,
  previousWord,
  type Reading,
  type Word,
} from "../grammar/reading.ts";
import { WORDS } from "../word-classes.ts";
import { peopleFrom } from "./people.ts";
import { afterSubject, type VerbalSite } from "./verbal-site.ts";

/** Who is told, looked for up to the word `until`; one at most. */
export function addressees(site: VerbalSite, until: number): Span[] {
  const tie = site.cue.verb.addressee;
  if (isPronoun(tie, site.reading.words[site.index + 1]?.bare ?? "")) return [];
  const asked = tie === "object" ? calledUpon(site, until) : askedFrom(site, until);
  if (asked.length > 0) return asked;
  const talks = [
    ...otherSide(site.reading, site.index + 1, Math.min(until, site.index + 24)),
    ...fronted(site),
  ];
  return [...audience(site, until), ...talks].slice(0, 1);
}

/** "أوعز [إليه] بـ", "قال [له] إن": to somebody who is not named there. */
function isPronoun(tie: ReportingVerb["addressee"], key: string): boolean {
  const preposition = tie === undefined || tie === "object" ? undefined : foldWord(tie);
  if (preposition === undefined || !key.startsWith(preposition)) return false;
  return /^(?:نا|ه|ها|هم)$/u.test(key.slice(preposition.length));
}

/** "دعا الوزير [النقابات] إلى", "ودعت [الطرفين] إلى", "دعا المتحدث، فلان، [فرنسا] إلى". */
function calledUpon(site: VerbalSite, until: number): Span[] {
  const { reading, index, subject, cue } = site;
  if (cue.hasObject) return [];
  let from = afterSubject(site);
  if (isComma(reading.words[from]))
    from =
      afterInsertion(reading, from) ?? (reading.words.slice(index, from).some(isComma) ? from + 1 : from);
  const office = reading.words[from]?.mention;
  if (subject.place === "after" && office?.form === "Description" && isOffice(reading, office, until))
    while (reading.words[from]!.start < office.extent.end) from++;
  const first = reading.words[from];
  if (first === undefined || from >= until) return [];
  const named = mentionAhead(reading, from, Math.min(until, index + 16));
  if (named) return [named.extent];
  if (isSkippable(reading, from) || first.conjunction || first.cues.length > 0) return [];
  const isPeople =
    /^(?:ال|كافه$|جميع$|كل$)/u.test(first.bare) ||
    /^(?!ب)\p{L}{4,}(?:ه|ها|هم)$/u.test(first.token.text) ||
    (isAgentNoun(first.bare) && /^ال/u.test(reading.words[from + 1]?.bare ?? ""));
  return isPeople ? peopleFrom(reading, from, until) : [];
}

/** "دعا الوزير، [في ختام حديثه]، الأطراف إلى": the index behind it. */
function afterInsertion(reading: Reading, comma: number): number | undefined {
  if (!PREPOSITIONS.has(reading.words[comma + 1]?.bare ?? "")) return undefined;
  const closing = reading.words.findIndex((word, at) => at > comma + 1 && at < comma + 14 && isComma(word));
  return closing < 0 ? undefined : closing + 1;
}

/** "دعت فلانة [المتحدثة باسم الوزارة] البلدين إلى": the subject's office, where somebody stands behind it. */
function isOffice(reading: Reading, { kind, extent }: Mention, until: number): boolean {
  const next = reading.words.find(({ start }) => start >= extent.end);
  return kind === "person" && next !== undefined && next.index < until && /^ال/u.test(next.bare);
}

/** The first name or description with nothing written onto it, before any preposition or mark. */
function mentionAhead(reading: Reading, from: number, until: number): Mention | undefined {
  for (let at = from; at < until; at++) {
    const word = reading.words[at]!;
    if (complementizerAt(reading, at) || isColon(word)) return undefined;
    const { mention } = word;
    if (mention && isAgent(mention))
      return word.bareStart === mention.extent.start && !isGoverned(reading, at) ? mention : undefined;
    if (word.token.kind === "punctuation" && !isQuoteMark(word)) return undefined;
    if (/^(?:ب|الي|علي|من|في|عن)/u.test(word.bare)) return undefined;
  }
  return undefined;
}

/** "طلب النادي من [المنطقة] الاعتراف", "أوعز إلى [الجهات المعنية] ب": right behind the subject. */
function askedFrom(site: VerbalSite, until: number): Span[] {
  const { reading, cue } = site;
  const tie = cue.verb.addressee;
  if (tie === undefined || tie === "ل") return [];
  let from = afterSubject(site);
  while (from < until && (isSkippable(reading, from) || isComma(reading.words[from]))) from++;
  const word = reading.words[from];
  const isAttached = tie === "ب";
  const at = isAttached ? from : from + 1;
  const first = reading.words[at];
  if (word === undefined || first === undefined || at >= until) return [];
  if (!isAttached && word.token.text !== tie) return [];
  const { mention } = first;
  if (mention && isAgent(mention))
    return !isAttached || /^ب/u.test(reading.text.slice(first.bareStart, mention.extent.start))
      ? [mention.extent]
      : [];
  if (isAttached) return attached(reading, at, until);
  if (!/^(?:ال\p{L}{3}|كافه$|جميع$)/u.test(first.bare) && !isAgentNoun(first.bare)) return [];
  return peopleFrom(reading, at, until);
}

/** "أهابت المديرية ب[الجميع] توخي الحذر": a noun with its article and what describes it. */
function attached(reading: Reading, at: number, until: number): Span[] {
  const { bare, bareStart } = reading.words[at]!;
  if (!/^ب(?:ال|كافه$|جميع$)/u.test(bare)) return [];
  let to = at + 1;
  while (to < until && /^ال/u.test(reading.words[to]!.bare)) to++;
  return [{ start: bareStart + 1, end: reading.words[to - 1]!.end }];
}

/** "قال الوزير ل[رويترز]", "كشف مصدر، فضل عدم ذكر اسمه، لـ«[الجريدة]» أن": whoever speaks may speak to somebody. */
function audience(site: VerbalSite, until: number): Span[] {
  const { reading, cue } = site;
  if (cue.verb.objects?.includes("ل") || cue.verb.target) return [];
  const from = afterSubject(site);
  for (let at = from; at < Math.min(until, site.index + 24); at++) {
    if (complementizerAt(reading, at) || isColon(reading.words[at])) return [];
    if (!/^ل/u.test(reading.words[at]!.bare) || !isFree(reading, at, from)) continue;
    const isOfName = at === from && /^لل/u.test(reading.words[at]!.bare) && isBody(site);
    if (isOfName && cue.verb.addressee !== "ل") continue;
    const told = toldAt(reading, at, until, cue.verb.addressee === "ل" && !isBody(site));
    if (told) return [told];
  }
  return [];
}

/** "قالت الهيئة العامة للاستثمار": ل may belong to a body's name. */
function isBody({ reading, subject }: VerbalSite): boolean {
  if (subject.place !== "after") return false;
  const head = reading.words[subject.next - 1]?.inside ?? reading.words[subject.next - 2]?.inside;
  return head === undefined || (head.kind !== "person" && head.kind !== "group");
}

/** Can the verb govern what stands here: right behind its subject, a comma, a closing mark, an adverb or a name in its venue? */
function isFree(reading: Reading, at: number, from: number): boolean {
  const before = previousWord(reading, at);
  return (
    before === undefined ||
    before.index < from ||
    isComma(before) ||
    isSkippable(reading, before.index) ||
    before.token.text === "+" ||
    (before.inside?.form === "Name" &&
      before.inside.kind === "place" &&
      !/^لل/u.test(reading.words[at]!.bare))
  );
}

/** Who stands behind a ل; those that no list knows only for verbs of saying. */
function toldAt(reading: Reading, at: number, until: number, says: boolean): Span | undefined {
  const lam = reading.words[at]!;
  const isAlone = /^لـ*$/u.test(lam.bare);
  const first = isAlone ? wordAhead(reading, at) : lam;
  if (first === undefined || first.index >= until) return undefined;
  const { mention } = first;
  const isMerged = mention?.form === "Description" && lam.bare.startsWith("لل");
  if (
    mention &&
    isAgent(mention) &&
    mention.kind !== "place" &&
    (isAlone || mention.extent.start > lam.bareStart)
  )
    return { start: isMerged ? lam.bareStart : mention.extent.start, end: mention.extent.end };
  if (isAlone) return quotedName(reading, at + 1);
  if (/^لل\p{L}{2,}(?:ين|ات|ه)$/u.test(lam.bare))
    return says ? { start: lam.bareStart, end: lam.end } : undefined;
  const next = reading.words[at + 1];
  if (/^ل(?:وسايل|مراسل\p{L}*|وكالتنا|صحيفتنا|قناتنا|موقعنا|جريدتنا)$/u.test(lam.bare))
    return { start: lam.bareStart + 1, end: next && /^ال/u.test(next.bare) ? next.end : lam.end };
  return says ? unlistedName(reading, at, until) : undefined;
}

/** The word behind "لـ" and a quotation mark. */
function wordAhead(reading: Reading, at: number): Word | undefined {
  return reading.words[isQuoteMark(reading.words[at + 1]) ? at + 2 : at + 1];
}

/** "قال الندا ل[نوافذ نيوز] إن": a word or two between ل and what was said. */
function unlistedName(reading: Reading, at: number, until: number): Span | undefined {
  const lam = reading.words[at]!;
  if (lam.mention?.extent.start === lam.bareStart) return undefined;
  if (!/^ل\p{L}{4,}/u.test(lam.bare) || /^ل(?:لم|قد|كن|ان|دي|يس|ما|ول)/u.test(lam.bare)) return undefined;
  for (let end = at + 1; end <= at + 3; end++) {
    const next = reading.words[end];
    const isEnd =
      next === undefined || end >= until || complementizerAt(reading, end) || isColon(next) || isComma(next);
    if (isEnd || next.quote?.start === next.start || /^[.]$/u.test(next.token.text))
      return {
        start: lam.bare.startsWith("لل") ? lam.bareStart : lam.bareStart + 1,
        end: reading.words[end - 1]!.end,
      };
    if (next.token.kind !== "word" || next.conjunction) return undefined;
  }
  return undefined;
}

/** "وفي تصريح لـ«المدن»، [كشف] مصدر": a talk that the sentence opens with. */
function fronted({ reading, index }: VerbalSite): Span[] {
  const isOpen = /^(?:في|خلال)$/u.test(reading.words[0]?.bare ?? "") && isComma(reading.words[index - 1]);
  return isOpen && index <= 14 ? otherSide(reading, 1, index) : [];
}

const CALL = /^(?:اتصال|مكالمه|محادثه|رساله)$/u;

/** "في مقابلة مع قناة X", "في تصريح لوكالة Y", "في مكالمة هاتفية مع نظيره": the other side of a talk. */
function otherSide(reading: Reading, from: number, limit: number): Span[] {
  for (let at = from; at < limit - 1; at++) {
    const talk = reading.words[at]!.bare;
    if (!WORDS.talksWith.has(talk)) continue;
    for (let to = at + 1; to < Math.min(limit, at + 5); to++) {
      const word = reading.words[to]!;
      if (isComma(word)) break;
      const { mention } = word;
      const clitic = mention ? reading.text.slice(word.bareStart, mention.extent.start) : "";
      const isTied = /^ل/u.test(clitic) || /^(?:مع|الي|لـ*)$/u.test(previousWord(reading, to)?.bare ?? "");
      if (!isTied) continue;
      if (mention?.kind === "organization" || (mention && isAgent(mention) && CALL.test(talk)))
        return [mention.extent];
      const name = isQuoteMark(word) ? quotedName(reading, to) : undefined;
      if (name) return [name];
    }
  }
  return [];
}
