// An English title with what modifies it: "the deputy Pentagon press secretary", "Special envoy of the Russian President
// for the Syrian settlement".
// A stranger would get wrong that modifiers stand before the title word and complements after it, and that the phrase
// begins at its determiner.
import type { Gender, GrammaticalNumber } from "../../../document.ts";
import type { Site } from "../../../recognize/site.ts";
import { binds, boundKeys, follows } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { FUNCTION } from "./context.ts";
import { TITLES, type TitleForm, VERBS } from "./words.ts";

export interface TitlePhrase {
  /** Begins at the determiner or first modifier. */
  readonly start: number;
  /** Begins after the determiner. */
  readonly bareStart: number;
  readonly end: number;
  readonly next: number;
  /** Index of the phrase's first word. */
  readonly first: number;
  readonly form: TitleForm;
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
  readonly affiliation?: string;
  readonly determiner?: "definite" | "indefinite";
  readonly hasComplement: boolean;
  readonly isCapitalized: boolean;
}

/** The title phrase whose title words start at `index`. */
export function titleAt(site: Site, index: number): TitlePhrase | undefined {
  const word = site.words[index];
  if (word === undefined || !TITLES.starts(word.key)) return undefined;
  const found = TITLES.longest(word.key, boundKeys(site.words, index));
  const form = found?.values[0];
  if (found === undefined || form === undefined) return undefined;
  if (form.row.sort === "rank" && word.capital === "none") return undefined;
  const modifiers = modifiersBefore(site, index);
  const complement = complementAfter(site, index + found.length, form);
  const next = complement?.next ?? index + found.length;
  const affiliation = complement?.affiliation ?? modifiers.affiliation;
  return {
    start: modifiers.start,
    bareStart: modifiers.bareStart,
    first: modifiers.first,
    end: site.words[next - 1]?.end ?? word.end,
    next,
    form,
    number: form.number,
    hasComplement: complement !== undefined || modifiers.bareStart < word.start || found.length > 1,
    isCapitalized: word.capital !== "none",
    ...(form.gender === undefined ? {} : { gender: form.gender }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(modifiers.determiner === undefined ? {} : { determiner: modifiers.determiner }),
  };
}

function modifiersBefore(site: Site, index: number) {
  let first = index;
  let affiliation: string | undefined;
  while (
    (first > 0 && binds(site.words[first])) ||
    (first > 0 && /^['’]s\s$/.test(site.words[first]?.gap ?? ""))
  ) {
    const hit = hitEndingAt(site, first);
    const word = site.words[first - 1];
    if (word === undefined) break;
    const row = hit?.aliases.find(({ row }) => row.kind !== "place" || row.speaksFor !== undefined)?.row;
    if (hit !== undefined && row !== undefined) {
      affiliation ??= row.id;
      first = hit.index;
      continue;
    }
    if (
      !WORDS.titleModifiers.has(word.key) ||
      (word.capital === "none" && site.words[index]?.capital === "all")
    )
      break;
    first--;
  }
  const before = follows(site.words[first]) ? site.words[first - 1] : undefined;
  const bareStart = site.words[first]?.start ?? 0;
  const determiner = /^(?:the|this|that|his|her|its|their|our)$/.test(before?.key ?? "")
    ? ("definite" as const)
    : /^(?:a|an|one|another|some)$/.test(before?.key ?? "")
      ? ("indefinite" as const)
      : undefined;
  return {
    first: determiner === undefined ? first : first - 1,
    start: determiner === undefined ? bareStart : (before?.start ?? bareStart),
    bareStart,
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(determiner === undefined ? {} : { determiner }),
  };
}

function hitEndingAt(site: Site, end: number) {
  for (let length = 1; length <= 5 && end - length >= 0; length++) {
    const hit = site.hits[end - length];
    if (hit !== undefined && hit.length === length) return hit;
  }
  return undefined;
}

/** "of Iraq", "of the Russian President for the Syrian settlement", "for human rights". */
function complementAfter(
  site: Site,
  index: number,
  form: TitleForm,
): { next: number; affiliation?: string } | undefined {
  if (form.row.sort === "honor" || form.row.sort === "rank") return undefined;
  let next = index;
  let affiliation: string | undefined;
  for (let rounds = 0; rounds < 3; rounds++) {
    const link = site.words[next];
    if (link === undefined || !follows(link) || !/^(?:of|for|to|at)$/.test(link.key)) break;
    // "asked the mayor to resign": only who is named or has an article can be served.
    const served = site.words[next + 1];
    const isServed =
      served !== undefined &&
      (served.capital !== "none" || /^(?:the|an?|his|her|its|their)$/.test(served.key));
    if (link.key === "to" && !isServed) break;
    const stop = phraseEnd(site, next + 1);
    if (stop === undefined) break;
    for (let at = next + 1; at < stop; at++) affiliation ??= site.hits[at]?.aliases[0]?.row.id;
    next = stop;
  }
  return next === index ? undefined : { next, ...(affiliation === undefined ? {} : { affiliation }) };
}

/** The noun phrase from `index`: determiner, listed names, titles, and at most three plain words before a name or comma. */
function phraseEnd(site: Site, index: number): number | undefined {
  let at = index;
  if (/^(?:the|a|an|its|their|his|her)$/.test(site.words[at]?.key ?? "") && follows(site.words[at])) at++;
  let taken = 0;
  while (at < site.words.length && taken < 4) {
    const word = site.words[at];
    if (word === undefined || !binds(word) || word.isNumber) break;
    const hit = site.hits[at];
    if (hit !== undefined && hit.aliases[0]?.weak !== true) {
      at += hit.length;
      taken++;
      continue;
    }
    const title = TITLES.longest(word.key, (offset) =>
      binds(site.words[at + offset]) ? site.words[at + offset]?.key : undefined,
    );
    if (title !== undefined && (word.capital === "none" || taken > 0)) {
      at += title.length;
      taken++;
      continue;
    }
    if (
      word.capital !== "none"
        ? taken > 0 || !WORDS.wordsInTitles.has(word.key)
        : FUNCTION.test(word.key) || VERBS.has(word.key)
    )
      break;
    at++;
    taken++;
  }
  return taken === 0 ? undefined : at;
}
