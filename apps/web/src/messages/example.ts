// The questions to start from.
import type { LanguageCode } from "@isnad/graph";

export type ExampleMessages = Readonly<
  Record<"about" | "nested" | "denied" | "contradicts" | "passedOn", string>
>;

export const EXAMPLE: Readonly<Record<LanguageCode, ExampleMessages>> = {
  en: {
    about: "Who spoke about",
    nested: "What somebody says that somebody else said",
    denied: "Who denied what",
    contradicts: "Who contradicts whom",
    passedOn: "What reached us through whom",
  },
  ar: {
    about: "من تحدّث عن",
    nested: "ما ينقله قائل عن قائل آخر",
    denied: "من نفى ماذا",
    contradicts: "من يناقض من",
    passedOn: "ما الذي وصلنا عن طريق من",
  },
};
