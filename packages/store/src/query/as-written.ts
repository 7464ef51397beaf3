// What somebody types into a slot, as a question writes it.
// A stranger would get wrong plain words: they need no quotation marks here, and a property may go by its label.
import { isnad, PREFIXES, PROPERTIES } from "@isnad/ontology";
import { namesLabeled } from "./names.ts";
import { GAP, type SlotPlace } from "./slots.ts";
import { kindOfTerm } from "./written-rows.ts";
import { quoted } from "./written-term.ts";

/**
 * What somebody typed into a slot, as it is written in a question: a term as it stands, other words in quotation marks,
 * a property's label as its name. Undefined where the words can be no predicate; `_` where there are none.
 */
export function asWritten(typed: string, place: SlotPlace): string | undefined {
  const words = typed.trim();
  if (words === "") return GAP;
  const kind = kindOfTerm(words);
  if (place === "predicate") {
    if (kind === "variable" || kind === "iri" || kind === "a") return words;
    if (kind === "name" && isKnown(words)) return words;
    return namesLabeled(kind === "string" ? words.slice(1, -1) : words, PROPERTIES)[0] ?? ownProperty(words);
  }
  if (kind === "name" && isKnown(words)) return words;
  if (kind === "variable" || kind === "iri" || kind === "string") return words;
  if (place === "object" && (kind === "number" || kind === "boolean")) return words;
  return quoted(words);
}

function isKnown(name: string): boolean {
  const [prefix, local] = [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)];
  return prefix === "isnad" ? Object.hasOwn(isnad, local) : Object.hasOwn(PREFIXES, prefix);
}

/** `speaker` is `isnad:speaker`, as long as one property alone is called so. */
function ownProperty(words: string): string | undefined {
  const named = Object.keys(PROPERTIES).filter((name) => name.slice(name.indexOf(":") + 1) === words);
  return named.length === 1 ? named[0] : undefined;
}
