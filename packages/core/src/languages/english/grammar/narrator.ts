// Where the article itself goes on behind a comma or dash, though nothing closes the content before it: "…, a claim the
// army denied", "…, a day after the vote", "…, though she had not seen it".
// A stranger would get wrong that most of what follows a comma is still the speaker's: only these openings are not.
import { readVerb, sources } from "../lexicon.ts";
import { keyAt, type Line } from "../line.ts";
import { opensMainClause } from "./relative.ts";

const CONCESSIVE: ReadonlySet<string> = new Set([
  "though",
  "although",
  "while",
  "whereas",
  "which",
  "who",
  "whose",
]);
const COMMENTS = new Set(sources.comments);
const RESULTS = new Set(sources.results);
const WITHHOLDING = new Set(sources.withholding);
const PERIODS = new Set(sources.periods);
/** In tokens: "a rare public show of defiance" is as long as such phrases get. */
const LONGEST_COMMENT = 5;

/** Does the narrator take the word here, right behind a comma or dash? */
export function resumes(line: Line, at: number): boolean {
  const key = keyAt(line, at);
  return (
    CONCESSIVE.has(key) ||
    (key === "contrary" && keyAt(line, at + 1) === "to") ||
    (key === "even" && keyAt(line, at + 1) === "as") ||
    RESULTS.has(key) ||
    (key === "without" && WITHHOLDING.has(keyAt(line, at + 1))) ||
    (key === "something" && (opensRelative(line, at + 1) || opensReport(line, at + 1))) ||
    datesByEvent(line, at) ||
    comments(line, at)
  );
}

/** "[a day after] the vote", "[hours before] he left", "[two weeks after] …". */
function datesByEvent(line: Line, at: number): boolean {
  for (let i = at; i < at + 5 && i < line.end; i++) {
    if (PERIODS.has(keyAt(line, i))) return /^(?:after|before|since|into)$/.test(keyAt(line, i + 1));
    if (!/^(?:determiner|number|noun|adverb)$/.test(line.tags[i]!)) return false;
  }
  return false;
}

/** "a verdict [his lawyer called]", "a date [some have questioned]": others come in without a pronoun. */
export function opensRelative(line: Line, at: number): boolean {
  return (
    line.tags[at - 1] === "noun" &&
    /^(?:determiner|possessive|pronoun)$/.test(line.tags[at]!) &&
    !/^['’]/.test(keyAt(line, at)) &&
    opensMainClause(line, at, Math.min(line.end, at + 8))
  );
}

/** "a feat [that one of them calls] absurd", "a step [which officials said] would cost jobs": others speak of it. */
function opensReport(line: Line, at: number): boolean {
  if (!/^(?:that|relative)$/.test(line.tags[at] ?? "") || keyAt(line, at) === "who") return false;
  for (let i = at + 2; i < at + 6 && i < line.end; i++)
    if (line.tags[i] === "verb")
      return readVerb(keyAt(line, i)).some(({ cue }) => cue?.frames.has("bare") || cue?.frames.has("pred"));
  return false;
}

/** "a decision [rights lawyers hailed] as": a plural and its verb of speech right behind the noun. */
function isHailed(line: Line, at: number): boolean {
  let i = at;
  while (line.tags[i] === "noun" && i - at < 3) i++;
  if (line.tags[i] !== "verb" || !/[^s]s$/.test(keyAt(line, i - 1))) return false;
  return readVerb(keyAt(line, i)).some(({ cue }) => cue !== undefined);
}

/** "a claim the group denied", "a rare admission": what was said, named from outside. */
function comments(line: Line, at: number): boolean {
  if (!/^an?$/.test(keyAt(line, at))) return false;
  for (let i = at + 1; i <= at + LONGEST_COMMENT && i < line.end; i++) {
    if (COMMENTS.has(keyAt(line, i))) return line.tags[i + 1] !== "noun" || isHailed(line, i + 1);
    if (i > at + 1 && (opensRelative(line, i) || opensReport(line, i))) return true;
    if (line.tags[i] !== "noun" && line.tags[i] !== "participle" && line.tags[i] !== "adverb") return false;
  }
  return false;
}
