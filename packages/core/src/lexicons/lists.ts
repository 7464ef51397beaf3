// The names that a build looks for: our lists and, before them, those of the user's authority files.
// A stranger would get wrong what is built when: our own trie once when the module is loaded, the user's once a build;
// an article asks both and builds nothing. Where both know a phrase of one length, the user's word counts alone.
import { fold } from "@isnad/text";
import { type Alias, ENTITY_ROWS, GAZETTEER } from "./gazetteer.ts";
import { rowOf } from "./institutions.ts";
import { PhraseTrie } from "./phrase-trie.ts";
import type { EntityRow, Listing } from "./rows.ts";

type Phrase = Parameters<PhraseTrie<Alias>["longest"]>;
type KeyAt = Phrase[1];
type Accept = Phrase[2];
type Found = ReturnType<PhraseTrie<Alias>["longest"]>;

/** What the ids of `Mention.entry` refer to, and how they are written. */
export class Lists implements Listing {
  readonly #rows: ReadonlyMap<string, EntityRow>;
  readonly #aliases: PhraseTrie<Alias> | undefined;
  readonly #organizations: ReadonlyMap<string, EntityRow>;

  /** `rows` stand before ours of the same id; `aliases` are theirs with the keys of their words, and refer to them. */
  constructor(
    rows: readonly EntityRow[] = [],
    aliases: readonly { readonly alias: Alias; readonly keys: readonly string[] }[] = [],
  ) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    this.#organizations = namesOfOrganizations(rows);
    if (aliases.length === 0) return;
    this.#aliases = new PhraseTrie();
    for (const { alias, keys } of aliases) this.#aliases.add(alias.text, alias, keys);
  }

  /** The row of an id: the user's, the lexicon's, or an institution's pattern. */
  rowOf(id: string): EntityRow | undefined {
    return this.#rows.get(id) ?? rowOf(id);
  }

  /** The organization that bears a folded name. */
  organizationNamed(key: string): EntityRow | undefined {
    const row = this.#organizations.get(key) ?? OUR_ORGANIZATIONS.get(key);
    return row && (this.#rows.get(row.id) ?? row);
  }

  /** Does any listed name start with this word? */
  starts(first: string): boolean {
    return GAZETTEER.starts(first) || this.#aliases?.starts(first) === true;
  }

  /** The longest listed name, see {@link PhraseTrie.longest}. */
  longest(first: string, keyAt: KeyAt, accept?: Accept): Found {
    const ours = this.#current(GAZETTEER.longest(first, keyAt, accept));
    if (this.#aliases?.starts(first) !== true) return ours;
    const own = this.#aliases.longest(first, keyAt, accept);
    return own === undefined || (ours !== undefined && ours.length > own.length) ? ours : own;
  }

  /** Our aliases, of the rows as the user has them. */
  #current(found: Found): Found {
    if (found === undefined || this.#rows.size === 0) return found;
    const isOld = ({ row }: Alias) => this.#rows.has(row.id);
    return found.values.some(isOld)
      ? {
          ...found,
          values: found.values.map((alias) => ({ ...alias, row: this.#rows.get(alias.row.id) ?? alias.row })),
        }
      : found;
  }
}

/** Our own, without a user's. */
export const OUR_LISTS: Lists = new Lists();

/** Organizations by every name they have, folded; of several the last. */
function namesOfOrganizations(rows: Iterable<EntityRow>): ReadonlyMap<string, EntityRow> {
  return new Map(
    [...rows]
      .filter(({ kind }) => kind === "organization")
      .flatMap((row) => [...row.ar, ...row.en].map((name) => [fold(name), row] as const)),
  );
}

const OUR_ORGANIZATIONS = namesOfOrganizations(ENTITY_ROWS.values());
