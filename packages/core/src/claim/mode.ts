// How a statement holds its content: as so, as not so, as wished for, as what its speaker will or may do. From the act, the words
// between cue and content, and whether the content is a clause.
// A stranger would get wrong what stands behind a denial: 'he denied it: "I was at home"' denies nothing of being at home.
import type { Act, Polarity, Statement } from "../document.ts";
import type { Factuality } from "../lexicons/senses.ts";
import type { CueReading } from "./cue.ts";
import type { Value } from "./factuality.ts";
import type { ContentReading } from "./read.ts";

export type Mode = "holds" | "denies" | "wishes" | "promises" | "threatens";

/** Acts that decide it, for contents that are clauses ("warned that it leaks") and others ("warned of a leak"). */
const MODES: Readonly<Partial<Record<Act, { readonly clause: Mode; readonly phrase: Mode }>>> = {
  Deny: { clause: "denies", phrase: "denies" },
  Demand: { clause: "wishes", phrase: "wishes" },
  Ask: { clause: "wishes", phrase: "wishes" },
  Promise: { clause: "holds", phrase: "promises" },
  Warn: { clause: "holds", phrase: "wishes" },
};

/** What a cue's own words make of the content: "called for", "hopes", "ruled out", رفض. */
const OF_CUE: Readonly<Partial<Record<Factuality, Mode>>> = {
  open: "wishes",
  avoid: "denies",
  false: "denies",
};

export function modeOf(
  { act, certainty }: Statement,
  cue: CueReading | undefined,
  { isClause, isConditional, isSaying }: ContentReading,
): Mode {
  // "Rejected that, saying …" says so; "denied saying …" denies it.
  if (act === "Deny" && (cue?.isApart || (cue?.isBeforeComma && isSaying))) return "holds";
  const known = MODES[act];
  if (known === undefined) return OF_CUE[cue?.factuality ?? "do"] ?? "holds";
  const mode = known[isClause || cue?.isComplement ? "clause" : "phrase"];
  if (act === "Warn") {
    // "Threatened to leave" says what is meant, "warned that it could leak" what is feared.
    if (mode === "wishes" && cue?.factuality === "need" && !isConditional) return "threatens";
    return certainty === "Certain" ? mode : "wishes";
  }
  return mode === "promises" && isConditional ? "wishes" : mode;
}

/** What a statement's words come to as its speaker holds them. */
export function polarityIn(mode: Mode, value: Value): Polarity {
  if (value === 0 || mode === "wishes") return "Open";
  return value > 0 === (mode !== "denies") ? "Affirmed" : "Denied";
}

/** What denying a stance comes to. */
export function opposite(stance: Polarity): Polarity {
  if (stance === "Open") return "Open";
  return stance === "Affirmed" ? "Denied" : "Affirmed";
}
