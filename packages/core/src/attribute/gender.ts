// The gender that a verb or pronoun agrees with: of persons their own, in Arabic also of bodies and states.
// A stranger would get wrong where it comes from: states are feminine save for a handful, a body has its head's gender,
// and a foreign name (أوبك) has none that its letters tell.
import { fold } from "@isnad/text";
import type { Entity, Gender, LanguageCode } from "../document.ts";
import { ORGANIZATION_HEADS } from "../languages/arabic/names/words.ts";

const MASCULINE_STATES = new Set(
  ["العراق", "السودان", "الأردن", "لبنان", "المغرب", "اليمن", "الصومال", "جنوب السودان", "الفاتيكان"].map(
    fold,
  ),
);

/** Undefined where nothing tells; `neuter`: an English body or state, which no "he" or "she" means. */
export function genderIn(entity: Entity, language: LanguageCode | undefined): Gender | "neuter" | undefined {
  if (entity.kind === "person" || entity.kind === "group" || language === undefined) return entity.gender;
  if (language === "en") return "neuter";
  const label = fold(entity.labels.ar ?? "");
  if (label === "") return undefined;
  if (entity.kind === "country") return MASCULINE_STATES.has(label) ? "m" : "f";
  const [head = "", second = ""] = label.split(" ");
  if (/ه$|^(?:ال)?(?:قوات|سلطات|كتائب|كتاءب|سرايا)$/u.test(head) || /^ال.*يه$|^المتحده$/u.test(second))
    return "f";
  return head.startsWith("ال") || ORGANIZATION_HEADS.has(head) ? "m" : undefined;
}
