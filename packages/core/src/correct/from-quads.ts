// The corrections that a graph was built with, as it records them.
// A stranger would get wrong which these are: those that changed something; the others left nothing behind. A graph
// without texts does not hold what they say.
import { isnad } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import { type Correction, correctionOf } from "./correction.ts";

/** The corrections of a graph, in the order of what they say. What cannot be read is passed over. */
export function correctionsFromQuads(quads: Iterable<Quad>): readonly Correction[] {
  const texts = new Set<string>();
  for (const { predicate, object } of quads)
    if (predicate.value === isnad.instruction && object.termType === "Literal") texts.add(object.value);
  return [...texts].sort().flatMap((text) => {
    const value = saidIn(text);
    const correction = value && correctionOf("the graph", value);
    return correction === undefined || "fault" in correction ? [] : [correction];
  });
}

/** `merge: ["A","B"] in: ["a.txt"]` as a value: keys, each with JSON behind it. */
function saidIn(text: string): Record<string, unknown> | undefined {
  const value: Record<string, unknown> = {};
  let at = 0;
  while (at < text.length) {
    const [head, key] = /^ ?([a-z-]+): /u.exec(text.slice(at, at + 40)) ?? [];
    if (head === undefined || key === undefined) return undefined;
    const start = at + head.length;
    const end = endOfJson(text, start);
    try {
      value[key] = JSON.parse(text.slice(start, end));
    } catch {
      return undefined;
    }
    at = end;
  }
  return value;
}

/** Where the string, list or object that begins at an offset ends. */
function endOfJson(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (!inString && depth === 0) return at + 1;
  }
  return text.length;
}
