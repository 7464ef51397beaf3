// What a content says of itself: negated by its main clause, hedged or plain.
import type { Certainty, Token } from "../../document.ts";
import { tokenize } from "../../segment/tokens.ts";
import { englishTokens } from "./grammar/english-tokens.ts";
import { tagWords } from "./grammar/tag.ts";
import type { Tag } from "./grammar/word-classes.ts";
import { classOf, hedges } from "./lexicon.ts";

const NEGATION = classOf("negation");
const POSSIBLE = new Set(hedges.possible);
const PROBABLE = new Set(hedges.probable);
const AUXILIARY = /^(?:modal|be|have|do)$/;

/** True where the first verb of the text is negated, or its subject is: "no troops had left", "nobody". */
export function isNegated(text: string): boolean {
  const tokens = englishTokens(tokenize(text));
  if (/^(?:no|nobody|none|neither|nothing|not|never)$/.test(tokens[0]?.key ?? "")) return true;
  const tags = tagWords(tokens, decides);
  for (let i = 0; i < tokens.length; i++) {
    if (NEGATION.has(tokens[i]!.key)) return true;
    const tag = tags[i]!;
    if (tag === "verb") return false;
    if (AUXILIARY.test(tag)) return NEGATION.has(tokens[i + 1]?.key ?? "") || tokens[i + 1]?.key === "no";
  }
  return false;
}

/** The word at which {@link isNegated} has its answer. */
function decides(tag: Tag, { key }: Token): boolean {
  return NEGATION.has(key) || tag === "verb" || AUXILIARY.test(tag);
}

/** How sure the content sounds by its first hedge. */
export function certaintyOf(text: string): Certainty {
  for (const { key, text: word } of tokenize(text)) {
    if (POSSIBLE.has(key) && word !== "May") return "Possible";
    if (PROBABLE.has(key)) return "Probable";
  }
  return "Certain";
}
