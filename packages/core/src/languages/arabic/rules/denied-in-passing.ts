// "تقول كييف إن الجسر مغلق، وهو ما تنفيه موسكو": a denial of what was told just before.
// A stranger would get wrong its content: ما says nothing, so the denial has the words of the statement that it answers.
import type { Span } from "../../../document.ts";
import type { Finding } from "../../language.ts";
import { type CueReading, cueReadings, reportingNoun } from "../cue-lexicon.ts";
import { boundaryAfter } from "../grammar/boundaries.ts";
import { isComma, type Reading } from "../grammar/reading.ts";
import { subjectAfter } from "../grammar/subject-after.ts";

export const DENIED_IN_PASSING = {
  name: "ar-denied-in-passing",
  example: "تقول أوكرانيا إن [الجسر مغلق]، وهو ما <تنفيه> {موسكو}.",
  confidence: 0.8,
};

/** The findings with a denial of one of them behind its comma. */
export function withDenialInPassing(reading: Reading, findings: readonly Finding[]): Finding[] {
  for (const { index } of reading.words) {
    const denial = denialAt(reading, index);
    if (denial === undefined) continue;
    const { comma, found } = denial;
    const others = findings.filter(
      ({ cue }) => cue === undefined || cue.start < comma || cue.start > found.cue.end,
    );
    const at = others.findLastIndex(({ contents }) =>
      contents.some(({ start, end }) => start < comma && comma <= end),
    );
    const host = others[at];
    if (host === undefined) continue;
    const contents = host.contents
      .filter(({ start }) => start < comma)
      .map(({ start, end }) => ({ start, end: Math.min(end, comma) }));
    const told = others.with(at, { ...host, contents });
    const { name, confidence } = DENIED_IN_PASSING;
    return denial.isTold ? [...told, { rule: name, confidence, ...found, contents }] : told;
  }
  return [...findings];
}

interface Denial {
  /** Offset of the comma before it. */
  readonly comma: number;
  /** It is said to have been made: "تنفيه", not "ستنفيه" or "قد تنفيه". */
  readonly isTold: boolean;
  readonly found: Omit<Finding, "rule" | "confidence" | "contents" | "cue"> & { readonly cue: Span };
}

/** A verb of denial with "it" written on, behind "وهو ما" and the like. */
function denialAt(reading: Reading, index: number): Denial | undefined {
  const word = reading.words[index]!;
  const cue = word.token.kind === "word" ? denyingIt(word.bare) : undefined;
  const from = cue && pointingBefore(reading, index);
  const mark = from === undefined ? undefined : reading.words[from - 1];
  if (cue === undefined || !isComma(mark)) return undefined;
  const subject = subjectAfter(reading, index, boundaryAfter(reading, index, []), cue);
  if (subject === undefined) return undefined;
  const found = {
    cue: { start: word.bareStart, end: word.end },
    act: "Deny" as const,
    speakers: [subject.words],
    addressees: [],
    via: [],
    status: "Reported" as const,
  };
  const isPossible = cue.agreement.tense === "present" && reading.words[index - 1]?.bare === "قد";
  return { comma: mark!.start, isTold: !cue.future && !isPossible, found };
}

/** "نفته", "تنفيها", "نفاه": a verb of denial with a pronoun, before which ى is written ا. */
function denyingIt(key: string): CueReading | undefined {
  const form = /^(\p{L}{3,})(?:ه|ها|هم|هما)$/u.exec(key)?.[1];
  if (form === undefined) return undefined;
  const readings = [form, form.replace(/ا$/u, "ي")].flatMap(cueReadings);
  return readings.find(({ verb, agreement }) => verb.act === "Deny" && agreement.tense !== "participle");
}

/** The index of "[وهو] ما", "[الأمر] الذي", "[وهي] اتهامات" before the verb. */
function pointingBefore(reading: Reading, index: number): number | undefined {
  let at = index;
  while (/^(?:قد|سبق|ان|كان|كانت)$/u.test(reading.words[at - 1]?.bare ?? "")) at--;
  const [first, second] = [reading.words[at - 2]?.bare ?? "", reading.words[at - 1]?.bare ?? ""];
  if (/^(?:هو|هي)$/u.test(first) && (second === "ما" || isClaim(second))) return at - 2;
  return first === "الامر" && second === "الذي" ? at - 2 : undefined;
}

function isClaim(noun: string): boolean {
  const act = reportingNoun(noun)?.act;
  return act === "Accuse" || act === "Assert";
}
