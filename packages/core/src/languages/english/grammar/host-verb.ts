// Where the verb of the whole sentence comes after a content that hangs on its subject: "his claim that [the vote was
// fair] has been …", "residents who say [the dam leaks] want answers", "the plan to [close the port] is dead".
// A stranger would get wrong that the content has verbs too: its own comes first, and every "who", "that" or "and"
// behind it may bring another, so there the search gives up.
import { hasFinite, keyAt, type Line } from "../line.ts";
import { isReduced } from "./relative.ts";
import type { Tag } from "./word-classes.ts";

const GROUP: ReadonlySet<Tag> = new Set([
  "verb",
  "modal",
  "be",
  "have",
  "do",
  "adverb",
  "negation",
  "infinitive",
  "participle",
  "gerund",
]);
const OPENS_CLAUSE: ReadonlySet<Tag> = new Set([
  "that",
  "relative",
  "subordinator",
  "coordinator",
  "pronoun",
]);

/** The end of a content at `from`, before the verb of the sentence that it stands in; `end` where none comes. */
export function beforeHostVerb(line: Line, from: number, end: number): number {
  const first = afterOwnVerb(line, from, end);
  for (let i = first; i < end; i++) {
    const tag = line.tags[i]!;
    if (OPENS_CLAUSE.has(tag) || line.quoteOf[i] !== line.quoteOf[from]) return end;
    if (keyAt(line, i) === "," || !hasFinite(line, i, i + 1)) continue;
    if (tag === "verb" ? isMain(line, i, end) : line.tags[i - 1] !== "determiner") return i;
  }
  return end;
}

/** Past the content's first verb group: its finite one, or the infinitive that it opens with. */
function afterOwnVerb(line: Line, from: number, end: number): number {
  let i = from;
  if (line.tags[from] === "to") i++;
  else while (i < end && !hasFinite(line, i, i + 1)) i++;
  while (i < end && GROUP.has(line.tags[i]!)) i++;
  return i;
}

function isMain(line: Line, at: number, end: number): boolean {
  return /^(?:noun|number|adverb)$/.test(line.tags[at - 1] ?? "") && !isReduced(line, at, end);
}
