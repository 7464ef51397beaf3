// The contents of the articles of one story side by side, each as numbers: how rare what it speaks of is in the two articles
// that are being compared.
// A stranger would get wrong what counts as rare: within the two articles alone, so that what all of a story speaks of weighs
// nothing, and other articles of the corpus change nothing.
import { compareCodeUnits } from "@isnad/text";
import type { Claimed, Statement } from "../document.ts";
import { positionAt } from "../segment/paragraphs.ts";
import { fieldsOf } from "./fields.ts";

/** Keys of one kind with their weights; ids in rising order. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
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
  /** What it claims: ids of topics, and of their events. */
  readonly topics: ReadonlySet<string>;
  readonly claimed: ReadonlySet<string>;
  /** Keys of all that it speaks of. */
  readonly events: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly vectors: Readonly<Record<Kind, Vector>>;
}

/** How much of a field an event, a word or a thing tells. */
const OF_FIELD: Readonly<Record<string, number>> = { event: 1, word: 0.7, thing: 0.5 };

/** The contents of each article. */
export function contentsOf(articles: readonly Claimed[]): Map<Claimed, Content[]> {
  const ids = numbered(articles);
  const idOf = (key: string): number => ids.get(key)!;
  return new Map(
    articles.map((article) => [
      article,
      article.statements.map((statement, at) => contentOf(article, statement, at, idOf)),
    ]),
  );
}

function contentOf(
  article: Claimed,
  statement: Statement,
  at: number,
  idOf: (key: string) => number,
): Content {
  const about = article.about[at]!;
  const topics = article.claims[at]!.map(({ topic }) => topic);
  const paragraph = paragraphAt(article, statement.contents[0]?.start ?? 0);
  // Sorted keys have rising ids.
  const of = (keys: readonly string[]): Vector => ({
    ids: Int32Array.from(keys, idOf),
    weights: new Float64Array(keys.length).fill(1),
  });
  return {
    article,
    statement,
    at,
    paragraph,
    isFirst: paragraph <= 0 || article.paragraphs[paragraph]!.role === "headline",
    topics: new Set(topics.map(({ id }) => id)),
    claimed: new Set(topics.map(({ event }) => event)),
    events: new Set(about.filter((key) => key.startsWith("event/"))),
    numbers: new Set(about.filter((key) => key.startsWith("number/"))),
    vectors: {
      concept: of(about.filter(isConcept)),
      word: of(about.filter((key) => !isConcept(key))),
      field: fieldsIn(about, idOf),
    },
  };
}

function isConcept(key: string): boolean {
  return !key.startsWith("word/");
}

function fieldsIn(about: readonly string[], idOf: (key: string) => number): Vector {
  const shares = new Map<string, number>();
  for (const key of about) {
    const fields = fieldsOf(key);
    const share = (OF_FIELD[key.slice(0, key.indexOf("/"))] ?? 0) / Math.sqrt(fields.length);
    for (const field of fields) shares.set(field, (shares.get(field) ?? 0) + share);
  }
  const fields = [...shares.keys()].sort(compareCodeUnits);
  return {
    ids: Int32Array.from(fields, (field) => idOf(`field/${field}`)),
    weights: Float64Array.from(fields, (field) => shares.get(field)!),
  };
}

/** Every key of the corpus by its place in their order, so that sums run in one order whatever the corpus. */
function numbered(articles: readonly Claimed[]): ReadonlyMap<string, number> {
  const keys = new Set<string>();
  for (const { about } of articles)
    for (const key of about.flat()) {
      keys.add(key);
      for (const field of fieldsOf(key)) keys.add(`field/${field}`);
    }
  return new Map([...keys].toSorted(compareCodeUnits).map((key, index) => [key, index]));
}

function paragraphAt({ paragraphs }: Claimed, offset: number): number {
  const at = positionAt(paragraphs, offset);
  return at < paragraphs.length && paragraphs[at]!.start <= offset ? at : -1;
}
