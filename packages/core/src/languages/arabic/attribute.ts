// The statements of one Arabic sentence: each cue is asked of the rule tables in order, the first row that finds wins.

import { foldWord } from "@isnad/text";
import { inflected } from "../../lexicons/word-classes.ts";
import type { Context, Finding, Rule, SpeakerWords } from "../language.ts";
import type { CueReading } from "./cue-lexicon.ts";
import { boundaryAfter, isReportingParticiple, startsFrame } from "./grammar/boundaries.ts";
import { PREPOSITIONS } from "./grammar/function-words.ts";
import { isAgent } from "./grammar/noun-phrase.ts";
import { isGoverned, type Reading, read, type Word } from "./grammar/reading.ts";
import { describesSpeaker } from "./grammar/relative-clause.ts";
import { type SourcePhrase, sourcePhrases } from "./grammar/source-phrase.ts";
import { subjectOf } from "./grammar/subject.ts";
import { addressees } from "./rules/addressee.ts";
import { withDeniedClaims } from "./rules/denied-claims.ts";
import { withDenialInPassing } from "./rules/denied-in-passing.ts";
import { isNominalSite, NOMINAL_RULES } from "./rules/nominal.ts";
import { holdsNeeded } from "./rules/own-opening.ts";
import { SOURCE_RULES } from "./rules/source.ts";
import { VERBAL_RULES } from "./rules/verbal.ts";
import type { VerbalSite } from "./rules/verbal-site.ts";
import { isAsked, isCalled, isImpersonal, isOfOneself, statusOf, tellsOfSaying } from "./status.ts";
import { WORDS } from "./word-classes.ts";

export function attribute(context: Context): Finding[] {
  const reading = read(context);
  const sources = sourcePhrases(reading);
  const closing = sources.filter((phrase) => closes(reading, phrase)).map(({ index }) => index);
  const cued = reading.words.flatMap((word) => {
    if (word.cues.length === 0 && !isNominalSite(word)) return [];
    const limit = boundaryAfter(reading, word.index, closing);
    const verbal = verbalFinding(reading, word, limit, sources);
    const nominal = verbal ? undefined : first(NOMINAL_RULES, { reading, index: word.index, limit }, context);
    return [verbal, nominal].filter((found) => found !== undefined);
  });
  const sourced = sources.flatMap((phrase) => {
    const attributed =
      cued.some(
        (found) => found.cue && sameQuote(reading, phrase, found.cue.start) && !isBehind(phrase, found),
      ) &&
      (phrase.index > 0 || (phrase.isOrigin && followedByCue(reading, phrase)));
    const found = first(SOURCE_RULES, { reading, phrase, attributed }, context);
    return found ? [found] : [];
  });
  const findings = withoutStances(reading, withoutOwnThoughts(withoutDoubles([...cued, ...sourced])));
  return withDenialInPassing(reading, withDeniedClaims(reading, findings));
}

/** "…، بحسب ما كشفت المفوضة في منشور، [جاء فيه]: «…»": what is told behind the phrase is no rival for the clause before it. */
function isBehind({ cue }: SourcePhrase, found: Finding): boolean {
  return found.rule === "ar-document-holds" && found.cue !== undefined && found.cue.start > cue.end;
}

/** "نقلا عن مصدر، ذكرت القناة أن": the verb right behind says who passed it on. */
function followedByCue(reading: Reading, { next }: SourcePhrase): boolean {
  return (reading.words[next]?.cues.length ?? 0) > 0;
}

/** At the sentence's end, or before a further report: what follows is not the content going on. */
function closes(reading: Reading, { index, next }: SourcePhrase): boolean {
  if (index === 0) return false;
  const rest = reading.words.slice(next).filter(({ token }) => token.kind !== "punctuation");
  return rest.length === 0 || startsFrame(reading, rest[0]!.index);
}

/** "قالت إنها تتوقع …": a verb that opens somebody's content with the same subject is part of what was said. */
function withoutOwnThoughts(findings: readonly Finding[]): Finding[] {
  const opens = new Set(
    findings.flatMap(({ contents }) => contents.flatMap(({ start }) => [start, start + 1])),
  );
  return findings.filter(
    ({ cue, speakers, addressees }) =>
      cue === undefined || speakers[0]?.kind !== "dropped" || addressees.length > 0 || !opens.has(cue.start),
  );
}

/** "أكد الوزير أن بلاده [تؤيد] الحوار": inside somebody's content a stance in the present is part of what was said. */
function withoutStances(reading: Reading, findings: readonly Finding[]): Finding[] {
  const isStance = ({ rule, cue, act }: Finding) =>
    rule === "ar-verb-object" &&
    cue !== undefined &&
    (act === "Praise" || act === "Deny" || act === "Condemn") &&
    reading.words
      .find(({ bareStart }) => bareStart === cue.start)
      ?.cues.every(({ agreement }) => agreement.tense === "present");
  return findings.filter(
    (finding) =>
      !isStance(finding) ||
      !findings.some(
        (other) =>
          other !== finding &&
          other.contents.some(({ start, end }) => start <= finding.cue!.start && finding.cue!.end <= end),
      ),
  );
}

