// Which articles tell one story: within a month of each other, with enough names in common.
import type { Claimed } from "../document.ts";
import { dayOf, daysBetween } from "./telling.ts";

/** Days between the articles of one story. */
const MONTH = 31;
/** Names that they must share at least, and their share of the names of the article with fewer. */
const COMMON = 3;
const SHARE = 0.25;

export class Stories {
  readonly #known = new WeakMap<Claimed, WeakMap<Claimed, boolean>>();
  readonly #names = new WeakMap<Claimed, ReadonlySet<string>>();

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

  #areOne(left: Claimed, right: Claimed): boolean {
    if ((daysBetween(dayOf(left.published), dayOf(right.published)) ?? 0) > MONTH) return false;
    const [one, other] = [this.#namesOf(left), this.#namesOf(right)];
    const [few, many] = one.size <= other.size ? [one, other] : [other, one];
    let common = 0;
    for (const id of few) if (many.has(id)) common++;
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
