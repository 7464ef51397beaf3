// "Was quoted as saying": who is quoted speaks, who quotes passes it on.
import type { Rule } from "../../language.ts";
import { contentEnd } from "../grammar/clause.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import { keyAt, type Line, quoteBefore } from "../line.ts";
import { speakerWords, type VerbSite } from "../site.ts";
import { report } from "./report.ts";

/** Passives before "as saying". */
const ON_RECORD = /^(?:quote|cite|report|record|hear)$/;

export const QUOTED: readonly Rule<VerbSite>[] = [
  {
    name: "en-quoted-as-saying",
    example: "{Nora Field} <was quoted> by the Morning Star as saying [the bridge was safe].",
    confidence: 0.75,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (!group.passive || !ON_RECORD.test(cue.word) || subject === undefined) return undefined;
      const by = keyAt(line, group.end) === "by" ? phraseAfter(line, group.end + 1) : undefined;
      const as = by?.to ?? group.end;
      if (keyAt(line, as) !== "as" || line.tags[as + 1] !== "gerund") return undefined;
      const whole = { ...site, group: { ...group, at: group.start, end: by ? group.end : as + 2 } };
      const after = keyAt(line, as + 2) === "by" ? phraseAfter(line, as + 3) : undefined;
      const from = line.tags[as + 2] === "that" ? as + 3 : as + 2;
      const quote = quoteBefore(line, subject.from);
      const isBehind = quote !== undefined || keyAt(line, subject.from - 1) === ",";
      const isBefore = isBehind && (after !== undefined || from >= line.end);
      const contents = isBefore
        ? [{ from: line.begin, to: quote?.to ?? subject.from - 1 }]
        : [{ from, to: contentEnd(line, from) }];
      const found = report(whole, { contents });
      const outlet = after ?? by;
      return found && outlet ? { ...found, via: [speakerWords(line, outlet)] } : found;
    },
  },
  {
    name: "en-quotes-as-saying",
    example: "The Morning Star <quoted> {Nora Field} as saying [the bridge was safe].",
    confidence: 0.75,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (group.passive || !/^(?:quote|cite)$/.test(cue.word) || subject === undefined) return undefined;
      const as = asSaying(line, group.end);
      if (as === undefined) return undefined;
      const quote = quoteBefore(line, subject.from);
      const from = line.tags[as + 2] === "that" ? as + 3 : as + 2;
      const content =
        quote && from >= line.end ? { from: line.begin, to: quote.to } : { from, to: contentEnd(line, from) };
      const speaker = { from: group.end, to: keyAt(line, as - 1) === "," ? as - 1 : as };
      const found = report(site, { contents: [content], speaker });
      return found && { ...found, via: [speakerWords(line, subject)] };
    },
  },
];

/** The "as" of "as saying" after one noun phrase with its appositions. */
function asSaying(line: Line, from: number): number | undefined {
  for (let i = from + 1; i < from + 25 && i < line.end; i++)
    if (keyAt(line, i) === "as" && (line.tags[i + 1] === "gerund" || keyAt(line, i + 1) === "having"))
      return i;
  return undefined;
}
