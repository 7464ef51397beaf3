// Tags the words of a sentence: a linear chain over facets of words, decoded by Viterbi (Lafferty and others, 2001:
// "Conditional random fields"). Whole numbers throughout, so every machine decides alike.
// A stranger would get wrong what is remembered: the sum over all facets of a form or a state does not depend on the
// place it stands in, so it is taken once for each of the five places it can be seen from.
import type { LanguageCode } from "../document.ts";
import { type Evidence, stateFacets } from "./evidence.ts";
import { type Model, REACH, TAG_COUNT } from "./model.ts";
import { formFacets } from "./word-form.ts";

/** What was learned from marked texts, to be handed to the pipeline. */
export interface Tagger {
  /** Has it weights for this language? Others are left to the rules. */
  readonly knows: (language: LanguageCode) => boolean;
  /** Gives each word of a sentence its tag, as an index of `TAGS`. */
  readonly tag: (words: readonly Evidence[], language: LanguageCode) => Uint8Array;
}

const SEEN_FROM = 2 * REACH + 1;
const LIMIT = 40_000;

/** What a form or state adds to the words around it: its facets from each place, and its group. */
interface Share {
  readonly sums: Int32Array;
  readonly group: string;
}

/** How words are tagged by these weights. */
export function tagging(model: Model): Tagger["tag"] {
  const forms = new Map<string, Share>();
  const states = new Map<string, Share>();
  const groups = new Map<string, Int32Array>();
  const formShare = (text: string, language: LanguageCode) =>
    kept(forms, `${language}${text}`, () => {
      const { facets, group } = formFacets(text, language);
      return { sums: sumsOf(model, facets), group };
    });
  const stateShare = (state: string) =>
    kept(states, state, () => ({ sums: sumsOf(model, stateFacets(state)), group: "" }));
  const groupSum = (facet: string) => kept(groups, facet, () => sumOf(model, [facet]));

  return (words, language) => {
    const scores = new Int32Array(words.length * TAG_COUNT);
    const classes = words.map(({ word, state, found }, index) => {
      const form = formShare(word.text, language);
      spread(scores, form.sums, index, words.length);
      spread(scores, stateShare(state).sums, index, words.length);
      return classOf(form.group, found);
    });
    classes.forEach((_, index) => {
      for (const facet of pairFacets(classes, index)) {
        const sum = groupSum(facet);
        for (let tag = 0; tag < TAG_COUNT; tag++) scores[index * TAG_COUNT + tag]! += sum[tag]!;
      }
    });
    return best(scores, model.transitions, words.length);
  };
}

export const classOf = (group: string, found: string): string => `${group}/${found}`;

/** The facets that a word's class has together with its neighbors'. */
export function pairFacets(classes: readonly string[], index: number): string[] {
  const [before = "^", own, after = "$"] = [classes[index - 1], classes[index], classes[index + 1]];
  return [`-|${before}|${own}`, `+|${own}|${after}`, `=|${before}|${own}|${after}`];
}

function kept<Value>(known: Map<string, Value>, key: string, compute: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = compute();
  if (known.size >= LIMIT) known.clear();
  known.set(` ${key}`.slice(1), value);
  return value;
}

/** The name under which a facet is learned when it is seen from `distance` words away. */
export const seenFrom = (distance: number, facet: string): string => `${distance}${facet}`;

function sumsOf(model: Model, facets: readonly string[]): Int32Array {
  const sums = new Int32Array(SEEN_FROM * TAG_COUNT);
  for (let distance = -REACH; distance <= REACH; distance++)
    sums.set(
      sumOf(
        model,
        facets.map((facet) => seenFrom(distance, facet)),
      ),
      (distance + REACH) * TAG_COUNT,
    );
  return sums;
}

function sumOf(model: Model, facets: readonly string[]): Int32Array {
  const sum = new Int32Array(TAG_COUNT);
  for (const facet of facets) {
    const weights = model.weightsOf(facet);
    if (weights !== undefined) for (let tag = 0; tag < TAG_COUNT; tag++) sum[tag]! += weights[tag]!;
  }
  return sum;
}

/** Adds what the word at `index` says to the words that see it. `distance` is where it stands from them. */
function spread(scores: Int32Array, sums: Int32Array, index: number, length: number): void {
  for (let distance = -REACH; distance <= REACH; distance++) {
    const at = index - distance;
    if (at < 0 || at >= length) continue;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      scores[at * TAG_COUNT + tag]! += sums[(distance + REACH) * TAG_COUNT + tag]!;
  }
}

/** The sequence of tags with the highest sum. */
function best(scores: Int32Array, transitions: Model["transitions"], length: number): Uint8Array {
  const from = new Uint8Array(length * TAG_COUNT);
  for (let at = 0; at < length; at++)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const own = at * TAG_COUNT + tag;
      if (at === 0) {
        scores[own]! += transitions[TAG_COUNT]![tag]!;
        continue;
      }
      let highest = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < TAG_COUNT; before++) {
        const sum = scores[own - tag - TAG_COUNT + before]! + transitions[before]![tag]!;
        if (sum > highest) {
          highest = sum;
          from[own] = before;
        }
      }
      scores[own]! += highest;
    }
  const tags = new Uint8Array(length);
  let last = 0;
  for (let tag = 1; tag < TAG_COUNT; tag++)
    if (scores[(length - 1) * TAG_COUNT + tag]! > scores[(length - 1) * TAG_COUNT + last]!) last = tag;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = last;
    last = from[at * TAG_COUNT + last]!;
  }
  return tags;
}
