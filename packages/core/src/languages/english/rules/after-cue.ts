// Contents that follow their verb: X said that …, told Y …, urged Y to …, denied …
import type { Rule } from "../../language.ts";
import { skipAdverbials } from "../grammar/adverbial.ts";
import { contentEnd, hasFinite } from "../grammar/clause.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import type { Tag } from "../grammar/tag.ts";
import { classOf } from "../lexicon.ts";
import { keyAt, type Line, quoteFrom, type Range } from "../line.ts";
import type { VerbSite } from "../site.ts";
import { following } from "./before-cue.ts";
import { type Parts, report } from "./report.ts";

const QUESTION = classOf("question");
const PREPOSITIONS = ["of", "for", "about", "on", "against", "at", "with", "in", "to"] as const;

export const AFTER_CUE: readonly Rule<VerbSite>[] = [
  {
    name: "en-verb-that",
    example: "{The minister} <said> on Friday that [the bridge would reopen].",
    confidence: 0.95,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("that") || !hasSpeaker(site)) return undefined;
      const { at, date } = skipAdverbials(line, toWhom(line, group.end));
      const that = thatAfter(line, at);
      if (that === undefined) return undefined;
      return clause(site, that + 1, group.passive ? { date, nobody: true, ...told(site) } : { date });
    },
  },
  {
    name: "en-verb-quote",
    example: "{She} <said>: [“We will not leave.”]",
    confidence: 0.95,
    find: (site) => {
      const { line, group, cue } = site;
      if (!(cue.frames.has("quote") || cue.frames.has("that")) || !hasSpeaker(site)) return undefined;
      const { at, date } = skipAdverbials(line, toWhom(line, group.end));
      const start = /^[,:]$/.test(keyAt(line, at)) ? at + 1 : at;
      const quote = quoteFrom(line, start);
      if (quote === undefined || (quote.quote.use === "name" && start === at)) return undefined;
      const to = contentEnd(line, start);
      return report(site, { contents: [{ from: start, to }, ...(to === quote.to ? following(line, to) : [])], date });
    },
  },
  {
    name: "en-verb-colon",
    example: "{The statement} <said>: [the army has left the town].",
    confidence: 0.85,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("quote") || !hasSpeaker(site)) return undefined;
      const { at, date } = skipAdverbials(line, group.end);
      return keyAt(line, at) === ":" ? report(site, { contents: [{ from: at + 1, to: line.tokens.length }], date }) : undefined;
    },
  },
  {
    name: "en-tell-clause",
    example: "{Nora Field} <told> reporters that [the union would wait].",
    confidence: 0.93,
    find: (site) => {
      const { line, group, cue } = site;
      if (!objectFrames(site, "obj-that", "obj-quote", "obj-bare", "obj-wh") || group.passive) return undefined;
      if (!hasSpeaker(site)) return undefined;
      const addressee = phraseAfter(line, group.end);
      if (addressee === undefined) return undefined;
      const { at, date } = skipAdverbials(line, addressee.to);
      const that = thatAfter(line, at);
      if (that !== undefined) return clause(site, that + 1, { addressee, date });
      const start = /^[,:]$/.test(keyAt(line, at)) ? at + 1 : at;
      const quote = quoteFrom(line, start);
      if (quote && cue.frames.has("obj-quote")) {
        const to = contentEnd(line, start);
        return report(site, { contents: [{ from: start, to }, ...following(line, to)], addressee, date });
      }
      if (cue.frames.has("obj-wh") && QUESTION.has(keyAt(line, at))) return clause(site, at, { addressee, date });
      return undefined;
    },
  },
  {
    name: "en-tell-bare",
    example: "{The envoy} <told> them [the talks had failed].",
    confidence: 0.85,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("obj-bare") || group.passive || !hasSpeaker(site)) return undefined;
      const addressee = addresseeBeforeClause(line, group.end);
      if (addressee === undefined) return undefined;
      const { at, date } = skipAdverbials(line, addressee.to);
      return hasFinite(line, at, contentEnd(line, at)) ? clause(site, at, { addressee, date }) : undefined;
    },
  },
  {
    name: "en-urge-to",
    example: "{The union} <urged> the government [to lift the ban].",
    confidence: 0.9,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("obj-to") || !hasSpeaker(site)) return undefined;
      if (group.passive) {
        const to = skipAdverbials(line, group.end).at;
        return line.tags[to] === "to" ? clause(site, to, { nobody: true, addressee: site.subject }) : undefined;
      }
      const to = toAfter(line, group.end);
      if (to === undefined) return undefined;
      return phrase(site, to, { addressee: { from: group.end, to } });
    },
  },
  {
    name: "en-ask-about",
    example: "{The court} <asked> the ministry for [a list of names].",
    confidence: 0.8,
    find: (site) => {
      const { line, group, cue } = site;
      if (group.passive || !hasSpeaker(site)) return undefined;
      const addressee = phraseAfter(line, group.end);
      if (addressee === undefined) return undefined;
      for (let at = group.end + 1; at <= addressee.to; at++)
        if (cue.frames.has(`obj-${keyAt(line, at)}`) && line.tags[at] === "preposition")
          return phrase(site, at + 1, { addressee: { from: group.end, to: at } });
      return undefined;
    },
  },
  {
    name: "en-asked",
    example: "<Asked> about [the strike], Nora Field shrugged.",
    confidence: 0.7,
    find: (site) => {
      const { line, group, cue } = site;
      if (cue.act !== "Ask" || group.start !== 0 || !/^(?:participle|finite)$/.test(group.shape)) return undefined;
      const { at } = skipAdverbials(line, group.end);
      const from = line.tags[at] === "preposition" ? at + 1 : at;
      if (from === at && line.tags[at] !== "to" && !QUESTION.has(keyAt(line, at))) return undefined;
      return phrase({ ...site, inner: true }, from, { nobody: true });
    },
  },
  {
    name: "en-call-on",
    example: "{The party} <called on> its members [to vote].",
    confidence: 0.9,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("on-to") || keyAt(line, group.end) !== "on" || !hasSpeaker(site)) return undefined;
      const to = toAfter(line, group.end + 1);
      if (to === undefined) return undefined;
      return clause({ ...site, group: { ...group, end: group.end + 1 } }, to, { addressee: { from: group.end + 1, to } });
    },
  },
  {
    name: "en-verb-to",
    example: "{The party} <vowed> [to fight the law].",
    confidence: 0.85,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("to") || !hasSpeaker(site) || group.passive) return undefined;
      const at = skipAdverbials(line, group.end).at;
      const to = keyAt(line, at) === "not" ? at + 1 : at;
      return line.tags[to] === "to" ? phrase(site, at) : undefined;
    },
  },
  {
    name: "en-verb-question",
    example: "{The judge} <asked> [whether the letter was real].",
    confidence: 0.85,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("wh") || !hasSpeaker(site) || group.passive) return undefined;
      const { at, date } = skipAdverbials(line, group.end);
      return QUESTION.has(keyAt(line, at)) ? clause(site, at, { date }) : undefined;
    },
  },
  {
    name: "en-verb-bare",
    example: "{He} <said> [the bridge would reopen].",
    confidence: 0.9,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("bare") || !hasSpeaker(site) || group.passive) return undefined;
      const { at, date } = skipAdverbials(line, group.end);
      if (!opensClause(site, at)) return undefined;
      const to = contentEnd(line, at, { inner: site.inner });
      return hasFinite(line, at, to) ? report(site, { contents: [{ from: at, to }], date }) : undefined;
    },
  },
  {
    name: "en-passive-by",
    example: "[The ruling] was <condemned> by {the union}.",
    confidence: 0.75,
    find: (site) => {
      const { line, group, subject } = site;
      if (!group.passive || subject === undefined || keyAt(line, group.end) !== "by") return undefined;
      if (!site.cue.frames.has("np") && !site.cue.frames.has("pred")) return undefined;
      const speaker = phraseAfter(line, group.end + 1);
      if (speaker === undefined || line.tags[group.end + 1] === "number") return undefined;
      return report(site, { contents: [subject, { from: speaker.to, to: contentEnd(line, speaker.to) }], speaker });
    },
  },
  {
    name: "en-asked-passive",
    example: "The minister was <asked about> [the strike].",
    confidence: 0.7,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (!group.passive || !objectFrames(site, "obj-to", "obj-about", "obj-wh", "obj-that")) return undefined;
      const { at } = skipAdverbials(line, group.end);
      if (cue.frames.has("obj-wh") && QUESTION.has(keyAt(line, at))) return clause(site, at, { nobody: true, addressee: subject });
      if (!cue.frames.has(`obj-${keyAt(line, at)}`) || line.tags[at] !== "preposition") return undefined;
      return phrase({ ...site, group: { ...group, end: at + 1 } }, at + 1, { nobody: true, addressee: subject });
    },
  },
  {
    name: "en-passive-nobody",
    example: "[The governor is] widely <expected> [to resign].",
    confidence: 0.6,
    find: (site) => {
      const { line, group, cue, subject } = site;
      if (!group.passive || subject === undefined || !PASSIVE.some((frame) => cue.frames.has(frame))) return undefined;
      const { at } = skipAdverbials(line, group.end);
      const tag = line.tags[at];
      if (tag === "to" ? !cue.frames.has("that") : keyAt(line, at) === "as" ? !cue.frames.has("as") : !cue.frames.has("pred")) return undefined;
      if (tag !== "to" && keyAt(line, at) !== "as" && !opensPhrase(line, at)) return undefined;
      return report(site, { contents: [subject, { from: at, to: contentEnd(line, at, { phrase: "object" }) }], nobody: true });
    },
  },
  {
    name: "en-verb-as",
    example: "{The mayor} <described> [the vote as a farce].",
    confidence: 0.8,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("as") || !hasSpeaker(site) || group.passive) return undefined;
      const to = contentEnd(line, group.end);
      for (let i = group.end + 1; i < to; i++)
        if (keyAt(line, i) === "as") return report(site, { contents: [{ from: group.end, to }] });
      return undefined;
    },
  },
  {
    name: "en-verb-predicate",
    example: "{The mayor} <called> [the vote a farce].",
    confidence: 0.75,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("pred") || !hasSpeaker(site) || group.passive) return undefined;
      return opensPhrase(line, group.end) ? phrase(site, group.end) : undefined;
    },
  },
  {
    name: "en-verb-preposition",
    example: "{The party} <called for> [an inquiry].",
    confidence: 0.75,
    find: (site) => {
      const { line, group, cue } = site;
      if (!hasSpeaker(site) || group.passive) return undefined;
      const at = skipAdverbials(line, group.end).at;
      const preposition = PREPOSITIONS.find((word) => word === keyAt(line, at) && cue.frames.has(word));
      if (preposition === undefined) return undefined;
      if (line.tags[at] === "to") return undefined;
      const wide = at === group.end ? { ...site, group: { ...group, end: at + 1 } } : site;
      return phrase(wide, at + 1);
    },
  },
  {
    name: "en-verb-object",
    example: "{The agency} <denied> [the reports of a leak].",
    confidence: 0.7,
    find: (site) => {
      const { line, group, cue } = site;
      if (!hasSpeaker(site) || group.passive) return undefined;
      const at = group.end;
      const gerund = cue.frames.has("ing") && line.tags[at] === "gerund";
      const object = cue.frames.has("np") && opensPhrase(line, at);
      return gerund || object ? phrase(site, at) : undefined;
    },
  },
];

