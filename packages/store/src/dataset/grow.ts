// Typed arrays that grow by doubling.
import { DatasetFullError } from "../errors.ts";

type Numbers = Uint8Array | Uint32Array | Int32Array;

/** The array itself where it has that many places, else a longer one of the same content, at most `most` long. */
export function grown<A extends Numbers>(array: A, places: number, most = Number.POSITIVE_INFINITY): A {
  if (places <= array.length) return array;
  const length = Math.max(places, Math.min(array.length * 2, most));
  const longer = allocated(() => new (array.constructor as new (length: number) => A)(length), length);
  longer.set(array as never);
  return longer;
}

/** What `make` makes; where there is no memory for it, the reason by name. Throws `DatasetFullError`. */
export function allocated<A>(make: () => A, places: number): A {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw new DatasetFullError("places in an array", places);
    throw error;
  }
}
