// The rules' names and the tagger's, made one: where both see a name the tagger's extent and kind hold, what it alone
// sees is added, and what the rules alone see stays only where they are sure.
// A stranger would get wrong the clitics: the tagger tags whole words, so where a name begins inside one (وباريس) is
// read from what the rules found there, from the lists and from how the article writes it elsewhere.
import type { EntityKind, Mention, Span } from "../document.ts";
import { repeatedNames } from "../recognize/repeats.ts";
import { settle, settleAround } from "../recognize/settle.ts";
import { nameMention, type Site } from "../recognize/site.ts";
import type { Word } from "../recognize/words.ts";
import { startInWord } from "./clitic-start.ts";
import { articleEvidence, evidenceOf } from "./evidence.ts";
import { TAGS } from "./model.ts";
import type { Tagger } from "./tagger.ts";

type Kind = "PER" | "ORG" | "LOC";

/** A name as the tagger sees it, whole words of one site. */
interface Tagged extends Span {
  readonly kind: Kind;
  readonly site: Site;
  readonly first: Word;
}

/** The settled mentions of an article with the tagger's say. */
export function tagNames(
  sites: readonly Site[],
  mentions: readonly Mention[],
  tagger: Tagger,
): readonly Mention[] {
  const readable = sites.filter(({ language }) => tagger.knows(language));
  if (readable.length === 0) return mentions;
  const known = articleEvidence(sites, mentions);
  const tagged = readable.flatMap((site) =>
    taggedIn(site, tagger.tag(evidenceOf(site, known), site.language)),
  );
  const names = mentions.filter(isName);
  const others = mentions.filter((mention) => !isName(mention));
  const used = new Set<Mention>();
  const added: Mention[] = [];
  let at = 0;
  for (const one of tagged) {
    while (at < names.length && names[at]!.end <= one.start) at++;
    const overlapping: Mention[] = [];
    for (let next = at; next < names.length && names[next]!.start < one.end; next++)
      overlapping.push(names[next]!);
    for (const mention of overlapping) used.add(mention);
    added.push(...together(one, overlapping, known.kinds));
  }
  const kept = names.filter((mention) => !used.has(mention));
  const first = settle([...others, ...kept, ...added]);
  return settleAround(first, repeatedNames(sites, first));
}

const isName = ({ form }: Mention): boolean => form === "Name" || form === "Metonym" || form === "Demonym";

const KIND_OF: Readonly<Record<EntityKind, Kind>> = {
  person: "PER",
  group: "PER",
  organization: "ORG",
  place: "LOC",
  country: "LOC",
};
const PLAIN: Readonly<Record<Kind, EntityKind>> = { PER: "person", ORG: "organization", LOC: "place" };

/** A listed name of several words is never cut: whoever listed it knew its end. */
function isSureAndWider({ rule, start, end, confidence }: Mention, tagged: Tagged): boolean {
  return rule === "listed-name" && confidence > 0.9 && start <= tagged.first.end && end > tagged.end;
}

function taggedIn(site: Site, tags: Uint8Array): Tagged[] {
  const found: Tagged[] = [];
  const { words } = site;
  for (let index = 0; index < words.length; index++) {
    const tag = TAGS[tags[index]!]!;
    if (tag === "O") continue;
    const kind = tag.slice(2) as Kind;
    let next = index + 1;
    while (next < words.length && TAGS[tags[next]!] === `I-${kind}` && !parts(words[next]!.gap)) next++;
    const first = words[index]!;
    found.push({ start: first.start, end: words[next - 1]!.end, kind, site, first });
    index = next - 1;
  }
  return found;
}

/** Does a gap end a name, whatever the tags say? "Athens, Greece" is two places, "the Association (AHAC)" two names. */
export function parts(gap: string | undefined): boolean {
  return gap === undefined || /[,،؛;:()[\]/"“”«»\n]/u.test(gap);
}

/** The mentions that a tagged stretch and the rules' findings in it come to. */
function together(
  tagged: Tagged,
  overlapping: readonly Mention[],
  kinds: ReadonlyMap<string, string>,
): Mention[] {
  const { site, kind, end, first } = tagged;
  const same = overlapping.find(
    (mention) =>
      mention.start >= tagged.start &&
      mention.start < first.end &&
      (mention.end === end || (mention.end > end && /^\P{L}+$/u.test(site.text.slice(end, mention.end)))),
  );
  if (same !== undefined) {
    if (same.form === "Demonym" || KIND_OF[same.kind] === kind || same.entry !== undefined)
      return [...overlapping];
    return [{ ...same, kind: PLAIN[kind], rule: `${site.language}-tagged-kind` }];
  }
  if (
    overlapping.some(({ form }) => form === "Demonym") &&
    overlapping.length === 1 &&
    overlapping[0]!.end === end
  )
    return [...overlapping];
  if (overlapping.some((mention) => isSureAndWider(mention, tagged))) return [...overlapping];
  const inside = overlapping.find((mention) => mention.start >= tagged.start && mention.start < first.end);
  const start = inside?.start ?? startInWord(first, kinds);
  const base = overlapping.find((mention) => KIND_OF[mention.kind] === kind && mention.form === "Name");
  if (base === undefined)
    return [
      nameMention(
        site,
        { start, end },
        { kind: PLAIN[kind], rule: `${site.language}-tagged-name`, confidence: 0.7 },
      ),
    ];
  const { entry: _, ...rest } = base;
  return [
    {
      ...rest,
      start,
      end,
      kind: PLAIN[kind],
      extent: { start: Math.min(base.extent.start, start), end: Math.max(base.extent.end, end) },
      rule: `${site.language}-tagged-extent`,
      confidence: 0.75,
    },
  ];
}