/** Frames whose passive says something of its subject: "is expected to", "was called a farce", "is seen as". */
const PASSIVE = ["pred", "as", "to", "obj-to"] as const;
const OPENERS: ReadonlySet<Tag> = new Set(["preposition", "subordinator", "adverb", "infinitive", "relative"]);
const SPEECH = new Set(["say", "add", "tell", "state", "claim", "argue", "insist", "contend"]);

function isPlainSpeech(word: string): boolean {
  return SPEECH.has(word);
}

function hasSpeaker({ subject, inherited, group, cue }: VerbSite): boolean {
  if (group.shape === "infinitive" && cue.attitude) return false;
  if (group.shape === "participle") return false;
  return subject !== undefined || inherited !== undefined;
}

function clause(site: VerbSite, from: number, parts: Omit<Parts, "contents"> = {}) {
  return report(site, { ...parts, contents: [{ from, to: contentEnd(site.line, from, { inner: site.inner }) }] });
}

/** A noun phrase, or an infinitive where it starts with "to". */
function phrase(site: VerbSite, from: number, parts: Omit<Parts, "contents"> = {}) {
  const { line, inner } = site;
  const isInfinitive = line.tags[from] === "to" || line.tags[from + 1] === "to";
  const to = contentEnd(line, from, { inner, phrase: isInfinitive ? "infinitive" : "object" });
  return report(site, { ...parts, contents: [{ from, to }] });
}

