// All rules over one sentence, and what is left of their findings.
// A stranger would get wrong what is dropped: a thought ("he hopes") inside another content is part of that content,
// but a report inside one ("she confirmed that Iraq had told Russia") is a statement of its own.
import type { Sentence, Span } from "../../document.ts";
import type { Context, Finding, Rule } from "../language.ts";
import { namesNoun } from "./grammar/relative.ts";
import { sources } from "./lexicon.ts";
import { keyAt, type Line, readLine } from "./line.ts";
import { withDenialInPassing } from "./rules/denied-in-passing.ts";
import { HANDED_OVER, withHandedOver } from "./rules/handed-over.ts";
import { isTranscript, PUNCTUATION } from "./rules/punctuation.ts";
import { withOutletsBehind, withRelays } from "./rules/relay.ts";
import { VERB_RULES, WORD_RULES } from "./rules/rules.ts";
import { type VerbSite, verbSites } from "./site.ts";
import { neighbor, quoteOpening } from "./surroundings.ts";
import { WORDS } from "./word-classes.ts";

/** In tokens. */
const LONGEST_SENTENCE = 1200;
/** What may stand inside another content. */
const NESTS =
  /^en-(?:quote-subject-verb|quote-verb-subject|verb-that|verb-quote|tell-clause|tell-bare|told|quoted-as-saying|quotes-as-saying|urge-to|call-on|according-to-first)$/;

/** What of this may stand inside a quotation. */
const IN_QUOTATION = /^en-(?:tell-clause|tell-bare|verb-that|verb-quote|urge-to)$/;
/** What stands there where its verb plainly says or vows and has a subject of its own that is no pronoun. */
const NESTS_AS_PLAIN: Readonly<Record<string, ReadonlySet<string>>> = {
  "en-verb-bare": WORDS.plainReports,
  "en-verb-to": WORDS.plainVows,
  "en-verb-object": WORDS.plainDenials,
};

const NOUN = /^en-noun/;

interface Candidate {
  readonly finding: Finding;
  readonly attitude: boolean;
  /** A report of its own, also inside another content. */
  readonly nests: boolean;
}

/** The statements of one sentence, in the order of their cues. */
export function attribute(context: Context): Finding[] {
  return goesOnInTranscript(context)
    ? []
    : pieces(context.sentence).flatMap((sentence) => attributePiece({ ...context, sentence }));
}

function attributePiece(context: Context): Finding[] {
  const line = readLine(context);
  const candidates = oncePerCue([...byWord(line, context), ...byVerb(line, context)]);
  const settled = candidates.filter((candidate) => stands(candidate, candidates));
  const findings = withOutletsBehind(
    withRelays(
      settled.map(({ finding }) => finding),
      context,
    ),
  );
  const all = withHandedOver(findings, firstThatFinds(HANDED_OVER, { line }, context));
  return withNextQuotations(withDenialInPassing(line, withInvertedSpeakers(all, context)), context);
}

/** A "sentence" longer than any that is meant as one is read in pieces, so that time grows with length alone. */
function pieces(sentence: Sentence): readonly Sentence[] {
  if (sentence.tokens.length <= LONGEST_SENTENCE) return [sentence];
  const found: Sentence[] = [];
  for (let from = 0; from < sentence.tokens.length; from += LONGEST_SENTENCE) {
    const tokens = sentence.tokens.slice(from, from + LONGEST_SENTENCE);
    found.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens });
  }
  return found;
}

/** "…," said Nora Field, adding that …: who adds is who stands behind "said", not the quotation's own subject. */
function withInvertedSpeakers(findings: readonly Finding[], { article }: Context): Finding[] {
  return findings.map((finding) => {
    const { cue } = finding;
    if (cue === undefined || !/ing$/iu.test(article.text.slice(cue.start, cue.end))) return finding;
    const before = findings.findLast((other) => other.cue !== undefined && other.cue.end < cue.start);
    return before && /-verb-subject$/u.test(before.rule)
      ? { ...finding, speakers: before.speakers }
      : finding;
  });
}

