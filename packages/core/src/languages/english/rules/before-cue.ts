// Contents that stand before their cue: "…," X said; "…," said X; and what goes on after it.
import type { Rule } from "../../language.ts";
import { skipAdverbials } from "../grammar/adverbial.ts";
import { contentEnd, isOwnReport } from "../grammar/clause.ts";
import { resumes } from "../grammar/narrator.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import { readVerb } from "../lexicon.ts";
import {
  hasFinite,
  keyAt,
  type Line,
  type QuotedRange,
  quoteBefore,
  quoteFrom,
  type Range,
} from "../line.ts";
import type { VerbSite } from "../site.ts";
import { neighbor, quoteClosing, quoteOpening } from "../surroundings.ts";
import { report } from "./report.ts";

export const BEFORE_CUE: readonly Rule<VerbSite>[] = [
  {
    name: "en-quote-verb-subject",
    example: "[“We will not leave,”] <said> {Nora Field}, a spokeswoman for the union.",
    confidence: 0.95,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("quote") || group.start !== group.at || group.shape === "gerund") return undefined;
      const quote = quoteBefore(line, group.start);
      const speaker = phraseAfter(line, group.end);
      if (quote === undefined || speaker === undefined || site.subject !== undefined) return undefined;
      const { date } = skipAdverbials(line, speaker.to);
      return report(site, {
        contents: [beforeQuote(line, quote), ...following(line, speaker.to)],
        speaker,
        date,
      });
    },
  },
  {
    name: "en-quote-subject-verb",
    example: "[“We will not leave,”] {Nora Field} <said> on Friday.",
    confidence: 0.97,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (!(cue.frames.has("quote") || cue.frames.has("obj-quote")) || subject === undefined)
        return undefined;
      const quote = quoteBefore(
        line,
        keyAt(line, subject.from - 1) === "as" ? subject.from - 1 : subject.from,
      );
      if (isRelative(line, subject)) return undefined;
      if (quote === undefined || (!quote.speech && quote.ending === "" && !clausal(line, quote.from)))
        return undefined;
      if (keyAt(line, subject.from - 1) !== "," && !quote.speech && quote.ending === "") return undefined;
      const addressee = cue.frames.has("obj-quote") ? phraseAfter(line, group.end) : undefined;
      const after = skipAdverbials(line, addressee?.to ?? group.end);
      if (line.tags[after.at] === "that") return undefined;
      return report(site, {
        contents: [beforeQuote(line, quote), ...following(line, group.end)],
        addressee,
        date: after.date,
      });
    },
  },
  {
    name: "en-earlier-quote",
    example: "[“Can we win?”] {Nora Field} <asked>.",
    confidence: 0.73,
    find: (site, { paragraph, sentence }) => {
      const { line, group, cue, subject } = site;
      if (subject === undefined || subject.from > 1 || group.shape !== "finite") return undefined;
      const addressee = cue.frames.has("obj-quote") ? phraseAfter(line, group.end) : undefined;
      // "Nora Field told." hands over nothing, "Nora Field asked." does.
      if (!cue.frames.has("quote") && addressee === undefined) return undefined;
      if (skipAdverbials(line, addressee?.to ?? group.end).at < line.end) return undefined;
      const quote = quoteClosing(paragraph, sentence.start);
      const found = quote && report(site, { contents: [{ from: group.at, to: group.end }], addressee });
      return found && { ...found, contents: [{ start: quote.start, end: quote.end }] };
    },
  },
  {
    name: "en-said-first",
    example: "<Wrote> {Nora Field}, who teaches in the valley, [“We were proud of them.”]",
    confidence: 0.78,
    find: (site) => {
      const { line, group, cue } = site;
      if (group.start !== 0 || !cue.frames.has("quote") || cue.attitude) return undefined;
      const speaker = phraseAfter(line, group.end);
      const start = speaker && /^[,:]$/.test(keyAt(line, speaker.to)) ? speaker.to + 1 : undefined;
      if (speaker === undefined || start === undefined || quoteFrom(line, start) === undefined)
        return undefined;
      return report(site, { contents: [{ from: start, to: contentEnd(line, start) }], speaker });
    },
  },
  {
    name: "en-as-said-last",
    example: "[The talks had failed long ago], as {Nora Field} <said> on Friday.",
    confidence: 0.69,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (!cue.frames.has("quote") || subject === undefined || cue.attitude || group.shape !== "finite")
        return undefined;
      const as = subject.from - 1;
      if (keyAt(line, as) !== "as" || keyAt(line, as - 1) !== "," || !clausal(line, as - 1)) return undefined;
      const { at, date } = skipAdverbials(line, group.end);
      if (at < line.end && keyAt(line, at) !== ",") return undefined;
      return report(site, { contents: [{ from: line.begin, to: as - 1 }], date });
    },
  },
  {
    name: "en-next-quote",
    example: "{Nora Field} <agreed>. [“They have lost the coast.”]",
    confidence: 0.78,
    find: (site, { paragraph, sentence }) => {
      const { line, group, cue, subject } = site;
      if (!cue.frames.has("quote") || subject === undefined || subject.from > 1 || group.shape !== "finite")
        return undefined;
      if (skipAdverbials(line, group.end).at < line.end) return undefined;
      const next = neighbor(paragraph, sentence, 1);
      const quote = next && quoteOpening(paragraph, next.start);
      if (next === undefined || quote === undefined || quote.end < next.end - 1) return undefined;
      const found = report(site, { contents: [{ from: group.at, to: group.end }] });
      return found && { ...found, contents: [{ start: quote.start, end: quote.end }] };
    },
  },
  {
    name: "en-as-said",
    example: "As {Nora Field} <said>, [the talks had failed long ago].",
    confidence: 0.73,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (!cue.frames.has("quote") || subject?.from !== 1 || keyAt(line, 0) !== "as") return undefined;
      const { at, date } = skipAdverbials(line, group.end);
      return keyAt(line, at) === ","
        ? report(site, { contents: [{ from: at + 1, to: contentEnd(line, at + 1) }], date })
        : undefined;
    },
  },
  {
    name: "en-parenthesis-verb-subject",
    example: "[The talks], <said> {Nora Field}, [have failed].",
    confidence: 0.8,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("quote") || group.start !== group.at || keyAt(line, group.start - 1) !== ",")
        return undefined;
      const speaker =
        site.subject === undefined && group.shape === "finite" ? phraseAfter(line, group.end) : undefined;
      if (speaker === undefined || hasFinite(line, 0, group.start) || keyAt(line, speaker.to) !== ",")
        return undefined;
      return report(site, {
        contents: [
          { from: line.begin, to: group.start - 1 },
          { from: speaker.to + 1, to: contentEnd(line, speaker.to + 1) },
        ],
        speaker,
      });
    },
  },
  {
    name: "en-clause-verb-subject",
    example: "[The talks have failed], <said> {Nora Field}, a lawyer.",
    confidence: 0.89,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("bare") || cue.attitude || group.start !== group.at || group.shape === "gerund")
        return undefined;
      if (keyAt(line, group.start - 1) !== "," || site.subject !== undefined) return undefined;
      const speaker = phraseAfter(line, group.end);
      if (speaker === undefined || !(clausal(line, group.start - 1) || isExclaimed(site))) return undefined;
      if (speaker.to < line.end && line.tags[speaker.to] !== "mark") return undefined;
      return report(site, {
        contents: [{ from: line.begin, to: group.start - 1 }, ...following(line, speaker.to)],
        speaker,
      });
    },
  },
  {
    name: "en-clause-subject-verb",
    example: "[The talks have failed], {Nora Field} <said> after the meeting.",
    confidence: 0.81,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (
        !(cue.frames.has("quote") || cue.frames.has("bare") || cue.frames.has("obj-quote")) ||
        subject === undefined
      )
        return undefined;
      if (cue.attitude && group.end < line.end) return undefined;
      if (keyAt(line, subject.from - 1) !== "," || group.shape !== "finite" || isRelative(line, subject))
        return undefined;
      const addressee = cue.frames.has("obj-quote") ? phraseAfter(line, group.end) : undefined;
      const after = skipAdverbials(line, addressee?.to ?? group.end);
      if (keyAt(line, after.at) === "," && quoteFrom(line, after.at + 1)) return undefined;
      // "…, where, she said, the water had risen": the content begins behind the cue.
      if (/^(?:subordinator|relative|that)$/.test(line.tags[subject.from - 2] ?? ""))
        return report(site, { contents: rest(line, after.at), addressee, date: after.date });
      const ends = after.at >= line.end && subject.from > 3 && addressee === undefined && !isFronted(line);
      if (!ends && (!closes(line, after.at) || !clausal(line, subject.from - 1))) return undefined;
      return report(site, {
        contents: [{ from: line.begin, to: subject.from - 1 }, ...rest(line, after.at)],
        addressee,
        date: after.date,
      });
    },
  },
  {
    name: "en-parenthesis",
    example: "[On the coast], {officials} <said>, [the water had begun to fall].",
    confidence: 0.88,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (!cue.frames.has("bare") || subject === undefined || group.shape !== "finite") return undefined;
      const after = skipAdverbials(line, group.end);
      if (keyAt(line, subject.from - 1) !== "," || keyAt(line, after.at) !== ",") return undefined;
      if (line.tags[after.at + 1] === "gerund" || isRelative(line, subject)) return undefined;
      const ahead = { from: after.at + 1, to: contentEnd(line, after.at + 1) };
      // "Speaking from his bed, he said, “…”": what comes before a quotation like this is the narrator's.
      const isOwn = quoteFrom(line, ahead.from) !== undefined && isFronted(line);
      return report(site, {
        contents: isOwn ? [ahead] : [{ from: line.begin, to: subject.from - 1 }, ahead],
        date: after.date,
      });
    },
  },
];

