// Entries of the user's to rows of the lists: which entity of ours an entry means, entries of one entity taken together.
// A stranger would get wrong identity: the user's absolute IRI becomes the node's own (a second name for it would have to
// be joined by every tool that reads the graph), while Wikidata's ids and ours only tell which entity is meant.
import { INSTANCE_BASE } from "@isnad/ontology";
import { compareCodeUnits, fold } from "@isnad/text";
import type { Fault } from "../errors.ts";
import { ENTITY_ROWS } from "../lexicons/gazetteer.ts";
import { rowOf } from "../lexicons/institutions.ts";
import { keysOf } from "../lexicons/phrase-trie.ts";
import type { EntityRow } from "../lexicons/rows.ts";
import type { AuthorityEntry, EntryKind, EntryName } from "./entry.ts";
import { wikidataOf } from "./from-quads.ts";

/** One entity of the user's with the entries that make it. */
export interface AuthorityRow {
  readonly row: EntityRow;
  readonly names: readonly ListedName[];
}

export interface ListedName extends EntryName {
  /** Where it stands: "names.csv:4". */
  readonly from: string;
  /** Of its words, as names are looked for. */
  readonly keys: readonly string[];
}

const TYPE: Readonly<Record<EntryKind, string>> = {
  person: "person",
  organization: "organization",
  place: "place",
  country: "state",
};

/** The rows of all entries, by id; what is wrong with some, and what was settled for the user, a sentence each. */
export function rowsOf(
  entries: readonly AuthorityEntry[],
  base: string = INSTANCE_BASE,
): { readonly rows: AuthorityRow[]; readonly faults: readonly Fault[]; readonly notes: readonly string[] } {
  const faults: Fault[] = [];
  const notes: string[] = [];
  const groups = new Map<string, AuthorityEntry[]>();
  for (const entry of entries) {
    const id = targetOf(entry, base);
    if (id === undefined)
      faults.push({ where: entry.where, message: "no kind: write person, organization, place or country" });
    else {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [entry]);
      else group.push(entry);
    }
  }
  const rows = [...groups]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([id, group]) => {
      const isOne = group.length === 1;
      const sorted = isOne ? group : group.toSorted((a, b) => compareCodeUnits(keyOf(a), keyOf(b)));
      if (!isOne) notes.push(...conflictsIn(group));
      return { row: rowFrom(id, sorted, base), names: namesOf(sorted) };
    });
  return { rows, faults, notes };
}

/** What an entry says, wherever it stands: the order of the lines does not matter. */
function keyOf({ where: _, ...said }: AuthorityEntry): string {
  return JSON.stringify(said);
}

/** The id of the entity that is meant: ours where the entry tells so, else one of its own. */
function targetOf(entry: AuthorityEntry, base: string): string | undefined {
  const said = [...(entry.id === undefined ? [] : [entry.id]), ...entry.same];
  for (const id of said) {
    const path = [base, INSTANCE_BASE].find((each) => id.startsWith(each));
    const own = path === undefined ? id : id.slice(path.length);
    if (ourRow(own) !== undefined) return own;
    const item = itemOf(id);
    const listed = item && BY_ITEM.get(item);
    if (listed !== undefined) return listed;
  }
  const named = namedLikeOurs(entry);
  if (named !== undefined) return named;
  if (entry.kind === undefined) return undefined;
  const iri = ownIri(entry, base);
  if (iri !== undefined) return iri;
  const item = said.map(itemOf).find((each) => each !== undefined);
  const label =
    entry.names.find(({ sort, language }) => sort === "label" && language === "en") ?? entry.names[0];
  const slug = item ?? fold(label?.text ?? "").replaceAll(" ", "-");
  if (entry.id !== undefined && entry.id !== item)
    return entry.id.startsWith(base) ? entry.id.slice(base.length) : entry.id;
  return `${FOLDER[entry.kind]}/${slug}`;
}

function ourRow(id: string): EntityRow | undefined {
  return /^(?:place|organization|actor)\//.test(id) ? rowOf(id) : undefined;
}

const FOLDER: Readonly<Record<EntryKind, string>> = {
  person: "actor",
  organization: "organization",
  place: "place",
  country: "place",
};

const BY_ITEM = new Map(
  [...ENTITY_ROWS.values()].flatMap(({ id, wikidata }) => {
    const item = wikidata ?? /\/(Q\d+)$/.exec(id)?.[1];
    return item === undefined ? [] : [[item, id] as const];
  }),
);

function itemOf(id: string): string | undefined {
  return /^Q\d+$/.test(id) ? id : wikidataOf(id);
}

