// English organizations that no list holds: institutions of a state, runs of capitals with a head, short names in brackets.
// A stranger would get wrong that a run is only an organization by its head ("Ministry", "Agency"), never by capitals alone.
import type { Mention } from "../../../document.ts";
import { INSTITUTION_WORDS, INSTITUTIONS_OF, institutionId } from "../../../lexicons/institutions.ts";
import type { InstitutionRow } from "../../../lexicons/rows.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { binds, boundKeys, follows } from "../../../recognize/words.ts";
import { FUNCTION } from "./context.ts";
import { beginBeforeAnd, endAfterAnd } from "./joined-names.ts";
import { afterHead, initialed } from "./noun-and-name.ts";
import { isHeadline } from "./persons.ts";
import { capitalRun } from "./runs.ts";
import { COMMON, ORGANIZATION_HEADS, PLACE_HEADS, TITLES, VERBS } from "./words.ts";

export function englishOrganizations(site: Site): Mention[] {
  return site.words.flatMap((_, index) => {
    const mention =
      stateInstitution(site, index) ??
      institutionOf(site, index) ??
      stateBody(site, index) ??
      afterHead(site, index) ??
      initialed(site, index) ??
      headed(site, index);
    return mention === undefined ? [] : [mention, ...bracketed(site, mention)];
  });
}

function determined(site: Site, index: number): number {
  const before = site.words[index - 1];
  const start = site.words[index]?.start ?? 0;
  return before !== undefined && follows(site.words[index]) && /^(?:the)$/.test(before.key)
    ? before.start
    : start;
}

function stateOf(site: Site, index: number): { id: string; next: number } | undefined {
  const hit = site.hits[index];
  const alias = hit?.aliases.find(({ form, row }) => form === "Demonym" || row.kind === "country");
  return hit && alias && { id: alias.row.id, next: index + hit.length };
}

