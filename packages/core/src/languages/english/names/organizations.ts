// English organizations that no list holds: institutions of a state, runs of capitals with a head, short names in brackets.
// A stranger would get wrong that a run is only an organization by its head ("Ministry", "Agency"), never by capitals alone.
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { binds, type Word } from "../../../recognize/words.ts";
import { bracketed } from "./brackets.ts";
import { determined, institutionOf, stateBody, stateInstitution } from "./institutions.ts";
import { beginBeforeAnd, endAfterAnd } from "./joined-names.ts";
import { afterHead, initialed, spelledOut } from "./noun-and-name.ts";
import { isHeadline } from "./persons.ts";
import { capitalRun } from "./runs.ts";
import { COMMON, isTitle, ORGANIZATION_HEADS, PLACE_HEADS } from "./words.ts";

export function englishOrganizations(site: Site): Mention[] {
  return site.words.flatMap((_, index) => {
    const mention =
      stateInstitution(site, index) ??
      institutionOf(site, index) ??
      stateBody(site, index) ??
      spelledOut(site, index) ??
      afterHead(site, index) ??
      initialed(site, index) ??
      headed(site, index);
    return mention === undefined ? [] : [mention, ...bracketed(site, mention)];
  });
}

/** "[Harbor Workers Union]", "[University of Somewhere]", "[Free Rivers Front]". */
function headed(site: Site, index: number): Mention | undefined {
  if (isInsideCapitals(site, index) || isHeadline(site)) return undefined;
  const run = capitalRun(site, index);
  const opening = behindOpening(site, index);
  if (run === undefined || opening >= run.next) return undefined;
  if (opening > index && institutionOf(site, opening) !== undefined) return undefined;
  const first = behindOf(site, opening, run.next);
  const opens = isHead(site, first) && /^(?:of|for|on)$/.test(site.words[first + 1]?.key ?? "");
  const next = opens ? run.next : behindHead(site, first, run.next);
  if (next - first < 2 || isPlain(site.words.slice(first, next), opens)) return undefined;
  const start = isHead(site, next - 1) ? beginBeforeAnd(site, first) : first;
  return capitalsWithHead(site, start, endAfterAnd(site, start, next));
}

function isInsideCapitals(site: Site, index: number): boolean {
  const before = site.words[index - 1];
  return (
    before !== undefined && before.capital !== "none" && binds(site.words[index]) && !COMMON.has(before.key)
  );
}

/** Without the sentence's first word where it is an ordinary one, and without a title and its "of the". */
function behindOpening(site: Site, index: number): number {
  const word = site.words[index]!;
  const isOrdinary = word.gap === undefined && COMMON.has(word.key) && site.hits[index] === undefined;
  const first = isOrdinary || OPENING.test(word.key) ? index + 1 : index;
  if (!isTitle(site.words[first]?.key ?? "") || site.words[first + 1]?.key !== "of") return first;
  return first + (site.words[first + 2]?.key === "the" ? 3 : 2);
}

const OPENING =
  /^(?:the|a|an|this|in|at|on|for|from|but|and|as|when|while|after|if|his|her|our|its|their|both|some|many|all|other|former|president|minister|mr|mrs)$/;

/** "Friends of the [Harbor Union]": what stands before "of" holds no head. */
function behindOf(site: Site, first: number, next: number): number {
  const of = site.words.findIndex(({ key }, at) => at > first && at < next && key === "of");
  if (of < 1 || site.words.slice(first, of).some(({ key }) => ORGANIZATION_HEADS.has(key))) return first;
  return of + (site.words[of + 1]?.key === "the" ? 2 : 1);
}

/** The index behind the last head, or behind all capitals where "of" follows it. */
function behindHead(site: Site, first: number, last: number): number {
  let next = last;
  while (next > first && !isHead(site, next - 1)) next--;
  return next > first && next < last && site.words[next]?.key === "of" ? last : next;
}

function isHead(site: Site, index: number): boolean {
  return ORGANIZATION_HEADS.has(site.words[index]?.key ?? "");
}

/** "the Council", "State Park": too few words that are no ordinary ones. */
function isPlain(words: readonly Word[], opens: boolean): boolean {
  if (words.length > 2) return false;
  const isBare = words.slice(0, -1).every(({ key, capital }) => capital === "none" || COMMON.has(key));
  return (!opens && isBare) || words.every(({ key }) => PLACE_HEADS.has(key) || COMMON.has(key));
}

function capitalsWithHead(site: Site, first: number, next: number): Mention {
  const start = site.words[first]?.start ?? 0;
  const end = site.words[next - 1]?.end ?? start;
  return nameMention(
    site,
    { start, end },
    {
      kind: "organization",
      extent: { start: determined(site, first), end },
      rule: "en-capitals-with-head",
      confidence: isHead(site, next - 1) && isPlaceAt(site, first, next) ? 0.85 : 0.75,
    },
  );
}

/** "[New South Wales] Police": a listed place and no more before the last words. */
function isPlaceAt(site: Site, first: number, next: number): boolean {
  const hit = site.hits[first];
  if (hit === undefined || hit.length >= next - first) return false;
  return hit.aliases.some(({ weak, form, row }) => !weak && form === "Name" && row.kind === "place");
}
