// What a narrator adds to what he reports, in the same sentence: "، ولم يتسن …", "، علما أن …", "من دون إعطاء تفاصيل".
// A stranger would get wrong لكن and غير أن: mostly they go on with what was said; the narrator speaks only where the verb
// behind them tells of speaking or of silence.
import { inflected } from "../../../lexicons/word-classes.ts";
import { isPastVerb } from "../common-verbs.ts";
import { WORDS } from "../word-classes.ts";
import { isAgent } from "./noun-phrase.ts";
import { complementizerAt, isComma, isQuoteMark, type Reading, type Word, wordAfter } from "./reading.ts";

interface Site {
  readonly reading: Reading;
  readonly at: number;
  readonly word: Word;
  readonly next: string;
  /** Does a comma stand before it? */
  readonly apart: boolean;
}

/** A way in which the narrator takes the word again; the example marks where. */
interface Note {
  readonly example: string;
  readonly opens: (site: Site) => boolean;
}

const NOTES: readonly Note[] = [
  {
    example: "…، [فيما] أكد الجيش",
    opens: ({ apart, word }) => apart && /^(?:فيما|بينما)$/u.test(word.bare),
  },
  { example: "«…»، [لكنه] رفض", opens: (site) => site.apart && answersQuotation(site) },
  { example: "… [لكنها] لم تؤكد", opens: (site) => deniesHimself(site) },
  { example: "…، [إلا] أنها أحجمت عن", opens: (site) => turnsBack(site) },
  { example: "…، لكن [الجيش] نفى ذلك", opens: (site) => site.apart && othersSay(site) },
  { example: "…، [في] حين", opens: ({ apart, word, next }) => apart && word.bare === "في" && next === "حين" },
  {
    example: "…، [وهو] ما نفاه",
    opens: ({ apart, word, next }) =>
      apart && word.conjunction && /^(?:هو|هي)$/u.test(word.bare) && /^(?:ما|امر|الامر)$/u.test(next),
  },
  {
    example: "…، [في] إشارة إلى القاعدة",
    opens: ({ reading, at, apart, word, next }) =>
      apart &&
      word.bare === "في" &&
      /^(?:اشاره|تلميح|رد|تعليق)$/u.test(next) &&
      /^(?:الي|علي|من(?:ه|ها|هم))$/u.test(reading.words[at + 2]?.bare ?? ""),
  },
  {
    example: "…، [في] تصريح نفته الوزارة",
    opens: ({ reading, at, apart, word, next }) =>
      apart &&
      word.bare === "في" &&
      /^(?:تصريح(?:ات)?|خطوه|موقف|اتهام(?:ات)?)$/u.test(next) &&
      isOfOthers(reading.words[at + 2]),
  },
  {
    example: "…، [الأمر] الذي نفاه",
    opens: ({ apart, word, next }) => apart && word.bare === "الامر" && next === "الذي",
  },
  { example: "…، [ولم] يتسن التحقق", opens: (site) => site.apart && saysNoMore(site) },
  { example: "… [من] دون أن يوضح", opens: (site) => withoutSaying(site) },
  { example: "…، [وامتنعت] الشركة عن التعليق", opens: (site) => site.apart && keepsSilent(site) },
  {
    example: "…، [علما] أن الموعد قريب",
    opens: ({ reading, at, apart, word }) =>
      apart && word.bare === "علما" && complementizerAt(reading, at + 1) !== undefined,
  },
  {
    example: "«…» [وذلك] في اليوم الثاني من",
    opens: ({ reading, at, word, next }) =>
      word.token.key === "وذلك" &&
      isQuoteMark(reading.words[at - 1]) &&
      /^(?:في|خلال|بعد|عقب|قبل|علي|ردا|لدي)$/u.test(next),
  },
  {
    example: "…، [وذلك] خلال مؤتمر صحفي",
    opens: ({ reading, at, apart, word, next }) =>
      apart &&
      word.token.key === "وذلك" &&
      (/^(?:غداه|ردا|تعقيبا|تعليقا|بحضور|بمناسبه)$/u.test(next) ||
        (/^(?:في|خلال|عبر|عقب|لدي)$/u.test(next) &&
          WORDS.venues.has(reading.words[at + 2]?.bare.replace(/^ال/u, "") ?? ""))),
  },
];

/** Does the narrator add something of his own at this word? */
export function isNarratorsNote(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  const site = {
    reading,
    at,
    word,
    next: reading.words[at + 1]?.bare ?? "",
    apart: isComma(reading.words[at - 1]),
  };
  return NOTES.some(({ opens }) => opens(site));
}

/** "[نفته] الوزارة", "[سارعت] موسكو إلى نفيه": what became of it, behind a noun without an article. */
function isOfOthers(verb: Word | undefined): boolean {
  if (verb === undefined || verb.conjunction) return false;
  const isPast = verb.cues.some(({ agreement }) => agreement.tense === "past");
  return isPast || (verb.mention === undefined && /^(?:سارع|اثار|لقي|قوبل)ت?/u.test(verb.token.key));
}

function answersQuotation({ reading, at, word }: Site): boolean {
  return (
    isQuoteMark(reading.words[at - 2]) &&
    /^(?:غير|الا|بيد|لكن|لكنه|لكنها|لكنهم)$/u.test(word.bare) &&
    (reports(reading, at + 1, at + 4) ||
      (word.bare !== "لكن" && isPastVerb(reading.words[at + 1]?.bare ?? "")))
  );
}

