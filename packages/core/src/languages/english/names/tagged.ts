// Where an English name begins and ends that was tagged: without "The", with what a hyphen joins to it.
// A stranger would get wrong the kind: what ends in a body's word is a body, whatever the tags say.
import type { Site } from "../../../recognize/site.ts";
import type { TaggedWords } from "../../naming.ts";
import { isTitle, ORGANIZATION_HEADS } from "./words.ts";

/** Undefined for a title alone, and for "Ministry" before "of". */
export function boundedName(site: Site, tagged: TaggedWords): TaggedWords | undefined {
  let first = site.words[tagged.first]!.text === "The" ? tagged.first + 1 : tagged.first;
  let { next } = tagged;
  if (first === next) return undefined;
  while (isJoined(site, first)) first--;
  while (isJoined(site, next)) next++;
  const isBody = ORGANIZATION_HEADS.has(site.words[next - 1]!.key);
  if (next - first === 1) {
    if (isBody && site.words[next]?.key === "of") return undefined;
    if (isTitle(site.words[first]!.key)) return undefined;
  }
  return { first, next, kind: isBody ? "ORG" : tagged.kind };
}

/** "Auger-[Aliassime]": a word behind its hyphen, neither of them listed. */
function isJoined({ words, hits }: Site, index: number): boolean {
  const word = words[index];
  return (
    word?.gap === "-" &&
    word.capital === "first" &&
    words[index - 1]!.capital === "first" &&
    hits[index] === undefined &&
    hits[index - 1] === undefined
  );
}
