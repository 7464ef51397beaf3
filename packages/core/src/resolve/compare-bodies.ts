// Whether two names of organizations or places are one across scripts: the same sort of thing (party, حزب) and a name that
// sounds the same.
// A stranger would get wrong that a body's name may be translated, which spelling cannot see: those are joined by lists and
// patterns only (institutions.ts). Towns of one name in two states are two.

import { consonantsIn } from "@isnad/text";
import { sharedBy, type Verdict } from "./compare.ts";
import type { Spelled } from "./spelled.ts";
import { align } from "./spelling/align.ts";

/** A lone word has to sound more alike than several together. */
const LONE = 0.88;
const SEVERAL = { mean: 0.87, least: 0.8 } as const;

/** Are two bodies' or places' names one's? The result does not depend on the order of the two. */
export function compareBodies(one: Spelled, other: Spelled): Verdict {
  const [a, b] = one.name.language === "ar" ? [one, other] : [other, one];
  const acronyms = sharedBy(a.acronyms, b.acronyms);
  if (a.kind === "organization" && acronyms.length > 0)
    return { joined: true, rule: "acronym", evidence: acronyms, similarity: 1, isWeak: true };
  if (a.name.language === b.name.language) return { joined: false, because: "spelling" };
  const alignment = align(a.name, b.name);
  if (alignment === undefined || alignment.skipped > 0) return { joined: false, because: "spelling" };
  const isLone = alignment.agreed < 2;
  if (alignment.mean < (isLone ? LONE : SEVERAL.mean) || alignment.least < (isLone ? LONE : SEVERAL.least))
    return { joined: false, because: "spelling" };
  const concepts = sharedBy(a.concepts, b.concepts);
  const states = sharedBy(a.states, b.states);
  const isElsewhere = a.states.size > 0 && b.states.size > 0 && states.length === 0;
  if (a.kind === "place" && isElsewhere) return { joined: false, because: "place" };
  const isTold = concepts.length > 0 || (a.kind === "place" && states.length > 0);
  const isLong = a.name.parts.some(({ phones }) => consonantsIn(phones) >= 3);
  if (!isTold || (isLone && !isLong && !(concepts.length > 0 && states.length > 0)))
    return { joined: false, because: "evidence" };
  return {
    joined: true,
    rule: "transliteration",
    evidence: [...concepts, ...states],
    similarity: alignment.mean,
    isWeak: false,
  };
}
