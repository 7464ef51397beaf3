// The state an article is at home in: whose ministry "the health ministry" is, where the text names none.
// A stranger would get wrong that most articles have none: two states named alike often settle nothing, and a body of
// nowhere stays the article's own.
import type { LanguageCode, Recognized } from "../document.ts";
import { ENTITY_ROWS } from "../lexicons/gazetteer.ts";
import { INSTITUTION_WORDS, institutionId, withoutHost } from "../lexicons/institutions.ts";
import { phraseKeys } from "../lexicons/phrase-trie.ts";

/** How far into the text a dateline may stand, in UTF-16 code units. */
const OPENING = 300;

/** The state's id ("place/Q796"): of most mentions of states, their places and people, by twice the next one. */
export function localState(article: Recognized): string | undefined {
  const counts = new Map<string, number>();
  for (const { entry, start } of article.mentions) {
    const state = stateOf(entry);
    if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + (start < OPENING ? 2 : 1));
  }
  const [first, second] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first !== undefined && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The states that an article names, or whose places and people it names. */
export function statesOf(article: Recognized): ReadonlySet<string> {
  return new Set(article.mentions.flatMap(({ entry }) => stateOf(entry) ?? []));
}

function stateOf(entry: string | undefined): string | undefined {
  const row = entry === undefined ? undefined : ENTITY_ROWS.get(entry);
  if (row === undefined) return undefined;
  if (row.kind === "country") return row.id;
  const state = ENTITY_ROWS.get(row.partOf ?? row.locatedIn ?? "");
  return state?.kind === "country" ? state.id : undefined;
}

/** The id of a state's institution by its words ("وزارة النفط"). */
export function institutionOf(
  text: string,
  language: LanguageCode,
  state: string | undefined,
): string | undefined {
  const keys = phraseKeys(text.replace(/^the\s/i, ""));
  const found = INSTITUTION_WORDS.longest(
    keys[0] ?? "",
    (offset) => keys[offset],
    (value) => value.language === language,
  );
  const row = found?.values[0]?.row;
  return state === undefined || row === undefined || found?.length !== keys.length
    ? undefined
    : institutionId(row, state);
}

/** The embassies whose place an article tells by the embassy as such, where it tells of one only. */
export function missionsOf(article: Recognized): ReadonlyMap<string, string> {
  const located = new Map<string, Set<string>>();
  for (const { entry } of article.mentions) {
    const mission = entry === undefined ? undefined : withoutHost(entry);
    if (entry !== undefined && mission !== undefined)
      located.set(mission, (located.get(mission) ?? new Set()).add(entry));
  }
  return new Map(
    [...located].flatMap(([mission, [only, ...more]]) => (only && !more.length ? [[mission, only]] : [])),
  );
}
