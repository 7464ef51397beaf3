// Statements in nouns: "إعلان X عن …", "بيان جاء فيه: …", and the rule of headlines beside them.
// A stranger would get wrong a noun alone: إعلان tells of no statement unless somebody owns it.
import type { Rule, SpeakerWords } from "../../language.ts";
import { reportingNoun } from "../cue-lexicon.ts";
import { contentsFrom } from "../grammar/content-span.ts";
import { PREPOSITIONS } from "../grammar/function-words.ts";
import { isAgent, phrase } from "../grammar/noun-phrase.ts";
import { type Opening, objectAfter, openingAfter } from "../grammar/opening.ts";
import { isComma, isGoverned, isQuoteMark, type Reading, type Word } from "../grammar/reading.ts";
import { interviewIn } from "../interview.ts";
import { headline } from "./headline.ts";
import { type Found, finding, type NominalSite } from "./nominal-site.ts";

/** Could any nominal rule fire at this word? Cheap, so that only such words are looked at closely. */
export function isNominalSite({ index, token, bare }: Word): boolean {
  if (token.kind !== "word") return index === 0;
  return (
    index === 0 || HOLDS.has(token.key) || SAYING.has(bare) || reportingNoun(nounKey(bare)) !== undefined
  );
}

const HOLDS = new Set("جاء ورد وجاء وورد".split(" "));
const SAYING = new Set("بالقول للقول القول بقوله بقولها بقولهم".split(" "));

export const NOMINAL_RULES: readonly Rule<NominalSite>[] = [
  {
    name: "ar-answer",
    example: "حوار مع {سامر الحلبي}\n\n* لماذا غبت؟\n\n- [لم أغب. كنت أكتب.]\n\n* وأين تكتب؟\n\n- في البيت.",
    confidence: 0.75,
    find: (site) => answer(site),
  },
  {
    name: "ar-headline-colon",
    example: "{الأمم المتحدة}: [الهدنة صامدة في الشمال]",
    confidence: 0.8,
    find: (site) => headline(site),
  },
  {
    name: "ar-document-holds",
    example: "أصدرت {وزارة الداخلية} بيانا <جاء فيه>: «[لم يصب أحد في الحادث]».",
    confidence: 0.88,
    find: (site) => documentHolds(site),
  },
  {
    name: "ar-by-saying",
    example: "اكتفى {المدرب} <بالقول> إن [الفريق جاهز للمباراة].",
    confidence: 0.88,
    find: (site) => bySaying(site),
  },
  {
    name: "ar-noun-agent",
    example: "جاء ذلك بعد <إعلان> {وزارة الطاقة} عن [خفض الإنتاج].",
    confidence: 0.75,
    find: (site) => nounOfAgent(site),
  },
];

/** A whole paragraph behind a question of an interview. */
function answer({ reading, index }: NominalSite): Found | undefined {
  const { article, paragraph, sentence } = reading.context;
  if (index !== 0 || sentence.start !== paragraph.start) return undefined;
  const interview = interviewIn(article);
  const said = interview?.answers.get(paragraph.start);
  return said && finding({ contents: [said], speaker: phrase(interview!.who), act: "Assert" });
}

/** "جاء فيه", "ورد في البيان": what a document says is what its author says. */
function documentHolds({ reading, index, limit }: NominalSite): Found | undefined {
  const word = reading.words[index]!;
  const next = reading.words[index + 1];
  if (!HOLDS.has(word.token.key) || next === undefined || !/^(?:فيه|فيها|في)$/u.test(next.bare))
    return undefined;
  const opening = openingAfter(reading, index + 2, limit);
  if (opening === undefined) return undefined;
  const slot = reading.words.slice(index + 2, opening.index);
  const owner =
    next.bare === "في" ? slot.find(({ mention }) => mention && isAgent(mention))?.mention : undefined;
  const speaker = owner ? phrase(owner.extent) : (holderOf(slot, next) ?? authorBefore(reading, index));
  const contents = contentsFrom({ reading, limit }, opening);
  return contents.length === 0
    ? undefined
    : finding({ contents, speaker, act: "Assert", cue: { start: word.bareStart, end: next.end } });
}