/** "Residents were told that …": who was told. */
function told(site: VerbSite): Pick<Parts, "addressee"> {
  return objectFrames(site, "obj-that") ? { addressee: site.subject } : {};
}

function objectFrames({ cue }: VerbSite, ...frames: string[]): boolean {
  return frames.some((frame) => cue.frames.has(frame));
}

/** "to reporters", "to the court" right after the verb. */
function toWhom(line: Line, from: number): number {
  if (keyAt(line, from) !== "to") return from;
  const phrase = phraseAfter(line, from + 1);
  return phrase !== undefined && (line.tags[phrase.to] === "that" || /^[,:]$/.test(keyAt(line, phrase.to))) ? phrase.to : from;
}

/** "that" here, or after adverbials and a comma: "said, in a long letter to the court, that". */
function thatAfter(line: Line, at: number): number | undefined {
  if (line.tags[at] === "that" && line.quoteOf[at] === -1) return complementizer(line, at) ? at : undefined;
  if (/^[–—]$/.test(keyAt(line, at))) {
    const dash = line.tokens.findIndex(({ key }, i) => i > at && i < at + 20 && /^[–—]$/.test(key));
    return line.tags[dash + 1] === "that" ? dash + 1 : undefined;
  }
  for (let i = at; i < at + 14 && i < line.end; i++) {
    const tag = line.tags[i]!;
    if (tag === "that" && i > at && line.quoteOf[i] === -1) return line.tags[at] === "preposition" || keyAt(line, at) === "," ? i : undefined;
    if (tag === "verb" || tag === "be" || tag === "modal" || tag === "have" || tag === "gerund" || tag === "subordinator" || tag === "relative") return undefined;
  }
  return undefined;
}

