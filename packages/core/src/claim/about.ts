// What a content speaks of, as keys: its names, listed events and things, numbers and the stems of its words.
// A stranger would get wrong what they are for: no claim is read from them, they only tell how near two contents are.
import { fold, remember } from "@isnad/text";
import type { LanguageCode, Members, Resolved } from "../document.ts";
import { LANGUAGES } from "../languages/languages.ts";
import { kindsOf } from "../lexicons/things.ts";
import type { Piece } from "./piece.ts";
import type { Stretch } from "./stretch.ts";
import { actingFor, members } from "./topic.ts";

/** Ids of entities, `event/…`, `thing/…`, `number/…`, `word/en-…`, sorted, each once. */
export function aboutOf(
  article: Resolved,
  { tokens }: Stretch,
  pieces: readonly Piece[],
  language: LanguageCode,
): Members {
  const keys = new Set<string>();
  for (const { entity, senses } of pieces) {
    if (entity !== undefined) keys.add(actingFor(entity, article).id);
    for (const { sort, id } of senses)
      if (sort === "thing") for (const thing of thingKeys(id)) keys.add(thing);
      else if (sort === "event") keys.add(eventKey(id));
  }
  for (const { kind, key } of tokens) {
    const word = kind === "number" ? `number/${key}` : kind === "word" ? WORD_KEYS[language](key) : "";
    if (word !== "") keys.add(word);
  }
  return members(keys);
}

const thingKeys = remember((id) => kindsOf(id).map((kind) => `thing/${kind}`));
const eventKey = remember((id) => `event/${id}`);

/** The key of a word of a language, by its stem; empty for one that any content may have. */
export function wordKey(word: string, language: LanguageCode): string {
  return WORD_KEYS[language](fold(word));
}

const keyIn = (language: LanguageCode) =>
  remember((folded: string) => {
    const stem = LANGUAGES[language].stemOf(folded);
    return stem === undefined ? "" : `word/${language}-${stem}`;
  });

const WORD_KEYS: Readonly<Record<LanguageCode, (folded: string) => string>> = {
  en: keyIn("en"),
  ar: keyIn("ar"),
};