function reports({ words }: Reading, from: number, to: number): boolean {
  return words.slice(from, to).some(({ cues }) => cues.some(({ future }) => !future));
}

function deniesHimself({ reading, at, word, next }: Site): boolean {
  return (
    /^(?:لكنه|لكنها|لكنهم)$/u.test(word.bare) &&
    /^(?:لم|رفض|رفضت|رفضوا)$/u.test(next) &&
    word.quote === undefined &&
    reports(reading, at + 1, at + 3)
  );
}

/** Whoever does so says nothing. */
const SILENT = /^(?:احجم|امتنع|تحفظ|تجنب|اكتفي|رفض)(?:ت|وا|ا)?$/u;

/** "إلا أنها [أحجمت]", "غير أنه [لم] يحدد", "غير أنها [شددت] على أن": the same speaker, and the narrator tells it. */
function turnsBack({ reading, at, word }: Site): boolean {
  const pronoun = reading.words[at + 1];
  const verb = reading.words[at + 2];
  if (word.quote || !/^(?:الا|غير|بيد)$/u.test(word.bare) || !verb) return false;
  if (complementizerAt(reading, at + 1) === undefined || !/^ان(?:ه|ها|هم|هما)$/u.test(pronoun!.bare))
    return false;
  if (SILENT.test(verb.bare)) return true;
  if (verb.bare === "لم") return reports(reading, at + 3, at + 4) || tellsNothing(reading, at + 3);
  const isTelling = verb.cues.some(({ agreement }) => agreement.tense === "past");
  return isTelling && [1, 2].some((step) => complementizerAt(reading, verb.index + step) !== undefined);
}

/** "قالت القوات إنها …، لكن [الجيش] نفى ذلك", "غير أن مدير المستشفى [فلان] نفى ذلك": somebody else answers. */
function othersSay({ reading, at, word }: Site): boolean {
  if (!/^(?:لكن|غير|الا)$/u.test(word.bare) || word.quote) return false;
  if (word.bare !== "لكن" && complementizerAt(reading, at + 1) === undefined) return false;
  const first = word.bare === "لكن" ? at + 1 : at + 2;
  for (let head = first; head < first + 4; head++) {
    const mention = reading.words[head]?.mention;
    if (reading.words[head]?.token.kind !== "word") return false;
    if (mention === undefined || !isAgent(mention) || mention.kind === "place") continue;
    const verb = reading.words[wordAfter(reading, mention.extent.end, head)];
    if (verb?.cues.some(({ agreement, verb: { strict } }) => agreement.tense === "past" && !strict))
      return true;
  }
  return false;
}

/** "، ولم يتسن …", "، ولم يؤكد …", "، ولم يقدم [تفاصيل]". */
function saysNoMore({ reading, at, word }: Site): boolean {
  const next = reading.words[at + 1];
  if (!word.conjunction || word.bare !== "لم" || next === undefined) return false;
  if (next.bare === "يتسن" || tellsNothing(reading, at + 1)) return true;
  return (
    next.cues.some(({ verb }) => !verb.strict || /^(?:علق|عقب|رد|أجاب)$/u.test(verb.lemma)) &&
    !next.cues.some(({ agreement }) => agreement.tense === "past")
  );
}

/** "وامتنعت الشركة عن [التعليق]", "ورفض المتحدث [التعليق]". */
function keepsSilent({ reading, at, word }: Site): boolean {
  return (
    SILENT.test(word.token.key.replace(/^و/u, "")) &&
    reading.words.slice(at + 1, at + 7).some(({ bare }) => /^(?:ال)?(?:تعليق|رد|ادلاء)$/u.test(bare))
  );
}

const DETAILS = inflected(WORDS.details, { before: "(?:ال)?" });

/** "يقدم [تفاصيل]", "يعط مزيدا من [التفاصيل]". */
function tellsNothing({ words }: Reading, at: number): boolean {
  return (
    /^[يت](?:قدم|حدد|عط|سم|دل|تطرق|خض|ورد)(?:وا)?$/u.test(words[at]?.bare ?? "") &&
    words.slice(at + 1, at + 5).some(({ bare }) => DETAILS.test(bare))
  );
}

/** "دون أن يوضح", "من دون [إعطاء] تفاصيل", "دون [الكشف] عن". */
function withoutSaying({ reading, at, word }: Site): boolean {
  const then = word.bare === "من" ? at + 1 : at;
  if (reading.words[then]?.bare !== "دون") return false;
  const [what, of] = [reading.words[then + 1]?.bare ?? "", reading.words[then + 2]?.bare ?? ""];
  if (what === "ان") return reports(reading, then + 2, then + 3) || tellsNothing(reading, then + 2);
  if (DETAILS.test(what)) return true;
  if (/^(?:ال)?(?:كشف|افصاح|ادلاء|خوض|اشاره)$/u.test(what)) return /^(?:عن|ب\p{L}+|في|الي)$/u.test(of);
  return /^(?:اعطاء|تقديم|ذكر|تحديد|توضيح|ايراد)$/u.test(what) && DETAILS.test(of);
}
