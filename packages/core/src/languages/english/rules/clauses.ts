// Contents that are clauses or quotations after their verb: X said that …, X said: “…”, X told Y that …
import type { Quote } from "../../../document.ts";
import type { Rule } from "../../language.ts";
import { skipAdverbials } from "../grammar/adverbial.ts";
import { contentEnd, isDash } from "../grammar/clause.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import { classOf, readNoun } from "../lexicon.ts";
import { hasFinite, keyAt, type Line, quoteFrom, type Range } from "../line.ts";
import type { VerbSite } from "../site.ts";
import { clausal, following } from "./before-cue.ts";
import { clause, hasSpeaker, opensPhrase, takes } from "./frames.ts";
import { type Parts, report } from "./report.ts";

const QUESTION = classOf("question");

export const CLAUSES: readonly Rule<VerbSite>[] = [
  {
    name: "en-verb-that",
    example: "{Nora Field} <said> on Friday that [the bridge would reopen].",
    confidence: 0.86,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("that") || !hasSpeaker(site)) return undefined;
      const speaker = agentAfter(site);
      const { at, date, via } = skipAdverbials(line, speaker?.to ?? toWhom(line, group.end));
      const that = thatAfter(line, at);
      if (that === undefined || !isClause(line, that + 1)) return undefined;
      const who = speaker ? { speaker } : { nobody: group.passive };
      const from = behindThat(line, that);
      return clause(site, from, group.passive ? { date, via, ...who, ...told(site) } : { date, via });
    },
  },
  {
    name: "en-verb-quote",
    example: "{Nora Field} <said>: [“We will not leave.”]",
    confidence: 0.93,
    find: (site) => {
      const { line, group, cue } = site;
      if (!(cue.frames.has("quote") || cue.frames.has("that")) || !hasSpeaker(site)) return undefined;
      const { at, date, via } = skipAdverbials(line, toWhom(line, group.end));
      const start = /^[,:]$/.test(keyAt(line, at)) ? at + 1 : at;
      const quote = quoteFrom(line, start);
      if (quote === undefined || (quote.quote.use === "name" && start === at)) return undefined;
      // "assumed “all known liabilities”": an object, where the verb takes no quotation.
      const isObject = start === at && !cue.frames.has("quote") && !hasFinite(line, quote.from, quote.to);
      if (isObject) return undefined;
      const to = contentEnd(line, start);
      return report(site, {
        contents: [{ from: start, to }, ...(to === quote.to ? following(line, to) : [])],
        date,
        via,
      });
    },
  },
  {
    name: "en-verb-colon",
    example: "{Nora Field} <said>: [the army has left the town].",
    confidence: 0.75,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("quote") || !hasSpeaker(site)) return undefined;
      const { at, date, via } = skipAdverbials(line, group.end);
      if (keyAt(line, at) !== ":") return undefined;
      // "What the papers say: …" is a heading.
      if (keyAt(line, (site.subject?.from ?? 0) - 1) === "what") return undefined;
      // "Two were killed, police say: a farmer and a boy": the colon only goes on with it.
      const first = site.subject?.from ?? 0;
      const isBehind = keyAt(line, first - 1) === "," && clausal(line, first - 1);
      const before = isBehind ? [{ from: line.begin, to: first - 1 }] : [];
      return report(site, { contents: [...before, { from: at + 1, to: line.tokens.length }], date, via });
    },
  },
  {
    name: "en-verb-next-paragraph",
    example: "{Nora Field} <said>:\n\n“[We waited all night and nobody came].”",
    confidence: 0.8,
    find: (site, { article, following: ahead }) => {
      const { line, group, cue } = site;
      if (
        ahead === undefined ||
        goesToAnother(article.text, ahead) ||
        !(cue.frames.has("quote") || takes(site, "obj-quote")) ||
        !hasSpeaker(site)
      )
        return undefined;
      const addressee = takes(site, "obj-quote") ? phraseAfter(line, group.end) : undefined;
      const { at, date, via } = skipAdverbials(line, addressee?.to ?? toWhom(line, group.end));
      return keyAt(line, at) === ":" && at + 1 === line.tokens.length
        ? report(site, { contents: [], ahead, addressee, date, via })
        : undefined;
    },
  },
  {
    name: "en-tell-clause",
    example: "{Nora Field} <told> reporters that [the union would wait].",
    confidence: 0.77,
    find: (site) => {
      const { line, group, cue } = site;
      if (!takes(site, "obj-that", "obj-quote", "obj-bare", "obj-wh") || group.passive) return undefined;
      if (!hasSpeaker(site)) return undefined;
      const addressee = phraseAfter(line, group.end);
      if (addressee === undefined) return undefined;
      const { at, date, via } = skipAdverbials(line, addressee.to);
      const that = thatAfter(line, at);
      if (that !== undefined) return clause(site, behindThat(line, that), { addressee, date, via });
      const start = /^[,:]$/.test(keyAt(line, at)) ? at + 1 : at;
      const quote = quoteFrom(line, start);
      if (quote && cue.frames.has("obj-quote")) {
        const to = contentEnd(line, start);
        return report(site, {
          contents: [{ from: start, to }, ...following(line, to)],
          addressee,
          date,
          via,
        });
      }
      if (cue.frames.has("obj-wh") && QUESTION.has(keyAt(line, at)))
        return clause(site, at, { addressee, date, via });
      return undefined;
    },
  },
  {
    name: "en-tell-bare",
    example: "{Nora Field} <told> them [the talks had failed].",
    confidence: 0.66,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("obj-bare") || group.passive || !hasSpeaker(site)) return undefined;
      const addressee = addresseeBeforeClause(line, group.end);
      if (addressee === undefined) return undefined;
      const { at, date, via } = skipAdverbials(line, addressee.to);
      if (!opensPhrase(line, at)) return undefined;
      return hasFinite(line, at, contentEnd(line, at))
        ? clause(site, at, { addressee, date, via })
        : undefined;
    },
  },
];

