// What stands around a word and what was found there, packed into one number: the tagger asks for it at every word, and a
// number is looked up faster than a string is made.
// A stranger would get wrong the numbers: values are numbered as they come, so the same state has another number in
// another run; only what `unpacked` gives is to be relied on.

/** The fields of a state, each a word of a small vocabulary. */
export interface State {
  /** What the rules found: "O", or a place in the name, a kind and a rule ("B-PER-en-title-name"). */
  readonly found: string;
  readonly capital: string;
  /** What the lists hold here. */
  readonly listed: string;
  /** What parts the word from the one before and the one after. */
  readonly before: string;
  readonly after: string;
  /** The kind of the names that the article has this word in. */
  readonly kind: string;
  /** Does the article write it small elsewhere? */
  readonly small: string;
}

/** The fields with the bits that each takes; together they are 31, which is what an engine keeps without a box. */
const FIELDS: readonly (readonly [keyof State, number])[] = [
  ["found", 11],
  ["capital", 3],
  ["listed", 5],
  ["before", 4],
  ["after", 4],
  ["kind", 3],
  ["small", 1],
];

const VALUES = FIELDS.map(([field]) => ({
  field,
  numbers: new Map<string, number>(),
  words: [] as string[],
}));

/** The number of a state. */
export function packed(state: State): number {
  let number = 0;
  for (let at = 0; at < FIELDS.length; at++) {
    const { field, numbers, words } = VALUES[at]!;
    const word = state[field];
    let own = numbers.get(word);
    if (own === undefined) {
      own = words.push(word) - 1;
      numbers.set(word, own);
    }
    number = number * 2 ** FIELDS[at]![1] + own;
  }
  return number;
}

/** The state that a number stands for. */
export function unpacked(number: number): State {
  const state: Record<string, string> = {};
  let rest = number;
  for (let at = FIELDS.length - 1; at >= 0; at--) {
    const size = 2 ** FIELDS[at]![1];
    state[FIELDS[at]![0]] = VALUES[at]!.words[rest % size]!;
    rest = Math.floor(rest / size);
  }
  return state as unknown as State;
}
