// The languages that can be read. Adding one is adding its folder and its lines here.
import type { LanguageCode } from "../document.ts";
import { arabic } from "./arabic/arabic.ts";
import { arabicNaming } from "./arabic/names/naming.ts";
import { arabicPhrasing } from "./arabic/phrasing.ts";
import { english } from "./english/english.ts";
import { englishNaming } from "./english/names/naming.ts";
import { englishPhrasing } from "./english/phrasing.ts";
import type { Language, Phrasing } from "./language.ts";
import type { Naming } from "./naming.ts";

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { ar: arabic, en: english };

export const PHRASING: Readonly<Record<LanguageCode, Phrasing>> = { ar: arabicPhrasing, en: englishPhrasing };

export const NAMING: Readonly<Record<LanguageCode, Naming>> = { ar: arabicNaming, en: englishNaming };
