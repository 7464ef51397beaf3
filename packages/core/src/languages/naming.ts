// What a language knows of names: the half of its contract that `recognize`, `tag` and `authority` ask for.
// A stranger would get wrong how much each sees: a language reads one sentence or one word; what only the whole article
// tells (who else is called so, what stands) is settled once for all languages by whoever asks.
import type { Mention } from "../document.ts";
import type { Site } from "../recognize/site.ts";
import type { Word } from "../recognize/words.ts";

export interface Naming {
  /** The names and descriptions of one sentence, as candidates that may overlap. */
  readonly recognize: (site: Site) => Mention[];
  /** The ways to read a word as the first of a name that the article has elsewhere, the likeliest first. */
  readonly readings: (word: Word) => readonly { readonly key: string; readonly skip: number }[];
  /** Do `length` words from `index` look like such a name, `skip` code units into the first? */
  readonly looksRepeated: (site: Site, index: number, length: number, skip: number) => boolean;
  /** Is the word that repeats a last name surely no adjective: "قال [السوداني]"? */
  readonly standsFree: (site: Site, index: number) => boolean;
  /** "Tomo [Leto]" in an article on Jared Leto: another person of the family name at a word. */
  readonly relativeAt: (site: Site, index: number) => Mention | undefined;
  /** What a body's name is without the word that says what it is, where it is called so too: "شركة [دوسان إنربيليتي]". */
  readonly withoutHead: (name: string) => string | undefined;
  /** Is a user's name, of these folded words, also an ordinary word: in every place, or as one may see by its capital? */
  readonly ordinary: (name: string, keys: readonly string[]) => "always" | "sometimes" | "never";
  readonly tagging: TaggedNaming;
}

/** The kinds of name that a tagger tells apart. */
export type NameKind = "PER" | "ORG" | "LOC";

/** Words of a sentence that were tagged as a name: indexes, half-open. */
export interface TaggedWords {
  readonly first: number;
  readonly next: number;
  readonly kind: NameKind;
}

/** What a word tells by itself, and the coarse class that pairs of neighbors are counted by. */
export interface FormFacets {
  readonly facets: readonly string[];
  readonly group: string;
}

/** What the tagger asks a language. */
export interface TaggedNaming {
  /** Of a word as written; `isOrdinary` looks a folded word up in a dictionary. */
  readonly facetsOf: (text: string, isOrdinary: (key: string) => boolean) => FormFacets;
  /** Tagged words as the language bounds names, or undefined where they are none. */
  readonly bounded: (site: Site, tagged: TaggedWords) => TaggedWords | undefined;
  /** The offset where a name begins in its first word. `known`: keys of words in names that the article has elsewhere. */
  readonly startIn: (word: Word, known: { readonly has: (key: string) => boolean }) => number;
  /** Does a name that ends in this folded word end in what it is ("Zagros [News]")? */
  readonly endsInHead: (key: string) => boolean;
}
