// One entity as one article names it, before articles are compared.
// A stranger would get wrong `heads` and `roleWords`: they are what descriptions ("the envoy") may call it, not its names.
import type { EntityKind, Gender, GrammaticalNumber, LanguageCode, Mention } from "../document.ts";

/** One entity of one article. */
export interface LocalName {
  /** Set where a lexicon or an institution's pattern names it. */
  readonly entry?: string;
  readonly kind: EntityKind;
  readonly named: boolean;
  /** Written forms with their counts, by language. */
  readonly forms: Map<string, { readonly text: string; readonly language: LanguageCode; count: number }>;
  /** Folded words of its roles and heads, to lead "the envoy" back to it. */
  readonly heads: Set<string>;
  readonly affiliations: Set<string>;
  /** Folded words of its roles, articles and clitics off: what a description of it may consist of. */
  readonly roleWords: Set<string>;
  gender?: Gender | undefined;
  number?: GrammaticalNumber | undefined;
  readonly articleId: string;
  /** Where it is first mentioned: the unnamed one's id. */
  readonly start: number;
  readonly mentions: Mention[];
}

export function group(kind: EntityKind): string {
  return kind === "country" ? "place" : kind === "group" ? "person" : kind;
}

/** Of one kind, a group of persons being persons. */
export function sameSort(a: EntityKind, b: EntityKind): boolean {
  return a === b || (a !== "country" && b !== "country" && group(a) === group(b));
}

/** The one whose last mention before is nearest. */
export function nearest(names: readonly LocalName[], mention: Mention): LocalName | undefined {
  const last = (name: LocalName) =>
    Math.max(...name.mentions.map(({ start }) => start).filter((start) => start < mention.start), -1);
  return names.reduce<LocalName | undefined>(
    (best, name) => (best === undefined || last(name) > last(best) ? name : best),
    undefined,
  );
}
