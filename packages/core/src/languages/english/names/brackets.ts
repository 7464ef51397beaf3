// A short name in brackets right after a long one: "Syrian Democratic Forces (SDF)".
// A stranger would get wrong the extent: it covers both, which is how `resolve` knows that they are one.
import type { Mention } from "../../../document.ts";
import { phraseKeys } from "../../../lexicons/phrase-trie.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";

/** "Federation of Copper Workers [(FTC)]": the lists know the letters for a body of which no word is the same. */
function isOther(site: Site, start: number, mention: Mention): boolean {
  const hit = site.hits.find((each) => each?.start === start);
  if (hit === undefined || mention.entry !== undefined) return false;
  const words = longWords(site.text.slice(mention.start, mention.end));
  return hit.aliases.every(
    ({ row }) =>
      row.en.some((name) => longWords(name).size > 1) &&
      row.en.every((name) => [...longWords(name)].every((word) => !words.has(word))),
  );
}

/** The listed body that the letters are, where the name before them is in no list. */
function listedAt(site: Site, start: number, mention: Mention): string | undefined {
  if (mention.kind !== "organization" || mention.entry !== undefined || isOther(site, start, mention))
    return undefined;
  const hit = site.hits.find((each) => each?.start === start);
  return hit?.aliases.find(({ weak, row }) => !weak && row.kind === "organization")?.row.id;
}

/** Folded, by their first seven letters. */
function longWords(name: string): Set<string> {
  return new Set(
    phraseKeys(name)
      .filter((key) => key.length > 3)
      .map((key) => key.slice(0, 7)),
  );
}

/** "… [(SDF)]": a short name in brackets is the one before it. */
export function bracketed(site: Site, mention: Mention): Mention[] {
  const match = /^\s\(["“]?([\p{Lu}][\p{L}\p{N}&-]{1,9})["”]?\)/u.exec(
    site.text.slice(mention.end, mention.end + 20),
  );
  const name = match?.[1];
  if (match === null || name === undefined || !/\p{Lu}.*\p{Lu}/u.test(name)) return [];
  const start = mention.end + match[0].indexOf(name);
  const listed = listedAt(site, start, mention);
  return [
    ...(listed === undefined ? [] : [{ ...mention, entry: listed }]),
    nameMention(
      site,
      { start, end: start + name.length },
      {
        kind: mention.kind,
        extent: { start: mention.extent.start, end: mention.end + match[0].length },
        ...(mention.entry === undefined ? {} : { entry: mention.entry }),
        refers: "same-phrase",
        rule: "short-name-in-brackets",
        confidence: isOther(site, start, mention) ? 0.99 : 0.9,
      },
    ),
  ];
}
