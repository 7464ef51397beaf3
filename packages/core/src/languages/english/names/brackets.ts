// A short name in brackets right after a long one: "Syrian Democratic Forces (SDF)".
// A stranger would get wrong the extent: it covers both, which is how `resolve` knows that they are one.
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";

/** "… [(SDF)]": a short name in brackets is the one before it. */
export function bracketed(site: Site, mention: Mention): Mention[] {
  const match = /^\s\(["“]?([\p{Lu}][\p{L}\p{N}&-]{1,9})["”]?\)/u.exec(
    site.text.slice(mention.end, mention.end + 20),
  );
  const name = match?.[1];
  if (match === null || name === undefined || !/\p{Lu}.*\p{Lu}/u.test(name)) return [];
  const start = mention.end + match[0].indexOf(name);
  return [
    nameMention(
      site,
      { start, end: start + name.length },
      {
        kind: mention.kind,
        extent: { start: mention.extent.start, end: mention.end + match[0].length },
        ...(mention.entry === undefined ? {} : { entry: mention.entry }),
        refers: "same-phrase",
        rule: "short-name-in-brackets",
        confidence: 0.9,
      },
    ),
  ];
}
