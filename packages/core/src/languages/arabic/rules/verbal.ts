// What a reporting verb or participle finds. Each row is one way in which Arabic ties a content to its verb.
// Examples mark the speaker with {}, the cue with <> and the content with [].
import { foldWord } from "@isnad/text";
import type { Span } from "../../../document.ts";
import type { Rule } from "../../language.ts";
import type { ReportingVerb } from "../cue-lexicon.ts";
import { isAgentNoun } from "../grammar/agent-nouns.ts";
import { contentsFrom } from "../grammar/content-span.ts";
import { ADVERBS } from "../grammar/function-words.ts";
import { isAgent } from "../grammar/noun-phrase.ts";
import { isOfOwn } from "../grammar/object-not-subject.ts";
import { isQuestionWord, type Opening, objectAfter, openingAfter, speechAt } from "../grammar/opening.ts";
import { isComma, isPassive, type Reading } from "../grammar/reading.ts";
import { speechEnd } from "../grammar/speech-end.ts";
import { addressees } from "./addressee.ts";
import { afterClause, afterQuotation, pointsBack, quoteBefore } from "./after-content.ts";
import { holdsNeeded, isOwn, ownOpening } from "./own-opening.ts";
import { passedOn } from "./relay.ts";
import { afterSubject, type Found, found, type VerbalSite } from "./verbal-site.ts";

export const VERBAL_RULES: readonly Rule<VerbalSite>[] = [
  {
    name: "ar-verb-source",
    example: "<نقلت> وكالة الشرق عن {وزير الطاقة} أن [المفاوضات تقدمت].",
    confidence: 0.92,
    find: (site) => passedOn(site),
  },
  {
    name: "ar-verb-target",
    example: "<وصف> {الوزير سامر الحلبي} [الاتفاق بأنه خطوة أولى].",
    confidence: 0.85,
    find: (site) =>
      site.cue.verb.target && site.status !== "Negated" && !tellsApart(site) ? object(site) : undefined,
  },
  {
    name: "ar-verb-clause",
    example: "<أكد> {وزير الخارجية سامر الحلبي}، أمس الخميس، أن [بلاده لن تنسحب من الاتفاق].",
    confidence: 0.95,
    find: (site) => opened(site, "clause"),
  },
  {
    name: "ar-verb-question",
    example: "<سأل> {الوزير} نظيره ع[ما إذا كانت بلاده مستعدة للتفاوض].",
    confidence: 0.85,
    find: (site) => question(site),
  },
  {
    name: "ar-verb-colon",
    example: "<قال> {المبعوث}: [لن نقبل بهذا العرض].",
    confidence: 0.93,
    find: (site) => opened(site, "colon"),
  },
  {
    name: "ar-verb-quote",
    example: "<قال> {المبعوث} «[لن نقبل بهذا العرض الذي لا يضمن حقوق السكان]».",
    confidence: 0.93,
    find: (site) => opened(site, "quote"),
  },
  {
    name: "ar-verb-object",
    example: "<طالبت> {وزارة الخارجية} ب[الإفراج عن المحتجزين].",
    confidence: 0.85,
    find: (site) => object(site),
  },
  {
    name: "ar-verb-after-content",
    example: "«[لن نقبل بهذا العرض الذي لا يضمن حقوق السكان]»، <قال> {المبعوث}.",
    confidence: 0.85,
    find: (site) => afterQuotation(site),
  },
  {
    name: "ar-verb-after-clause",
    example: "[الأسعار تضاعفت ثلاث مرات خلال شهر واحد]، <يقول> {التاجر سامر الحلبي}.",
    confidence: 0.8,
    find: (site) => afterClause(site),
  },
  {
    name: "ar-verb-bare",
    example: "وأضاف {المبعوث} <قائلا> [لن نقبل بهذا العرض].",
    confidence: 0.7,
    find: (site) => bare(site),
  },
];

/** "اعتبرت فلانة، عضو الاتحاد، في حديث مع الصحيفة، أن": a clause behind a comma is the content, whatever stands before. */
function tellsApart(site: VerbalSite): boolean {
  const opening = openingAfter(site.reading, afterSubject(site), site.limit);
  return (
    opening?.kind === "clause" &&
    isComma(site.reading.words[opening.index - 1]) &&
    !/^[وف]?ب/u.test(site.reading.words[opening.index]!.bare)
  );
}

function opened(site: VerbalSite, kind: Opening["kind"]): Found | undefined {
  const opening = ownOpening(site);
  if (opening === undefined || opening.kind !== kind || !isOwn(site, opening)) return undefined;
  if (site.cue.verb.understated && kind !== "clause") return undefined;
  if (kind === "quote" && site.subject.place === "after" && quoteBefore(site) !== undefined) return undefined;
  const near = objectAfter(site.reading, afterSubject(site), opening.index + 1, site.cue.verb);
  if (near && kind !== "colon" && isWithin(site.reading, near, opening) && !isTiedOn(site, opening))
    return undefined;
  const contents = contentsFrom(site, opening);
  const isBare =
    kind === "colon" &&
    opening.quote === undefined &&
    speechAt(site.reading, site.reading.words[opening.index + 1] ?? site.reading.words[opening.index]!) ===
      undefined;
  const told = isBare
    ? contents.map(({ start, end }) => ({ start, end: speechEnd(site.reading, end) }))
    : contents;
  return found(site, told, addressees(site, opening.index));
}

/** "أفاد الديوان الخاص بالسياحة بأن", "… إلى أن": the clause has the preposition that the verb asks for. */
function isTiedOn({ reading, cue }: VerbalSite, { index }: Opening): boolean {
  const key = reading.words[index]!.bare;
  const before = reading.words[index - 1]?.bare;
  return (
    cue.verb.objects?.some((tie) =>
      tie === "ب" ? key.startsWith("ب") : tie !== "" && foldWord(tie) === before,
    ) ?? false
  );
}

