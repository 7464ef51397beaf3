// What every verbal rule is asked about, and how it answers.
import type { Certainty, Span, Status } from "../../../document.ts";
import type { Finding, SpeakerWords } from "../../language.ts";
import type { CueReading } from "../cue-lexicon.ts";
import type { Subject } from "../grammar/noun-phrase.ts";
import type { Reading } from "../grammar/reading.ts";

/** A cue with what was settled about it before any rule is asked. */
export interface VerbalSite {
  readonly reading: Reading;
  readonly index: number;
  readonly cue: CueReading;
  readonly subject: Subject;
  /** Index of the first word that its content cannot hold. */
  readonly limit: number;
  readonly status: Status;
  /** Insertions between commas that say through whom it came ("بحسب ما نقلته الوكالة"). */
  readonly via: readonly SpeakerWords[];
  /** Where source phrases stand: their verbs are not this site's rivals. */
  readonly sources: readonly { readonly index: number; readonly next: number }[];
}

export type Found = Omit<Finding, "rule" | "confidence">;

/** The site's own facts with a content; undefined where there is none. */
export function found(
  site: VerbalSite,
  contents: readonly Span[],
  addressees: readonly Span[],
): Found | undefined {
  if (contents.length === 0) return undefined;
  const word = site.reading.words[site.index]!;
  const certainty: Certainty | undefined = site.cue.verb.certainty;
  return {
    cue: { start: word.bareStart, end: word.end },
    act: site.cue.verb.act,
    contents,
    speakers: [site.subject.words],
    addressees,
    via: site.via,
    status: site.status,
    ...(certainty && { certainty }),
  };
}

/** Index of the first word after the subject, or after the verb. */
export function afterSubject({ subject, index }: VerbalSite): number {
  return subject.place === "after" ? subject.next : index + 1;
}
