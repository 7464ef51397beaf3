// From a prefixed name to its IRI, with help for the one that misspells.
import { type CLASSES, type INDIVIDUALS, isnad, PREFIXES, type PROPERTIES } from "@isnad/ontology";
import { fold } from "@isnad/text";
import { QuerySyntaxError } from "../errors.ts";
import type { Token } from "./tokens.ts";

/** The IRI of a prefixed name. Throws for a prefix we do not have and for a word that Isnad's vocabulary lacks. */
export function iriOfName(token: Token, query: string): string {
  const colon = token.value.indexOf(":");
  const prefix = token.value.slice(0, colon);
  const local = token.value.slice(colon + 1);
  if (!Object.hasOwn(PREFIXES, prefix))
    throw new QuerySyntaxError(
      query,
      token.start,
      `unknown prefix ${prefix}:`,
      "one of the known prefixes",
      `known are ${Object.keys(PREFIXES).join(", ")}; other IRIs stand in < >`,
    );
  if (prefix === "isnad" && !Object.hasOwn(isnad, local)) {
    const near = nearest(local, Object.keys(isnad));
    throw new QuerySyntaxError(
      query,
      token.start,
      `unknown name ${token.value}`,
      "a class, property or individual of the vocabulary",
      near.length > 0 ? `did you mean ${near.map((name) => `isnad:${name}`).join(" or ")}?` : undefined,
    );
  }
  return PREFIXES[prefix as keyof typeof PREFIXES] + local;
}

/** The prefixed names of the vocabulary whose label in either language is this: "قال" is `isnad:said`. */
export function namesLabeled(
  label: string,
  table: typeof PROPERTIES | typeof CLASSES | typeof INDIVIDUALS,
): string[] {
  const key = fold(label);
  return Object.entries(table).flatMap(([name, row]) =>
    fold(row.label.en) === key || fold(row.label.ar) === key ? [name] : [],
  );
}

/** Up to three of the words that differ least from the one given, none that is quite another word. */
export function nearest(word: string, words: Iterable<string>): string[] {
  const key = word.toLowerCase();
  const limit = key.length < 5 ? 1 : Math.ceil(key.length / 3);
  const near: [string, number][] = [];
  for (const candidate of words) {
    if (Math.abs(candidate.length - key.length) > limit) continue;
    const distance = editDistance(key, candidate.toLowerCase());
    if (distance <= limit) near.push([candidate, distance]);
  }
  return near
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([candidate]) => candidate);
}

/** Levenshtein's distance: insertions, deletions and replacements of single characters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
