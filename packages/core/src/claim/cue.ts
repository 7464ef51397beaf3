// What the words from a statement's cue to its content say of the content: "called [for]", "insisted [that]", "denied it: ".
// A stranger would get wrong how far they count: behind a long insertion only what opens the content still does.
import type { Attributed, Statement } from "../document.ts";
import { LANGUAGES } from "../languages/languages.ts";
import type { Factuality } from "../lexicons/senses.ts";
import { type Piece, senseOf } from "./piece.ts";
import type { Stretches } from "./stretch.ts";

export interface CueReading {
  /** Of the cue's own words: "called [for]", "rejected", رفض. */
  readonly factuality?: Factuality;
  /** "that" opens the content. */
  readonly isComplement: boolean;
  /**
   * The content is told on its own, behind a colon or another word for saying: "denied it, saying …", and not "denied the
   * accusations that …".
   */
  readonly isApart: boolean;
  /** A comma stands between the two. */
  readonly isBeforeComma: boolean;
}

/** Code units between a cue's start and its content, within which all words are the cue's. */
const SHORT = 40;
/** The same for acts that lean on what opens the content. */
const LONG = 160;

/** Undefined where the cue stands behind its content, or too far before it. */
export function cueOf(
  stretches: Stretches,
  { act, cue, contents, language }: Statement,
): CueReading | undefined {
  const end = contents[0]?.start ?? 0;
  if (cue === undefined || end < cue.end) return undefined;
  const isNear = end - cue.start <= SHORT;
  const leans = act === "Deny" || act === "Promise" || act === "Warn";
  if (!isNear && !(leans && end - cue.start <= LONG)) return undefined;
  const pieces = LANGUAGES[language].pieces(stretches.of([{ start: cue.start, end }]));
  const senses = pieces.map((piece) => senseOf(piece, "factuality")?.id as Factuality | undefined);
  const factuality = isNear ? senses.find((sense) => sense !== undefined) : undefined;
  return {
    ...(factuality && { factuality }),
    isComplement: pieces.at(-1)?.part === "that" || pieces.at(-2)?.part === "that",
    isBeforeComma: pieces.at(-1)?.part === "comma",
    isApart:
      pieces.at(-1)?.key === ":" ||
      pieces.some((piece, at) => at > 0 && senses[at] === "report" && tells(piece)),
  };
}

/** "قالت الوزارة إنـ[ها] سددت": the pronoun on the word that opens the content, which stands before it. */
export function openingPronoun(
  { text }: Attributed,
  stretches: Stretches,
  { contents, language }: Statement,
): Piece | undefined {
  const end = contents[0]?.start ?? 0;
  if (language !== "ar" || !OPENING.test(text.slice(Math.max(0, end - LONGEST_WORD), end))) return undefined;
  const start = text.lastIndexOf(" ", end - 2) + 1;
  return LANGUAGES.ar.pieces(stretches.of([{ start, end }])).find(({ part }) => part === "pronoun");
}

/** "That" with a pronoun, in Arabic. */
const OPENING = /(?<!\p{L})[وفب]?[إأا]ن\u0651?(?:ه|ها|هم|هما|نا|ني|ي)\s+$/u;
const LONGEST_WORD = 12;

/** "Saying", بالقول; an accusation is what is denied. */
function tells({ part, zone }: Piece): boolean {
  return part !== "noun" || zone === "in";
}
