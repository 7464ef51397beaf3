// Which variable stands in which slot of a row.
// A stranger would get wrong subqueries: what they do not select is theirs alone, and gets a slot of its own even where a
// variable outside has the same name.

/** Counts the slots of one question; `most` also over forks. */
interface Slots {
  count: number;
  readonly all: { most: number };
}

export class Scope {
  readonly #slots: Slots;
  readonly #names = new Map<string, number>();

  constructor(slots: Slots = { count: 0, all: { most: 0 } }) {
    this.#slots = slots;
  }

  /** How many slots the question has so far. */
  get width(): number {
    return this.#slots.all.most;
  }

  slot(name: string): number {
    const slot = this.#names.get(name) ?? this.hidden();
    this.#names.set(name, slot);
    return slot;
  }

  /** A slot without a name. */
  hidden(): number {
    const slot = this.#slots.count++;
    this.#slots.all.most = Math.max(this.#slots.all.most, this.#slots.count);
    return slot;
  }

  /** A scope of the same names; what it adds may stand in the same slots as what the next fork adds. */
  fork(): Scope {
    const fork = new Scope({ ...this.#slots });
    for (const [name, slot] of this.#names) fork.#names.set(name, slot);
    return fork;
  }

  /** The scope of a subquery that selects these variables. */
  inner(selected: readonly string[]): Scope {
    const inner = new Scope(this.#slots);
    for (const name of selected) inner.#names.set(name, this.slot(name));
    return inner;
  }
}
