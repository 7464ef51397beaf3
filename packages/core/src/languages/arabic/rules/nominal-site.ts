// A word of a sentence at which a statement may stand in nouns, and what is found at one.
// A stranger would get wrong the limit: the words of the sentence end there for this rule, where another cue begins.
import type { Finding, SpeakerWords } from "../../language.ts";
import type { Reading } from "../grammar/reading.ts";

export interface NominalSite {
  readonly reading: Reading;
  readonly index: number;
  readonly limit: number;
}

export type Found = Omit<Finding, "rule" | "confidence">;

export function finding({
  contents,
  speaker,
  act,
  cue,
}: Pick<Finding, "contents" | "act"> & { speaker: SpeakerWords; cue?: Finding["cue"] }): Found {
  return {
    contents,
    speakers: [speaker],
    act,
    addressees: [],
    via: [],
    status: "Reported",
    ...(cue && { cue }),
  };
}
