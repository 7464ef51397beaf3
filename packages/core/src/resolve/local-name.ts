// One entity as one article names it, before articles are compared.
// A stranger would get wrong `heads` and `roleWords` of a draft: they are what descriptions ("the envoy") may call it, not
// its names.
import { remember } from "@isnad/text";
import type { EntityKind, Gender, GrammaticalNumber, LanguageCode, Mention } from "../document.ts";
import type { EntityRow } from "../lexicons/rows.ts";
import { typeWords } from "./head-words.ts";

/** A written form with how often it stands. */
export interface Form {
  readonly text: string;
  readonly language: LanguageCode;
  readonly count: number;
}

/** One entity of one article, as articles are compared by. A corpus holds millions, so it holds nothing more. */
export interface LocalName {
  /** Set where a lexicon or an institution's pattern names it. */
  readonly entry?: string;
  readonly kind: EntityKind;
  readonly named: boolean;
  readonly forms: readonly Form[];
  readonly affiliations: ReadonlySet<string>;
  /** What sort of body or place the words around it say it is: "party", "settlement" (`names/head-concepts.json`). */
  readonly concepts: ReadonlySet<string>;
  readonly gender: Gender | undefined;
  readonly number: GrammaticalNumber | undefined;
  readonly articleId: string;
  /** The states that its article names: what two towns of one name are told apart by. */
  readonly states: ReadonlySet<string>;
  /** Where it is first mentioned: the unnamed one's id. */
  readonly start: number;
  readonly mentions: readonly Mention[];
}

/** The same while its article is read: what grows, and what leads descriptions to it. */
export interface DraftName {
  readonly entry?: string;
  /** What the lists say of that entry. */
  readonly row?: EntityRow;
  readonly kind: EntityKind;
  readonly named: boolean;
  /** By the form as written. */
  readonly forms: Map<string, { readonly text: string; readonly language: LanguageCode; count: number }>;
  readonly affiliations: Set<string>;
  readonly concepts: Set<string>;
  gender?: Gender | undefined;
  number?: GrammaticalNumber | undefined;
  readonly articleId: string;
  readonly states: ReadonlySet<string>;
  readonly start: number;
  readonly mentions: Mention[];
  /** Where they start, in order. */
  readonly starts: number[];
  /** Folded words of its roles and heads, to lead "the envoy" back to it. */
  readonly heads: Set<string>;
  /** Folded words of its roles, articles and clitics off: what a description of it may consist of. */
  readonly roleWords: Set<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
/** One set for all that hold the same ids: most names of a corpus belong to a few states. */
const sharedSet = remember((ids): ReadonlySet<string> => new Set(ids.split(" ")));

/** What is kept of a name when its article has been read. */
export function finished(draft: DraftName): LocalName {
  const { entry, kind, named, articleId, states, start, gender, number, mentions } = draft;
  const kept = (set: ReadonlySet<string>) => (set.size === 0 ? NOTHING : sharedSet([...set].join(" ")));
  return {
    ...(entry === undefined ? {} : { entry }),
    kind,
    named,
    forms: [...draft.forms.values()],
    affiliations: kept(draft.affiliations),
    concepts: kept(draft.concepts),
    gender,
    number,
    articleId,
    states: kept(states),
    start,
    mentions: mentions.slice(),
  };
}

/** A name as its first mention has it; `entry` and `row` where a list or a pattern knows it. */
export function named(
  mention: Mention,
  rest: Pick<DraftName, "articleId" | "states"> & {
    entry?: string;
    row?: EntityRow | undefined;
    named?: boolean;
  },
): DraftName {
  const { row, ...others } = rest;
  return {
    named: mention.named,
    forms: new Map(),
    heads: new Set(row === undefined ? [] : typeWords(row)),
    affiliations: new Set(row?.partOf === undefined ? [] : [row.partOf]),
    roleWords: new Set(),
    concepts: new Set(),
    start: mention.start,
    mentions: [],
    starts: [],
    ...others,
    ...(row === undefined ? {} : { row }),
    kind: row?.kind ?? mention.kind,
  };
}

/** Adds a mention; they need not come in the order of the text. */
export function mentioned(name: DraftName, mention: Mention): void {
  name.mentions.push(mention);
  name.starts.splice(countBefore(name.starts, mention.start), 0, mention.start);
}

/** How many of some sorted offsets are less than one. */
function countBefore(starts: readonly number[], offset: number): number {
  if ((starts.at(-1) ?? -1) < offset) return starts.length;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function group(kind: EntityKind): string {
  return kind === "country" ? "place" : kind === "group" ? "person" : kind;
}

/** Of one kind, a group of persons being persons. */
export function sameSort(a: EntityKind, b: EntityKind): boolean {
  return a === b || (a !== "country" && b !== "country" && group(a) === group(b));
}

/** The one whose last mention before is nearest. */
export function nearest(names: readonly DraftName[], mention: Mention): DraftName | undefined {
  let best: DraftName | undefined;
  let last = -2;
  for (const name of names) {
    const start = name.starts[countBefore(name.starts, mention.start) - 1] ?? -1;
    if (start > last) [best, last] = [name, start];
  }
  return best;
}
