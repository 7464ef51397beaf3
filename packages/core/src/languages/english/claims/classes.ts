// What English words of no list do in a content, by their tag: prepositions with the place they give, what opens a clause,
// what says no. A stranger would get wrong the same key under two tags: "to" before a verb is no preposition.
import { remember } from "@isnad/text";
import type { Part, Piece, Zone } from "../../../claim/piece.ts";
import type { Token } from "../../../document.ts";
import type { Tag } from "../grammar/word-classes.ts";

const ZONES: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ["by", "by"],
  ["of", "of"],
  ["from", "from"],
  ["to", "to"],
  ["into", "to"],
  ["toward", "to"],
  ["towards", "to"],
  ["onto", "to"],
  ["in", "in"],
  ["inside", "in"],
  ["at", "in"],
  ["near", "in"],
  ["around", "in"],
  ["across", "in"],
  ["throughout", "in"],
  ["within", "in"],
  ["outside", "in"],
  ["off", "in"],
  ["on", "on"],
  ["upon", "on"],
  ["against", "on"],
  ["over", "on"],
  ["with", "with"],
  ["alongside", "with"],
  ["between", "between"],
  ["among", "between"],
  ["about", "about"],
  ["for", "about"],
  ["regarding", "about"],
  ["concerning", "about"],
]);
const BESIDE =
  /^(?:after|before|since|until|till|during|amid|following|despite|because|although|though|while|whereas|once|when|whenever|where|as|due|unlike|ahead|given|pending|like)$/;
const IF = /^(?:if|unless|whether|should|provided)$/;
const SHOULD = /^(?:should|must|ought|shall|needs?)$/;
export const NEGATION =
  /^(?:not|never|no|nobody|none|nothing|neither|nor|without|hardly|barely|cannot)$|n['’]t$/;
/** Words that turn "no" into yes or into a degree: "not only", "nothing but", "no fewer than", "no doubt". */
const IDLE: Readonly<Record<string, RegExp>> = {
  not: /^(?:only|just|merely|simply|solely|least|surprisingly)$/,
  no: /^(?:doubt|wonder|less|fewer|more|sooner|later)$/,
  nothing: /^(?:but|less|short|other|except)$/,
  none: /^(?:other|but)$/,
  without: /^(?:doubt|question|fail)$/,
  cannot: /^but$/,
};

/** Does this negation say no of nothing, because of the word behind it? */
export function isIdle(negation: string, next: string): boolean {
  return IDLE[negation]?.test(next) ?? false;
}

/** Several words that do what one word of a part does, by their first, each with what may follow it. */
const PHRASES: ReadonlyMap<string, { readonly part: Part; readonly rests: readonly (readonly string[])[] }> =
  new Map(
    (
      [
        ["if", "provided", "that"],
        ["if", "providing", "that"],
        ["if", "on", "condition that|the condition that"],
        ["if", "as", "long as"],
        ["if", "so", "long as"],
        ["if", "in", "case|the event that"],
        ["if", "only", "if"],
        ["if", "even", "if"],
        ["negation", "no", "longer"],
        ["negation", "rather", "than"],
        ["negation", "instead", "of"],
      ] as const
    ).map(([part, first, rests]) => [
      first,
      { part, rests: rests.split("|").map((rest) => rest.split(" ")) },
    ]),
  );

/** The phrase of a closed class that begins at a word: "[provided that] it opens", "is [no longer] open". */
export function closedPhrase(
  tokens: readonly Token[],
  at: number,
): { readonly part: Part; readonly length: number } | undefined {
  const first = tokens[at]!.key;
  const found = PHRASES.get(first);
  if (found === undefined) return undefined;
  const rest = found.rests.find((words) =>
    words.every((word, index) => tokens[at + 1 + index]?.key === word),
  );
  if (rest === undefined) return undefined;
  // "Instead of that, they left" says no of nothing that follows.
  const isBack = first === "instead" && /^(?:that|this)$/u.test(tokens[at + 2]?.key ?? "");
  return { part: isBack ? "other" : found.part, length: rest.length + (isBack ? 2 : 1) };
}

type Word = Pick<Piece, "part" | "zone" | "owner">;

/** What a word of no list does, by its tag and key. */
export function wordOf(tag: Tag, key: string): Word {
  let words = WORDS.get(tag);
  if (words === undefined) {
    words = remember((word) => wordAs(tag, word));
    WORDS.set(tag, words);
  }
  return words(key);
}

const WORDS = new Map<Tag, (key: string) => Word>();

function wordAs(tag: Tag, key: string): Word {
  if (NEGATION.test(key) && key !== "nor") return { part: "negation" };
  if (tag === "possessive" && key === "'s") return { part: "possessive" };
  if (tag === "pronoun" || tag === "possessive") return pronounWord(key, tag);
  if (IF.test(key) && tag !== "modal") return { part: "if" };
  if (tag === "that") return { part: "that" };
  if (tag === "relative") return { part: "relative" };
  if (tag === "modal") {
    if (SHOULD.test(key)) return { part: "should" };
    return { part: /^(?:will|would|'ll|'d)$/.test(key) ? "future" : "auxiliary" };
  }
  if (BESIDE.test(key) && tag !== "verb" && tag !== "adverb") return { part: "beside" };
  const zone = ZONES.get(key);
  if (zone !== undefined && tag !== "to" && (tag === "preposition" || tag === "subordinator" || key === "to"))
    return { part: "preposition", zone };
  return { part: PARTS[tag] ?? "other" };
}

const PARTS: Readonly<Partial<Record<Tag, Part>>> = {
  noun: "noun",
  number: "determiner",
  determiner: "determiner",
  preposition: "preposition",
  subordinator: "beside",
  coordinator: "and",
  be: "auxiliary",
  have: "auxiliary",
  do: "auxiliary",
  to: "to",
  negation: "negation",
  verb: "verb",
  infinitive: "verb",
  participle: "verb",
  gerund: "verb",
};

function pronounWord(key: string, tag: Tag): Word {
  const part = tag === "possessive" ? "determiner" : "pronoun";
  if (/^(?:we|us|our|ours|i|my|me|ourselves)$/.test(key)) return { part, owner: "we" };
  if (/^(?:he|she|it|they|his|her|its|their|him|them)$/.test(key)) return { part, owner: "they" };
  return { part };
}
