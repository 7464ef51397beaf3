// The tagger's weights, fetched only when somebody asks for them: everything works without, and a page need not wait.
import type { LanguageCode } from "../document.ts";
import { checked } from "../lexicons/lexicon-error.ts";
import { type ModelFile, modelFile, modelOf } from "./model.ts";
import { type Tagger, tagging } from "./tagger.ts";

/**
 * A tagger from weights as they are stored; sentences of a language without weights are left to the rules.
 * Throws an error with the code "bad-lexicon" where weights do not have their shape.
 */
export function taggerFrom(files: Readonly<Partial<Record<LanguageCode, ModelFile>>>): Tagger {
  const byLanguage = new Map<string, Tagger["tag"]>(
    Object.entries(files).map(([language, file]) => [
      language,
      tagging(modelOf(checked(modelFile, `tagger/${language}.json`, file))),
    ]),
  );
  return {
    knows: (language) => byLanguage.has(language),
    tag: (words, language) => byLanguage.get(language)?.(words, language) ?? new Uint8Array(words.length),
  };
}

/** The tagger that comes with the project, to be handed to `buildGraph(articles, { tagger })`. */
export async function loadTagger(): Promise<Tagger> {
  const { default: english } = await import("@isnad/data/tagger/en.json", { with: { type: "json" } });
  return taggerFrom({ en: english });
}
