// Passives: who is asked or told is no speaker, and without "by" nobody is.
import type { Rule } from "../../language.ts";
import { skipAdverbials } from "../grammar/adverbial.ts";
import { contentEnd } from "../grammar/clause.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import { classOf, sources } from "../lexicon.ts";
import { keyAt, type Line } from "../line.ts";
import type { VerbSite } from "../site.ts";
import { clause, opensPhrase, phrase, takes } from "./frames.ts";
import { report } from "./report.ts";

const QUESTION = classOf("question");
/** Frames whose passive says something of its subject: "is expected to", "was called a farce", "is seen as". */
const OF_SUBJECT = ["pred", "as", "to", "obj-to"] as const;

const TIMES = new Set([...sources.days, ...sources.months, ...sources.periods]);

/** "expected by mid-April", "by the end of the year": when, not by whom. */
function isDeadline(line: Line, from: number): boolean {
  if (line.tags[from] === "determiner")
    return TIMES.has(keyAt(line, from + 1)) || keyAt(line, from + 1) === "end";
  return TIMES.has(keyAt(line, from)) || (keyAt(line, from + 1) === "-" && TIMES.has(keyAt(line, from + 2)));
}

export const PASSIVES: readonly Rule<VerbSite>[] = [
  {
    name: "en-asked",
    example: "<Asked> about [the strike], Nora Field shrugged.",
    confidence: 0.76,
    find: (site) => {
      const { line, group, cue } = site;
      if (cue.act !== "Ask" || !/^(?:participle|finite)$/.test(group.shape)) return undefined;
      if (group.start > 0 && !/^(?:when|if|while|once)$/.test(keyAt(line, group.start - 1))) return undefined;
      const speaker = keyAt(line, group.end) === "by" ? phraseAfter(line, group.end + 1) : undefined;
      const { at } = skipAdverbials(line, speaker?.to ?? group.end);
      const from = line.tags[at] === "preposition" ? at + 1 : at;
      if (from === at && line.tags[at] !== "to" && !QUESTION.has(keyAt(line, at))) return undefined;
      return phrase({ ...site, inner: true }, from, speaker ? { speaker } : { nobody: true });
    },
  },
  {
    name: "en-passive-by",
    example: "[The ruling] was <condemned> by {the union}.",
    confidence: 0.71,
    find: (site) => {
      const { line, group, subject } = site;
      const by = skipAdverbials(line, group.end).at;
      if (!group.passive || subject === undefined || keyAt(line, by) !== "by") return undefined;
      if (!takes(site, "np", "pred", "as")) return undefined;
      const speaker = phraseAfter(line, by + 1);
      if (speaker === undefined || line.tags[by + 1] === "number" || isDeadline(line, by + 1))
        return undefined;
      return report(site, {
        contents: [subject, { from: speaker.to, to: contentEnd(line, speaker.to) }],
        speaker,
      });
    },
  },
  {
    name: "en-asked-passive",
    example: "The minister was <asked about> [the strike].",
    confidence: 0.6,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (!group.passive || !takes(site, "obj-to", "obj-about", "obj-wh", "obj-that")) return undefined;
      const { at } = skipAdverbials(line, group.end);
      if (cue.frames.has("obj-wh") && QUESTION.has(keyAt(line, at)))
        return clause(site, at, { nobody: true, addressee: subject });
      // "was told of the calls" and "was invited to a meeting" tell nothing that was said.
      const isAsked = cue.act === "Ask" || keyAt(line, at) === "about";
      if (!isAsked || !cue.frames.has(`obj-${keyAt(line, at)}`) || line.tags[at] !== "preposition")
        return undefined;
      return phrase({ ...site, group: { ...group, end: at + 1 } }, at + 1, {
        nobody: true,
        addressee: subject,
      });
    },
  },
  {
    name: "en-passive-nobody",
    example: "[The governor] is widely <expected> [to resign].",
    confidence: 0.69,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (!group.passive || subject === undefined || !takes(site, ...OF_SUBJECT)) return undefined;
      // "The panel is expected to meet on Friday" is the article's own word; "widely expected" is others'.
      if (cue.word === "expect" && line.tags[group.at - 1] !== "adverb") return undefined;
      const { at } = skipAdverbials(line, group.end);
      const tag = line.tags[at];
      if (
        tag === "to"
          ? !cue.frames.has("that")
          : keyAt(line, at) === "as"
            ? !cue.frames.has("as")
            : !cue.frames.has("pred")
      )
        return undefined;
      if (tag !== "to" && keyAt(line, at) !== "as" && !opensPhrase(line, at)) return undefined;
      return report(site, {
        contents: [subject, { from: at, to: contentEnd(line, at, { phrase: "object" }) }],
        nobody: true,
      });
    },
  },
];
