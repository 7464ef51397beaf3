// What the desk's calls share: the shelf as it is now, and what was made of it.
// A stranger would get wrong how long something made is kept: as long as the shelf it was made of, which a change replaces.
import { emptyShelf, type Shelf } from "./shelf.ts";

export interface Table {
  shelf: Shelf;
  /** What `make` gives for the present shelf, made once. */
  readonly made: <Made>(make: (shelf: Shelf) => Made) => Made;
}

export function createTable(): Table {
  const made = new WeakMap<Shelf, Map<unknown, unknown>>();
  return {
    shelf: emptyShelf(),
    made<Made>(make: (shelf: Shelf) => Made): Made {
      const known = made.get(this.shelf) ?? new Map<unknown, unknown>();
      made.set(this.shelf, known);
      if (!known.has(make)) known.set(make, make(this.shelf));
      return known.get(make) as Made;
    },
  };
}
