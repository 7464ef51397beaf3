// Tags the words of a sentence: a linear chain over facets of words, decoded by Viterbi (Lafferty and others, 2001:
// "Conditional random fields"). Whole numbers throughout, so every machine decides alike.
// A stranger would get wrong what is remembered: the sum over all facets of a form or a state does not depend on the
// place it stands in, so it is taken once for each of the five places it can be seen from.
import type { LanguageCode } from "../document.ts";
import { NAMING } from "../languages/languages.ts";
import { type Evidence, stateFacets } from "./evidence.ts";
import { type Model, REACH, TAG_COUNT } from "./model.ts";

/** What was learned from marked texts, to be handed to the pipeline. */
export interface Tagger {
  /** Has it weights for this language? Others are left to the rules. */
  readonly knows: (language: LanguageCode) => boolean;
  /** Gives each word of a sentence its tag, as an index of `TAGS`: none to those that are not open. */
  readonly tag: (words: readonly (Evidence | undefined)[], language: LanguageCode) => Uint8Array;
}

const SEEN_FROM = 2 * REACH + 1;
/** Forms and states that are remembered before remembering starts anew. */
const LIMIT = 40_000;
/** More than there are classes, see {@link classOf}. */
const CLASSES = 1 << 14;

/** What a form or state adds to the words around it: its facets' weights from each place, and its group. */
interface Share {
  readonly sums: Int32Array;
  readonly group: string;
}

/** How words are tagged by these weights. */
export function tagging(model: Model): Tagger["tag"] {
  const forms = new Map<string, Share>();
  const states = new Map<number, Share>();
  const classes = new Classes(model);
  const shareOf = ({ facets, group }: { readonly facets: readonly string[]; readonly group: string }) => ({
    sums: sumsOf(model, facets),
    group,
  });
  return (words, language) => {
    const scores = new Int32Array(words.length * TAG_COUNT);
    const numbers = new Int32Array(words.length + 2);
    words.forEach((evidence, index) => {
      if (evidence === undefined) return;
      const { text } = evidence.word;
      const form =
        forms.get(text) ??
        keep(forms, text, shareOf(NAMING[language].tagging.facetsOf(text, model.isOrdinary)));
      const place =
        states.get(evidence.state) ?? keep(states, evidence.state, shareOf(stateFacets(evidence.state)));
      spread(scores, form.sums, place.sums, index, words.length);
      numbers[index + 1] = classes.numberOf(form.group, place.group);
    });
    const tags = new Uint8Array(words.length);
    for (let first = 0; first < words.length; first++) {
      if (words[first]?.isOpen !== true) continue;
      let next = first;
      for (; words[next]?.isOpen === true; next++)
        add(scores, next * TAG_COUNT, classes.sumOf(numbers[next]!, numbers[next + 1]!, numbers[next + 2]!));
      decode(tags, scores, model.transitions, first, next);
      first = next;
    }
    return tags;
  };
}

/** Classes by number, with what each adds together with its neighbors. Number 0 stands for a sentence's ends. */
class Classes {
  readonly #model: Model;
  readonly #names = ["^"];
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #sums = new Map<number, Int32Array>();

  constructor(model: Model) {
    this.#model = model;
  }

  numberOf(form: string, state: string): number {
    const ofForm = this.#numbers.get(form) ?? new Map<string, number>();
    if (ofForm.size === 0) this.#numbers.set(form, ofForm);
    let number = ofForm.get(state);
    if (number === undefined) {
      number = this.#names.push(classOf(form, state)) - 1;
      ofForm.set(state, number);
    }
    return number;
  }

  sumOf(before: number, own: number, after: number): Int32Array {
    const key = (before * CLASSES + own) * CLASSES + after;
    const names = this.#names;
    return (
      this.#sums.get(key) ??
      keep(this.#sums, key, sumOf(this.#model, pairFacets(names[before], names[own], names[after])))
    );
  }
}

export const classOf = (group: string, found: string): string => `${group}/${found}`;

/** The facets that a word's class has together with its neighbors'; beyond a sentence's ends the class is "^". */
export function pairFacets(before = "^", own = "^", after = "^"): string[] {
  return [`-|${before}|${own}`, `+|${own}|${after}`, `=|${before}|${own}|${after}`];
}

function keep<Key extends string | number, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  if (known.size >= LIMIT) known.clear();
  known.set(key, value);
  return value;
}

function add(scores: Int32Array, at: number, sum: Int32Array): void {
  for (let tag = 0; tag < TAG_COUNT; tag++) scores[at + tag]! += sum[tag]!;
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

/** Adds what the word at `index` says by its form and its state to the words that see it. */
function spread(
  scores: Int32Array,
  form: Int32Array,
  state: Int32Array,
  index: number,
  length: number,
): void {
  for (let distance = -REACH; distance <= REACH; distance++) {
    const at = (index - distance) * TAG_COUNT;
    if (at < 0 || at >= length * TAG_COUNT) continue;
    const from = (distance + REACH) * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[at + tag]! += form[from + tag]! + state[from + tag]!;
  }
}

/** The sequence of tags with the highest sum, for the words from `first` to before `next`. */
function decode(
  tags: Uint8Array,
  scores: Int32Array,
  transitions: Model["transitions"],
  first: number,
  next: number,
): void {
  const from = new Uint8Array((next - first) * TAG_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag++) scores[first * TAG_COUNT + tag]! += transitions[TAG_COUNT]![tag]!;
  for (let at = first + 1; at < next; at++)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let highest = Number.NEGATIVE_INFINITY;
      let best = 0;
      for (let before = 0; before < TAG_COUNT; before++) {
        const sum = scores[(at - 1) * TAG_COUNT + before]! + transitions[before]![tag]!;
        if (sum > highest) {
          highest = sum;
          best = before;
        }
      }
      from[(at - first) * TAG_COUNT + tag] = best;
      scores[at * TAG_COUNT + tag]! += highest;
    }
  let last = 0;
  for (let tag = 1; tag < TAG_COUNT; tag++)
    if (scores[(next - 1) * TAG_COUNT + tag]! > scores[(next - 1) * TAG_COUNT + last]!) last = tag;
  for (let at = next - 1; at >= first; at--) {
    tags[at] = last;
    last = from[(at - first) * TAG_COUNT + last]!;
  }
}
