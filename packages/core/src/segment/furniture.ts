// The door of the furniture lists: what pages put around an article.
import arabic from "@isnad/data/lexicons/ar/furniture.json" with { type: "json" };
import english from "@isnad/data/lexicons/en/furniture.json" with { type: "json" };
import { fold } from "@isnad/text";
import { z } from "zod";
import type { LanguageCode } from "../document.ts";

const Lists = z.strictObject({
  furniture: z.array(z.string().min(2)),
  captions: z.array(z.string().min(2)),
  publishers: z.array(z.string().min(2)),
});

/** Folded phrases, ready to be looked for in folded text. */
export interface FurnitureLists {
  readonly furniture: readonly string[];
  readonly captions: readonly string[];
  readonly publishers: readonly string[];
}

function load(json: unknown): FurnitureLists {
  const lists = Lists.parse(json);
  return {
    furniture: lists.furniture.map(fold),
    captions: lists.captions.map(fold),
    publishers: lists.publishers.map(fold),
  };
}

export const FURNITURE: Readonly<Record<LanguageCode, FurnitureLists>> = {
  ar: load(arabic),
  en: load(english),
};
