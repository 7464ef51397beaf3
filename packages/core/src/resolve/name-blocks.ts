// Which names of a corpus are worth comparing: those whose consonants are the same but for one, bodies whose names mean the
// same, and lone or shortened names that share an office with a bearer of their last name.
// A stranger would get wrong why a block has an end: names whose consonants all are alike are few in news, but a made-up
// corpus can hold thousands, and comparing each with each would take the square of their number.
import { skeletonOf } from "@isnad/text";
import type { Spelled } from "./spelled.ts";
import { isListedGivenName } from "./spelling/given-names.ts";
import type { NamePart } from "./spelling/name-parts.ts";

/** How many names of one script a name is compared with in one block. */
const CROWD = 200;

/** Each pair that is worth comparing once, the name that comes first in `names` first. */
export function* comparable<Name extends Spelled>(names: readonly Name[]): Generator<[Name, Name]> {
  const blocks = new Map<string, Name | Name[]>();
  for (const name of names) {
    const seen = new Set<Name>();
    for (const key of blocksOf(name)) {
      const block = blocks.get(key);
      if (block === undefined) {
        blocks.set(key, name);
        continue;
      }
      const others = Array.isArray(block) ? block : [block];
      for (const other of others) seen.add(other);
      if (!Array.isArray(block)) blocks.set(key, [block, name]);
      else if (!isCrowded(block, name)) block.push(name);
    }
    for (const other of seen) if (other !== name) yield [other, name];
  }
}

function isCrowded<Name extends Spelled>(block: readonly Name[], { name }: Name): boolean {
  return (
    block.length >= CROWD && block.filter((other) => other.name.language === name.language).length >= CROWD
  );
}

/** The blocks a name is in; two names that could be one share at least one of them. */
function blocksOf(spelled: Spelled): Set<string> {
  const { kind, name, affiliations, acronyms, meaning } = spelled;
  const keys = new Set<string>();
  const own = name.parts.filter(({ isParticle }) => !isParticle);
  for (const parts of kind === "person" ? orders(own, name.parts) : [name.parts])
    for (const near of nearTo(skeletonOf(parts.map(({ phones }) => phones).join(""))))
      keys.add(`${kind[0]}${near}`);
  for (const acronym of acronyms) keys.add(`a${acronym}`);
  for (const key of meaning?.keys ?? []) keys.add(`m${key}`);
  const last = own.at(-1);
  if (kind !== "person" || last === undefined) return keys;
  if (own.length === 1) for (const key of [...keys]) keys.delete(key);
  for (const affiliation of affiliations)
    for (const near of nearTo(skeletonOf(last.phones))) keys.add(`l${near} ${affiliation}`);
  return keys;
}

/** The selections of parts that another spelling may consist of. */
function orders(own: readonly NamePart[], all: readonly NamePart[]): (readonly NamePart[])[] {
  const found = [own];
  if (own.length < all.length) found.push(all);
  if (own.length > 2) found.push([own[0]!, own.at(-1)!], own.slice(0, 2));
  if (own.length === 2 && own.filter(({ key }) => isListedGivenName(key)).length === 1)
    found.push([...own].reverse());
  return found;
}

/** A skeleton, and those that lack one of its consonants where enough are left. */
function nearTo(skeleton: string): string[] {
  if (skeleton.length === 0) return [];
  const near = [skeleton];
  for (let at = 0; at < skeleton.length && skeleton.length > 2; at++)
    near.push(skeleton.slice(0, at) + skeleton.slice(at + 1));
  return near;
}
