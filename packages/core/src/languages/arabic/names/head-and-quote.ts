// Arabic bodies whose name stands in quotation marks behind what they are: وكالة "رويترز", حزب «الوفاق».
// A stranger would get wrong the outlets: of وكالة "رويترز" the name is رويترز alone, and the head belongs to the extent.
import type { Mention } from "../../../document.ts";
import { phraseKeys } from "../../../lexicons/phrase-trie.ts";
import type { HeadRow } from "../../../lexicons/rows.ts";
import { type Hit, nameMention, type Site } from "../../../recognize/site.ts";
import type { Word } from "../../../recognize/words.ts";
import { isCommonVerb } from "../common-verbs.ts";
import { bareKey } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { ORGANIZATION_HEADS } from "./words.ts";

/** `index` is the head's word, whose name begins `skip` code units into it. */
export function quotedBehind(
  site: Site,
  index: number,
  skip: number,
  sort: HeadRow["sort"],
): Mention | undefined {
  const word = site.words[index]!;
  const quoted = quotedAfter(site, index);
  if (quoted === undefined) return undefined;
  const start = word.start + skip;
  const whole = { start, end: quoted.end };
  const listed = listedAs(site, word.text.slice(skip), quoted.span);
  if (listed !== undefined)
    return nameMention(site, listed.isNameAlone ? quoted.span : whole, {
      kind: listed.row.kind,
      entry: listed.row.id,
      extent: whole,
      rule: "ar-head-quoted-listed-name",
      confidence: 0.95,
    });
  const isNameAlone = sort === "outlet" || quoted.isHeadInside;
  return nameMention(site, isNameAlone ? quoted.span : whole, {
    kind: "organization",
    extent: { start, end: nationalityAfter(site, quoted.next)?.end ?? quoted.end },
    rule: "ar-head-quoted-name",
    confidence: sort === "weak" ? 0.55 : 0.85,
  });
}

function quotedAfter(site: Site, index: number) {
  const first = site.words[index + 1];
  const quote = site.quotes.find(
    ({ inner, start }) =>
      first?.start === inner.start &&
      start >= (site.words[index]?.end ?? 0) &&
      start - (site.words[index]?.end ?? 0) <= 1,
  );
  if (quote === undefined || quote.open || first === undefined || isSaid(first)) return undefined;
  let next = index + 1;
  while ((site.words[next]?.start ?? Number.POSITIVE_INFINITY) < quote.inner.end) next++;
  if (next - index > 5) return undefined;
  const isHeadInside = first !== undefined && ORGANIZATION_HEADS.has(bareKey(first.key));
  return {
    span: { start: quote.inner.start, end: site.words[next - 1]?.end ?? quote.inner.end },
    end: quote.end,
    next,
    isHeadInside,
  };
}

/** "الموقع «لكنها رفضت»": a clause in quotation marks is no name. */
function isSaid(word: Word): boolean {
  return /^(?:لكن|ان|لم|لن|لا|ليس|قد|سوف)/u.test(word.key) || isVerb(word) || isCommonVerb(word.key);
}

/** تنظيم "الدولة": the quoted words, alone or with their head, are a lexicon's organization. */
function listedAs(site: Site, head: string, span: { start: number; end: number }) {
  const quoted = site.text.slice(span.start, span.end);
  for (const [phrase, isNameAlone] of [
    [quoted, true],
    [`${head} ${quoted}`, false],
  ] as const) {
    const keys = phraseKeys(phrase);
    const found = site.lists.longest(keys[0] ?? "", (offset) => keys[offset]);
    const alias = found?.values.find(
      ({ row, weak }) => row.kind === "organization" && !(weak && isNameAlone),
    );
    if (found?.length === keys.length && alias !== undefined) return { row: alias.row, isNameAlone };
  }
  return undefined;
}

/** "[…] الأميركية": a demonym behind a name, or behind its quotation mark. */
export function nationalityAfter(site: Site, index: number): Hit | undefined {
  const hit = site.hits[index];
  const isNext = /^["”»“]?\s$/u.test(site.words[index]?.gap ?? "");
  return isNext && hit?.aliases.some(({ form }) => form === "Demonym") ? hit : undefined;
}
