// What a tagged name changes about what the rules found in its place.
// A stranger would get wrong the clitics: the tagger tags whole words, so where a name begins inside one (وباريس) is
// read from what the rules found there, from the lists and from how the article writes it elsewhere.
import type { EntityKind, Mention, Span } from "../document.ts";
import { NAMING } from "../languages/languages.ts";
import type { NameKind } from "../languages/naming.ts";
import { wordKey } from "../lexicons/phrase-trie.ts";
import { nameMention, type Site } from "../recognize/site.ts";
import type { Word } from "../recognize/words.ts";

/** A name as the tagger sees it: whole words of one sentence. */
export interface Tagged extends Span {
  readonly kind: NameKind;
  readonly site: Site;
  readonly first: Word;
}

/** The tags' three kinds of name. */
export const KIND_OF: Readonly<Record<EntityKind, NameKind>> = {
  person: "PER",
  group: "PER",
  organization: "ORG",
  place: "LOC",
  country: "LOC",
};
const PLAIN: Readonly<Record<NameKind, EntityKind>> = { PER: "person", ORG: "organization", LOC: "place" };

/**
 * The mention that stands instead of those inside a tagged name, or undefined where those are as good. `kinds` holds the
 * keys of words in names that the article has elsewhere.
 */
export function changeOf(
  tagged: Tagged,
  inside: readonly Mention[],
  kinds: ReadonlyMap<string, string>,
): Mention | undefined {
  const { site, kind, end, first } = tagged;
  const begins = ({ start }: Mention) => start >= tagged.start && start < first.end;
  const same = inside.find((mention) => begins(mention) && endsAlike(mention, tagged));
  if (same !== undefined) {
    const isKnown = same.form === "Demonym" || same.entry !== undefined || KIND_OF[same.kind] === kind;
    return isKnown ? undefined : { ...same, kind: PLAIN[kind], rule: `${site.language}-tagged-kind` };
  }
  if (inside.some((mention) => isKnownAndWider(mention, tagged) || isCutAtHead(mention, tagged)))
    return undefined;
  if (inside[0]?.form === "Demonym" && isDescribed(inside, end)) return undefined;
  const start = inside.find(begins)?.start ?? NAMING[site.language].tagging.startIn(first, kinds);
  const base = inside.find((mention) => KIND_OF[mention.kind] === kind && mention.form === "Name");
  if (base === undefined)
    return nameMention(
      site,
      { start, end },
      { kind: PLAIN[kind], rule: `${site.language}-tagged-name`, confidence: 0.7 },
    );
  const { entry: _, ...rest } = base;
  return {
    ...rest,
    start,
    end,
    kind: PLAIN[kind],
    extent: { start: Math.min(base.extent.start, start), end: Math.max(base.extent.end, end) },
    rule: `${site.language}-tagged-extent`,
    confidence: 0.75,
  };
}

/** At the same place, or only behind it by marks: "John Smith Jr[.]". */
function endsAlike(mention: Mention, { end, site }: Tagged): boolean {
  return mention.end === end || (mention.end > end && /^\P{L}+$/u.test(site.text.slice(end, mention.end)));
}

/** A listed name, a state's institution or one that its initials spell, of which the tagger sees a part; "People's …" too. */
function isKnownAndWider({ entry, rule, start, end, confidence }: Mention, tagged: Tagged): boolean {
  if (start > tagged.first.end || end < tagged.end) return false;
  if (/['’]s?\s/u.test(tagged.site.text.slice(start, end))) return true;
  return (entry !== undefined || rule === "en-name-with-initials") && confidence > 0.9;
}

/** Nothing but a demonym, or one before a listed name: "Iranian [Revolutionary Guard]". */
function isDescribed(inside: readonly Mention[], end: number): boolean {
  const last = inside.at(-1)!;
  return last.end === end && (inside.length === 1 || (inside.length === 2 && last.entry !== undefined));
}

/** "Zagros [News]" without the word that says what it is. */
function isCutAtHead({ start, end, kind, language }: Mention, { site, ...tagged }: Tagged): boolean {
  if (kind !== "organization" || start !== tagged.start || end <= tagged.end) return false;
  const last = site.text.slice(start, end).split(/\s+/u).at(-1)!;
  return NAMING[language].tagging.endsInHead(wordKey(last));
}