/** "said that he …" against "said that much". */
function complementizer(line: Line, at: number): boolean {
  return at + 1 < line.end && line.tags[at + 1] !== "mark" ? true : line.quoteOf[at + 1] !== -1 || keyAt(line, at + 1) === ",";
}

/** "them he would", "Reuters the talks had": the addressee ends where a new phrase with a verb begins. */
function addresseeBeforeClause(line: Line, from: number): Range | undefined {
  const tag = line.tags[from];
  if (tag === "pronoun") return { from, to: from + 1 };
  if (tag !== "noun" && tag !== "determiner" && tag !== "possessive") return undefined;
  for (let i = from + 1; i < from + 10 && i < line.end; i++) {
    const here = line.tags[i]!;
    if (here === "pronoun" || here === "determiner" || (here === "possessive" && keyAt(line, i) !== "'s" && keyAt(line, i) !== "'"))
      return line.tags[i - 1] === "preposition" ? undefined : { from, to: i };
    if (here !== "noun" && here !== "possessive" && here !== "preposition") return undefined;
    if (line.tokens[i - 1]!.text === line.tokens[i - 1]!.key && /^\p{Lu}/u.test(line.tokens[i]!.text)) return { from, to: i };
  }
  return undefined;
}

/** The "to" of an infinitive after one noun phrase. */
function toAfter(line: Line, from: number): number | undefined {
  for (let i = from; i < from + 16 && i < line.end; i++) {
    const tag = line.tags[i]!;
    if (tag === "to" || (keyAt(line, i) === "not" && line.tags[i + 1] === "to")) return i > from ? i : undefined;
    if (tag === "verb" || tag === "modal" || tag === "be" || tag === "have" || tag === "that" || tag === "subordinator") return undefined;
    if (tag === "mark" && !/^[-."“'‘’&/]$/.test(keyAt(line, i))) return undefined;
  }
  return undefined;
}

/** A clause without "that" opens with a noun phrase; after a verb of speech also with "in", "if", an adverb. */
function opensClause({ line, cue }: VerbSite, at: number): boolean {
  const tag = line.tags[at];
  if (tag === undefined || at >= line.end) return false;
  if (quoteFrom(line, at) !== undefined || opensPhrase(line, at) || tag === "gerund") return true;
  return cue.frames.has("quote") && !cue.attitude && cue.frames.has("bare") && cue.frames.has("that") && OPENERS.has(tag) && cue.particles.length === 0 && isPlainSpeech(cue.word);
}

/** A determiner, pronoun, possessive, noun or quotation: the start of a direct object. */
function opensPhrase(line: Line, at: number): boolean {
  const tag = line.tags[at];
  if (at >= line.end) return false;
  if (quoteFrom(line, at) !== undefined) return true;
  return tag === "determiner" || tag === "pronoun" || tag === "possessive" || tag === "noun" || tag === "number" || tag === "that";
}
