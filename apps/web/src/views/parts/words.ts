// The words of a feature that load with it, and so stand in no row of messages.ts.
import type { LanguageCode } from "@isnad/graph";
import { useApp } from "../../model/app.ts";
import type { Preferences } from "../../model/preferences.ts";

type InEachLanguage<Words> = Readonly<Record<LanguageCode, Words>>;

/** In the interface's language, followed when it changes. */
export function wordsFor<Words>({ language }: Preferences, words: InEachLanguage<Words>): Words {
  return words[language.value];
}

/** The same, inside a component. */
export function useWords<Words>(words: InEachLanguage<Words>): Words {
  return wordsFor(useApp().preferences, words);
}
