// What a reader sets once: the interface's language, which names to show, light or dark. Kept on this computer.
// A stranger would get wrong that the names' language is not the interface's: who reads English may want Arabic names.
import type { LanguageCode, NameChoice, Theme } from "@isnad/graph";
import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { applyPalette } from "../drawing/palette.ts";
import { MESSAGES, type Messages } from "../messages/messages.ts";

const KEY = "isnad.preferences";

export interface Preferences {
  readonly language: Signal<LanguageCode>;
  readonly names: Signal<NameChoice>;
  readonly theme: Signal<Theme>;
  readonly messages: ReadonlySignal<Messages>;
}

/** What was set before, else what the browser asks for. Changes are stored; a browser that forbids it forgets them. */
export function createPreferences(): Preferences {
  const stored = load();
  const wanted: LanguageCode = navigator.languages[0]?.startsWith("ar") ? "ar" : "en";
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const language = signal(oneOf(["en", "ar"] as const, stored.language) ?? wanted);
  const names = signal(oneOf(["en", "ar", "written"] as const, stored.names) ?? language.value);
  const theme = signal(oneOf(["light", "dark"] as const, stored.theme) ?? (dark ? "dark" : "light"));
  effect(() => save({ language: language.value, names: names.value, theme: theme.value }));
  effect(() => {
    document.documentElement.lang = language.value;
    document.documentElement.dir = MESSAGES[language.value].direction;
    document.documentElement.style.colorScheme = theme.value;
    applyPalette(theme.value, document.documentElement.style);
    document.title = `${MESSAGES[language.value].name} · ${MESSAGES[language.value].tagline}`;
  });
  return { language, names, theme, messages: computed(() => MESSAGES[language.value]) };
}

function oneOf<const Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined {
  return choices.find((choice) => choice === value);
}

function load(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof stored === "object" && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}

function save(preferences: Record<string, string>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage is forbidden: the settings hold until the page closes.
  }
}
