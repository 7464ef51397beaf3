// How alike contents of two articles are by what they speak of: the cosine of what they share, by how rare it is in the two
// (Salton and Buckley, Information Processing & Management 24, 1988).
// A stranger would get wrong one article: it is compared with itself by its own counts, not by twice as many.
import { type Content, KINDS, type Kind, type Vector } from "./contents.ts";

/** In how many contents of an article each key stands. */
export type Counts = ReadonlyMap<number, number>;

export function countsOf(contents: readonly Content[]): Counts {
  const counts = new Map<number, number>();
  for (const { vectors } of contents)
    for (const kind of KINDS) for (const id of vectors[kind].ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** A content with the weights that it has beside the contents of one other article. */
export type Weighed = Readonly<Record<Kind, Vector & { readonly norm: number }>>;

export function weighed(
  { vectors }: Content,
  own: Counts,
  others: Counts | undefined,
  total: number,
): Weighed {
  const of = ({ ids, weights }: Vector) => {
    const rare = new Float64Array(ids.length);
    let squares = 0;
    for (let at = 0; at < ids.length; at++) {
      const count = own.get(ids[at]!)! + (others?.get(ids[at]!) ?? 0);
      const weight = weights[at]! * Math.log((total + 1) / (count + 0.5));
      rare[at] = weight;
      squares += weight * weight;
    }
    return { ids, weights: rare, norm: Math.sqrt(squares) };
  };
  return { concept: of(vectors.concept), word: of(vectors.word), field: of(vectors.field) };
}

export function cosine(left: Weighed[Kind], right: Weighed[Kind]): number {
  const norm = left.norm * right.norm;
  if (norm === 0) return 0;
  let sum = 0;
  for (let i = 0, j = 0; i < left.ids.length && j < right.ids.length; ) {
    const step = left.ids[i]! - right.ids[j]!;
    if (step === 0) sum += left.weights[i]! * right.weights[j]!;
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return sum / norm;
}