/** “…,” says a farmer: the next paragraph has a cue of its own. */
function goesToAnother(text: string, { inner, end }: Quote): boolean {
  return text[inner.end - 1] === "," && /^\s\p{L}/u.test(text.slice(end, end + 2));
}

/** "Residents were told by the police that …": who told them. */
function agentAfter({ line, group }: VerbSite): Range | undefined {
  return group.passive && keyAt(line, group.end) === "by" ? phraseAfter(line, group.end + 1) : undefined;
}

/** "Residents were told that …": who was told. */
function told(site: VerbSite): Pick<Parts, "addressee"> {
  return takes(site, "obj-that") ? { addressee: site.subject } : {};
}

/** "to reporters", "to the court" right after the verb. */
function toWhom(line: Line, from: number): number {
  if (keyAt(line, from) !== "to") return from;
  const phrase = phraseAfter(line, from + 1);
  return phrase !== undefined && (line.tags[phrase.to] === "that" || /^[,:]$/.test(keyAt(line, phrase.to)))
    ? phrase.to
    : from;
}

/** "that" here, or after adverbials and a comma: "said, in a long letter to the court, that". */
function thatAfter(line: Line, at: number): number | undefined {
  if (line.tags[at] === "that" && line.quoteOf[at] === -1) return complementizer(line, at) ? at : undefined;
  if (isDash(line, at)) {
    const dash = line.tokens.findIndex((_, i) => i > at && i < at + 20 && isDash(line, i));
    return line.tags[dash + 1] === "that" ? dash + 1 : undefined;
  }
  if (keyAt(line, at) === ",") {
    const comma = line.tokens.findIndex(({ key }, i) => i > at && i < at + 20 && key === ",");
    if (line.tags[comma + 1] === "that" && line.tags[at + 1] === "gerund") return comma + 1;
  }
  for (let i = at; i < at + 14 && i < line.end; i++) {
    const tag = line.tags[i]!;
    // "commented on allegations that": the allegations' own.
    if (tag === "noun" && readNoun(keyAt(line, i))?.frames.has("that")) return undefined;
    if (tag === "that" && i > at && line.quoteOf[i] === -1 && !hasFinite(line, i + 1, i + 2))
      return line.tags[at] === "preposition" || keyAt(line, at) === "," ? i : undefined;
    if (
      tag === "verb" ||
      tag === "be" ||
      tag === "modal" ||
      tag === "have" ||
      tag === "gerund" ||
      tag === "subordinator" ||
      tag === "coordinator" ||
      tag === "relative"
    )
      return undefined;
  }
  return undefined;
}

/** Where the clause begins: at "that" itself in "said that was a matter for the court", where it is the subject. */
function behindThat(line: Line, that: number): number {
  return /^(?:be|modal|have|do)$/.test(line.tags[that + 1] ?? "") ? that : that + 1;
}

/** A finite verb, or a phrase that only a clause opens with where the verb is a word that no list has. */
function isClause(line: Line, from: number): boolean {
  const to = contentEnd(line, from);
  if (hasFinite(line, from, to)) return true;
  return to - from > 4 && /^(?:determiner|possessive|pronoun)$/.test(line.tags[from] ?? "");
}

/** "said that he …" against "said that much". */
function complementizer(line: Line, at: number): boolean {
  return at + 1 < line.end && line.tags[at + 1] !== "mark"
    ? true
    : line.quoteOf[at + 1] !== -1 || /^[,:]$/.test(keyAt(line, at + 1));
}

/** "them he would", "Reuters the talks had": the addressee ends where a new phrase with a verb begins. */
function addresseeBeforeClause(line: Line, from: number): Range | undefined {
  const tag = line.tags[from];
  if (tag === "pronoun") return { from, to: from + 1 };
  if (tag !== "noun" && tag !== "determiner" && tag !== "possessive") return undefined;
  for (let i = from + 1; i < from + 10 && i < line.end; i++) {
    const here = line.tags[i]!;
    if (here === "determiner" && line.tags[i - 1] === "determiner") continue;
    if (
      here === "pronoun" ||
      here === "determiner" ||
      (here === "possessive" && keyAt(line, i) !== "'s" && keyAt(line, i) !== "'")
    )
      return line.tags[i - 1] === "preposition" ? undefined : { from, to: i };
    if (keyAt(line, i) === "-") continue;
    if (here !== "noun" && here !== "possessive" && here !== "preposition") return undefined;
    if (line.tokens[i - 1]!.text === line.tokens[i - 1]!.key && /^\p{Lu}/u.test(line.tokens[i]!.text))
      return { from, to: i };
  }
  return undefined;
}
