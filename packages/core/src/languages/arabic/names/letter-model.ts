// How likely a word is among words like those of a list, by its letters: each letter given the two before it.
// A stranger would get wrong the size of the numbers: they are natural logarithms of a whole word, so longer words have
// lower ones, and only the difference of two models says something.

/** Arabic letters by code unit behind U+0620, then the word's edge and everything else. */
const FIRST = 0x620;
const LETTERS = 0x64b - FIRST;
const EDGE = 0;
const OTHER = LETTERS;
const SIZE = LETTERS + 1;
/** How many counts the shorter context is worth, where the longer one was rarely seen. */
const TRUST = 4;

/** Letter trigrams, interpolated with bigrams and single letters (Jelinek and Mercer 1980, with fixed weights). */
export class LetterModel {
  readonly #threes = new Uint32Array(SIZE ** 3);
  readonly #twos = new Uint32Array(SIZE ** 2);
  readonly #pairs = new Uint32Array(SIZE ** 2);
  readonly #befores = new Uint32Array(SIZE);
  readonly #ones = new Uint32Array(SIZE);
  #letters = 0;

  /** `words` are folded keys. */
  constructor(words: Iterable<string>) {
    for (const word of words) this.#add(word);
  }

  #add(word: string): void {
    let [first, second] = [EDGE, EDGE];
    for (let at = 0; at <= word.length; at++) {
      const third = letterAt(word, at);
      const two = first * SIZE + second;
      this.#threes[two * SIZE + third]!++;
      this.#twos[two]!++;
      this.#pairs[second * SIZE + third]!++;
      this.#befores[second]!++;
      this.#ones[third]!++;
      this.#letters++;
      [first, second] = [second, third];
    }
  }

  /** The natural logarithm of a folded word's probability. */
  logOf(word: string): number {
    let sum = 0;
    let [first, second] = [EDGE, EDGE];
    for (let at = 0; at <= word.length; at++) {
      const third = letterAt(word, at);
      const two = first * SIZE + second;
      const one = (this.#ones[third]! + 1) / (this.#letters + SIZE);
      const pair = (this.#pairs[second * SIZE + third]! + TRUST * one) / (this.#befores[second]! + TRUST);
      sum += Math.log((this.#threes[two * SIZE + third]! + TRUST * pair) / (this.#twos[two]! + TRUST));
      [first, second] = [second, third];
    }
    return sum;
  }
}

function letterAt(word: string, at: number): number {
  if (at >= word.length) return EDGE;
  const letter = word.charCodeAt(at) - FIRST;
  return letter > 0 && letter < LETTERS ? letter : OTHER;
}
