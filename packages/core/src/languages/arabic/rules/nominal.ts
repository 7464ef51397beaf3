// Statements in nouns: "إعلان X عن …", "بيان جاء فيه: …", and the colon of headlines.
import type { Finding, Rule, SpeakerWords } from "../../language.ts";
import { reportingNoun } from "../cue-lexicon.ts";
import { type Opening, objectAfter, openingAfter } from "../grammar/opening.ts";
import { isColon, isQuoteMark, type Reading } from "../grammar/reading.ts";
import { isAgent } from "../grammar/subject.ts";
import { contentsFrom } from "./verbal.ts";

export interface NominalSite {
  readonly reading: Reading;
  readonly index: number;
  readonly limit: number;
}

type Found = Omit<Finding, "rule" | "confidence">;

export const NOMINAL_RULES: readonly Rule<NominalSite>[] = [
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
    name: "ar-noun-agent",
    example: "جاء ذلك بعد <إعلان> {وزارة الطاقة} عن [خفض الإنتاج].",
    confidence: 0.75,
    find: (site) => nounOfAgent(site),
  },
];

/** A speaker alone before the colon of a headline: "X: …". */
function headline({ reading, index }: NominalSite): Found | undefined {
  const { paragraph, sentence } = reading.context;
  if (index !== 0 || paragraph.sentences[0] !== sentence || paragraph.sentences.length > 1) return undefined;
  const colon = reading.words.findIndex((word) => isColon(word));
  const next = reading.words[colon + 1];
  const mention = reading.words.slice(0, Math.max(0, colon)).find((word) => word.mention)?.mention;
  if (
    colon < 1 ||
    colon > 8 ||
    next === undefined ||
    mention === undefined ||
    !isAgent(mention) ||
    mention.kind === "place"
  )
    return undefined;
  const others = reading.words
    .slice(0, colon)
    .filter(
      (word) =>
        word.token.kind === "word" && !(word.start >= mention.extent.start && word.end <= mention.extent.end),
    );
  if (others.length > 0 || mention.extent.end < reading.words[colon - 1]!.start) return undefined;
  return finding({
    contents: contentsFrom(
      { reading, limit: reading.words.length },
      { kind: "colon", index: colon, start: next.start },
    ),
    speaker: { kind: "phrase", span: mention.extent },
    act: "Assert",
  });
}

/** "جاء فيه", "ورد في البيان": what a document says is what its author says. */
function documentHolds({ reading, index, limit }: NominalSite): Found | undefined {
  const word = reading.words[index]!;
  const next = reading.words[index + 1];
  if (!/^و?(?:جاء|ورد)$/u.test(word.token.key) || next === undefined || !/^(?:فيه|فيها|في)$/u.test(next.bare))
    return undefined;
  const opening = openingAfter(reading, index + 2, limit);
  if (opening === undefined) return undefined;
  const slot = reading.words.slice(index + 2, opening.index);
  const owner =
    next.bare === "في" ? slot.find(({ mention }) => mention && isAgent(mention))?.mention : undefined;
  const speaker: SpeakerWords = owner ? { kind: "phrase", span: owner.extent } : authorBefore(reading, index);
  const contents = contentsFrom({ reading, limit }, opening);
  return contents.length === 0
    ? undefined
    : finding({ contents, speaker, act: "Assert", cue: { start: word.bareStart, end: next.end } });
}

function authorBefore(reading: Reading, index: number): SpeakerWords {
  const mention = reading.words
    .slice(0, index)
    .find((word) => word.mention && isAgent(word.mention))?.mention;
  return mention ? { kind: "phrase", span: mention.extent } : { kind: "dropped" };
}

/** A verbal noun with its agent right after it, and a content tied on as the verb would. */
function nounOfAgent({ reading, index, limit }: NominalSite): Found | undefined {
  const word = reading.words[index]!;
  const verb = word.token.kind === "word" ? reportingNoun(nounKey(word.bare)) : undefined;
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

/** Without the clitics that a noun carries. */
function nounKey(bare: string): string {
  return reportingNoun(bare) ? bare : bare.replace(/^(?:بال|لل|ب|ل|ك)/u, "");
}

function finding({
  contents,
  speaker,
  act,
  cue,
}: Pick<Finding, "contents" | "act"> & { speaker: SpeakerWords; cue?: Finding["cue"] }): Found {
  return {
    contents,
    speakers: [speaker],
    act,
    addressees: [],
    via: [],
    status: "Reported",
    ...(cue && { cue }),
  };
}
