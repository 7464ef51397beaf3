// Which articles tell one story: within a month of each other, with enough names in common that few others have.
// A stranger would get wrong that this is no partition: one may be of a story with two that are not of one with each other.
import { compareCodeUnits } from "@isnad/text";
import type { Claimed } from "../document.ts";
import { dayOf, daysBetween } from "./telling.ts";

/** Days between the articles of one story. */
const MONTH = 31;
/** Names that they must share at least, and their share of the names of the article with fewer. */
const COMMON = 3;
const SHARE = 0.25;
/** Earlier articles that an article is compared with content by content: those with most names in common. */
const MATES = 3;
/** Articles with one name that are looked at, the latest. */
const LATEST = 16;

/** Names that more articles have, and a larger share of them, are of no story: Washington in American news. */
const FEW = 12;
const FEW_OF_ALL = 0.1;

export class Stories {
  readonly #everywhere: ReadonlySet<string>;
  readonly #known = new WeakMap<Claimed, WeakMap<Claimed, boolean>>();
  readonly #names = new WeakMap<Claimed, ReadonlySet<string>>();

  constructor(articles: readonly Claimed[]) {
    const counts = new Map<string, number>();
    for (const article of articles)
      for (const name of this.#namesOf(article)) counts.set(name, (counts.get(name) ?? 0) + 1);
    const most = Math.max(FEW, FEW_OF_ALL * articles.length);
    this.#everywhere = new Set([...counts].filter(([, count]) => count > most).map(([name]) => name));
  }

  isOne(left: Claimed, right: Claimed): boolean {
    if (left === right || left.source === right.source) return true;
    let known = this.#known.get(left);
    if (known === undefined) {
      known = new WeakMap();
      this.#known.set(left, known);
    }
    let isOne = known.get(right);
    if (isOne === undefined) {
      isOne = this.#areOne(left, right);
      known.set(right, isOne);
    }
    return isOne;
  }

  /** For each article some earlier ones of its story. */
  mates(articles: readonly Claimed[]): Map<Claimed, readonly Claimed[]> {
    const byName = new Map<string, Claimed[]>();
    const found = new Map<Claimed, readonly Claimed[]>();
    for (const article of inOrder(articles)) {
      const common = new Map<Claimed, number>();
      for (const name of this.#namesOf(article)) {
        const known = byName.get(name) ?? [];
        for (const other of known.slice(-LATEST)) common.set(other, (common.get(other) ?? 0) + 1);
        known.push(article);
        byName.set(name, known);
      }
      const near = [...common].filter(([other, count]) => count >= COMMON && this.isOne(article, other));
      // A stable sort of what came in order: of as many names the earliest.
      found.set(
        article,
        near
          .toSorted(([, a], [, b]) => b - a)
          .slice(0, MATES)
          .map(([other]) => other),
      );
    }
    return found;
  }

  #areOne(left: Claimed, right: Claimed): boolean {
    if ((daysBetween(dayOf(left.published), dayOf(right.published)) ?? 0) > MONTH) return false;
    const [one, other] = [this.#namesOf(left), this.#namesOf(right)];
    const [few, many] = one.size <= other.size ? [one, other] : [other, one];
    let common = 0;
    for (const id of few) if (many.has(id) && !this.#everywhere.has(id)) common++;
    return common >= COMMON && common >= few.size * SHARE;
  }

  #namesOf(article: Claimed): ReadonlySet<string> {
    let names = this.#names.get(article);
    if (names === undefined) {
      names = new Set([...article.entityOf.values()].filter(({ named }) => named).map(({ id }) => id));
      this.#names.set(article, names);
    }
    return names;
  }
}

/** The earliest first, undated ones last. */
function inOrder(articles: readonly Claimed[]): Claimed[] {
  const order = ({ published, source }: Claimed) => `${published ?? "9"} ${source}`;
  return articles.toSorted((a, b) => compareCodeUnits(order(a), order(b)));
}
