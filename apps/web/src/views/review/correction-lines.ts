// A reviewer's decision as a line of the corrections file, which names its statement by words that outlive a rebuild.
// A stranger would get wrong the IRI: it is written only where words cannot tell, since it moves with the article's offsets.
import type { Reviewable } from "@isnad/graph";
import type { CorrectionLine } from "../../model/corrections.ts";

/** A line's words may be no longer. */
const LONGEST = 2_000;

export function dropLine(statement: Reviewable): CorrectionLine {
  return { drop: wordsOf(statement), ...placeOf(statement) };
}

/** `speaker` is a name or an IRI, empty for nobody; `kind` is what a name that nothing bears yet becomes. */
export function speakerLine(statement: Reviewable, speaker: string, kind?: string): CorrectionLine {
  return {
    speaker: speaker === "" ? [] : speaker,
    says: wordsOf(statement),
    ...placeOf(statement),
    ...(kind !== undefined && speaker !== "" && { kind }),
  };
}

function wordsOf({ iri, words, isAmbiguous }: Reviewable): string {
  const text = words?.text.trim() ?? "";
  if (text === "" || isAmbiguous) return iri;
  return text.length <= LONGEST ? text : text.slice(0, text.lastIndexOf(" ", LONGEST));
}

function placeOf({ source, cue }: Reviewable) {
  return { ...(source !== "" && { in: [source] }), ...(cue !== undefined && { cue }) };
}
