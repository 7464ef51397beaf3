// A short name in brackets or quotation marks right after a long one: "وكالة الأنباء العراقية (واع)".
// A stranger would get wrong the extent: it covers both, which is how `resolve` knows that they are one.
import type { Mention, Span } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { isVerb } from "./context.ts";
import { COMMON } from "./words.ts";

/** The listed body that the short name is, where the name before it is in no list. */
function listedAt(site: Site, span: Span, { kind, entry, form }: Mention): string | undefined {
  if (kind !== "organization" || entry !== undefined || form !== "Name") return undefined;
  const hit = site.hits.find((each) => each?.start === span.start && each.end === span.end);
  return hit?.aliases.find(({ weak, row }) => !weak && row.kind === "organization")?.row.id;
}

/** "… [(واع)]": a short name in brackets or after a dash is the one before it. */
export function bracketed(site: Site, mention: Mention): Mention[] {
  const rest = site.text.slice(mention.extent.end, mention.extent.end + 40);
  const match = /^["”»“]?\s\(["“«]?([^()]{2,24}?)["”»]?\)/u.exec(rest);
  const name = match?.[1]?.trim();
  if (match === null || name === undefined || /\d|\s/u.test(name)) return [];
  const first = site.words.find(({ start }) => start >= mention.extent.end);
  if (
    first === undefined ||
    isVerb(first) ||
    COMMON.has(first.key) ||
    /^(?:لم|مكون|وهي|وهو|التي)/u.test(name)
  )
    return [];
  const start = mention.extent.end + match[0].indexOf(name);
  const extent = { start: mention.extent.start, end: mention.extent.end + match[0].length };
  const listed = listedAt(site, { start, end: start + name.length }, mention);
  return [
    ...(listed === undefined ? [] : [{ ...mention, entry: listed }]),
    nameMention(
      site,
      { start, end: start + name.length },
      {
        kind: mention.kind,
        extent,
        ...(mention.entry === undefined ? {} : { entry: mention.entry }),
        refers: "same-phrase",
        rule: "short-name-in-brackets",
        confidence: 0.9,
      },
    ),
  ];
}
