// From token ranges to what a rule gives: spans, act, status.
import type { Span } from "../../../document.ts";
import { type Cue, sources } from "../lexicon.ts";
import { keyAt, type Line, type Range, spanOf } from "../line.ts";
import { type Found, speakerWords, statusOf, type VerbSite } from "../site.ts";

const PLACES = /^(?:in|at|on|during|by)$/;
const OCCASIONS = new Set(sources.occasions);

export interface Parts {
  readonly contents: readonly Range[];
  /** What was said, where that is no range of this sentence. */
  readonly ahead?: Span;
  /** Without one, the subject before the verb or the inherited one. */
  readonly speaker?: Range | undefined;
  /** A passive or impersonal verb names nobody. */
  readonly nobody?: boolean;
  readonly addressee?: Range | undefined;
  readonly date?: Range | undefined;
  /** Who carried it: "in a statement published by the agency". */
  readonly via?: Range | undefined;
}

/** What a verb's rule found, or undefined where no content is left. */
export function report(site: VerbSite, parts: Parts): Found | undefined {
  const { line, group, cue } = site;
  const contents = parts.ahead ? [parts.ahead] : spansOf(line, parts.contents);
  if (contents.length === 0) return undefined;
  const speaker = parts.speaker ?? site.subject ?? site.inherited;
  const addressee = parts.addressee && listener(line, parts.addressee);
  const dateText = parts.date && spanOf(line, parts.date);
  const cueSpan = spanOf(line, { from: group.at, to: group.end });
  return {
    ...(cueSpan ? { cue: cueSpan } : {}),
    act: cue.act,
    contents,
    speakers: [parts.nobody ? { kind: "none" } : speakerWords(line, speaker)],
    addressees: addressee ? [addressee] : [],
    via: parts.via ? [speakerWords(line, parts.via)] : [],
    status: statusOf(site),
    ...(dateText ? { dateText } : {}),
  };
}

/** "reporters [in Cairo]" without the place; nobody for "him", and for "a conference", which is where and not to whom. */
function listener(line: Line, { from, to }: Range): Span | undefined {
  if (to === from + 1 && line.tags[from] !== "noun") return undefined;
  let end = from;
  while (end < to && !PLACES.test(keyAt(line, end))) end++;
  for (let i = from; i < end; i++) if (OCCASIONS.has(keyAt(line, i))) return undefined;
  return spanOf(line, { from, to: end });
}

/** The spans of ranges that hold a letter or digit. */
export function spansOf(line: Line, ranges: readonly Range[]): Span[] {
  return ranges
    .map((range) => spanOf(line, range))
    .filter(
      (span): span is Span =>
        span !== undefined && /[\p{L}\p{N}]/u.test(line.text.slice(span.start, span.end)),
    );
}

/** What a rule without a verb found: `report` for a cue that is a noun, an adjective or a phrase. */
export function found(
  line: Line,
  cue: Range,
  act: Cue["act"],
  contents: readonly Range[],
  speaker: Range | undefined,
): Found | undefined {
  const spans = spansOf(line, contents);
  const cueSpan = spanOf(line, cue);
  if (spans.length === 0 || cueSpan === undefined) return undefined;
  return {
    cue: cueSpan,
    act,
    contents: spans,
    speakers: [speakerWords(line, speaker)],
    addressees: [],
    via: [],
    status: "Reported",
  };
}
