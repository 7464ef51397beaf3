// The names that stand near a place in an article: all of them in an article of common length.
// A stranger would get wrong whom this spares: a collection of many articles in one text, where asking every description
// of every name would take the square of the length, and would give an office to somebody thousands of lines away.
import type { DraftName } from "./local-name.ts";

/** Code units: four times what long articles have. */
const REACH = 40_000;

export class Neighbors {
  readonly #all: readonly DraftName[];
  readonly #length: number;
  /** By the stretch of {@link REACH} in which a mention starts. */
  readonly #stretches = new Map<number, Set<DraftName>>();

  /** `all` grows while names are found; `length` is that of the article's text. */
  constructor(all: readonly DraftName[], length: number) {
    this.#all = all;
    this.#length = length;
  }

  note(name: DraftName, offset: number): void {
    if (this.#length <= REACH) return;
    const stretch = Math.floor(offset / REACH);
    const names = this.#stretches.get(stretch);
    if (names === undefined) this.#stretches.set(stretch, new Set([name]));
    else names.add(name);
  }

  /** The names with a mention in the same stretch or one beside it. */
  of(offset: number): readonly DraftName[] {
    if (this.#length <= REACH) return this.#all;
    const stretch = Math.floor(offset / REACH);
    const near = new Set<DraftName>();
    for (const at of [stretch - 1, stretch, stretch + 1])
      for (const name of this.#stretches.get(at) ?? []) near.add(name);
    return [...near];
  }
}
