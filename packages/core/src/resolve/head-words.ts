// The words by which a description points back: "the ministry" to whatever has "ministry" in its names, "the envoy" to
// whoever was called one.
// A stranger would get wrong that English heads come last and Arabic ones first.
import types from "@isnad/data/lexicons/entities/types.json" with { type: "json" };
import concepts from "@isnad/data/lexicons/names/head-concepts.json" with { type: "json" };
import { z } from "zod";
import type { LanguageCode } from "../document.ts";
import { bareKey } from "../languages/arabic/names/clitics.ts";
import { checked } from "../lexicons/lexicon-error.ts";
import { phraseKeys } from "../lexicons/phrase-trie.ts";
import { conceptRow, type EntityRow, typeRow } from "../lexicons/rows.ts";

const TYPES = checked(typeRow, "entities/types.json", types);
/** What a head word says a body or place is, by the word's folded key. */
const CONCEPTS: ReadonlyMap<string, readonly string[]> = conceptsByWord();
const ENGLISH_LINK = /^(?:of|for|to|in|at|from|with|who|close|familiar|within|inside)$/;

/** The head of a noun phrase, folded: ["ministry"] of "Iraqi Foreign Ministry", ["مبعوث"] of "المبعوث الخاص للرئيس". */
export function headWords(phrase: string, language: LanguageCode): string[] {
  const keys = phraseKeys(phrase);
  if (language === "ar") {
    const first = keys[0];
    return first === undefined
      ? []
      : [bareKey(/^(?:و?احد|نائب|نايب|مساعد|كبير)$/u.test(first) && keys[1] !== undefined ? keys[1] : first)];
  }
  const link = keys.findIndex((key, index) => index > 0 && ENGLISH_LINK.test(key));
  const head = keys[(link < 0 ? keys.length : link) - 1];
  return head === undefined ? [] : [head];
}

/** What a listed entity may be called: the heads of its names, and the words of its type. */
export function typeWords(row: EntityRow): string[] {
  const type = TYPES[row.type];
  return [
    ...row.en.flatMap((name) => headWords(name, "en")),
    ...row.ar.flatMap((name) => headWords(name, "ar")),
    ...(type?.en ?? []).flatMap((word) => headWords(word, "en")),
    ...(type?.ar ?? []).flatMap((word) => headWords(word, "ar")),
  ];
}

/** All words of a phrase, folded, Arabic clitics and articles off: what a description says. */
export function phraseWords(phrase: string): string[] {
  return phraseKeys(phrase).map((key) => bareKey(key));
}

function conceptsByWord(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const { id, en, ar } of checked(z.array(conceptRow), "names/head-concepts.json", concepts))
    for (const key of [...en, ...ar].flatMap(phraseKeys)) byWord.set(key, [...(byWord.get(key) ?? []), id]);
  return byWord;
}

/** The sorts of body and place that the words of a phrase name: ["party"] of حزب الوفد and "the Wafd Party". */
export function conceptsIn(phrase: string): string[] {
  return phraseWords(phrase).flatMap((word) => CONCEPTS.get(word) ?? []);
}

/** Is a folded word one that says what a body or place is? */
export function isConceptWord(key: string): boolean {
  return CONCEPTS.has(key);
}
