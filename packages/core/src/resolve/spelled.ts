// A cluster of one spelling as it is compared with others: its parts, and what its articles tell of it.
// A stranger would get wrong the heads: of "the Wafd Party" the party is what it is, not how it is spelled.
import { fold } from "@isnad/text";
import type { EntityKind, Gender } from "../document.ts";
import { type BodyMeaning, meaningOf } from "./body-meaning.ts";
import { isConceptWord } from "./head-words.ts";
import { group, type LocalName } from "./local-name.ts";
import { type NameParts, partsOf } from "./spelling/name-parts.ts";

export interface Spelled {
  readonly key: string;
  /** "person", "organization" or "place". */
  readonly kind: string;
  readonly name: NameParts;
  readonly gender: Gender | undefined;
  readonly affiliations: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  /** Short names in Latin capitals that some article gives it: "SDF". */
  readonly acronyms: ReadonlySet<string>;
  /** Of an organization: what its name says. */
  readonly meaning?: BodyMeaning;
}

/** `text` is the name's fullest form, `members` the names of it in all articles. */
export function spelledAs(key: string, text: string, members: readonly LocalName[]): Spelled {
  const kind = group(members[0]?.kind ?? "place");
  const name = partsOf(text);
  return {
    key,
    kind,
    name: kind === "person" ? name : withoutHead(name),
    gender: members.find(({ gender }) => gender !== undefined)?.gender,
    affiliations: union(members, ({ affiliations }) => affiliations),
    concepts: union(members, ({ concepts }) => concepts),
    states: union(members, ({ states }) => states),
    acronyms: kind === "organization" ? union(members, acronymsOf) : NONE,
    ...(kind === "organization" ? { meaning: meaningOf(text) } : {}),
  };
}

const NONE: ReadonlySet<string> = new Set();

function union(
  members: readonly LocalName[],
  of: (name: LocalName) => ReadonlySet<string>,
): ReadonlySet<string> {
  if (members.length === 1) return of(members[0]!);
  const all = new Set<string>();
  for (const member of members) for (const one of of(member)) all.add(one);
  return all.size === 0 ? NONE : all;
}

function withoutHead(name: NameParts): NameParts {
  const parts = name.parts.filter(({ key }) => !isConceptWord(key) && !LINK.test(key));
  return parts.length === 0 ? name : { ...name, parts };
}

const LINK = /^(?:the|of|for|and)$/;

function acronymsOf({ forms }: LocalName): ReadonlySet<string> {
  if (forms.length < 2) return NONE;
  return new Set(
    forms
      .map(({ text }) => text)
      .filter((text) => /^[A-Z][A-Z&-]{2,8}$/.test(text))
      .map(fold),
  );
}

/** May a kind's names be compared by their sound? */
export function isComparable(kind: EntityKind): boolean {
  return kind !== "country";
}
