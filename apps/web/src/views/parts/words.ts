// The words of a feature that load with it, and so stand in no row of messages.ts.
import type { LanguageCode } from "@isnad/graph";
import { useApp } from "../../model/app.ts";

/** In the interface's language, followed when it changes. */
export function useWords<Words>(words: Readonly<Record<LanguageCode, Words>>): Words {
  return words[useApp().preferences.language.value];
}
