// Learns the weights of a linear chain by maximum likelihood: AdaGrad over sentences in a seeded order, with a penalty on
// squares (Lafferty and others, 2001; Duchi and others, 2011).
// A stranger would get wrong the cut: a facet counts only when several articles have it, so that what is learned is how
// names look and not which names these few articles happen to hold.
import { hashOf, type ModelFile, TAGS } from "@isnad/core";
import { seeded } from "../../bench/texts.ts";

export interface Example {
  /** The article it comes from. */
  readonly source: string;
  readonly facets: readonly (readonly string[])[];
  /** For each word an index of TAGS. */
  readonly tags: readonly number[];
}

export interface Learning {
  /** In how many articles a facet must be. */
  readonly sources: number;
  readonly epochs: number;
  readonly rate: number;
  readonly penalty: number;
  readonly seed: number;
}

const COUNT = TAGS.length;

/** The weights that make the tags of the examples most likely. Deterministic. */
export function learn(examples: readonly Example[], learning: Learning): Omit<ModelFile, "words"> {
  const places = placesOf(examples, learning.sources);
  const rows = examples.map(({ facets, tags }) => ({
    tags,
    places: facets.map((names) => Int32Array.from(names.flatMap((name) => places.get(name) ?? []))),
  }));
  const chain = new Chain(places.size, learning);
  const random = seeded(learning.seed);
  for (let epoch = 0; epoch < learning.epochs; epoch++) {
    for (let at = rows.length - 1; at > 0; at--) {
      const other = random(at + 1);
      [rows[at], rows[other]] = [rows[other]!, rows[at]!];
    }
    for (const row of rows) if (row.tags.length > 0) chain.step(row.places, row.tags);
  }
  return chain.file(places);
}

/** A place in the weights for every facet that enough articles have. */
function placesOf(examples: readonly Example[], sources: number): Map<string, number> {
  const seenIn = new Map<string, Set<string>>();
  for (const { source, facets } of examples)
    for (const names of facets)
      for (const name of names) {
        const seen = seenIn.get(name);
        if (seen === undefined) seenIn.set(name, new Set([source]));
        else if (seen.size < sources) seen.add(source);
      }
  const places = new Map<string, number>();
  for (const [name, seen] of seenIn) if (seen.size >= sources) places.set(name, places.size);
  return places;
}

class Chain {
  readonly #weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #transitions = new Float64Array((COUNT + 1) * COUNT);
  readonly #transitionSquares = new Float64Array((COUNT + 1) * COUNT);
  readonly #learning: Learning;

  constructor(facets: number, learning: Learning) {
    this.#weights = new Float64Array(facets * COUNT);
    this.#squares = new Float64Array(facets * COUNT);
    this.#learning = learning;
  }

  /** One step uphill for one sentence. */
  step(places: readonly Int32Array[], tags: readonly number[]): void {
    const length = tags.length;
    const scores = new Float64Array(length * COUNT);
    places.forEach((own, at) => {
      for (const place of own)
        for (let tag = 0; tag < COUNT; tag++)
          scores[at * COUNT + tag]! += this.#weights[place * COUNT + tag]!;
    });
    const { forward, backward, total } = this.#sums(scores, length);
    const moved = new Float64Array((COUNT + 1) * COUNT);
    for (let at = 0; at < length; at++) {
      const push = new Float64Array(COUNT);
      for (let tag = 0; tag < COUNT; tag++)
        push[tag] =
          (tags[at] === tag ? 1 : 0) -
          Math.exp(forward[at * COUNT + tag]! + backward[at * COUNT + tag]! - total);
      for (const place of places[at]!)
        for (let tag = 0; tag < COUNT; tag++)
          this.#move(this.#weights, this.#squares, place * COUNT + tag, push[tag]!);
      if (at === 0) for (let tag = 0; tag < COUNT; tag++) moved[COUNT * COUNT + tag] = push[tag]!;
      else
        for (let before = 0; before < COUNT; before++)
          for (let tag = 0; tag < COUNT; tag++)
            moved[before * COUNT + tag]! +=
              (tags[at - 1] === before && tags[at] === tag ? 1 : 0) -
              Math.exp(
                forward[(at - 1) * COUNT + before]! +
                  this.#transitions[before * COUNT + tag]! +
                  scores[at * COUNT + tag]! +
                  backward[at * COUNT + tag]! -
                  total,
              );
    }
    for (let at = 0; at < moved.length; at++)
      this.#move(this.#transitions, this.#transitionSquares, at, moved[at]!);
  }

  #sums(scores: Float64Array, length: number) {
    const forward = new Float64Array(length * COUNT);
    const backward = new Float64Array(length * COUNT);
    const each = new Float64Array(COUNT);
    for (let tag = 0; tag < COUNT; tag++)
      forward[tag] = scores[tag]! + this.#transitions[COUNT * COUNT + tag]!;
    for (let at = 1; at < length; at++)
      for (let tag = 0; tag < COUNT; tag++) {
        for (let before = 0; before < COUNT; before++)
          each[before] = forward[(at - 1) * COUNT + before]! + this.#transitions[before * COUNT + tag]!;
        forward[at * COUNT + tag] = logSum(each) + scores[at * COUNT + tag]!;
      }
    for (let at = length - 2; at >= 0; at--)
      for (let tag = 0; tag < COUNT; tag++) {
        for (let after = 0; after < COUNT; after++)
          each[after] =
            this.#transitions[tag * COUNT + after]! +
            scores[(at + 1) * COUNT + after]! +
            backward[(at + 1) * COUNT + after]!;
        backward[at * COUNT + tag] = logSum(each);
      }
    return { forward, backward, total: logSum(forward.subarray((length - 1) * COUNT)) };
  }

  #move(weights: Float64Array, squares: Float64Array, place: number, push: number): void {
    if (push > -1e-4 && push < 1e-4) return;
    const slope = push - this.#learning.penalty * weights[place]!;
    squares[place]! += slope * slope;
    weights[place]! += (this.#learning.rate * slope) / (1e-3 + Math.sqrt(squares[place]!));
  }

  /** The weights as small whole numbers; facets that say next to nothing are left out. */
  file(places: ReadonlyMap<string, number>): Omit<ModelFile, "words"> {
    const highest = this.#weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0);
    const scale = highest / 127;
    const rows = [...places]
      .map(([name, place]) => ({
        hash: hashOf(name),
        own: Array.from({ length: COUNT }, (_, tag) =>
          Math.round(this.#weights[place * COUNT + tag]! / scale),
        ),
      }))
      .filter(({ own }) => own.some((weight) => Math.abs(weight) > 1))
      .toSorted((a, b) => a.hash - b.hash);
    const hashes = Buffer.alloc(4 * rows.length);
    rows.forEach(({ hash }, at) => {
      hashes.writeUInt32LE(hash, 4 * at);
    });
    return {
      scale: Number(scale.toPrecision(6)),
      transitions: Array.from({ length: COUNT + 1 }, (_, before) =>
        Array.from({ length: COUNT }, (_, tag) =>
          Math.round(this.#transitions[before * COUNT + tag]! / scale),
        ),
      ),
      facets: hashes.toString("base64"),
      weights: Buffer.from(Int8Array.from(rows.flatMap(({ own }) => own)).buffer).toString("base64"),
    };
  }
}

function logSum(values: Float64Array): number {
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > high) high = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - high);
  return high + Math.log(sum);
}
