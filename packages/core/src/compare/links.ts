// Weighted links between pairs of items, millions of them: arrays of numbers, since an object a link and a map an item cost more
// time in collecting garbage than all comparing.
// A stranger would get wrong when links may be asked for: after the last was added.

/** Which items each is linked with: those of item `i` stand from `from[i]` to `from[i + 1]`. */
interface Neighbors {
  readonly from: Int32Array;
  readonly items: Int32Array;
  readonly weights: Float64Array;
}

export class Links<Item> {
  readonly #numbers = new Map<Item, number>();
  readonly #items: Item[] = [];
  readonly #lefts: number[] = [];
  readonly #rights: number[] = [];
  readonly #weights: number[] = [];
  #neighbors: Neighbors | undefined;

  /** How many items are linked with any. */
  get size(): number {
    return this.#items.length;
  }

  itemAt(number: number): Item {
    return this.#items[number]!;
  }

  add(left: Item, right: Item, weight: number): void {
    this.#lefts.push(this.#numberOf(left));
    this.#rights.push(this.#numberOf(right));
    this.#weights.push(weight);
  }

  /** The links of so much weight and more, the heaviest first; of equal weight those that were added first. */
  eachFrom(least: number, visit: (left: number, right: number) => void): void {
    const weights = this.#weights;
    const order = [...weights.keys()].filter((link) => weights[link]! >= least);
    order.sort((a, b) => weights[b]! - weights[a]! || a - b);
    for (const link of order) visit(this.#lefts[link]!, this.#rights[link]!);
  }

  /** The links of an item. */
  eachOf(number: number, visit: (other: number, weight: number) => void): void {
    this.#neighbors ??= this.#sorted();
    const { from, items, weights } = this.#neighbors;
    for (let at = from[number]!; at < from[number + 1]!; at++) visit(items[at]!, weights[at]!);
  }

  #numberOf(item: Item): number {
    let number = this.#numbers.get(item);
    if (number === undefined) {
      number = this.#items.push(item) - 1;
      this.#numbers.set(item, number);
    }
    return number;
  }

  /** A counting sort: both ends of each link, by item. */
  #sorted(): Neighbors {
    const from = new Int32Array(this.size + 1);
    for (const ends of [this.#lefts, this.#rights]) for (const item of ends) from[item + 1]!++;
    for (let item = 0; item < this.size; item++) from[item + 1]! += from[item]!;
    const next = from.slice();
    const items = new Int32Array(2 * this.#weights.length);
    const weights = new Float64Array(2 * this.#weights.length);
    this.#weights.forEach((weight, link) => {
      const [left, right] = [this.#lefts[link]!, this.#rights[link]!];
      for (const [item, other] of [
        [left, right],
        [right, left],
      ] as const) {
        const at = next[item]!++;
        items[at] = other;
        weights[at] = weight;
      }
    });
    return { from, items, weights };
  }
}
