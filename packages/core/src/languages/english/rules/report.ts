// From token ranges to what a rule gives: spans, act, status.
import type { Span } from "../../../document.ts";
import { type Line, type Range, spanOf } from "../line.ts";
import { type Found, speakerWords, statusOf, type VerbSite } from "../site.ts";

export interface Parts {
  readonly contents: readonly Range[];
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
  const contents = spansOf(line, parts.contents);
  if (contents.length === 0) return undefined;
  const speaker = parts.speaker ?? site.subject ?? site.inherited;
  const addressee = parts.addressee && spanOf(line, parts.addressee);
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

/** The spans of ranges that hold a letter or digit. */
export function spansOf(line: Line, ranges: readonly Range[]): Span[] {
  return ranges
    .map((range) => spanOf(line, range))
    .filter(
      (span): span is Span =>
        span !== undefined && /[\p{L}\p{N}]/u.test(line.text.slice(span.start, span.end)),
    );
}
