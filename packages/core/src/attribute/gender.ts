// The gender that a verb or pronoun agrees with: of persons their own, of bodies and states what the language gives them.
import type { Entity, Gender, LanguageCode } from "../document.ts";
import { PHRASING } from "../languages/languages.ts";

/** Undefined where nothing tells; `neuter`: an English body or state, which no "he" or "she" means. */
export function genderIn(entity: Entity, language: LanguageCode | undefined): Gender | "neuter" | undefined {
  if (entity.kind === "person" || entity.kind === "group" || language === undefined) return entity.gender;
  return PHRASING[language].genderOfBody(entity);
}
