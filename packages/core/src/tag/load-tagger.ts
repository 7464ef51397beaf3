// The tagger's weights, fetched only when somebody asks for them: they are larger than the word lists, and everything
// works without them.
import { type LanguageCode } from "../document.ts";
import { type Model, modelFile, modelOf } from "./model.ts";
import { type Tagger, taggerOf } from "./tagger.ts";

/** A tagger from weights as they are stored. */
export function taggerFrom(files: Readonly<Partial<Record<LanguageCode, unknown>>>): Tagger {
  const taggers = Object.fromEntries(
    Object.entries(files).map(([language, file]) => [language, taggerOf(modelOf(modelFile.parse(file)))]),
  );
  return (words, language) => taggers[language]?.(words, language) ?? new Uint8Array(words.length);
}
