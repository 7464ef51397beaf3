// Remembers what a pure function gave for a word: news repeats its words, so most are asked for again.
// A stranger would get wrong the keys: a slice of an article keeps the whole article in memory, so keys are copied.

/** The same function, its results kept for up to `limit` words; beyond that it starts anew. */
export function remember<Value extends object | string | boolean | null>(
  compute: (word: string) => Value,
  limit = 40_000,
): (word: string) => Value {
  let known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word.length > LONG) return compute(word);
    const own = ` ${word}`.slice(1);
    const value = compute(own);
    if (known.size >= limit) known = new Map();
    known.set(own, value);
    return value;
  };
}

/** Code units; longer ones do not come twice. */
const LONG = 40;
