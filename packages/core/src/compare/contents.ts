// The contents of the articles of one story side by side, each as numbers: how rare what it speaks of is in the two articles
// that are being compared.
// A stranger would get wrong what counts as rare: within the two articles alone, so that what all of a story speaks of weighs
// nothing, and other articles of the corpus change nothing.
import { remember } from "@isnad/text";
import type { Claimed, Statement } from "../document.ts";
import { positionAt } from "../segment/paragraphs.ts";
import { FIELD_COUNT, fieldNumbers } from "./fields.ts";

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
  /** Does it stand in the headline or the first paragraph? */
  readonly isFirst: boolean;
  /** What it claims, by number: its topics, and their events. */
  readonly topics: readonly number[];
  readonly claimed: readonly number[];
  /** Of all that it speaks of the events and the numbers, by number. */
  readonly events: readonly number[];
  readonly numbers: readonly number[];
  readonly vectors: Readonly<Record<Kind, Vector>>;
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
  const contents = articles.map(
    (article) =>
      [
        article,
        article.statements.map((statement, at) => contentOf(article, statement, at, keys, nameOf)),
      ] as const,
  );
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
  /** The numbers of its fields, and how much of each it tells. */
  readonly fields: readonly number[];
  readonly share: number;
}

interface Key extends Nature {
  readonly number: number;
}

/** What a key is in every corpus. */
const natureOf: (name: string) => Nature = remember((name) => {
  const sort = name.slice(0, name.indexOf("/"));
  const fields = fieldNumbers(name);
  return { sort, fields, share: (OF_FIELD[sort] ?? 0) / Math.sqrt(fields.length) };
});

function contentOf(
  article: Claimed,
  statement: Statement,
  at: number,
  keys: Keys,
  nameOf: (name: string) => number,
): Content {
  const claims = article.claims[at]!;
  const paragraph = paragraphAt(article, statement.contents[0]?.start ?? 0);
  return {
    article,
    statement,
    at,
    paragraph,
    isFirst: paragraph <= 0 || article.paragraphs[paragraph]!.role === "headline",
    topics: claims.map(({ topic }) => nameOf(topic.id)),
    claimed: claims.map(({ topic }) => nameOf(topic.event)),
    ...spokenOf(article.about[at]!, keys),
  };
}

/** What a content speaks of. */
function spokenOf(about: readonly string[], keys: Keys): Pick<Content, "events" | "numbers" | "vectors"> {
  const [events, numbers, concept, word]: [number[], number[], number[], number[]] = [[], [], [], []];
  const shares = new Map<number, number>();
  for (const name of about) {
    const { sort, number, fields, share } = keys.of(name);
    (sort === "word" ? word : concept).push(number);
    if (sort === "event") events.push(number);
    else if (sort === "number") numbers.push(number);
    for (const field of fields) shares.set(field, (shares.get(field) ?? 0) + share);
  }
  const ids = [...shares.keys()].sort((a, b) => a - b);
  const field = { ids, weights: ids.map((id) => shares.get(id)!) };
  return { events, numbers, vectors: { concept: { ids: concept }, word: { ids: word }, field } };
}

function paragraphAt({ paragraphs }: Claimed, offset: number): number {
  const at = positionAt(paragraphs, offset);
  return at < paragraphs.length && paragraphs[at]!.start <= offset ? at : -1;
}
