// How alike contents of two articles are by what they speak of: the cosine of what they share, by how rare it is in the two
// (Salton and Buckley, Information Processing & Management 24, 1988).
// A stranger would get wrong one article: it is compared with itself by its own counts, not by twice as many.
import { type Content, KINDS, type Kind, type Vector } from "./contents.ts";

/** In how many contents of an article each key stands: `counts[i]` for the key `ids[i]`. */
export interface Counts {
  readonly ids: readonly number[];
  readonly counts: readonly number[];
}

export function countsOf(contents: readonly Content[]): Counts {
  const counts = new Map<number, number>();
  for (const { vectors } of contents)
    for (const kind of KINDS) for (const id of vectors[kind].ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { ids: [...counts.keys()], counts: [...counts.values()] };
}

/** Keys with the weight that each has beside the contents of one other article. */
interface Rare {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly norm: number;
}
export type Weighed = Readonly<Record<Kind, Rare>>;

/** Weighs contents by the counts of the articles that are being compared, one comparison after another. */
export class Rarity {
  /** By key; zero between two comparisons, so that each costs no more than its own articles have keys. */
  readonly #counts: Int32Array;
  /** Contents that are compared one after another mostly stand in one paragraph: what was reckoned last is kept. */
  #settings: { left: readonly number[]; right: readonly number[]; value: number } | undefined;

  /** `keys`: how many there are. */
  constructor(keys: number) {
    this.#counts = new Int32Array(keys);
  }

  /** The contents of each side, weighed among all contents of these articles. */
  weigh(sides: readonly Counts[], contents: readonly (readonly Content[])[], total: number): Weighed[][] {
    for (const { ids, counts } of sides)
      for (let at = 0; at < ids.length; at++) this.#counts[ids[at]!]! += counts[at]!;
    const rarity = Array.from({ length: total + 1 }, (_, count) => Math.log((total + 1) / (count + 0.5)));
    const found = contents.map((side) =>
      side.map(({ vectors: { concept, word, field } }) => ({
        concept: this.#rare(concept, rarity),
        word: this.#rare(word, rarity),
        field: this.#rare(field, rarity),
      })),
    );
    for (const { ids } of sides) for (const id of ids) this.#counts[id] = 0;
    return found;
  }

  /** How alike two paragraphs are by whom they name and what is told there; being in one paragraph tells nothing. */
  settings({ setting: left }: Content, { setting: right }: Content): number {
    if (left === right) return 0;
    if (this.#settings?.left !== left || this.#settings.right !== right)
      this.#settings = { left, right, value: likenessOf(left, right) };
    return this.#settings.value;
  }

  #rare({ ids, weights }: Vector, rarity: readonly number[]): Rare {
    const rare: number[] = [];
    let squares = 0;
    for (let at = 0; at < ids.length; at++) {
      const weight = (weights?.[at] ?? 1) * rarity[this.#counts[ids[at]!]!]!;
      rare.push(weight);
      squares += weight * weight;
    }
    return { ids, weights: rare, norm: Math.sqrt(squares) };
  }
}

/** How alike one content is to others, asked one after another: its weights are laid out by key. */
export class Likeness {
  /** By key; zero but for the keys of {@link #one}. */
  readonly #weights: Float64Array;
  #one: Weighed | undefined;

  /** `keys`: how many there are. */
  constructor(keys: number) {
    this.#weights = new Float64Array(keys);
  }

  /** Takes up the content that the others are held against. */
  take(one: Weighed): void {
    if (this.#one !== undefined)
      for (const kind of KINDS) for (const id of this.#one[kind].ids) this.#weights[id] = 0;
    for (const kind of KINDS) {
      const { ids, weights } = one[kind];
      for (let at = 0; at < ids.length; at++) this.#weights[ids[at]!] = weights[at]!;
    }
    this.#one = one;
  }

  /** The cosine between the keys of one kind. */
  to(other: Weighed, kind: Kind): number {
    const { ids, weights, norm } = other[kind];
    const norms = norm * (this.#one?.[kind].norm ?? 0);
    if (norms === 0) return 0;
    let sum = 0;
    for (let at = 0; at < ids.length; at++) sum += weights[at]! * this.#weights[ids[at]!]!;
    return sum / norms;
  }
}

/** How alike two sets are, as the cosine has it: numbers in rising order, all of one weight. */
function likenessOf(left: readonly number[], right: readonly number[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const step = left[i]! - right[j]!;
    if (step === 0) common++;
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return common === 0 ? 0 : common / Math.sqrt(left.length * right.length);
}