/** "جاء في [أمر الإحالة] أن": a document of which nothing tells whose it is. */
function holderOf(slot: readonly Word[], { bare }: Word): SpeakerWords | undefined {
  const [first, last] = [slot[0], slot.at(-1)];
  if (bare !== "في" || !first || !last || slot.some(({ token }) => token.kind !== "word")) return undefined;
  return phrase({ start: first.bareStart, end: last.end });
}

/** "بالقول إن": the speaker is the subject of the sentence so far. */
function bySaying({ reading, index, limit }: NominalSite): Found | undefined {
  const word = reading.words[index]!;
  if (word.bare === "القول" && reading.words[index - 1]?.bare !== "الي") return undefined;
  const opening = SAYING.has(word.bare)
    ? openingAfter(reading, index + 1, Math.min(limit, index + 4))
    : undefined;
  if (opening === undefined) return undefined;
  const mention = reading.words
    .slice(0, index)
    .findLast(
      (before) => before.mention && isAgent(before.mention) && !isGoverned(reading, before.index),
    )?.mention;
  const speaker: SpeakerWords = mention ? { kind: "phrase", span: mention.extent } : { kind: "dropped" };
  return finding({
    contents: contentsFrom({ reading, limit }, opening),
    speaker,
    act: "Assert",
    cue: { start: word.bareStart, end: word.end },
  });
}

function authorBefore(reading: Reading, index: number): SpeakerWords {
  const mention = reading.words
    .slice(0, index)
    .findLast(
      ({ mention, index: at }) =>
        mention && isAgent(mention) && mention.kind !== "place" && !isGoverned(reading, at),
    )?.mention;
  return mention ? { kind: "phrase", span: mention.extent } : { kind: "dropped" };
}

/** A verbal noun with its agent right after it, and a content tied on as the verb would. */
function nounOfAgent({ reading, index, limit: most }: NominalSite): Found | undefined {
  let limit = most;
  const word = reading.words[index]!;
  const isOwned = word.token.kind === "word" && !/^(?:[بك]?ال|لل)/u.test(word.bare);
  const verb = isOwned ? reportingNoun(nounKey(word.bare)) : undefined;
  if (verb && isFronted(reading, index)) limit = firstComma(reading, index, limit);
  let at = index + 1;
  while (isQuoteMark(reading.words[at])) at++;
  const agent = reading.words[at];
  const mention =
    agent?.mention ?? (agent?.inside && agent.inside.extent.start <= agent.start ? agent.inside : undefined);
  if (
    verb === undefined ||
    mention === undefined ||
    !isAgent(mention) ||
    mention.kind === "place" ||
    mention.extent.start > agent!.start
  )
    return undefined;
  let from = at;
  while (from < limit && reading.words[from]!.start < mention.extent.end) from++;
  while (isQuoteMark(reading.words[from])) from++;
  const tied = { ...verb, objects: (verb.objects ?? []).filter((tie) => tie !== "") };
  const clause = openingAfter(reading, from, Math.min(limit, from + 2));
  const opening: Opening | undefined =
    clause?.kind === "clause" ? clause : objectAfter(reading, from, Math.min(limit, from + 2), tied);
  if (opening === undefined) return undefined;
  return finding({
    contents: contentsFrom({ reading, limit }, opening),
    speaker: { kind: "phrase", span: mention.extent },
    act: verb.act,
    cue: { start: word.end - nounKey(word.bare).length, end: word.end },
  });
}

/** "رغم إعلان أنقرة أن …، أبدى …": a phrase before the main clause ends at its comma. */
function isFronted(reading: Reading, index: number): boolean {
  const words = reading.words.slice(0, index).filter(({ token }) => token.kind === "word");
  return words.length > 0 && words.length <= 3 && words.some(({ bare }) => PREPOSITIONS.has(bare));
}

function firstComma(reading: Reading, index: number, limit: number): number {
  const at = reading.words.findIndex(
    (word) => word.index > index && word.quote === reading.words[index]!.quote && isComma(word),
  );
  return at < 0 ? limit : Math.min(at, limit);
}

/** Without the clitics that a noun carries. */
function nounKey(bare: string): string {
  return reportingNoun(bare) ? bare : bare.replace(/^(?:بال|لل|ب|ل|ك)/u, "");
}
