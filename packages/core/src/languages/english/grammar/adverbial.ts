// What may stand between a cue and its content: adverbs, days, and where it was said.
// A stranger would get wrong that "on Twitter" is a place of speech while "on the bill" is what was spoken about.
import { sources } from "../lexicon.ts";
import { keyAt, type Line, type Range } from "../line.ts";
import { phraseAfter } from "./noun-phrase.ts";
import { timePhrase } from "./time-phrase.ts";
import type { Tag } from "./word-classes.ts";

const MONTHS = new Set(sources.months);
const VENUES = new Set(sources.venues);
const CARRIED = new Set([
  "carried",
  "published",
  "released",
  "issued",
  "broadcast",
  "distributed",
  "aired",
  "posted",
  "quoted",
]);
const STOPS_VENUE: ReadonlySet<Tag> = new Set([
  "verb",
  "modal",
  "be",
  "have",
  "do",
  "mark",
  "that",
  "pronoun",
  "subordinator",
]);

export interface Skipped {
  /** The first token after the adverbials. */
  readonly at: number;
  /** The words that date the saying. */
  readonly date?: Range;
  /** Who carried it: "in a statement published by the agency". */
  readonly via?: Range;
}

/** Skips adverbs, "on Friday", "in a statement", "at a rally in Rome". */
export function skipAdverbials(line: Line, from: number): Skipped {
  let at = from;
  let date: Range | undefined;
  let via: Range | undefined;
  for (;;) {
    while (line.tags[at] === "adverb" && keyAt(line, at) !== "so" && timePhrase(line, at) === at) at++;
    if (/^(?:two|three|four|five|several|many)$/.test(keyAt(line, at)) && keyAt(line, at + 1) === "times")
      at += 2;
    if (keyAt(line, at) === "after" && /^(?:that|mark)$/.test(line.tags[at + 1] ?? "")) at++;
    if (isInsertion(line, at)) at += 3;
    if (isIssued(line, at)) at++;
    const time = Math.max(timePhrase(line, at), yearPhrase(line, at));
    if (time > at) {
      date ??= { from: at, to: time };
      at = time;
      continue;
    }
    const venue = venuePhrase(line, at);
    const carried = venue > from ? carrier(line, venue) : undefined;
    const received = venue > from ? receiver(line, venue) : undefined;
    via ??= carried;
    if (venue === at && carried === undefined && received === undefined) break;
    at = carried?.to ?? received?.to ?? venue;
  }
  return { at, ...(date && { date }), ...(via && { via }) };
}

/** "a report [released] today", "a letter [dated] May 2": the day follows. */
function isIssued(line: Line, at: number): boolean {
  if (!CARRIED.has(keyAt(line, at)) && keyAt(line, at) !== "dated") return false;
  return timePhrase(line, at + 1) > at + 1 || line.tags[at + 1] === "adverb";
}

/** ", though,", ", however,": an adverb between commas. */
function isInsertion(line: Line, at: number): boolean {
  const isAside = line.tags[at + 1] === "adverb" || /^(?:though|too)$/.test(keyAt(line, at + 1));
  return isAside && keyAt(line, at) === "," && keyAt(line, at + 2) === "," && line.quoteOf[at + 2] === -1;
}

/** The end of "in 2023", "since 1998"; `from` where there is none. */
function yearPhrase(line: Line, from: number): number {
  const isYear = /^(?:19|20)\d\d$/.test(keyAt(line, from + 1)) && line.tags[from + 2] !== "noun";
  return isYear && /^(?:in|since|by)$/.test(keyAt(line, from)) ? from + 2 : from;
}

/** The end of "in a statement", "at a news conference in Rome", "on Twitter"; `from` where there is none. */
function venuePhrase(line: Line, from: number): number {
  if (!/^(?:in|at|during|on|via|through)$/.test(keyAt(line, from))) return from;
  for (let i = from + 1; i < from + 9 && i < line.end; i++) {
    if (line.quoteOf[i] !== line.quoteOf[from]) return from;
    if (VENUES.has(keyAt(line, i)) && !VENUES.has(keyAt(line, i + 1)) && line.tags[i + 1] !== "noun")
      return tail(line, i + 1);
    // "in a Feb. 9 message"
    const isShort = keyAt(line, i) === "." && MONTHS.has(keyAt(line, i - 1));
    if (STOPS_VENUE.has(line.tags[i]!) && keyAt(line, i) !== "-" && !isShort) return from;
  }
  return from;
}

/** "… carried by the agency", "published in the newspaper" after a venue. */
function carrier(line: Line, from: number): Range | undefined {
  if (!CARRIED.has(keyAt(line, from)) || !/^(?:by|in|on)$/.test(keyAt(line, from + 1))) return undefined;
  return phraseAfter(line, from + 2);
}

/** "… received by the paper", "seen by the agency" after a venue: who has it, and did not pass it on. */
function receiver(line: Line, from: number): Range | undefined {
  if (
    !/^(?:received|obtained|seen|viewed|reviewed)$/.test(keyAt(line, from)) ||
    keyAt(line, from + 1) !== "by"
  )
    return undefined;
  return phraseAfter(line, from + 2);
}

/** "… with Reuters", "… to reporters" after a venue, where a boundary follows. */
function tail(line: Line, from: number): number {
  if (!/^(?:with|to|from|by|published|released|about)$/.test(keyAt(line, from))) return from;
  let i = from + 1;
  while (
    i < line.end &&
    /^(?:noun|determiner|possessive|number)$/.test(line.tags[i]!) &&
    line.quoteOf[i] === -1
  )
    i++;
  const bounded =
    line.tags[i] === "that" || line.tags[i] === "mark" || timePhrase(line, i) > i || i >= line.end;
  return i > from + 1 && bounded ? i : from;
}
