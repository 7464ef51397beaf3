// Word classes: words that a rule asks for by what they mean, a name a class ("sport", "documents").
// A stranger would get wrong what stands in a class: words as they are written, without what a rule lets be written onto
// them (article, clitics, endings); {@link inflected} adds that, and comparing is by folded keys.
import { z } from "zod";
import { checked } from "./lexicon-error.ts";
import { wordKey } from "./phrase-trie.ts";

/** `are`: what the words have in common, for whoever adds the next one. */
const wordClass = z.strictObject({
  are: z.string().min(1),
  words: z.array(z.string().regex(/^[\p{L}\p{M}'-]+$/u)).min(1),
});

/** The folded keys of each class of a list. Throws an error with the code "bad-lexicon" where it lacks its shape. */
export function wordClasses<Name extends string>(
  file: string,
  content: Readonly<Record<Name, unknown>>,
): Readonly<Record<Name, ReadonlySet<string>>> {
  const keys: Partial<Record<Name, ReadonlySet<string>>> = {};
  for (const name in content)
    keys[name] = new Set(checked(wordClass, `${file}, class ${name}`, content[name]).words.map(wordKey));
  return keys as Record<Name, ReadonlySet<string>>;
}

/**
 * Matches the keys of a class with what may be written onto them, as patterns:
 * `inflected(WORDS.sport, { before: "(?:ال)?" }).test("الدوري")`.
 */
export function inflected(
  words: ReadonlySet<string>,
  { before = "", behind = "" }: { readonly before?: string; readonly behind?: string },
): RegExp {
  return new RegExp(`^${before}(?:${[...words].join("|")})${behind}$`, "u");
}

/** Matches a Latin phrase that holds a word of a class, in whatever capitals. */
export function holding(words: ReadonlySet<string>): RegExp {
  return new RegExp(`\\b(?:${[...words].join("|")})\\b`, "iu");
}
