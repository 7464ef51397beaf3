// Arabic organizations: of a state, by a head and what follows it (حركة …, وكالة "…"), by a speaker's place alone.
// A stranger would get wrong a weak head (فريق, مجموعة): it opens a name only before quotation marks, or where it speaks.
import type { Mention } from "../../../document.ts";
import type { HeadRow } from "../../../lexicons/rows.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { bracketed } from "./brackets.ts";
import { readingsOf } from "./clitics.ts";
import { nationalityAfter, quotedBehind } from "./head-and-quote.ts";
import { constructHead, definiteHead } from "./head-and-words.ts";
import { institution, stateBody } from "./institutions.ts";
import { quotedOutlet, quotedSpeaker, speaksAt } from "./quoted-speaker.ts";
import { ORGANIZATION_HEADS } from "./words.ts";

export function arabicOrganizations(site: Site): Mention[] {
  return site.words.flatMap((_, index) => {
    const mention =
      institution(site, index) ??
      stateBody(site, index) ??
      headed(site, index) ??
      quotedSpeaker(site, index) ??
      quotedOutlet(site, index);
    return mention === undefined ? [] : [mention, ...bracketed(site, mention)];
  });
}

/** "[حركة النجباء]", "وكالة \"[…]\"", "[اللجنة العسكرية العليا]"; of a word's readings the first with a head tells. */
function headed(site: Site, index: number): Mention | undefined {
  for (const { key, skip } of readingsOf(site.words[index]!)) {
    if (skip > 0 && WORDS.ledBy.has(key)) continue;
    const isDefinite = key.startsWith("ال") && !ORGANIZATION_HEADS.has(key);
    const head = ORGANIZATION_HEADS.get(isDefinite ? key.slice(2) : key);
    if (head !== undefined) return behindHead(site, index, skip, { sort: head.sort, isDefinite });
  }
  return ownedQuoted(site, index);
}

/** "حزبه [\"أخالي\"]": whose it is written onto the head. */
function ownedQuoted(site: Site, index: number): Mention | undefined {
  for (const { key, skip } of readingsOf(site.words[index]!)) {
    const bare = key.replace(/(?:ها|هم|ه)$/u, "").replace(/ت$/u, "ه");
    const head = bare === key ? undefined : ORGANIZATION_HEADS.get(bare);
    const quoted = head && quotedBehind(site, index, skip, "outlet");
    if (quoted !== undefined) return quoted;
  }
  return undefined;
}

function behindHead(
  site: Site,
  index: number,
  skip: number,
  { sort, isDefinite }: { readonly sort: HeadRow["sort"]; readonly isDefinite: boolean },
): Mention | undefined {
  const start = site.words[index]!.start + skip;
  if (sort === "weak" && isDefinite) return undefined;
  const quoted = quotedBehind(site, index, skip, sort);
  if (quoted !== undefined) return quoted;
  if (sort === "weak" && !speaksAt(site, index)) return undefined;
  if (!isDefinite) return constructHead(site, index, start, sort === "outlet");
  return (sort === "outlet" ? numbered(site, index, start) : undefined) ?? definiteHead(site, index, start);
}

/** "[القناة 12] الإسرائيلية". */
function numbered(site: Site, index: number, start: number): Mention | undefined {
  const number = site.words[index + 1];
  if (!number?.isNumber || !follows(number)) return undefined;
  const end = nationalityAfter(site, index + 2)?.end ?? number.end;
  return nameMention(
    site,
    { start, end: number.end },
    { kind: "organization", extent: { start, end }, rule: "ar-outlet-number", confidence: 0.75 },
  );
}