/** One content has one frame: of findings that open at the same character the surer stays, with the outlets of both. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const best = new Map<number, Finding>();
  for (const finding of findings) {
    const start = finding.contents[0]?.start ?? 0;
    const other = best.get(start);
    if (other === undefined) best.set(start, finding);
    else {
      const [kept, dropped] = finding.confidence > other.confidence ? [finding, other] : [other, finding];
      best.set(start, { ...kept, via: kept.via.length > 0 ? kept.via : dropped.via });
    }
  }
  return [...best.values()];
}

/** Of the readings of one word the one whose content opens first: "نوه بالجهود", "نوه إلى أن". */
function verbalFinding(
  reading: Reading,
  word: Word,
  limit: number,
  sources: readonly SourcePhrase[],
): Finding | undefined {
  if (word.cues.length === 0 || sources.some(({ index, next }) => index <= word.index && word.index < next))
    return undefined;
  const via = [...insertions(reading, word, sources), ...carriers(reading, word, limit)];
  const found = word.cues.flatMap((cue) => {
    if (!isSaid(reading, word, cue) || !holdsNeeded({ reading, cue, index: word.index, limit })) return [];
    const subject = subjectOf(reading, word.index, cue, limit);
    const status = cue.verb.understated ? "Reported" : statusOf(reading, word.index, cue);
    const site = { reading, index: word.index, cue, limit, subject, status, via, sources } as const;
    const finding = first(VERBAL_RULES, site, reading.context);
    return finding ? [toldTo(finding, site)] : [];
  });
  const [best] = found.toSorted((a, b) => a.contents[0]!.start - b.contents[0]!.start);
  return best && passedOn(best, originOf(reading, word, sources));
}

/** Is the word a verb or a participle here, and does it tell of saying? */
function isSaid(reading: Reading, word: Word, cue: CueReading): boolean {
  const { tense, person } = cue.agreement;
  const before = reading.words[word.index - 1]?.bare ?? "";
  if (tense === "participle" ? !isReportingParticiple(reading, word.index) : isNoun(reading, word))
    return false;
  if (person === "first" && !tellsOfSaying(reading, word, cue)) return false;
  if (cue.verb.act === "Evaluate" && isOfOneself(reading, word)) return false;
  if (tense === "past" && /^(?:لم|لن)$/u.test(before)) return false;
  if (cue.verb.understated && !/^(?:لم|لا)$/u.test(before)) return false;
  return !(
    isSilence(reading, word, cue) ||
    isImpersonal(reading, word.index, cue) ||
    isCalled(reading, word.index, cue) ||
    (tense !== "participle" && isAsked(reading, word.index)) ||
    describesSpeaker(reading, word) ||
    before === "هل"
  );
}

/** Index of the last word at which the verb may stand that a participle goes with. */
const LATEST_VERB = 4;

/** "وصرح الوزير [لصحيفة X] قائلا إن": a participle's words are said to whom the verb speaks that waits for them. */
function toldTo(finding: Finding, site: VerbalSite): Finding {
  const { reading, index } = site;
  if (site.cue.agreement.tense !== "participle" || finding.addressees.length > 0) return finding;
  const main = reading.words
    .slice(0, LATEST_VERB + 1)
    .find(({ cues }) => cues.some(({ agreement }) => agreement.tense !== "participle"));
  const cue = main?.cues.find(({ agreement }) => agreement.tense !== "participle");
  if (main === undefined || cue === undefined || main.index > index || isNoun(reading, main)) return finding;
  const verb = {
    ...site,
    index: main.index,
    cue,
    subject: subjectOf(reading, main.index, cue, index),
    limit: index,
  };
  if (first(VERBAL_RULES, verb, reading.context)) return finding;
  return { ...finding, addressees: addressees(verb, index) };
}

/** After a preposition or a demonstrative a word is a noun, whatever verb is spelled like it. */
function isNoun(reading: Reading, word: Word): boolean {
  const before = reading.words[word.index - 1];
  return (
    isGoverned(reading, word.index) ||
    (PREPOSITIONS.has(word.bare) && !word.conjunction && !isExpressing(reading, word)) ||
    (before?.bare === "ذلك" && !PREPOSITIONS.has(reading.words[word.index - 2]?.bare ?? "")) ||
    (before !== undefined &&
      /^(?:بن|ابن|ابي|ابو|هذا|هذه|تلك|كل|اي|بعض|دون|بمثابه|مجرد|عدم|اول|اخر)$/u.test(before.bare)) ||
    (before !== undefined &&
      isHomograph(word) &&
      /^[يت]\p{L}{3,}(?:ان|ون|وا)?$/u.test(before.bare) &&
      !before.inside) ||
    (word.mention !== undefined &&
      word.mention.extent.start <= word.bareStart &&
      word.mention.form === "Name")
  );
}