/** "the [Iraqi Foreign Ministry]", "[Iraq's foreign ministry]". */
function stateInstitution(site: Site, index: number): Mention | undefined {
  const state = stateOf(site, index);
  const first = state && site.words[state.next];
  if (state === undefined || first === undefined || !/^(?:\s|['’]s?\s)$/.test(first.gap ?? ""))
    return undefined;
  const found = INSTITUTION_WORDS.longest(
    first.key,
    boundKeys(site.words, state.next),
    ({ language }) => language === "en",
  );
  const row = found?.values[0]?.row;
  if (found === undefined || row === undefined) return undefined;
  const last = site.words[state.next + found.length - 1];
  const after = site.words[state.next + found.length];
  const isBare = found.length === 1 && first.capital === "none";
  if (
    isBare &&
    after !== undefined &&
    follows(after) &&
    after.capital === "none" &&
    !FUNCTION.test(after.key) &&
    !VERBS.has(after.key)
  )
    return undefined;
  return institutionMention(
    site,
    index,
    last?.end ?? 0,
    row,
    state.id,
    hostAfter(site, state.next + found.length),
  );
}

/** "the US Embassy [in Baghdad]": the place's id. */
function hostAfter(site: Site, index: number): string | undefined {
  if (site.words[index]?.key !== "in" || !follows(site.words[index]) || !follows(site.words[index + 1]))
    return undefined;
  return site.hits[index + 1]?.aliases.find(({ form }) => form === "Name")?.row.id;
}

function institutionMention(
  site: Site,
  index: number,
  end: number,
  row: InstitutionRow,
  stateId: string,
  hostId?: string,
): Mention | undefined {
  const entry = institutionId(row, stateId, hostId);
  const isRoyal = site.words[index - 1]?.text === "Royal" && follows(site.words[index]);
  const first = isRoyal ? index - 1 : index;
  const start = site.words[first]?.start ?? 0;
  return entry === undefined
    ? undefined
    : nameMention(
        site,
        { start, end },
        {
          kind: "organization",
          entry,
          extent: { start: determined(site, first), end },
          rule: "en-institution-of-state",
          confidence: 0.93,
        },
      );
}

/** "the [Ministry of Foreign Affairs of Iraq]", "the [Ministry of Defence]" of nowhere. */
function institutionOf(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  if (word === undefined || !(INSTITUTIONS_OF.starts(word.key) || INSTITUTION_WORDS.starts(word.key)))
    return undefined;
  const keyAt = boundKeys(site.words, index);
  const found =
    INSTITUTIONS_OF.longest(word.key, keyAt) ??
    INSTITUTION_WORDS.longest(word.key, keyAt, ({ language }) => language === "en");
  const row = found?.values[0]?.row;
  if (found === undefined || row === undefined) return undefined;
  const next = index + found.length;
  const the = /^the$/i.test(site.words[next + 1]?.text ?? "") ? 1 : 0;
  const state =
    /^(?:of|in)$/.test(site.words[next]?.key ?? "") && follows(site.words[next])
      ? stateOf(site, next + 1 + the)
      : undefined;
  if (state !== undefined)
    return institutionMention(site, index, site.words[state.next - 1]?.end ?? 0, row, state.id);
  const last = site.words[next - 1];
  if (found.length < 2 || last === undefined) return undefined;
  if (row.type !== "ministry" && (!/^(?:court|bank|parliament)$/.test(row.type) || word.capital === "none"))
    return undefined;
  return nameMention(
    site,
    { start: word.start, end: last.end },
    {
      form: "Description",
      kind: "organization",
      extent: { start: determined(site, index), end: last.end },
      refers: "home",
      rule: "en-institution-without-state",
      confidence: 0.7,
    },
  );
}

const BODY = /^(?:government|authorities|side|administration|regime|leadership)$/;

/** "the [Iraqi side]", "the [American administration]", "the [government of Iraq]": the state in other words. */
function stateBody(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  if (word === undefined) return undefined;
  const state = stateOf(site, index);
  const body = state && site.words[state.next];
  if (
    state !== undefined &&
    body !== undefined &&
    BODY.test(body.key) &&
    /^(?:\s|['’]s?\s)$/.test(body.gap ?? "")
  )
    return stateMention(site, index, body.end, state.id);
  if (!/^government$/.test(word.key) || site.words[index + 1]?.key !== "of") return undefined;
  const the = site.words[index + 2]?.key === "the" ? 1 : 0;
  const owner = stateOf(site, index + 2 + the);
  return owner && stateMention(site, index, site.words[owner.next - 1]?.end ?? 0, owner.id);
}

function stateMention(site: Site, index: number, end: number, entry: string): Mention {
  return nameMention(
    site,
    { start: site.words[index]?.start ?? 0, end },
    {
      form: "Description",
      kind: "country",
      entry,
      extent: { start: determined(site, index), end },
      rule: "en-state-in-other-words",
      confidence: 0.92,
    },
  );
}

/** "[Harbor Workers Union]", "[University of Somewhere]", "[Free Rivers Front]". */
function headed(site: Site, index: number): Mention | undefined {
  const before = site.words[index - 1];
  const word = site.words[index];
  if (
    word === undefined ||
    (before !== undefined && before.capital !== "none" && binds(word) && !COMMON.has(before.key))
  )
    return undefined;
  const run = capitalRun(site, index);
  if (run === undefined || isHeadline(site)) return undefined;
  let first = index;
  if (
    /^(?:the|a|an|this|in|at|on|for|from|but|and|as|when|while|after|if|his|her|our|its|their|both|some|many|all|other|former|president|minister|mr|mrs)$/.test(
      word.key,
    ) ||
    (word.gap === undefined && COMMON.has(word.key) && site.hits[index] === undefined)
  )
    first++;
  if (
    TITLES.longest(site.words[first]?.key ?? "", () => undefined) !== undefined &&
    site.words[first + 1]?.key === "of"
  )
    first += site.words[first + 2]?.key === "the" ? 3 : 2;
  if (first >= run.next || (first > index && institutionOf(site, first) !== undefined)) return undefined;
  let next = run.next;
  const of = site.words.findIndex(({ key }, at) => at > first && at < run.next && key === "of");
  if (of > 0 && !site.words.slice(first, of).some(({ key }) => ORGANIZATION_HEADS.has(key)))
    first = of + (site.words[of + 1]?.key === "the" ? 2 : 1);
  const headAt = (at: number) => ORGANIZATION_HEADS.has(site.words[at]?.key ?? "");
  const opens = headAt(first) && /^(?:of|for|on)$/.test(site.words[first + 1]?.key ?? "");
  if (!opens) while (next > first && !headAt(next - 1)) next--;
  const tail = site.words[next];
  if (!opens && next > first && next < run.next && tail?.key === "of") next = run.next;
  if (next - first < 2) return undefined;
  const words = site.words.slice(first, next);
  if (
    !opens &&
    words.slice(0, -1).every(({ key, capital }) => capital === "none" || COMMON.has(key)) &&
    words.length < 3
  )
    return undefined;
  if (words.length < 3 && words.every(({ key }) => PLACE_HEADS.has(key) || COMMON.has(key))) return undefined;
  if (headAt(next - 1)) first = beginBeforeAnd(site, first);
  next = endAfterAnd(site, first, next);
  const start = site.words[first]?.start ?? 0;
  const end = site.words[next - 1]?.end ?? start;
  return nameMention(
    site,
    { start, end },
    {
      kind: "organization",
      extent: { start: determined(site, first), end },
      rule: "en-capitals-with-head",
      confidence: headAt(next - 1) && isPlaceAt(site, first, next) ? 0.85 : 0.75,
    },
  );
}

/** "[New South Wales] Police": a listed place and no more before the last words. */
function isPlaceAt(site: Site, first: number, next: number): boolean {
  const hit = site.hits[first];
  if (hit === undefined || hit.length >= next - first) return false;
  return hit.aliases.some(({ weak, form, row }) => !weak && form === "Name" && row.kind === "place");
}

/** "… [(SDF)]": a short name in brackets is the one before it. */
export function bracketed(site: Site, mention: Mention): Mention[] {
  const match = /^\s\(["“]?([\p{Lu}][\p{L}\p{N}&-]{1,9})["”]?\)/u.exec(
    site.text.slice(mention.end, mention.end + 20),
  );
  const name = match?.[1];
  if (match === null || name === undefined || !/\p{Lu}.*\p{Lu}/u.test(name)) return [];
  const start = mention.end + match[0].indexOf(name);
  return [
    nameMention(
      site,
      { start, end: start + name.length },
      {
        kind: mention.kind,
        extent: { start: mention.extent.start, end: mention.end + match[0].length },
        ...(mention.entry === undefined ? {} : { entry: mention.entry }),
        refers: "same-phrase",
        rule: "short-name-in-brackets",
        confidence: 0.9,
      },
    ),
  ];
}
