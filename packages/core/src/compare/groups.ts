// Groups of contents that grow by average linkage: a content joins a group, and two groups become one, where the evidence
// between all their members is strong enough on average (Sokal and Michener, 1958), so that one wrong pair does not chain.
// A stranger would get wrong that groups part the contents: they grow apart from each other, but in the end a content belongs
// to each that it is near, since most contents speak of more than one thing.
import type { Content } from "./contents.ts";
import { Links } from "./links.ts";

/**
 * Logarithms of the odds, on average, from which on a content joins another or a group, two groups become one, a content that
 * was left over settles where it is nearest, and one of another group belongs here too. Chosen together on stories of
 * sample and tuned marks that the weights were not fitted on: neighboring values give nearly the same.
 */
const JOINS = -0.4;
const MERGES = -0.8;
const SETTLES = -1.4;
const BELONGS = -0.5;
/** How much nearer the group must be in which a left-over content settles than the next one. */
const NEARER = 0.4;
/** Weaker evidence is not kept, and counts as {@link NONE}. */
const WEAK = -2.2;
const NONE = -3.5;
/** A group grows no larger: what so many say the same of is no one thing. */
const MOST = 60;

/** Members by number, with the sum of what links them with other groups; summed when first asked for. */
interface Group {
  readonly members: number[];
  links?: Map<Group, number>;
}

export class Groups {
  readonly #links = new Links<Content>();
  readonly #of: Group[] = [];

  /** Notes the evidence for a pair. */
  note(left: Content, right: Content, odds: number): void {
    if (odds > WEAK) this.#links.add(left, right, odds - NONE);
  }

  /** The groups of two contents and more that what was noted gives. */
  formed(): Content[][] {
    const links = this.#links;
    for (let content = 0; content < links.size; content++) this.#of.push({ members: [content] });
    links.eachFrom(JOINS - NONE, (left, right) => this.#join(this.#of[left]!, this.#of[right]!));
    this.#settle();
    const others = this.#others();
    const groups = [...new Set(this.#of)].filter(({ members }) => members.length > 1);
    return groups.map((group) =>
      [...group.members, ...(others.get(group) ?? [])].map((content) => links.itemAt(content)),
    );
  }

  #join(one: Group, other: Group): void {
    const [size, others] = [one.members.length, other.members.length];
    if (one === other || size + others > MOST) return;
    const [ones, theirs] = [this.#linksOf(one), this.#linksOf(other)];
    const odds = (ones.get(other) ?? 0) / (size * others) + NONE;
    if (odds < (size > 1 && others > 1 ? MERGES : JOINS)) return;
    const [into, from] = ones.size >= theirs.size ? [one, other] : [other, one];
    const own = this.#linksOf(into);
    for (const [group, sum] of this.#linksOf(from)) {
      group.links?.delete(from);
      if (group === into) continue;
      const total = (own.get(group) ?? 0) + sum;
      own.set(group, total);
      group.links?.set(into, total);
    }
    for (const content of from.members) this.#of[content] = into;
    into.members.push(...from.members);
  }

  #linksOf(group: Group): Map<Group, number> {
    if (group.links !== undefined) return group.links;
    const sums = new Map<Group, number>();
    for (const content of group.members)
      this.#links.eachOf(content, (other, weight) => {
        const near = this.#of[other]!;
        if (near !== group) sums.set(near, (sums.get(near) ?? 0) + weight);
      });
    group.links = sums;
    return sums;
  }

  /** Each content that was left over goes where it is nearest; all of them look before one of them goes. */
  #settle(): void {
    const single = this.#of.filter(({ members }) => members.length === 1);
    const homes = single.map((group) => this.#nearest(group));
    for (const [at, { members }] of single.entries()) {
      const home = homes[at];
      if (home === undefined) continue;
      home.members.push(...members);
      for (const content of members) this.#of[content] = home;
    }
  }

  #nearest({ members: [content] }: Group): Group | undefined {
    const [best, second] = this.#groupsNear(content!).sort((a, b) => b.odds - a.odds);
    if (best === undefined || best.odds < SETTLES || best.odds - (second?.odds ?? NONE) < NEARER)
      return undefined;
    return best.group;
  }

  /** For each group the contents that belong to it though they are not of it. */
  #others(): Map<Group, number[]> {
    const others = new Map<Group, number[]>();
    for (let content = 0; content < this.#links.size; content++)
      for (const { group, odds } of this.#groupsNear(content))
        if (odds >= BELONGS) others.set(group, [...(others.get(group) ?? []), content]);
    return others;
  }

  /** The groups that a content is not of, with how near each is on average. */
  #groupsNear(content: number): { readonly group: Group; readonly odds: number }[] {
    const sums = new Map<Group, number>();
    this.#links.eachOf(content, (other, weight) => {
      const near = this.#of[other]!;
      if (near !== this.#of[content] && near.members.length > 1)
        sums.set(near, (sums.get(near) ?? 0) + weight);
    });
    return [...sums]
      .filter(([{ members }]) => members.length < MOST)
      .map(([group, sum]) => ({ group, odds: sum / group.members.length + NONE }));
  }
}