/** "ينويان طلب اعتماد قرار": spelled like its own verbal noun, right after another verb. */
function isHomograph({ bare, conjunction, cues }: Word): boolean {
  return !conjunction && cues.some(({ verb }) => verb.nouns?.some((noun) => foldWord(noun) === bare));
}

/** "عبر الأمين العام عن حزنه", but "عبر الأمين العام" is "through": the verb has its own عن behind it. */
function isExpressing(reading: Reading, { bare, index }: Word): boolean {
  const before = reading.words[index - 1];
  const next = reading.words[index + 1]?.mention;
  if (before !== undefined && before.token.kind === "word" && next?.kind !== "person") return false;
  return bare === "عبر" && reading.words.slice(index + 1, index + 16).some((next) => next.bare === "عن");
}

/** Source phrases of the same sentence that name an outlet: through whom the statement came. */
function insertions(reading: Reading, word: Word, sources: readonly SourcePhrase[]): Finding["via"] {
  return sources
    .filter(({ index, isOrigin }) => index > word.index && !isOrigin && reading.words[index]!.bare !== "علي")
    .filter((phrase) => namesSomebody(reading, phrase))
    .filter((phrase) => sameQuote(reading, phrase, word.start))
    .slice(0, 1)
    .flatMap(({ speakers, via }) => [...speakers, ...via]);
}

/** "وذلك بحسب بيان نشره على موقعه": a document of the speaker's own is no further source. */
function namesSomebody(reading: Reading, { index, next, speakers }: SourcePhrase): boolean {
  return (
    speakers.some(({ kind }) => kind !== "phrase") ||
    reading.words.slice(index + 1, next).some(({ mention }) => mention !== undefined && isAgent(mention))
  );
}

const CARRIED = inflected(WORDS.carry, { behind: "ت?(?:ه|ها|هم|هما)" });

/** "في تصريحات نقلتها وكالة X": who carried the words, named between the verb and its content. */
function carriers(reading: Reading, word: Word, limit: number): SpeakerWords[] {
  const until = Math.min(limit, word.index + 22);
  for (let at = word.index + 1; at < until - 1; at++) {
    if (!CARRIED.test(reading.words[at]!.bare) || reading.words[at]!.quote !== word.quote) continue;
    if (/^(?:[بلك]?ما|مما|عما)$/u.test(reading.words[at - 1]!.bare)) continue;
    const mention = reading.words
      .slice(at + 1, at + 4)
      .find((next) => next.mention && isAgent(next.mention))?.mention;
    if (mention) return [{ kind: "phrase", span: mention.extent }];
  }
  return [];
}

/** "ذكرت الوكالة، نقلا عن مصادر، أن": the sources speak and the agency passes it on. */
function passedOn(finding: Finding, origin: SourcePhrase | undefined): Finding {
  return origin === undefined ? finding : { ...finding, speakers: origin.speakers, via: finding.speakers };
}

function originOf(reading: Reading, word: Word, sources: readonly SourcePhrase[]): SourcePhrase | undefined {
  return sources.find(
    (phrase) =>
      phrase.isOrigin &&
      (isNext(reading, word, phrase) || (phrase.index === 0 && word.index === phrase.next)) &&
      sameQuote(reading, phrase, word.start),
  );
}

/** "رفض التعليق", "امتنع عن الرد", "رافضا أن يؤكد": nothing was said. */
function isSilence(reading: Reading, { index }: Word, { verb }: CueReading): boolean {
  if (!/^(?:رفض|اعتذر|امتنع|تحفظ)$/u.test(foldWord(verb.lemma))) return false;
  if (reading.words[index + 1]?.bare === "ان" && (reading.words[index + 2]?.cues.length ?? 0) > 0)
    return true;
  return reading.words
    .slice(index + 1, index + 12)
    .some(({ bare }) => /^(?:ال)?(?:تعليق|رد|ادلاء|افصاح|خوض|كشف)$/u.test(bare));
}

/** Does the phrase come after the verb, and no other verb of saying between them? */
function isNext(reading: Reading, { index }: Word, phrase: SourcePhrase): boolean {
  return (
    phrase.index > index &&
    !reading.words
      .slice(index + 1, phrase.index)
      .some(
        (word) =>
          word.cues.some(({ agreement }) => agreement.tense !== "participle") && !isNoun(reading, word),
      )
  );
}

function sameQuote(reading: Reading, phrase: SourcePhrase, offset: number): boolean {
  const word = reading.words.find(({ end }) => end > offset);
  return reading.words[phrase.index]?.quote === word?.quote;
}

function first<Site>(rules: readonly Rule<Site>[], site: Site, context: Context): Finding | undefined {
  for (const { name, confidence, find } of rules) {
    const found = find(site, context);
    if (found && found.contents.length > 0) return { rule: name, confidence, ...found };
  }
  return undefined;
}
