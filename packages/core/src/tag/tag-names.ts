// The rules' names with the tagger's say: it cuts and lengthens what the rules found, tells its kind, and adds names.
// A stranger would get wrong what it may not do: what the rules alone found stays, and so do the ends of a listed name of
// several words, for whoever listed it knew them.
import type { Mention } from "../document.ts";
import { NAMING } from "../languages/languages.ts";
import type { NameKind, TaggedWords } from "../languages/naming.ts";
import { repeatedNames } from "../recognize/repeats.ts";
import { settle, settleAround } from "../recognize/settle.ts";
import type { Site } from "../recognize/site.ts";
import { changeOf, type Tagged } from "./change.ts";
import { articleEvidence, evidenceOf } from "./evidence.ts";
import { TAGS } from "./model.ts";
import type { Tagger } from "./tagger.ts";

/** The settled mentions of an article with the tagger's say. */
export function tagNames(
  sites: readonly Site[],
  mentions: readonly Mention[],
  tagger: Tagger,
): readonly Mention[] {
  const readable = sites.filter(({ language }) => tagger.knows(language));
  if (readable.length === 0) return mentions;
  const known = articleEvidence(sites, mentions);
  const names = mentions.filter(({ form }) => form !== "Description" && form !== "Pronoun");
  const replaced = new Set<Mention>();
  const changes: Mention[] = [];
  let at = 0;
  for (const site of readable)
    for (const tagged of taggedIn(site, tagger.tag(evidenceOf(site, known), site.language))) {
      while (at < names.length && names[at]!.end <= tagged.start) at++;
      const inside: Mention[] = [];
      for (let next = at; next < names.length && names[next]!.start < tagged.end; next++)
        inside.push(names[next]!);
      const change = changeOf(tagged, inside, known.kinds);
      if (change === undefined) continue;
      changes.push(change);
      for (const mention of inside) replaced.add(mention);
    }
  if (changes.length === 0) return mentions;
  const first = settle([...mentions.filter((mention) => !replaced.has(mention)), ...changes]);
  const repeats = repeatedNames(sites, changes);
  return repeats.length === 0 ? first : settleAround(first, repeats);
}

function taggedIn(site: Site, tags: Uint8Array): Tagged[] {
  const found: Tagged[] = [];
  const { words } = site;
  for (let first = 0; first < words.length; first++) {
    const tag = TAGS[tags[first]!]!;
    if (tag === "O") continue;
    const kind = tag.slice(2) as NameKind;
    let next = first + 1;
    while (next < words.length && TAGS[tags[next]!] === `I-${kind}` && !parts(words[next]!.gap)) next++;
    const bounded = NAMING[site.language].tagging.bounded(site, { first, next, kind });
    if (bounded !== undefined) found.push(asTagged(site, bounded));
    first = next - 1;
  }
  return found;
}

function asTagged(site: Site, { first, next, kind }: TaggedWords): Tagged {
  const word = site.words[first]!;
  return { start: word.start, end: site.words[next - 1]!.end, kind, site, first: word };
}

/** Does a gap end a name, whatever the tags say? "Athens, Greece" is two places, "Egypt's Suez Canal Authority" two names. */
function parts(gap: string | undefined): boolean {
  return gap !== " " && (gap === undefined || !/^(?: *|[-‐‑]|\. ?| ?& ?|['’] ?)$/u.test(gap));
}
