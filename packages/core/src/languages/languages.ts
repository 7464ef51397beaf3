// The languages that can be read. Adding one is adding its folder and its lines here.
import type { LanguageCode } from "../document.ts";
import { arabic } from "./arabic/arabic.ts";
import { arabicPhrasing } from "./arabic/phrasing.ts";
import { english } from "./english/english.ts";
import { englishPhrasing } from "./english/phrasing.ts";
import type { Language, Phrasing } from "./language.ts";

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { ar: arabic, en: english };

export const PHRASING: Readonly<Record<LanguageCode, Phrasing>> = { ar: arabicPhrasing, en: englishPhrasing };
