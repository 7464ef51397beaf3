// What "according to" finds: at the start of a sentence it covers the rest, at its end the clause before.
import type { Finding, Rule } from "../../language.ts";
import { boundaryAfter } from "../grammar/boundaries.ts";
import { afterDateline } from "../grammar/dateline.ts";
import { isAgent } from "../grammar/noun-phrase.ts";
import { complementizerAt, isColon, isComma, type Reading } from "../grammar/reading.ts";
import type { SourcePhrase } from "../grammar/source-phrase.ts";

export interface SourceSite {
  readonly reading: Reading;
  readonly phrase: SourcePhrase;
  /** Does a verb in the same sentence already say who spoke? Then the phrase only says through whom. */
  readonly attributed: boolean;
}

type Found = Omit<Finding, "rule" | "confidence">;

export const SOURCE_RULES: readonly Rule<SourceSite>[] = [
  {
    name: "ar-source-initial",
    example: "<وفقا> ل{وزارة الصحة}، [ارتفع عدد المصابين إلى خمسين].",
    confidence: 0.88,
    find: (site) => (isInitial(site) && !site.attributed ? initial(site) : undefined),
  },
  {
    name: "ar-source-colon",
    example: "هيئة البث <نقلا عن> {مسؤول أمني}: [الخطط جاهزة ولم يبق إلا القرار].",
    confidence: 0.85,
    find: (site) => beforeColon(site),
  },
  {
    name: "ar-source-final",
    example: "[ارتفع عدد المصابين إلى خمسين]، <بحسب> {وزارة الصحة}.",
    confidence: 0.85,
    find: (site) => (isInitial(site) || isAlone(site) || site.attributed ? undefined : final(site)),
  },
  {
    name: "ar-source-next-sentence",
    example: "[ارتفع عدد المصابين إلى خمسين.] وذلك <بحسب> {وزارة الصحة}.",
    confidence: 0.75,
    find: (site) => (site.attributed ? undefined : previousSentence(site)),
  },
];

/** "وذلك بحسب …" as a sentence of its own covers the one before it. */
function previousSentence(site: SourceSite): Found | undefined {
  const { reading, phrase } = site;
  const { paragraph, sentence } = reading.context;
  const after = reading.words.slice(phrase.next).some(({ token }) => token.kind === "word");
  if (after || !isAlone(site)) return undefined;
  const previous = paragraph.sentences[paragraph.sentences.indexOf(sentence) - 1];
  return previous && finding(phrase, [{ start: previous.start, end: previous.end }]);
}

/** Nothing but "this is" before it and nothing after: the sentence has no content of its own. */
function isAlone({ reading, phrase }: SourceSite): boolean {
  return reading.words
    .slice(0, phrase.index)
    .every(({ token, bare }) => token.kind !== "word" || /^(?:ذلك|هذا|هو|جاء)$/u.test(bare));
}

function isInitial({ reading, phrase }: SourceSite): boolean {
  return !reading.words.slice(0, phrase.index).some(({ token }) => token.kind === "word");
}

function initial({ reading, phrase }: SourceSite): Found | undefined {
  const opener = complementizerAt(reading, phrase.next);
  const first = reading.words[opener ? opener.clause : phrase.next];
  if (first === undefined) return undefined;
  const last = reading.words[boundaryAfter(reading, first.index, []) - 1];
  return last && last.index > first.index
    ? finding(phrase, [{ start: first.start, end: last.end }])
    : undefined;
}

/** Who passes it on stands before the source, and what was said behind the colon. */
function beforeColon({ reading, phrase }: SourceSite): Found | undefined {
  const [colon, first] = [reading.words[phrase.next], reading.words[phrase.next + 1]];
  if (!isColon(colon) || first === undefined || reading.words.length - phrase.next < 4) return undefined;
  const carrier = reading.words
    .slice(0, phrase.index)
    .findLast(({ mention }) => mention && isAgent(mention))?.mention;
  const told = finding(phrase, [{ start: first.start, end: reading.words.at(-1)!.end }]);
  return carrier ? { ...told, via: [{ kind: "phrase", span: carrier.extent }, ...told.via] } : told;
}

function final({ reading, phrase }: SourceSite): Found | undefined {
  const before = reading.words[phrase.index - 1];
  const first = reading.words[afterDateline(reading)];
  if (before === undefined || first === undefined) return undefined;
  const after = reading.words[phrase.next];
  const isToldAnew = reading.words.slice(phrase.next).some(({ token }) => /[:：]/u.test(token.text));
  const rest =
    after && !isToldAnew && reading.words.length - phrase.next > 3 && !isComma(after)
      ? [{ start: after.start, end: reading.words.at(-1)!.end }]
      : [];
  return finding(phrase, [{ start: first.bareStart, end: before.end }, ...rest]);
}

function finding(phrase: SourcePhrase, contents: Found["contents"]): Found {
  return {
    cue: phrase.cue,
    act: "Assert",
    contents,
    speakers: phrase.speakers,
    addressees: [],
    via: phrase.via,
    status: "Reported",
  };
}
