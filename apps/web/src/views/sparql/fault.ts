// What the store says of a query that cannot be read, in parts, so that the page can tell them in its own language.
// A stranger would get wrong why the message is taken apart: it is made for a terminal, place and all in one sentence.

/** What is the matter; with some, words of the query follow. */
export type FaultKind =
  | "ends"
  | "misplaced"
  | "character"
  | "update"
  | "words"
  | "unknownPrefix"
  | "boundTwice";

export interface Fault {
  readonly kind: FaultKind;
  readonly words?: string;
  /** What could have stood there, in the store's words. */
  readonly expected: string;
}

const SAYINGS: readonly (readonly [RegExp, FaultKind])[] = [
  [/^the query ends$/, "ends"],
  [/^this cannot stand here$/, "misplaced"],
  [/^a character out of place$/, "character"],
  [/^an update$/, "update"],
  [/^unknown prefix (.*)$/s, "unknownPrefix"],
  [/^(.*) is bound already$/s, "boundTwice"],
  [/^found (.*)$/s, "words"],
];

/** Undefined where the message is none of these. */
export function faultOf(message: string): Fault | undefined {
  const [, said, expected] = /^(.*?) at line \d+, column \d+: expected (.*)$/s.exec(message) ?? [];
  if (said === undefined || expected === undefined) return undefined;
  for (const [saying, kind] of SAYINGS) {
    const match = saying.exec(said);
    if (match) return { kind, expected, ...(match[1] !== undefined && { words: match[1] }) };
  }
  return undefined;
}
