// The languages of the interface.
import type { LanguageCode } from "@isnad/graph";
import { ARABIC } from "./arabic.ts";
import { ENGLISH } from "./english.ts";
import type { Messages } from "./messages.ts";

export const MESSAGES: Readonly<Record<LanguageCode, Messages>> = { en: ENGLISH, ar: ARABIC };
