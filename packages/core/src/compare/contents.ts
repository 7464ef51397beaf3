// The contents of the articles of one story side by side, each as numbers: how rare what it speaks of is in the two articles
// that are being compared.
// A stranger would get wrong what counts as rare: within the two articles alone, so that what all of a story speaks of weighs
// nothing, and other articles of the corpus change nothing.
import { compareCodeUnits } from "@isnad/text";
import type { Claimed, Statement } from "../document.ts";
import { positionAt } from "../segment/paragraphs.ts";
import { fieldsOf, isGeneral } from "./fields.ts";

/** Keys of one kind, by number and in rising order, with how much of each there is; all of it where nothing else is said. */
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
  /** The numbers that it tells, in rising order. */
  readonly numbers: readonly number[];
  readonly vectors: Readonly<Record<Kind, Vector>>;
  /** Whom its paragraph names, and what else is told there, by number and in rising order; one array a paragraph. */
  readonly setting: readonly number[];
}

/** How much of a field an event, a word or a thing tells. */
const OF_FIELD: Readonly<Record<string, number>> = { event: 1, word: 0.7, thing: 0.5 };
/** What a field of no matter in particular counts. */
const GENERAL = 0.5;

/** The contents of each article, and how many keys they have. */
export function contentsOf(articles: readonly Claimed[]): {
  readonly contents: ReadonlyMap<Claimed, readonly Content[]>;
  readonly keys: number;
} {
  const keys = numbered(articles);
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
      const { sort, number } = keys.get(name)!;
      if (sort !== "word") setting.add(number);
    }
  });
  for (const [{ start }, { id, named }] of article.entityOf)
    if (named) found.get(paragraphAt(article, start))?.add(keys.get(id)!.number);
  return new Map([...found].map(([paragraph, numbers]) => [paragraph, [...numbers].sort((a, b) => a - b)]));
}

/** What a content speaks of. Sorted keys have rising numbers. */
function spokenOf(about: readonly string[], keys: Keys): Pick<Content, "numbers" | "vectors"> {
  const [numbers, concept, word]: number[][] = [[], [], []];
  const fields = new Map<number, number>();
  for (const name of about) {
    const { sort, number, fields: own } = keys.get(name)!;
    (sort === "word" ? word! : concept!).push(number);
    if (sort === "number") numbers!.push(number);
    for (const [field, share] of own) fields.set(field, (fields.get(field) ?? 0) + share);
  }
  const ids = [...fields.keys()].sort((a, b) => a - b);
  const field = { ids, weights: ids.map((id) => fields.get(id)!) };
  return {
    numbers: numbers!,
    vectors: { concept: { ids: concept! }, word: { ids: word! }, field },
  };
}

/** A key among those of its corpus. */
interface Key {
  /** `word`, `event`, `thing`, `number` or the kind of an entity. */
  readonly sort: string;
  /** Its place in their order, so that sums run in one order whatever the corpus. */
  readonly number: number;
  /** The numbers of its fields, with how much of each it tells. */
  readonly fields: readonly (readonly [number, number])[];
}

type Keys = ReadonlyMap<string, Key>;

/** Every key of the corpus. */
function numbered(articles: readonly Claimed[]): Keys {
  const names = new Set<string>();
  for (const { about, entityOf } of articles) {
    for (const own of about) for (const name of own) names.add(name);
    for (const { id, named } of entityOf.values()) if (named) names.add(id);
  }
  for (const name of [...names]) for (const field of fieldsOf(name)) names.add(`field/${field}`);
  const order = new Map([...names].sort(compareCodeUnits).map((name, index) => [name, index]));
  return new Map(
    [...order].map(([name, number]) => {
      const sort = name.slice(0, name.indexOf("/"));
      const own = fieldsOf(name);
      const share = (OF_FIELD[sort] ?? 0) / Math.sqrt(own.length);
      const fields = own.map(
        (field) => [order.get(`field/${field}`)!, share * (isGeneral(field) ? GENERAL : 1)] as const,
      );
      return [name, { sort, number, fields }];
    }),
  );
}

function paragraphOf(article: Claimed, { contents }: Statement): number {
  return paragraphAt(article, contents[0]?.start ?? 0);
}

function paragraphAt({ paragraphs }: Claimed, offset: number): number {
  const at = positionAt(paragraphs, offset);
  return at < paragraphs.length && paragraphs[at]!.start <= offset ? at : -1;
}