/** A quotation with the words of the same clause before it: "The plan is “a disaster,” he said". */
function beforeQuote(line: Line, quote: QuotedRange): Range {
  return { from: /^[:(]$/.test(keyAt(line, quote.from - 1)) ? quote.from : line.begin, to: quote.to };
}

function isRelative(line: Line, subject: Range): boolean {
  const tag = line.tags[subject.from];
  return subject.to === subject.from + 1 && (tag === "relative" || tag === "that");
}

/** Does the part of the sentence before `to` hold a main clause, not just "On Friday" or "After he left"? */
export function clausal(line: Line, to: number): boolean {
  let first = line.begin;
  while (/^(?:adverb|coordinator)$/.test(line.tags[first] ?? "") || keyAt(line, first) === "than") first++;
  if (!/^(?:subordinator|preposition|gerund|participle|verb)$/.test(line.tags[first] ?? ""))
    return hasFinite(line, first, to);
  for (let i = first + 1; i < to; i++)
    if (keyAt(line, i) === "," && line.quoteOf[i] === -1) return hasFinite(line, i + 1, to);
  return false;
}

/** "Not so fast, says Nora Field": words without a verb, which nothing else than her saying holds together. */
function isExclaimed({ line, group, cue }: VerbSite): boolean {
  return /^says?$/.test(cue.word) && group.start > 2 && !isFronted({ ...line, begin: afterNegation(line) });
}

function afterNegation({ begin, tags }: Line): number {
  return tags[begin] === "negation" ? tags.findIndex((tag, i) => i > begin && tag !== "adverb") : begin;
}

function isFronted(line: Line): boolean {
  return /^(?:subordinator|preposition|gerund|participle|verb|adverb)$/.test(line.tags[line.begin] ?? "");
}

/** After the cue stands nothing that could be content: the end, a comma, an adverbial. */
function closes(line: Line, at: number): boolean {
  if (at >= line.end) return true;
  const tag = line.tags[at]!;
  if (tag === "mark") return keyAt(line, at) !== ":" && line.quoteOf[at] === -1;
  return tag === "preposition" || tag === "subordinator" || tag === "gerund" || tag === "coordinator";
}

/** More of the content after a comma or semicolon: "…, he said, because …" but not ", adding that". */
function rest(line: Line, at: number): Range[] {
  if (keyAt(line, at) === ";") return [{ from: at + 1, to: contentEnd(line, at + 1) }];
  if (keyAt(line, at) !== "," || line.tags[at + 1] === "gerund" || line.tags[at + 1] === "relative")
    return [];
  if (at + 1 >= line.end || keyAt(line, at + 1) === "but" || resumes(line, at + 1)) return [];
  if (line.tags[at + 1] === "coordinator" && isOwnReport(line, at + 2)) return [];
  return [{ from: at + 1, to: contentEnd(line, at + 1) }];
}

/** The quotations that go on after the cue in the same sentence, up to the next cue. */
export function following(line: Line, from: number): Range[] {
  const found: Range[] = [];
  for (let i = from; i < line.end; i++) {
    const quote = quoteFrom(line, i);
    if (quote !== undefined) {
      const before = keyAt(line, i - 1);
      if (!quote.speech || !/^[,:.–—-]$/.test(before)) return found;
      found.push(quote);
      i = quote.to - 1;
    } else if (
      readVerb(keyAt(line, i)).some(({ cue }) => cue?.frames.has("quote")) &&
      line.tags[i] !== "noun"
    )
      return found;
  }
  return found;
}