/** Two rules may find something at one cue: the first stands. */
function oncePerCue(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<number>();
  return candidates.filter(
    ({ finding: { cue } }) => cue === undefined || (!seen.has(cue.start) && seen.add(cue.start)),
  );
}

/** A later sentence of a transcript's paragraph is in the first one's content. */
function goesOnInTranscript({ article, paragraph, sentence }: Context): boolean {
  return (
    sentence.start > paragraph.start &&
    isTranscript(article.text.slice(paragraph.start, paragraph.start + 80))
  );
}

function byVerb(line: Line, context: Context): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<number>();
  for (const site of verbSites(line)) {
    if (taken.has(site.group.at)) continue;
    if (isImpersonal(site) || isQuestion(site) || isSilent(site)) continue;
    const finding = firstThatFinds(VERB_RULES, site, context);
    if (finding === undefined) continue;
    if (line.quotes[line.quoteOf[site.group.at] ?? -1]?.speech && !speaksOfOthers(site, finding)) continue;
    taken.add(site.group.at);
    found.push({ finding, attitude: site.cue.attitude, nests: nests(site, finding.rule) });
  }
  return found;
}

function nests({ cue, subject, line }: VerbSite, rule: string): boolean {
  if (NESTS.test(rule)) return true;
  const isThirdParty = subject !== undefined && !/^(?:pronoun|that)$/.test(line.tags[subject.from] ?? "");
  return isThirdParty && NESTS_AS_PLAIN[rule]?.has(cue.word) === true;
}

/** "It is worth mentioning that", "It should be noted that": the article's own words. */
function isImpersonal({ line, cue, group, subject, inherited }: VerbSite): boolean {
  const owner = subject ?? inherited;
  if (subject !== undefined && keyAt(line, subject.from) === "you") return true;
  // "To quote Ann Lee, …": a source, read as such.
  if (cue.word === "quote" && group.start === 0 && group.shape === "infinitive") return true;
  // "The court should order a recount": what the article, or whoever speaks, thinks right.
  if (/^(?:should|ought)$/.test(group.modal ?? "")) return true;
  const isIt = owner !== undefined && owner.to === owner.from + 1 && keyAt(line, owner.from) === "it";
  if (group.passive && group.modal !== undefined && /^(?:should|must|may|can|could)$/.test(group.modal))
    return true;
  // "quoted as saying": the quoting is the cue.
  if (group.shape === "gerund" && keyAt(line, group.start - 1) === "as") return true;
  const isBare =
    group.shape === "infinitive" || (group.shape === "gerund" && keyAt(line, group.start - 1) !== ",");
  // "It is fair to say", "It remains to mention".
  const isFairToSay = group.shape === "infinitive" && group.start > 1 && group.start < 6;
  return (
    (isIt && isBare) || (isFairToSay && keyAt(line, 0) === "it") || keyAt(line, group.start - 1) === "worth"
  );
}

/** "did not respond to a request", "seeking comment", "was not authorized to discuss it": nothing was said. */
function isSilent({ line, group, cue, subject }: VerbSite): boolean {
  if (group.negated && sources.answers.includes(cue.word)) return true;
  if (group.negated && keyAt(line, group.end) === "responsibility") return true;
  if (group.shape === "gerund" && keyAt(line, group.start - 1) === "without")
    return sources.withholding.includes(keyAt(line, group.at));
  // "No group has claimed responsibility."
  if (subject !== undefined && /^(?:no|nobody|none|neither)$/.test(keyAt(line, subject.from))) return true;
  if (/^(?:comment|anonymity)$/.test(keyAt(line, group.end)) || namesNoun(line, group.at)) return true;
  // "asked not to be named discussing internal matters"
  if (group.shape === "gerund" && /^(?:named|identified|quoted)$/.test(keyAt(line, group.start - 1)))
    return true;
  // "on condition of anonymity to discuss the talks"
  if (keyAt(line, group.start - 1) === "anonymity") return true;
  if (line.tags[group.at] !== "infinitive") return false;
  const to = line.tags.lastIndexOf("to", group.at);
  if (to < group.start - 1) return false;
  const before = keyAt(line, to - 1);
  const isRefused = /^(?:declin|refus|fail)/.test(before) && sources.silence.includes(cue.word);
  return isRefused || sources.permits.includes(before);
}

