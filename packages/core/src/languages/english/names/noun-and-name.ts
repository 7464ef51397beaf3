// English organizations that the words around them tell: "the shipping company [Blue Heron Lines]", "[Open Levee Data
// project] (OLD)", "Oslo-based [Nordlys Bulk]".
// A stranger would get wrong the extent: the noun phrase begins at its determiner or nationality, and that is what a
// speaker's slot holds; the name alone is the mention.
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { FUNCTION } from "./context.ts";
import { capitalRun, isGivenName } from "./runs.ts";
import { COMMON, isTitle, VERBS } from "./words.ts";

/** Outlets too, unless "pumping" or the like stands before. */
const SENDER = /^(?:channel|station|network)$/;

/** The name that stands right after what it is. */
export function afterHead(site: Site, index: number): Mention | undefined {
  const head = site.words[index - 1];
  const word = site.words[index];
  if (head === undefined || word === undefined || !follows(word) || head.capital !== "none") return undefined;
  const isBased = head.key === "based" && head.gap === "-" && index > 1;
  const isOutlet =
    WORDS.outletNouns.has(head.key) ||
    (SENDER.test(head.key) && !WORDS.otherStations.has(site.words[index - 2]?.key ?? ""));
  if (!isBased && !isOutlet && !WORDS.companyNouns.has(head.key)) return undefined;
  const run = capitalRun(site, index);
  if (run === undefined || COMMON.has(word.key) || isTitle(word.key) || /\d/.test(word.text))
    return undefined;
  if (!isOutlet && (isGivenName(word.key) || site.hits[index] !== undefined)) return undefined;
  const end = site.words[run.next - 1]?.end ?? word.end;
  return nameMention(
    site,
    { start: word.start, end },
    {
      kind: "organization",
      extent: { start: phraseStart(site, isBased ? index - 2 : index - 1), end },
      rule: isOutlet ? "en-outlet-after-head" : "en-name-after-noun",
      confidence: 0.7,
    },
  );
}

/** Left over adjectives and nationalities to the determiner: "a Norwegian shipping", "its operator, Oslo-based". */
function phraseStart(site: Site, index: number): number {
  let first = index;
  while (first > 0 && index - first < 4) {
    const before = site.words[first - 1]!;
    const isComma =
      first === index && /^,\s$/.test(site.words[first]!.gap ?? "") && WORDS.companyNouns.has(before.key);
    if (!isComma && !follows(site.words[first])) break;
    if (/^(?:the|a|an|its|their|his|her)$/.test(before.key)) return before.start;
    const isNationality = site.hits[first - 1]?.aliases.some(({ form }) => form === "Demonym") === true;
    if (!isNationality && (before.capital !== "none" || FUNCTION.test(before.key) || VERBS.has(before.key)))
      break;
    first--;
  }
  return site.words[first]!.start;
}

/**
 * "[Ownership, Unity and Responsibility Party] (OUR)": read from the bracket back, a capital for each letter, small words
 * and commas between; the last word may say what it is and have no letter.
 */
export function spelledOut(site: Site, index: number): Mention | undefined {
  const last = site.words[index]!;
  if (last.capital === "none" || last.end - last.start < 3) return undefined;
  const letters = /^\s\(["“]?(\p{Lu}{3,8})["”]?\)/u.exec(site.text.slice(last.end, last.end + 14))?.[1];
  if (letters === undefined) return undefined;
  const isHeadless = last.text[0] !== letters.at(-1);
  let left = letters.length;
  let at = isHeadless ? index : index + 1;
  let first = index;
  while (left > 0 && at > 0 && index - at < 14) {
    at--;
    const { text, capital, key } = site.words[at]!;
    if (capital !== "none" && text[0] === letters[left - 1]) {
      left--;
      first = at;
    } else if (capital !== "none" || !SMALL.test(key)) return undefined;
  }
  if (left > 0 || index - first < 2) return undefined;
  const { start } = site.words[first]!;
  const extent = {
    start: site.words[first - 1]?.key === "the" ? site.words[first - 1]!.start : start,
    end: last.end,
  };
  return nameMention(
    site,
    { start, end: last.end },
    { kind: "organization", extent, rule: "en-name-with-initials", confidence: 0.92 },
  );
}

const SMALL = /^(?:and|of|for|the|on|in|to|de|du|des|la|le|y|e)$/;

/** "[Armed Conflict Data] project (ACD)": the letters in brackets are those that the words begin with. */
export function initialed(site: Site, index: number): Mention | undefined {
  const before = site.words[index - 1];
  if (
    before !== undefined &&
    follows(site.words[index]) &&
    before.capital !== "none" &&
    !COMMON.has(before.key)
  )
    return undefined;
  const run = capitalRun(site, index);
  if (run === undefined || run.next - run.first < 3) return undefined;
  const start = site.words[run.first]!.start;
  const last = site.words[run.next - 1]!.end;
  const match = /^(?:\s(\p{Ll}{4,12}))?\s\(["“]?(\p{Lu}{2,8})["”]?\)/u.exec(site.text.slice(last, last + 30));
  if (match === null) return undefined;
  const initials = site.words
    .slice(run.first, run.next)
    .filter(({ capital }) => capital !== "none")
    .map(({ text }) => text[0])
    .join("");
  if (!`${initials}${match[1]?.[0]?.toUpperCase() ?? ""}`.startsWith(match[2]!)) return undefined;
  const end = match[1] === undefined ? last : last + match[1].length + 1;
  const determiner = before !== undefined && before.key === "the" ? before.start : start;
  return nameMention(
    site,
    { start, end },
    {
      kind: "organization",
      extent: { start: determiner, end },
      rule: "en-name-with-initials",
      confidence: 0.85,
    },
  );
}
