// Nouns of speakers without a name: "مسؤول", "مصادر", "نقابات", by their folded keys.
// A stranger would get wrong the gender of plurals: people are masculine, whatever is no person takes its verb like a "she".
import heads from "@isnad/data/lexicons/ar/unnamed-heads.json" with { type: "json" };
import { z } from "zod";
import { checked } from "../../../lexicons/lexicon-error.ts";
import { wordKey } from "../../../lexicons/phrase-trie.ts";

const Row = z.strictObject({
  word: z.string().min(1),
  kind: z.enum(["person", "group", "organization"]),
  gender: z.enum(["m", "f"]),
  number: z.enum(["sg", "pl"]),
});
export type UnnamedHead = Omit<z.infer<typeof Row>, "word">;

export const UNNAMED: ReadonlyMap<string, UnnamedHead> = new Map(
  checked(z.array(Row), "ar/unnamed-heads.json", heads).map(({ word, ...head }) => [wordKey(word), head]),
);
