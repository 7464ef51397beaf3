// The gender of bodies and states in Arabic, which verbs and pronouns agree with.
// A stranger would get wrong where it comes from: states are feminine save for a handful, a body has its head's gender,
// and a foreign name (أوبك) has none that its letters tell.
import { fold } from "@isnad/text";
import type { Entity, Gender } from "../../document.ts";
import { ORGANIZATION_HEADS } from "./names/words.ts";

const MASCULINE_STATES = new Set(
  ["العراق", "السودان", "الأردن", "لبنان", "المغرب", "اليمن", "الصومال", "جنوب السودان", "الفاتيكان"].map(
    fold,
  ),
);

/** Undefined where nothing tells. */
export function genderOfBody({ kind, labels }: Entity): Gender | undefined {
  const label = fold(labels.ar ?? "");
  if (label === "") return undefined;
  if (kind === "country") return MASCULINE_STATES.has(label) ? "m" : "f";
  const [head = "", second = ""] = label.split(" ");
  if (/ه$|^(?:ال)?(?:قوات|سلطات|كتائب|كتاءب|سرايا)$/u.test(head) || /^ال.*يه$|^المتحده$/u.test(second))
    return "f";
  return head.startsWith("ال") || ORGANIZATION_HEADS.has(head) ? "m" : undefined;
}
