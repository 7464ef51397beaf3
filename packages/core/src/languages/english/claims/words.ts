// English words by what they can mean in a claim: the lists inflected, in one trie.
// A stranger would get wrong particles: "called off" is found as one phrase, "called the strike off" is not.
import factuality from "@isnad/data/lexicons/en/factuality.json" with { type: "json" };
import { PhraseTrie } from "../../../lexicons/phrase-trie.ts";
import { factualityWords, listedWords, type Sense } from "../../../lexicons/senses.ts";
import { inflect, type VerbForm } from "../inflect.ts";

/** A sense of one written form; `form` for verbs. */
export interface EnglishSense extends Sense {
  readonly form?: VerbForm;
}

export const ENGLISH_SENSES: PhraseTrie<EnglishSense> = new PhraseTrie();

for (const { word, sense } of listedWords("en", factualityWords("en", factuality))) {
  if (sense.use === "verb") {
    const [verb = word, past, participle] = word.split("/").map((form) => form.trim());
    const [, ...particles] = verb.split(" ");
    const first = (form: string | undefined) => form?.split(" ")[0];
    for (const [form, kind] of inflect({ verb, past: first(past), participle: first(participle) }))
      ENGLISH_SENSES.add([form, ...particles].join(" "), { ...sense, form: kind });
  } else {
    ENGLISH_SENSES.add(word, sense);
    if (sense.use === "noun" && !/s$/u.test(word)) ENGLISH_SENSES.add(plural(word), sense);
  }
}

function plural(noun: string): string {
  const [, head = noun, rest = ""] = /^(\S+)(\s(?:of|in|for|to|on|at|from|with)\s.*)?$/u.exec(noun) ?? [];
  const word = rest === "" ? noun : head;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies${rest}`;
  return `${word}${/(?:s|x|z|ch|sh)$/u.test(word) ? "es" : "s"}${rest}`;
}
