// English names as the stages ask for them.
// A stranger would get wrong a last name that is repeated: before a further capital it is part of another name.
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import type { Naming } from "../../naming.ts";
import { FUNCTION } from "./context.ts";
import { recognizeEnglish } from "./recognize-names.ts";
import { boundedName } from "./tagged.ts";
import { englishFacets } from "./word-facets.ts";
import { COMMON, isTitle, ORGANIZATION_HEADS } from "./words.ts";

export const englishNaming: Naming = {
  recognize: recognizeEnglish,
  readings: ({ key }) => [{ key, skip: 0 }],
  looksRepeated,
  relativeAt,
  standsFree: () => false,
  withoutHead: () => undefined,
  ordinary,
  tagging: {
    facetsOf: englishFacets,
    bounded: boundedName,
    startIn: ({ start }) => start,
    endsInHead: (key) => ORGANIZATION_HEADS.has(key),
  },
};

function looksRepeated(site: Site, index: number, length: number): boolean {
  const word = site.words[index + length - 1];
  if (word === undefined || word.capital === "none") return false;
  return length > 1 || (!COMMON.has(word.key) && !goesOn(site, index + length));
}

/** A further capital, no date: "Smith [College]", but "Smith [Friday]". */
function goesOn(site: Site, index: number): boolean {
  const next = site.words[index];
  return (
    next !== undefined &&
    follows(next) &&
    next.capital !== "none" &&
    !/(?:day|uary|ber|March|April|June|July|August)$/.test(next.text)
  );
}

/** Of the same family name, and never the same person. */
function relativeAt(site: Site, index: number): Mention | undefined {
  const [first, word] = [site.words[index - 1], site.words[index]];
  if (word === undefined || first === undefined || !follows(word)) return undefined;
  if (first.capital !== "first" || COMMON.has(first.key) || isTitle(first.key)) return undefined;
  return nameMention(
    site,
    { start: first.start, end: word.end },
    { kind: "person", number: "sg", rule: "en-shared-family-name", confidence: 0.6 },
  );
}

function ordinary(name: string, keys: readonly string[]): "always" | "sometimes" | "never" {
  if (keys.every((key) => FUNCTION.test(key))) return /^\p{Lu}{2,}$/u.test(name) ? "sometimes" : "always";
  if (keys.length > 1 || !COMMON.has(keys[0] ?? "")) return "never";
  return /\p{Lu}/u.test(name) ? "sometimes" : "always";
}