/** "… the same question: who decides": no relative clause, somebody asks. */
function isQuestion({ line, subject }: VerbSite): boolean {
  if (subject === undefined || line.tags[subject.from] !== "relative") return false;
  return subject.from === 0 || /^[:?“"]$/.test(keyAt(line, subject.from - 1));
}

/** Inside a quotation only a report about a third party counts: "our partners assured us that …". */
function speaksOfOthers({ cue, subject, line }: VerbSite, { rule }: Finding): boolean {
  return (
    !cue.attitude &&
    IN_QUOTATION.test(rule) &&
    subject !== undefined &&
    line.tags[subject.from] !== "pronoun" &&
    line.tags[subject.from] !== "that"
  );
}

function byWord(line: Line, context: Context): Candidate[] {
  const found: Candidate[] = [];
  const whole = firstThatFinds(PUNCTUATION, { line }, context);
  if (whole !== undefined) found.push({ finding: whole, attitude: false, nests: false });
  for (let at = 0; at < line.end; at++) {
    if (line.quotes[line.quoteOf[at] ?? -1]?.speech) continue;
    const finding = firstThatFinds(WORD_RULES, { line, at }, context);
    if (finding !== undefined)
      found.push({
        finding,
        attitude: !/^en-(?:according|what)/.test(finding.rule),
        nests: NESTS.test(finding.rule),
      });
  }
  return found;
}

function firstThatFinds<Site>(
  rules: readonly Rule<Site>[],
  site: Site,
  context: Context,
): Finding | undefined {
  for (const { name, confidence, find } of rules) {
    const found = find(site, context);
    if (found !== undefined) return { rule: name, confidence, ...found };
  }
  return undefined;
}

/** A candidate inside another one's content stands only where it is a report of its own. */
function stands({ finding, attitude, nests }: Candidate, all: readonly Candidate[]): boolean {
  const { cue } = finding;
  if (cue !== undefined && NOUN.test(finding.rule) && all.some(tellsSame(finding, cue))) return false;
  const informs = finding.act === "Inform" && finding.rule === "en-ask-about";
  if (cue === undefined || (!attitude && (informs || nests))) return true;
  if (isDeniedClaim(finding, all)) return true;
  return !all.some(
    (other) =>
      other.finding !== finding &&
      other.finding.contents.some((content) => holds(content, cue)) &&
      !(other.finding.cue && finding.contents.some((content) => holds(content, other.finding.cue!))),
  );
}

/** "alleged in a report that …": the verb's content is not the report's as well. */
function tellsSame({ contents: [content] }: Finding, cue: Span): (other: Candidate) => boolean {
  return ({ finding: other }) =>
    !NOUN.test(other.rule) &&
    other.cue !== undefined &&
    other.cue.end <= cue.start &&
    other.contents[0]?.start === content?.start;
}

/** "Rejected [Sudan's claim that …]": who claimed it said so, and whoever denies it answers him. */
function isDeniedClaim({ rule, cue }: Finding, all: readonly Candidate[]): boolean {
  return (
    rule === "en-noun" &&
    all.some(({ finding: { act, contents } }) => act === "Deny" && contents.some((each) => holds(each, cue!)))
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Sentences that are nothing but a quotation, right after a report, go on with it. */
function withNextQuotations(findings: readonly Finding[], { paragraph, sentence }: Context): Finding[] {
  const last = findings.findLastIndex(({ rule }) =>
    /^en-(?:quote|earlier|verb-quote|parenthesis)/.test(rule),
  );
  const host = findings[last];
  if (host === undefined) return [...findings];
  const more: Span[] = [];
  for (let step = 1; ; step++) {
    const next = neighbor(paragraph, sentence, step);
    const quote = next && quoteOpening(paragraph, next.start);
    if (next === undefined || quote === undefined || quote.end < next.end - 1) break;
    if (!host.contents.some(({ start }) => start === quote.start))
      more.push({ start: quote.start, end: quote.end });
  }
  return more.length === 0
    ? [...findings]
    : findings.with(last, { ...host, contents: [...host.contents, ...more] });
}
