// A trie over word keys: finds the longest listed phrase that begins at a word, in time proportional to its length.
// A stranger would get wrong the keys: they are folded and without apostrophes ("qaim" for "Qa’im"), so phrases must
// be added through `add`, never as raw strings.
import { foldWord, remember } from "@isnad/text";

/** Most nodes are a phrase's last, the others mostly nobody's: those have no map, these no values. */
interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  values: T[] | undefined;
}

/** The folded words of a phrase; hyphens and points between words part them, initials stay together ("u.s."). */
export const phraseKeys: (phrase: string) => readonly string[] = remember((phrase) => keysOf(phrase));

/** The same of phrases that are not asked for again. */
export function keysOf(phrase: string): readonly string[] {
  return (phrase.match(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʿʾ‘]*/gu) ?? []).map((word) =>
    wordKey(word),
  );
}

/** The key of one word as phrases are listed by. */
export const wordKey: (word: string) => string = remember((word) => foldWord(word).replaceAll("'", ""));

export class PhraseTrie<T> {
  readonly #root = { next: new Map<string, Node<T>>(), values: undefined };

  /** `keys` are those of the phrase, where they are known already. */
  add(phrase: string, value: T, keys: readonly string[] = phraseKeys(phrase)): void {
    let node: Node<T> = this.#root;
    for (const key of keys) {
      node.next ??= new Map();
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: undefined, values: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node === this.#root) return;
    if (node.values === undefined) node.values = [value];
    else node.values.push(value);
  }

  /** Does any listed phrase start with this word? */
  starts(first: string): boolean {
    return this.#root.next.has(first);
  }

  /**
   * The longest listed phrase that starts with `first` and goes on with `keyAt(1)`, `keyAt(2)`, …
   * `keyAt` gives undefined where a phrase may not go on (punctuation, the sentence's end).
   */
  longest(
    first: string,
    keyAt: (offset: number) => string | undefined,
    accept?: (value: T, length: number) => boolean,
  ): { length: number; values: readonly T[] } | undefined {
    let node = this.#root.next.get(first);
    let found: { length: number; values: readonly T[] } | undefined;
    for (let length = 1; node !== undefined; length++) {
      const values = accept && node.values ? accepted(node.values, length, accept) : node.values;
      if (values !== undefined && values.length > 0) found = { length, values };
      const key = keyAt(length);
      node = key === undefined ? undefined : node.next?.get(key);
    }
    return found;
  }
}

/** The list itself where all are accepted, as most are. */
function accepted<T>(
  values: readonly T[],
  length: number,
  accept: (value: T, length: number) => boolean,
): readonly T[] {
  for (const value of values)
    if (!accept(value, length)) return values.filter((other) => accept(other, length));
  return values;
}
