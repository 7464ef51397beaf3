// Who passed it on: "Reuters reported, citing the ministry", "… to what the agency reported citing the ministry".
// A stranger would get wrong who speaks: the one cited does; the outlet that cites is between speaker and article.
import type { Span } from "../../../document.ts";
import type { Context, Finding, Rule, SpeakerWords } from "../../language.ts";
import { skipAdverbials } from "../grammar/adverbial.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import { readVerb, sources } from "../lexicon.ts";
import { hasFinite, keyAt, type Line, type Range, spanOf } from "../line.ts";
import { type Found, speakerWords } from "../site.ts";
import { neighbor } from "../surroundings.ts";
import type { WordSite } from "./naming.ts";
import { spansOf } from "./report.ts";

const RELAYS = new Set(sources.relays);
const SOURCE_HEADS = new Set([...sources.people, ...sources.documents]);

export const RELAY: readonly Rule<WordSite>[] = [
  {
    name: "en-what-reported",
    example: "[The bridge was closed on Friday], according to what {the Morning Star} <reported>.",
    confidence: 0.75,
    find: ({ line, at }, context) => {
      if (keyAt(line, at) !== "what" || !/^(?:to|on|by|from)$/.test(keyAt(line, at - 1))) return undefined;
      const outlet = outletAfter(line, at + 1);
      if (outlet === undefined) return undefined;
      const { at: after } = skipAdverbials(line, outlet.to + 1);
      const cited = RELAYS.has(keyAt(line, after)) ? phraseAfter(line, after + 1) : undefined;
      if ((cited?.to ?? after) < line.end) return undefined;
      const contents = contentBefore(line, at - 2, context);
      const cue = spanOf(
        line,
        cited ? { from: after, to: after + 1 } : { from: outlet.to, to: outlet.to + 1 },
      );
      if (contents.length === 0 || cue === undefined) return undefined;
      return relayed(line, cue, contents, cited ?? outlet, cited && outlet);
    },
  },
];

function relayed(
  line: Line,
  cue: Span,
  contents: readonly Span[],
  speaker: Range,
  via: Range | undefined,
): Found {
  return {
    cue,
    act: "Report",
    contents,
    speakers: [speakerWords(line, speaker)],
    addressees: [],
    via: via ? [speakerWords(line, via)] : [],
    status: "Reported",
  };
}

/** The noun phrase up to its verb of reporting. */
function outletAfter(line: Line, from: number): Range | undefined {
  const phrase = phraseAfter(line, from);
  for (let to = from + 1; phrase !== undefined && to <= phrase.to; to++)
    if (reports(line, to)) return { from, to };
  return undefined;
}

function reports(line: Line, at: number): boolean {
  return (
    line.tags[at] === "verb" && readVerb(keyAt(line, at)).some(({ cue }) => cue?.frames.has("quote") === true)
  );
}

/** The clause before the source, or the sentence before where this one is nothing but its source. */
function contentBefore(line: Line, to: number, { paragraph, sentence }: Context): Span[] {
  if (to > 3 && hasFinite(line, 0, to)) return spansOf(line, [{ from: 0, to }]);
  const before = neighbor(paragraph, sentence, -1);
  return before ? [{ start: before.start, end: before.end }] : [];
}

/**
 * Turns "Reuters reported …, citing two officials" into the officials' statement by way of Reuters: the finding of
 * "citing" is given up, its content speaks, and the speaker so far moves to `via`.
 */
export function withRelays(findings: readonly Finding[], { article, mentions }: Context): Finding[] {
  const text = ({ start, end }: Span) => article.text.slice(start, end).toLowerCase();
  let result = [...findings];
  for (const citing of findings) {
    const [cited] = citing.contents;
    if (cited === undefined || citing.cue === undefined || !RELAYS.has(text(citing.cue))) continue;
    const named = mentions.some(
      (mention) => mention.kind !== "place" && mention.start >= cited.start && mention.end <= cited.end,
    );
    if (
      !named &&
      !text(cited)
        .split(/\W+/)
        .some((word) => SOURCE_HEADS.has(word))
    )
      continue;
    const host = result.find(
      (other) =>
        other !== citing && isReport(other, text) && sameWords(other.speakers[0], citing.speakers[0]),
    );
    if (host === undefined) continue;
    const spoken: Finding = {
      ...host,
      speakers: [{ kind: "phrase", span: cited }],
      via: [...citing.speakers, ...host.via],
    };
    result = result.filter((other) => other !== citing).map((other) => (other === host ? spoken : other));
  }
  return result;
}

/** "The ministry said it would wait, the agency reported": the agency passes on what the ministry said. */
export function withOutletsBehind(findings: readonly Finding[]): Finding[] {
  let result = [...findings];
  for (const outer of findings) {
    if (outer.act !== "Report" || !/^en-(?:clause|quote)-subject-verb$/.test(outer.rule)) continue;
    const inner = result.find((other) => other !== outer && fills(other, outer));
    if (inner === undefined) continue;
    const relayed: Finding = { ...inner, via: [...inner.via, ...outer.speakers] };
    result = result.filter((other) => other !== outer).map((other) => (other === inner ? relayed : other));
  }
  return result;
}

/** Is the outer content nothing but somebody's report, his words first? */
function fills({ speakers: [speaker], contents, cue }: Finding, outer: Finding): boolean {
  const whole = outer.contents[0];
  const end = contents.at(-1)?.end ?? 0;
  return (
    whole !== undefined &&
    cue !== undefined &&
    speaker !== undefined &&
    "span" in speaker &&
    Math.abs(speaker.span.start - whole.start) <= 4 &&
    end >= whole.end - 2
  );
}

function isReport({ cue, act }: Finding, text: (span: Span) => string): boolean {
  return (
    cue !== undefined &&
    (act === "Report" || act === "Announce" || /^(?:say|said|says|wrote|writes)$/.test(text(cue)))
  );
}

function sameWords(one: SpeakerWords | undefined, other: SpeakerWords | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    "span" in one &&
    "span" in other &&
    one.span.start === other.span.start
  );
}
