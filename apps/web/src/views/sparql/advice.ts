// What is likely meant where a query finds nothing or cannot be read: a misspelled word of the vocabulary, a name where
// an entity belongs. Each comes with the text that would mend it.
import { directionOf } from "@isnad/text";
import { literalOf, type Token, tokensOf, wordsOf } from "./tokens.ts";
import { VOCABULARY } from "./vocabulary.ts";

export interface Advice {
  readonly about: "unknownWord" | "nameForEntity";
  /** UTF-16 code units of the query; half-open. */
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly instead: string;
}

/** The first few things that look wrong, in the order of the text. */
export function adviceOn(text: string): readonly Advice[] {
  const tokens = tokensOf(text);
  return tokens
    .flatMap((token, at) => unknownWord(token) ?? nameForEntity(token, at, tokens) ?? [])
    .slice(0, 3);
}

function unknownWord({ kind, text, from, to }: Token): Advice | undefined {
  if (kind !== "name" || !/^(?:isnad|cito):./.test(text) || VOCABULARY.has(text)) return undefined;
  const instead = nearest(text);
  return instead === undefined ? undefined : { about: "unknownWord", from, to, written: text, instead };
}

function nameForEntity(token: Token, at: number, tokens: readonly Token[]): Advice | undefined {
  if (token.kind !== "string") return undefined;
  if (VOCABULARY.get(tokens[at - 1]?.text ?? "")?.value?.kind !== "instance") return undefined;
  const tag = tokens[at + 1];
  const isTagged = tag?.kind === "tag" && tag.from === token.to;
  const name = wordsOf(token);
  const language = isTagged ? tag.text.slice(1) : directionOf(name) === "rtl" ? "ar" : "en";
  return {
    about: "nameForEntity",
    from: token.from,
    to: isTagged ? tag.to : token.to,
    written: token.text,
    instead: `[ rdfs:label ${literalOf(name, language)} ]`,
  };
}

/** The word of the vocabulary that differs in the fewest letters, if in no more than a third of them. */
function nearest(written: string): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const name of VOCABULARY.keys()) {
    const distance = differing(written.toLowerCase(), name.toLowerCase());
    if (distance < (best?.distance ?? written.length / 3)) best = { name, distance };
  }
  return best?.name;
}

/** Levenshtein's distance. */
function differing(one: string, other: string): number {
  let row = [...other, ""].map((_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [place, each] of [...other].entries())
      next.push(
        Math.min(
          (next[place] as number) + 1,
          (row[place + 1] as number) + 1,
          (row[place] as number) + (letter === each ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) as number;
}
