// The tokens as the English grammar wants them: "he'll" and "I'm" in two, "--" in one.
import type { Token } from "../../../document.ts";

const CONTRACTION = /^(\p{L}+)(['’](?:ll|ve|re|d|m))$/iu;

/** Contracted verbs parted from what they lean on, double hyphens as a dash. Negations ("doesn't") stay whole. */
export function englishTokens(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const last = result.at(-1);
    if (token.key === "-" && last?.key === "-" && last.end === token.start)
      result.splice(-1, 1, { ...last, end: token.end, text: "--", key: "—" });
    else if (token.kind === "word" && /['’]/.test(token.text)) result.push(...parted(token));
    else result.push(token);
  }
  return result;
}

function parted(token: Token): Token[] {
  const [, word, verb] = CONTRACTION.exec(token.text) ?? [];
  if (word === undefined || verb === undefined) return [token];
  const cut = token.start + word.length;
  return [
    { ...token, end: cut, text: word, key: token.key.slice(0, word.length) },
    { ...token, start: cut, text: verb, key: `'${verb.slice(1).toLowerCase()}` },
  ];
}
