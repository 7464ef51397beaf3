// The facets of a word that are told alike in every language: its first and last letters, and the lists it stands in.
// A stranger would get wrong their names: a tagger's weights are stored under the hashes of them, so renaming one here
// silently takes its weights away until the tagger is trained again.

/** The word lists of a language, by folded keys. */
export interface NameLists {
  readonly COMMON: Keys;
  readonly VERBS: Keys;
  readonly MALE: Keys;
  readonly FEMALE: Keys;
  readonly GIVEN_ALSO_WORDS: Keys;
  readonly FAMILY: Keys;
  readonly TITLES: { readonly starts: (key: string) => boolean };
  readonly ORGANIZATION_HEADS: Keys;
  readonly PLACE_HEADS: Keys;
}

interface Keys {
  readonly has: (key: string) => boolean;
}

/** The lists that a key stands in. */
export function listsOf(key: string, lists: NameLists): string[] {
  const found: string[] = [];
  if (lists.COMMON.has(key)) found.push("common");
  if (lists.VERBS.has(key)) found.push("verb");
  if (lists.MALE.has(key) || lists.FEMALE.has(key))
    found.push(lists.GIVEN_ALSO_WORDS.has(key) ? "given-word" : "given");
  if (lists.FAMILY.has(key)) found.push("family");
  if (lists.TITLES.starts(key)) found.push("title");
  if (lists.ORGANIZATION_HEADS.has(key)) found.push("head");
  if (lists.PLACE_HEADS.has(key)) found.push("place-head");
  return found;
}

/** Up to so many of a key's first and last letters. */
export function affixes(key: string, prefixes: number, suffixes: number): string[] {
  const found: string[] = [];
  for (let length = 1; length <= Math.max(prefixes, suffixes) && length < key.length; length++) {
    if (length <= prefixes) found.push(`<${key.slice(0, length)}`);
    if (length <= suffixes) found.push(`>${key.slice(-length)}`);
  }
  return found;
}
