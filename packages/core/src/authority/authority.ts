// The user's authority files as lists that come before ours.
// A stranger would get wrong ordinary words: a name that is one ("the", في, Will) would be found on every line, so it is
// left out, or counts only where the words around it or the rest of the article speak for a name; the user is told.
import { FaultyFileError } from "../errors.ts";
import { NAMING } from "../languages/languages.ts";
import { Lists, OUR_LISTS } from "../lexicons/lists.ts";
import type { AuthorityEntry } from "./entry.ts";
import { type AuthorityRow, rowsOf } from "./rows.ts";

interface Authority {
  readonly lists: Lists;
  readonly notes: readonly string[];
}

const known = new WeakMap<readonly AuthorityEntry[], Map<string | undefined, Authority>>();

/** The lists to read with; made once for one list of entries. */
export function listsOf(entries: readonly AuthorityEntry[] | undefined, base: string | undefined): Lists {
  return entries === undefined || entries.length === 0 ? OUR_LISTS : authorityOf(entries, base).lists;
}

/**
 * What was settled for the user in their entries, a sentence each with its line: names that are ordinary words, names of
 * two entities, entries of one entity. `base` is that of the graph.
 * @throws {FaultyFileError} an entry that lacks what only our lists could have told, its kind.
 */
export function checkAuthority(entries: readonly AuthorityEntry[], base?: string): readonly string[] {
  return authorityOf(entries, base).notes;
}

function authorityOf(entries: readonly AuthorityEntry[], base: string | undefined): Authority {
  const byBase = known.get(entries) ?? new Map<string | undefined, Authority>();
  known.set(entries, byBase);
  const found = byBase.get(base) ?? make(entries, base);
  byBase.set(base, found);
  return found;
}

function make(entries: readonly AuthorityEntry[], base: string | undefined): Authority {
  const { rows, faults, notes } = rowsOf(entries, base);
  if (faults.length > 0) throw new FaultyFileError(faults);
  const said = [...notes];
  const shared = sharedKeys(rows, said);
  const aliases = rows.flatMap((row) => aliasesOf(row, shared, said));
  return {
    lists: new Lists(
      rows.map(({ row }) => row),
      aliases,
    ),
    notes: said,
  };
}

/** The names that several entities bear, as keys. */
function sharedKeys(rows: readonly AuthorityRow[], notes: string[]): ReadonlySet<string> {
  const bearers = new Map<string, { readonly row: AuthorityRow; readonly from: string }>();
  const shared = new Set<string>();
  for (const row of rows)
    for (const { text, from, keys } of row.names) {
      const key = keys.join(" ");
      const other = bearers.get(key);
      if (other === undefined) bearers.set(key, { row, from });
      if (other === undefined || other.row === row || shared.has(key)) continue;
      shared.add(key);
      notes.push(
        `${from}: "${text}" is also a name of ${other.from}: it counts only in articles that name one of them otherwise`,
      );
    }
  return shared;
}

type Listed = ConstructorParameters<typeof Lists>[1];

function aliasesOf(
  { row, names }: AuthorityRow,
  shared: ReadonlySet<string>,
  notes: string[],
): NonNullable<Listed> {
  const seen = new Set<string>();
  return names.flatMap(({ text, language, from, keys }) => {
    if (keys.length === 0 || seen.has(text)) return [];
    seen.add(text);
    const isNumber = keys.every((key) => /^\p{N}*$/u.test(key));
    const how = isNumber ? "always" : NAMING[language].ordinary(text, keys);
    if (how === "always")
      notes.push(`${from}: "${text}" is an ordinary word, it would be found everywhere: it is left out`);
    if (how === "always") return [];
    if (how === "sometimes")
      notes.push(
        `${from}: "${text}" is also an ordinary word: it counts only where something speaks for a name`,
      );
    const weak = how === "sometimes" || shared.has(keys.join(" "));
    return [{ alias: { row, text, language, form: "Name", weak, from }, keys }];
  });
}
