// Who was told, where the sentence does not say by whom: "residents were told that …", "…, the court heard".
// A stranger would get wrong that the court speaks: it listens, and the speaker stays open unless "by" names one.
import type { Rule } from "../../language.ts";
import { skipAdverbials } from "../grammar/adverbial.ts";
import { contentEnd } from "../grammar/clause.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import { opensMainClause } from "../grammar/relative.ts";
import { classOf, sources } from "../lexicon.ts";
import { hasFinite, keyAt, quoteFrom, type Range } from "../line.ts";
import type { VerbSite } from "../site.ts";
import { clausal } from "./before-cue.ts";
import { clause, takes } from "./frames.ts";
import { type Parts, report } from "./report.ts";

const BODIES = new Set(sources.hearings);
const QUESTION = classOf("question");

export const HEARINGS: readonly Rule<VerbSite>[] = [
  {
    name: "en-told",
    example: "Residents were <told> that [the dam had failed].",
    confidence: 0.75,
    find: (site) => {
      const { line, group } = site;
      if (!isTold(site)) return undefined;
      const by = keyAt(line, group.end) === "by" ? phraseAfter(line, group.end + 1) : undefined;
      const { at, date, via } = skipAdverbials(line, by?.to ?? group.end);
      const from = line.tags[at] === "that" || /^[,:]$/.test(keyAt(line, at)) ? at + 1 : at;
      const isClause = from > at ? hasFinite(line, from, line.end) : takes(site, "obj-bare");
      if (quoteFrom(line, from) === undefined && !isClause) return undefined;
      if (from === at && !opensMainClause(line, at, contentEnd(line, at))) return undefined;
      return clause(site, from, { ...listening(site, by), date, via });
    },
  },
  {
    name: "en-heard",
    example: "The court <heard> that [the bridge was never inspected].",
    confidence: 0.75,
    find: (site) => {
      const { line, group } = site;
      if (!isHearing(site)) return undefined;
      const { at, date } = skipAdverbials(line, group.end);
      const from = line.tags[at] === "that" ? at + 1 : at;
      if (from === at && !QUESTION.has(keyAt(line, at))) return undefined;
      return clause(site, from, { ...listening(site), date });
    },
  },
  {
    name: "en-heard-last",
    example: "[The bridge was never inspected], an inquest <heard> on Tuesday.",
    confidence: 0.75,
    find: (site) => {
      const { line, group, subject } = site;
      if (subject === undefined || keyAt(line, subject.from - 1) !== ",") return undefined;
      const { at, date } = skipAdverbials(line, group.end);
      const listens = isHearing(site) || isTold(site) || (at >= line.end && tellsNobody(site));
      if (!listens || at < line.end || !clausal(line, subject.from - 1)) return undefined;
      const contents = [{ from: line.begin, to: subject.from - 1 }];
      return report(site, { contents, ...listening(site), date });
    },
  },
];

function isTold(site: VerbSite): boolean {
  return site.group.passive && site.subject !== undefined && takes(site, "obj-that", "obj-bare");
}

/** "…, MPs told": a verb that needs somebody to tell, and has nobody: a headline's passive. */
function tellsNobody({ cue, group }: VerbSite): boolean {
  return cue.frames.has("obj-that") && !cue.frames.has("quote") && group.shape !== "gerund";
}

function isHearing({ line, cue, group, subject }: VerbSite): boolean {
  return (
    cue.word === "hear" && !group.passive && subject !== undefined && BODIES.has(keyAt(line, subject.to - 1))
  );
}

function listening({ subject }: VerbSite, speaker?: Range): Pick<Parts, "addressee" | "speaker" | "nobody"> {
  return { addressee: subject, ...(speaker ? { speaker } : { nobody: true }) };
}
