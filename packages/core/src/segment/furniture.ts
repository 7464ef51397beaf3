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
  /** Headings of lists of other articles. */
  related: z.array(z.string().min(2)),
  /** Headings of readers' comments. */
  comments: z.array(z.string().min(2)),
  /** What a line in brackets says of those who made the report. */
  credits: z.array(z.string().min(2)),
  /** What stands before a colon and a reporter's name. */
  bylines: z.array(z.string().min(2)),
});

/** Folded phrases, ready to be looked for in folded text. */
export type FurnitureLists = Readonly<Record<keyof z.infer<typeof Lists>, readonly string[]>>;

function load(json: unknown): FurnitureLists {
  const { furniture, captions, publishers, related, comments, credits, bylines } = Lists.parse(json);
  return {
    furniture: furniture.map(fold),
    captions: captions.map(fold),
    publishers: publishers.map(fold),
    related: related.map(fold),
    comments: comments.map(fold),
    credits: credits.map(fold),
    bylines: bylines.map(fold),
  };
}

export const FURNITURE: Readonly<Record<LanguageCode, FurnitureLists>> = {
  ar: load(arabic),
  en: load(english),
};
