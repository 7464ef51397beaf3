// What lies in which sentence, in time that grows with the article alone: an article may be one of megabytes.
import type { Attributed, Span } from "@isnad/core";

export type Sentence = Attributed["paragraphs"][number]["sentences"][number];

/** The items by the sentences they touch, in their order; `spanOf` gives what an item covers, if anything. */
export function bySentence<Item>(
  article: Attributed,
  items: Iterable<Item>,
  spanOf: (item: Item) => Span | undefined,
): Map<Sentence, Item[]> {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const held = new Map<Sentence, Item[]>();
  for (const item of items) {
    const span = spanOf(item);
    if (span === undefined) continue;
    for (let at = firstEndingAfter(sentences, span.start); at < sentences.length; at++) {
      const sentence = sentences[at]!;
      if (sentence.start >= span.end) break;
      const others = held.get(sentence);
      if (others) others.push(item);
      else held.set(sentence, [item]);
    }
  }
  return held;
}

/** By halving: sentences come in text order and do not overlap. */
function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