/** A reported question, close behind whoever asks and whoever is asked. */
function question(site: VerbalSite): Found | undefined {
  const { reading, cue, limit } = site;
  if (cue.verb.act !== "Ask") return undefined;
  const from = afterSubject(site);
  const at = reading.words.findIndex(
    (word, index) => index >= from && index < Math.min(limit, from + 6) && isQuestionWord(word),
  );
  const word = reading.words[at];
  if (
    word === undefined ||
    reading.words.slice(from, at).some((between) => between.token.kind === "punctuation")
  )
    return undefined;
  if (word.bare === "ما" && reading.words[at + 1]?.bare !== "اذا") return undefined;
  const isAbout = word.bare === "عما" && reading.words[at + 1]?.bare === "اذا";
  const start = isAbout ? word.bareStart + 1 : word.bareStart;
  return found(site, contentsFrom(site, { kind: "clause", index: at, start }), addressees(site, at));
}

/** What follows "قائلا" without a colon, a quotation or a complementizer: some words or more, to the sentence's end. */
function bare(site: VerbalSite): Found | undefined {
  const { reading, cue, index, limit } = site;
  const next = reading.words[index + 1];
  if (!cue.verb.bare || cue.agreement.tense !== "participle" || next?.token.kind !== "word") return undefined;
  if (limit - index < 4 || openingAfter(reading, index + 1, Math.min(limit, index + 8))) return undefined;
  return found(site, contentsFrom(site, { kind: "clause", index, start: next.start }), []);
}

/** "شدد على ضرورة أن …": the noun is the content, the clause only fills it; "على أن" is the clause itself. */
function isWithin(reading: Reading, object: Opening, clause: Opening): boolean {
  const between = reading.words.slice(object.index, clause.index);
  return (
    object.start < reading.words[clause.index]!.start &&
    between.length > 1 &&
    !between.some((word) => isComma(word))
  );
}

function object(site: VerbalSite): Found | undefined {
  if (site.cue.verb.strict || site.status === "Negated" || !holdsNeeded(site) || describesIndefinite(site))
    return undefined;
  const { reading, cue } = site;
  if (isEstimated(site) || pointsBack(site)) return undefined;
  if (cue.verb.target && isHeldByAll(site)) return undefined;
  const to = addressees(site, site.limit);
  const from =
    to.length > 0 && isBeforeContent(cue.verb.addressee) ? firstAfter(reading, to[0]!) : afterSubject(site);
  const ties =
    cue.hasObject && cue.verb.target ? { ...cue.verb, objects: ["ب" as const, "" as const] } : cue.verb;
  const opening = objectAfter(reading, from, site.limit, ties);
  if (
    opening === undefined ||
    (cue.verb.act === "Inform" && to.length === 0) ||
    (cue.verb.understated && !isOfOwn(reading.words[opening.index]!)) ||
    (cue.agreement.tense === "past" && isPassive(reading.words[site.index]!))
  )
    return undefined;
  return found(
    site,
    contentsFrom(site, opening),
    to.filter((span) => span.end <= opening.start),
  );
}

/** "ويعتبر المنتجع من أكثر المناطق تضررا": passive in the present, at the head of a sentence: nobody in particular says so. */
function isHeldByAll({ reading, index, cue, subject }: VerbalSite): boolean {
  const head = reading.words[index + 1];
  const isThing = subject.place === "after" && head !== undefined && !head.inside && !isAgentNoun(head.bare);
  const isNobody =
    subject.place === "before" && subject.words.kind === "phrase" && !namesAgent(reading, subject.words.span);
  if ((isThing || isNobody) && cue.agreement.tense === "present" && cue.verb.act === "Evaluate") return true;
  return (
    cue.agreement.tense === "present" &&
    subject.place === "dropped" &&
    !reading.words.slice(0, index).some(({ token }) => token.kind === "word")
  );
}

function namesAgent(reading: Reading, { start, end }: Span): boolean {
  return reading.words.some(
    (word) =>
      word.start < end &&
      word.end > start &&
      ((word.inside && isAgent(word.inside)) || isAgentNoun(word.bare)),
  );
}

/** "الخسائر تقدر بنحو مليون": in the present, without a subject and without "and", nobody in particular judges. */
function isEstimated({ reading, index, cue, subject }: VerbalSite): boolean {
  return (
    cue.verb.act === "Evaluate" &&
    cue.verb.objects?.includes("") === true &&
    cue.agreement.tense === "present" &&
    cue.agreement.number === "sg" &&
    cue.hasObject !== true &&
    subject.place === "dropped" &&
    !reading.words[index]!.conjunction
  );
}

/** "طالب الحكومة بـ", "طلب من التحالف مراجعة": the addressee stands between verb and content. */
function isBeforeContent(tie: ReportingVerb["addressee"]): boolean {
  return tie === "object" || tie === "ب" || tie === "من" || tie === "على" || tie === "إلى";
}

function firstAfter(reading: Reading, span: Span): number {
  const at = reading.words.findIndex(({ start }) => start >= span.end);
  return at < 0 ? reading.words.length : at;
}

/** "أنباءً تحدثت عن …": a clause on an indefinite noun right before it tells what the noun holds, not who speaks. */
function describesIndefinite({ reading, index }: VerbalSite): boolean {
  const word = reading.words[index]!;
  const before = reading.words[index - 1];
  return (
    before !== undefined &&
    !word.conjunction &&
    /[\u064b-\u064d]$|\u064bا$/u.test(before.token.text) &&
    !ADVERBS.has(before.bare)
  );
}
