// Mentions from the lexicon's own names: the one pass over the trie's hits that both languages share.
// A stranger would get wrong weak aliases: "Jordan" or صور counts only with a preposition of place before it, or where
// the article names the entity or its state in a way that cannot be mistaken; the language's rules say which.
import type { Mention } from "../document.ts";
import type { Alias } from "../lexicons/gazetteer.ts";
import { type Hit, nameMention, type Site } from "./site.ts";

/** What a language knows of the words around a hit. */
export interface HitContext {
  /** Do the words around a weak alias speak for it: a place after a preposition, an outlet after its head? */
  readonly isSupported: (site: Site, hit: Hit, alias: Alias) => boolean;
  /** Of a phrase's readings the one that the words around it ask for: a club of its town's name. */
  readonly preferred: (site: Site, hit: Hit) => Alias | undefined;
  /** Does a phrase that is a name or a demonym describe the word beside it? */
  readonly describes: (site: Site, hit: Hit) => boolean;
  /** Is it a part of a longer name that no list holds ("Atlantic City")? */
  readonly isPart: (site: Site, hit: Hit) => boolean;
  /** A preposition of place before it, or a place head. */
  readonly isLocated: (site: Site, hit: Hit) => boolean;
  /** Does a capital or palace speak or act here, instead of being a place? */
  readonly isMetonym: (site: Site, hit: Hit) => boolean;
  /** The noun phrase around a demonym or name: "the American forces" around "American". */
  readonly extentOf: (site: Site, hit: Hit, alias: Alias) => { start: number; end: number };
}

export function gazetteerMentions(site: Site, context: HitContext): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < site.words.length; index++) {
    const hit = site.hits[index];
    if (hit === undefined) continue;
    const found = mentionsOf(site, hit, context);
    if (found.length === 0) continue;
    mentions.push(...found);
    index += hit.length - 1;
  }
  return mentions;
}

/** One, or one for each entity of the user's that bears the name: the rest of the article decides which stays. */
function mentionsOf(site: Site, hit: Hit, context: HitContext): Mention[] {
  const bearers = hit.aliases.filter(({ from, form }) => from !== undefined && form === "Name");
  const isShared = bearers.length > 1;
  const aliases = isShared ? bearers : [context.preferred(site, hit) ?? chosenAlias(site, hit, context)];
  return aliases.flatMap((alias) => (alias && mentionOf(site, hit, context, alias, isShared)) ?? []);
}

function mentionOf(
  site: Site,
  hit: Hit,
  context: HitContext,
  alias: Alias,
  isShared: boolean,
): Mention | undefined {
  const { row } = alias;
  const isOwn = alias.from !== undefined;
  const extent = context.extentOf(site, hit, alias);
  const isWeak = isShared || (alias.weak && !context.isSupported(site, hit, alias));
  if (alias.form === "Name" && !(isOwn && hit.length > 1) && context.isPart(site, hit)) return undefined;
  if (alias.form === "Demonym")
    return nameMention(site, hit, {
      form: "Demonym",
      kind: "country",
      entry: row.id,
      extent,
      rule: "demonym",
      confidence: alias.weak && !context.isSupported(site, hit, alias) ? 0.3 : 0.9,
    });
  if (row.speaksFor !== undefined && context.isMetonym(site, hit))
    return nameMention(site, hit, {
      form: "Metonym",
      kind: "country",
      entry: row.speaksFor,
      extent,
      rule: "capital-that-acts",
      confidence: 0.75,
    });
  return nameMention(site, hit, {
    kind: row.kind,
    entry: row.id,
    extent,
    ...(row.gender ? { gender: row.gender } : {}),
    rule: isWeak ? "listed-name-weak" : isOwn ? "authority-name" : "listed-name",
    confidence: isWeak ? 0.3 : alias.weak ? 0.65 : isOwn ? 1 : 0.95,
  });
}

function chosenAlias(site: Site, hit: Hit, context: HitContext): Alias | undefined {
  const name = hit.aliases.find(({ form }) => form === "Name");
  const demonym = hit.aliases.find(({ form }) => form === "Demonym");
  if (name === undefined || demonym === undefined) return name ?? demonym;
  return context.describes(site, hit) ? demonym : name;
}
