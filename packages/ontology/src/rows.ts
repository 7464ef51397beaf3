// The shapes of the vocabulary's tables. A row says all there is to say of one word; Turtle, SHACL and the typed names
// are read off the rows, so nothing is written down twice.
import type { PrefixedName } from "./prefixes.ts";

/** The same words in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly ar: string;
}

export interface ClassRow {
  readonly label: Bilingual;
  readonly comment: Bilingual;
  /** What every instance also is, ours or others' (`rdfs:subClassOf`). */
  readonly superClasses: readonly PrefixedName[];
  /** Classes of others whose instances are all of this one. */
  readonly subClasses?: readonly PrefixedName[];
  /** What the IRI of every instance matches. */
  readonly iriPattern?: string;
  /** Types that a graph writes beside this one on every instance. */
  readonly alsoTyped?: readonly PrefixedName[];
  /** Types that a graph writes beside this one where they fit ("one person", "a state"). */
  readonly mayBeTyped?: readonly PrefixedName[];
}

/**
 * What a property's value is. `instance`: an entity of one of the classes; `individual`: one of a closed list of the
 * class's individuals; `iri`: an IRI outside the graph; `text`: words with a language tag; `literal`: one of the
 * datatypes (`rdf:langString` among them means that a tag may stand or be absent).
 */
export type Value =
  | { readonly kind: "instance"; readonly of: readonly PrefixedName[] }
  | { readonly kind: "individual"; readonly of: PrefixedName }
  | { readonly kind: "iri"; readonly pattern?: string }
  | { readonly kind: "text" }
  | {
      readonly kind: "literal";
      readonly datatypes: readonly PrefixedName[];
      readonly min?: number;
      readonly max?: number;
      readonly pattern?: string;
    };

/** One class's use of a property: how many values an instance has. `many` is no upper bound. */
export interface Use {
  readonly min: 0 | 1;
  readonly max: 1 | "many";
}

export interface PropertyRow {
  readonly label: Bilingual;
  readonly comment: Bilingual;
  /** The classes whose instances bear it, with the number of values. */
  readonly uses: Readonly<Partial<Record<PrefixedName, Use>>>;
  readonly value: Value;
  /** The class that bearing it implies (`rdfs:domain`), where `uses` names several. */
  readonly domain?: PrefixedName;
  /** Properties it implies (`rdfs:subPropertyOf`). */
  readonly superProperties?: readonly PrefixedName[];
  /** Near relatives elsewhere that it does not imply (`rdfs:seeAlso`). */
  readonly seeAlso?: readonly PrefixedName[];
  /** At most one value a language, `sh:uniqueLang`. */
  readonly oncePerLanguage?: true;
  /** A property of the same node with a greater value. */
  readonly lessThan?: PrefixedName;
  /** A property of the same node with the same values. */
  readonly equals?: PrefixedName;
  /** Holds words of the article, so a graph built without text (`--no-text`) lacks it. */
  readonly holdsText?: true;
}

export interface IndividualRow {
  /** The enumeration it belongs to. */
  readonly of: PrefixedName;
  readonly label: Bilingual;
  readonly comment: Bilingual;
}

/** No, or any number of values. */
export const ANY: Use = { min: 0, max: "many" };
/** At most one value. */
export const OPTIONAL: Use = { min: 0, max: 1 };
/** Exactly one value. */
export const ONE: Use = { min: 1, max: 1 };
/** One value or several. */
export const SOME: Use = { min: 1, max: "many" };
