// "Kyiv says the bridge is closed, a claim Moscow denies", "…, which Moscow denies": a denial of what was told just before.
// A stranger would get wrong its content: "which" says nothing, so the denial has the words of the statement that it answers.
import type { Span } from "../../../document.ts";
import type { Finding } from "../../language.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import { type VerbGroup, verbGroup } from "../grammar/verb-group.ts";
import { readNoun, readVerb } from "../lexicon.ts";
import { keyAt, type Line, type Range, spanOf } from "../line.ts";
import { speakerWords } from "../site.ts";
import { WORDS } from "../word-classes.ts";

export const DENIED_IN_PASSING = {
  name: "en-denied-in-passing",
  example: "Ukraine says [the bridge is closed], a claim {Moscow} <denies>.",
  confidence: 0.8,
};
/** Tokens between the comma and the verb. */
const REACH = 14;

/** The findings with a denial of one of them behind its comma; what else was found in those words goes. */
export function withDenialInPassing(line: Line, findings: readonly Finding[]): Finding[] {
  for (let at = line.end - 1; at > 1; at--) {
    const denial = denialAt(line, at);
    const comma = denial && line.tokens[denial.comma - 1]!.end;
    if (denial === undefined || comma === undefined) continue;
    const { end } = denial.found.cue;
    const others = findings.filter(({ cue }) => cue === undefined || cue.start < comma || cue.start > end);
    const index = others.findLastIndex(({ contents }) => reachesTo(contents.at(-1), comma, end));
    const host = others[index];
    if (host === undefined) continue;
    const contents = host.contents.with(-1, { ...host.contents.at(-1)!, end: comma });
    const told = others.with(index, { ...host, contents });
    const { name, confidence } = DENIED_IN_PASSING;
    return denial.isTold ? [...told, { rule: name, confidence, ...denial.found, contents }] : told;
  }
  return [...findings];
}

/** Does a content end at the comma or with the denial behind it? */
function reachesTo(content: Span | undefined, comma: number, end: number): boolean {
  return content !== undefined && content.start < comma && comma <= content.end && content.end <= end;
}

interface Denial {
  /** Index of the comma before it. */
  readonly comma: number;
  /** It is said to have been made: "which Moscow denies", not "which Moscow would deny". */
  readonly isTold: boolean;
  readonly found: Omit<Finding, "rule" | "confidence" | "contents" | "cue"> & { readonly cue: Span };
}

/** A verb of denial that ends its clause, with what it denies before it, behind a comma. */
function denialAt(line: Line, at: number): Denial | undefined {
  const cue = readVerb(keyAt(line, at)).find(
    ({ cue: { act, particles } = {} }) => act === "Deny" && !particles?.length,
  );
  const group = cue && verbGroup(line, at, at + 1);
  if (group === undefined || group.negated) return undefined;
  const subjectEnd = beforeInsertion(line, group.start);
  const comma = commaBefore(line, subjectEnd);
  const pointing = comma === undefined ? undefined : pointingFrom(line, comma + 1);
  if (comma === undefined || pointing === undefined) return undefined;
  const isPassive = pointing === subjectEnd && keyAt(line, at + 1) === "by";
  const speaker = isPassive ? phraseAfter(line, at + 2) : { from: pointing, to: subjectEnd };
  const end = isPassive ? speaker?.to : at + 1;
  if (speaker === undefined || !isSubject(line, speaker) || !endsClause(line, end ?? at + 1))
    return undefined;
  const found = {
    cue: spanOf(line, { from: at, to: at + 1 })!,
    act: "Deny" as const,
    speakers: [speakerWords(line, speaker)],
    addressees: [],
    via: [],
    status: "Reported" as const,
  };
  return { comma, isTold: isToldOf(line, group), found };
}

/** Without a modal, and behind "to" only where it goes on: "Moscow could deny", "is expected to deny", "continues to deny". */
function isToldOf(line: Line, { start, at, modal }: VerbGroup): boolean {
  const to = line.tags.slice(start, at).indexOf("to");
  const isOngoing = to > 0 && /^(?:continu|keep|kept|went|go|goes|gone)/.test(keyAt(line, start + to - 1));
  return modal === undefined && (to < 0 || isOngoing);
}

/** "which the paper[, Dagens ETC,] has denied": where the subject ends. */
function beforeInsertion(line: Line, start: number): number {
  const isInsertion = keyAt(line, start - 1) === ",";
  return (isInsertion ? commaBefore(line, start - 1) : undefined) ?? start;
}

function commaBefore(line: Line, from: number): number | undefined {
  for (let i = from - 1; i > 0 && from - i <= REACH; i--) {
    if (/^[,–—]$/.test(keyAt(line, i)) || isSpacedHyphen(line, i)) return i;
    if (line.tags[i] === "mark") return undefined;
  }
  return undefined;
}

function isSpacedHyphen({ tokens }: Line, at: number): boolean {
  return tokens[at]!.text === "-" && tokens[at - 1]!.end < tokens[at]!.start;
}

/** The token behind "which", "something", "a claim", "an accusation that". */
function pointingFrom(line: Line, from: number): number | undefined {
  if (keyAt(line, from) === "which") return from + 1;
  if (keyAt(line, from) === "something")
    return from + (/^(?:that|which)$/.test(keyAt(line, from + 1)) ? 2 : 1);
  const noun = line.tags[from] === "determiner" ? from + 1 : from;
  if (!(line.tags[noun] === "noun" || noun > from) || !pointsBack(keyAt(line, noun))) return undefined;
  return /^(?:that|which)$/.test(keyAt(line, noun + 1)) ? noun + 2 : noun + 1;
}

/** "A claim", "an accusation", "a figure": what was just told. */
function pointsBack(noun: string): boolean {
  const act = readNoun(noun)?.act;
  return act === "Assert" || act === "Accuse" || act === "Report" || WORDS.toldBefore.has(noun);
}

function isSubject(line: Line, { from, to }: Range): boolean {
  const tags = line.tags.slice(from, to);
  return (
    tags.some((tag) => tag === "noun" || tag === "pronoun") &&
    !tags.some((tag) => /^(?:verb|be|modal|relative|that|infinitive|to)$/.test(tag))
  );
}

function endsClause(line: Line, at: number): boolean {
  return at >= line.end || line.tags[at] === "mark" || line.tags[at] === "coordinator";
}
