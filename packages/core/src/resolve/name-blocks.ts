// Which names of a corpus are worth comparing: those that share the consonants of their last token, or miss one of them,
// and whose first tokens sound alike; a lone last name only those that share a role's state or body with it.
// A stranger would get wrong why blocks are not enough: a common last name has thousands of bearers, and comparing each
// with each would take the square of their number. Nothing that scores is left out.
import type { LanguageCode } from "../document.ts";
import { similarity, skeletonOf } from "./skeleton.ts";

/** A name as it is compared. */
export interface Spelled {
  readonly language: LanguageCode;
  readonly isPerson: boolean;
  readonly tokens: readonly string[];
  readonly phones: readonly string[];
  readonly affiliations: ReadonlySet<string>;
}

/** How alike the first and last tokens of two full names have to sound. */
export function neededBetween(a: Spelled, b: Spelled): number {
  return a.language === b.language ? 0.93 : 0.8;
}

/** Full names of one block with one first token. */
interface Group<Name> {
  readonly first: Name;
  readonly members: Name[];
  /** Groups whose first tokens sound alike, this one included. */
  readonly near: Group<Name>[];
}

class Block<Name extends Spelled> {
  readonly #groups = new Map<string, Group<Name>>();
  readonly #fullByAffiliation = new Map<string, Name[]>();
  readonly #loneByAffiliation = new Map<string, Name[]>();

  /** Puts a name in and gives those before it to compare it with; some may come twice. */
  *add(name: Name): Generator<Name> {
    const isLone = name.tokens.length < 2;
    for (const affiliation of name.affiliations) {
      const other = name.language === "ar" ? "en" : "ar";
      if (isLone) {
        yield* this.#fullByAffiliation.get(affiliation) ?? [];
        yield* this.#loneByAffiliation.get(`${other} ${affiliation}`) ?? [];
        push(this.#loneByAffiliation, `${name.language} ${affiliation}`, name);
      } else {
        for (const language of ["ar", "en"])
          yield* this.#loneByAffiliation.get(`${language} ${affiliation}`) ?? [];
        push(this.#fullByAffiliation, affiliation, name);
      }
    }
    if (isLone) return;
    const group = this.#groupOf(name);
    for (const { members } of group.near) yield* members;
    group.members.push(name);
  }

  #groupOf(name: Name): Group<Name> {
    const key = `${name.language} ${name.phones[0]}`;
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const group: Group<Name> = { first: name, members: [], near: [] };
    this.#groups.set(key, group);
    for (const other of this.#groups.values()) {
      if (!soundAlike(name, other.first)) continue;
      group.near.push(other);
      if (other !== group) other.near.push(group);
    }
    return group;
  }
}

function push<Name>(lists: Map<string, Name[]>, key: string, name: Name): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [name]);
  else list.push(name);
}

/** In either order of comparison. */
function soundAlike(a: Spelled, b: Spelled): boolean {
  const one = a.phones[0] ?? "";
  const other = b.phones[0] ?? "";
  const needed = neededBetween(a, b);
  return one === other || similarity(one, other) >= needed || similarity(other, one) >= needed;
}

/** Each pair that is worth comparing once, the name that comes first in `names` first. */
export function* comparable<Name extends Spelled>(names: readonly Name[]): Generator<[Name, Name]> {
  const blocks = new Map<string, Block<Name>>();
  for (const name of names) {
    const seen = new Set<Name>();
    for (const key of new Set(blocksOf(name))) {
      const block = blocks.get(key) ?? new Block();
      blocks.set(key, block);
      for (const other of block.add(name)) {
        if (seen.has(other)) continue;
        seen.add(other);
        yield [other, name];
      }
    }
  }
}

/** The skeleton of the last token, and every skeleton one deletion away. */
function blocksOf({ isPerson, phones }: Spelled): string[] {
  if (!isPerson) return [];
  const skeleton = skeletonOf(phones.at(-1) ?? "");
  if (skeleton.length < 2) return [];
  const near = [skeleton];
  for (let at = 0; at < skeleton.length && skeleton.length > 2; at++)
    near.push(skeleton.slice(0, at) + skeleton.slice(at + 1));
  return near;
}
