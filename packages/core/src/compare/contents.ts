// The contents of the articles of one story side by side, each as numbers: how rare what it speaks of is in the two articles
// that are being compared.
// A stranger would get wrong what counts as rare: within the two articles alone, so that what all of a story speaks of weighs
// nothing, and other articles of the corpus change nothing.
import { remember } from "@isnad/text";
import type { Claimed, Statement } from "../document.ts";
import { positionAt } from "../segment/paragraphs.ts";
import { FIELD_COUNT, fieldShares } from "./fields.ts";

/**
 * Keys of one kind, by number and in the order of their names, so that sums run in one order whatever the corpus; with how
 * much of each there is, all of it where nothing else is said.
 */
export interface Vector {
  readonly ids: readonly number[];
  readonly weights?: readonly number[];
}

export const KINDS = ["concept", "word", "field"] as const;
export type Kind = (typeof KINDS)[number];

/** A statement's content among those of its corpus. */
export interface Content {
  readonly article: Claimed;
  readonly statement: Statement;
  /** Its place among the article's statements. */
  readonly at: number;
  /** The position of its paragraph; -1 outside of all. */
  readonly paragraph: number;
  /** What it claims, by number: its topics, and their events. */
  readonly topics: readonly number[];
  readonly claimed: readonly number[];
  /** The numbers that it tells, by number. */
  readonly numbers: readonly number[];
  readonly vectors: Readonly<Record<Kind, Vector>>;
  /** Whom its paragraph names, and what else is told there, by number and in rising order; one array a paragraph. */
  readonly setting: readonly number[];
}

/** How much of a field an event, a word or a thing tells. */
const OF_FIELD: Readonly<Record<string, number>> = { event: 1, word: 0.7, thing: 0.5 };

/** The contents of each article, and how many keys they have. */
export function contentsOf(articles: readonly Claimed[]): {
  readonly contents: ReadonlyMap<Claimed, readonly Content[]>;
  readonly keys: number;
} {
  const keys = new Keys();
  const names = new Map<string, number>();
  const nameOf = (name: string): number => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  const contents = articles.map((article) => {
    const settings = settingsOf(article, keys);
    const own = article.statements.map((statement, at) =>
      contentOf(article, statement, at, keys, settings, nameOf),
    );
    return [article, own] as const;
  });
  return { contents: new Map(contents), keys: keys.size };
}

/** What a key is among those of its corpus, numbered as they come behind the fields. */
class Keys {
  readonly #keys = new Map<string, Key>();

  /** Greater than every number of a key or field. */
  get size(): number {
    return FIELD_COUNT + this.#keys.size;
  }

  of(name: string): Key {
    let key = this.#keys.get(name);
    if (key === undefined) {
      key = { number: this.size, ...natureOf(name) };
      this.#keys.set(name, key);
    }
    return key;
  }
}

interface Nature {
  /** `word`, `event`, `thing`, `number` or the kind of an entity. */
  readonly sort: string;
  /** The numbers of its fields, with how much of each it tells. */
  readonly fields: readonly (readonly [field: number, share: number])[];
}

interface Key extends Nature {
  readonly number: number;
}

/** What a key is in every corpus. */
const natureOf: (name: string) => Nature = remember((name) => {
  const sort = name.slice(0, name.indexOf("/"));
  const of = OF_FIELD[sort] ?? 0;
  return { sort, fields: fieldShares(name).map(([field, share]) => [field, of * share]) };
});

function contentOf(
  article: Claimed,
  statement: Statement,
  at: number,
  keys: Keys,
  settings: Settings,
  nameOf: (name: string) => number,
): Content {
  const claims = article.claims[at]!;
  const paragraph = paragraphOf(article, statement);
  return {
    article,
    statement,
    at,
    paragraph,
    topics: claims.map(({ topic }) => nameOf(topic.id)),
    claimed: claims.map(({ topic }) => nameOf(topic.event)),
    ...spokenOf(article.about[at]!, keys),
    setting: settings.get(paragraph) ?? [],
  };
}

/** By the position of a paragraph. */
type Settings = ReadonlyMap<number, readonly number[]>;

/** Words are left out: that two paragraphs share them says little, and it takes long. */
function settingsOf(article: Claimed, keys: Keys): Settings {
  const found = new Map<number, Set<number>>();
  article.statements.forEach((statement, at) => {
    const paragraph = paragraphOf(article, statement);
    const setting = found.get(paragraph) ?? new Set();
    found.set(paragraph, setting);
    for (const name of article.about[at]!) {
      const { sort, number } = keys.of(name);
      if (sort !== "word") setting.add(number);
    }
  });
  for (const [{ start }, { id, named }] of article.entityOf)
    if (named) found.get(paragraphAt(article, start))?.add(keys.of(id).number);
  return new Map([...found].map(([paragraph, numbers]) => [paragraph, [...numbers].sort((a, b) => a - b)]));
}

/** What a content speaks of. */
function spokenOf(about: readonly string[], keys: Keys): Pick<Content, "numbers" | "vectors"> {
  const [numbers, concept, word]: [number[], number[], number[]] = [[], [], []];
  const shares = new Map<number, number>();
  for (const name of about) {
    const { sort, number, fields } = keys.of(name);
    (sort === "word" ? word : concept).push(number);
    if (sort === "number") numbers.push(number);
    for (const [field, share] of fields) shares.set(field, (shares.get(field) ?? 0) + share);
  }
  const ids = [...shares.keys()].sort((a, b) => a - b);
  const field = { ids, weights: ids.map((id) => shares.get(id)!) };
  return { numbers, vectors: { concept: { ids: concept }, word: { ids: word }, field } };
}

function paragraphOf(article: Claimed, { contents }: Statement): number {
  return paragraphAt(article, contents[0]?.start ?? 0);
}

function paragraphAt({ paragraphs }: Claimed, offset: number): number {
  const at = positionAt(paragraphs, offset);
  return at < paragraphs.length && paragraphs[at]!.start <= offset ? at : -1;
}
