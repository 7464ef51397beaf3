// Cuts "he'll", "they've", "I'm" into the pronoun and its verb, so that subject and auxiliary are tokens of their own.
import type { Token } from "../../../document.ts";

const CONTRACTION = /^(\p{L}+)(['’](?:ll|ve|re|d|m))$/iu;

/** The same tokens, contracted verbs parted from what they lean on. Negations ("doesn't") stay whole. */
export function splitContractions(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const [, word, verb] = token.kind === "word" ? (CONTRACTION.exec(token.text) ?? []) : [];
    if (word === undefined || verb === undefined) return [token];
    const cut = token.start + word.length;
    return [
      { ...token, end: cut, text: word, key: token.key.slice(0, word.length) },
      { ...token, start: cut, text: verb, key: `'${verb.slice(1).toLowerCase()}` },
    ];
  });
}
