// English institutions of a state: "Iraqi Foreign Ministry", "the Ministry of Defence"; and the state in other words, "the
// American administration".
// A stranger would get wrong the small letters: "the Iraqi court" is one, "the Iraqi court martial" is something else.
import type { Mention } from "../../../document.ts";
import { INSTITUTION_WORDS, INSTITUTIONS_OF, institutionId } from "../../../lexicons/institutions.ts";
import type { InstitutionRow } from "../../../lexicons/rows.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { binds, follows } from "../../../recognize/words.ts";
import { FUNCTION } from "./context.ts";
import { VERBS } from "./words.ts";

/** Where "the" begins before a name, or the name itself. */
export function determined(site: Site, index: number): number {
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
export function stateInstitution(site: Site, index: number): Mention | undefined {
  const state = stateOf(site, index);
  const first = state && site.words[state.next];
  if (state === undefined || first === undefined || !/^(?:\s|['’]s?\s)$/.test(first.gap ?? ""))
    return undefined;
  const found = INSTITUTION_WORDS.longest(
    first.key,
    (offset) => (binds(site.words[state.next + offset]) ? site.words[state.next + offset]?.key : undefined),
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
    !WHERE.test(after.key) &&
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

const WHERE =
  /^(?:near|along|across|around|inside|outside|within|towards?|amid|despite|without|through|behind)$/;

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
export function institutionOf(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  if (word === undefined || !(INSTITUTIONS_OF.starts(word.key) || INSTITUTION_WORDS.starts(word.key)))
    return undefined;
  const keyAt = (offset: number) =>
    binds(site.words[index + offset]) ? site.words[index + offset]?.key : undefined;
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
export function stateBody(site: Site, index: number): Mention | undefined {
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