/** An absolute IRI that is neither Wikidata's nor under the base. */
function ownIri({ id }: AuthorityEntry, base: string): string | undefined {
  const isOwn = id?.includes(":") === true && wikidataOf(id) === undefined && !id.startsWith(base);
  return isOwn ? id : undefined;
}

/** An entry without another item whose label is a sure name of exactly one of ours, of its kind. */
function namedLikeOurs(entry: AuthorityEntry): string | undefined {
  if ([entry.id ?? "", ...entry.same].some((id) => itemOf(id) !== undefined)) return undefined;
  const found = new Set<string>();
  for (const { text, sort } of entry.names)
    if (sort === "label")
      for (const row of OURS_BY_NAME.get(fold(text)) ?? [])
        if (entry.kind === undefined || row.kind === entry.kind) found.add(row.id);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const OURS_BY_NAME = new Map<string, EntityRow[]>();
for (const row of ENTITY_ROWS.values())
  for (const name of [...row.en, ...row.ar]) {
    if (row.weak?.includes(name) === true || (row.kind === "person" && !/\s/.test(name))) continue;
    OURS_BY_NAME.set(fold(name), [...(OURS_BY_NAME.get(fold(name)) ?? []), row]);
  }

function conflictsIn(group: readonly AuthorityEntry[]): string[] {
  const [first, ...more] = group;
  return more.flatMap((entry) => {
    const differs = entry.kind !== undefined && first?.kind !== undefined && entry.kind !== first.kind;
    const kinds = differs ? `, though the one says ${first.kind} and the other ${entry.kind}` : "";
    return first === undefined
      ? []
      : [`${entry.where}: the same entity as ${first.where}; both were taken together${kinds}`];
  });
}

function namesOf(entries: readonly AuthorityEntry[]): AuthorityRow["names"] {
  return entries.flatMap(({ names, where }) =>
    names.map((name) => ({ ...name, from: where, keys: keysOf(name.text) })),
  );
}

function rowFrom(id: string, entries: readonly AuthorityEntry[], base: string): EntityRow {
  const ours = ourRow(id);
  const names = entries.flatMap((entry) => entry.names);
  const first = <Value>(of: (entry: AuthorityEntry) => Value | undefined): Value | undefined =>
    entries.map(of).find((value) => value !== undefined);
  const kind = first((entry) => entry.kind) ?? ours?.kind ?? "person";
  const said = entries.flatMap((entry) => [entry.id ?? [], entry.same].flat());
  const item = ours?.wikidata ?? said.map(itemOf).find((each) => each !== undefined);
  const shown = new Set(names.filter(({ sort }) => sort !== "hidden").map(({ text }) => text));
  const hidden = names.filter(({ text }) => !shown.has(text)).map(({ text }) => text);
  const iri = first((entry) => ownIri(entry, base));
  const gender = first((entry) => entry.gender) ?? ours?.gender;
  const weak = ours?.weak?.filter((name) => !names.some(({ text }) => text === name));
  return {
    ...ours,
    id,
    kind,
    type: ours?.type ?? TYPE[kind],
    en: inLanguage("en", names, ours?.en),
    ar: inLanguage("ar", names, ours?.ar),
    ...(weak === undefined ? {} : { weak }),
    ...(item === undefined ? {} : { wikidata: item }),
    ...(gender === undefined ? {} : { gender }),
    authority: {
      where: entries.map(({ where }) => where),
      names: new Map(entries.flatMap((entry) => entry.names.map(({ text }) => [text, entry.where]))),
      ...(iri === undefined ? {} : { iri }),
      same: [...new Set(said)]
        .filter(
          (each) =>
            each.includes(":") && itemOf(each) === undefined && each !== iri && !each.startsWith(base),
        )
        .sort(compareCodeUnits),
      hidden: new Set(hidden.filter((text) => !ours?.en.includes(text) && !ours?.ar.includes(text))),
    },
  };
}

/** The user's label first, else ours, then everything else that it is called. */
function inLanguage(
  language: "en" | "ar",
  names: readonly EntryName[],
  ours: readonly string[] = [],
): string[] {
  const of = (sort: EntryName["sort"]) =>
    names.filter((name) => name.language === language && name.sort === sort).map(({ text }) => text);
  const labels = of("label");
  return [
    ...new Set([
      ...labels,
      ...(labels.length === 0 ? ours.slice(0, 1) : []),
      ...of("alias"),
      ...ours,
      ...of("hidden"),
    ]),
  ];
}
