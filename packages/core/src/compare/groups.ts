// Groups of contents that grow by average linkage: a content joins a group, and two groups become one, where the evidence
// between all their members is strong enough on average (Sokal and Michener, 1958), so that one wrong pair does not chain.
// A stranger would get wrong that a pair that was refused is not asked again: the surest pairs come first.
import type { Content } from "./contents.ts";

/**
 * Logarithms of the odds, on average, from which on a content joins another or a group, two groups become one, and a content
 * that was left over settles where it is nearest; tried on the sample and the tuned articles.
 */
const JOINS = -1.6;
const MERGES = -0.8;
const SETTLES = -2.2;
/** How much nearer the group must be in which a left-over content settles than the next one. */
const NEARER = 0.2;
/** Weaker evidence is not kept, and counts as {@link NONE}. */
const WEAK = -2.5;
const NONE = -3;
/** A group grows no larger: what so many say the same of is no one thing. */
const MOST = 60;

interface Link {
  readonly left: Content;
  readonly right: Content;
  readonly odds: number;
}

/** Members with the sum of what links them with other groups. */
interface Group {
  readonly members: Content[];
  readonly links: Map<Group, number>;
}

export class Groups {
  readonly #of = new Map<Content, Group>();
  readonly #links: Link[] = [];

  /** Notes the evidence for a pair. */
  note(left: Content, right: Content, odds: number): void {
    if (odds <= WEAK) return;
    this.#links.push({ left, right, odds });
    const [one, other] = [this.#groupOf(left), this.#groupOf(right)];
    one.links.set(other, odds - NONE);
    other.links.set(one, odds - NONE);
  }

  /** The groups of two contents and more that what was noted gives. */
  formed(): Content[][] {
    // A stable sort: pairs of equal odds stay in the order in which they were noted.
    this.#links.sort((a, b) => b.odds - a.odds);
    for (const { left, right, odds } of this.#links) {
      if (odds < JOINS) break;
      this.#join(this.#groupOf(left), this.#groupOf(right));
    }
    for (const group of [...new Set(this.#of.values())]) if (group.members.length === 1) this.#settle(group);
    const groups = [...new Set(this.#of.values())];
    return groups.map(({ members }) => members).filter(({ length }) => length > 1);
  }

  #groupOf(content: Content): Group {
    let group = this.#of.get(content);
    if (group === undefined) {
      group = { members: [content], links: new Map() };
      this.#of.set(content, group);
    }
    return group;
  }

  #join(one: Group, other: Group): void {
    const [size, others] = [one.members.length, other.members.length];
    if (one === other || size + others > MOST) return;
    const odds = (one.links.get(other) ?? 0) / (size * others) + NONE;
    if (odds < (size > 1 && others > 1 ? MERGES : JOINS)) return;
    const [into, from] = one.links.size >= other.links.size ? [one, other] : [other, one];
    for (const [group, sum] of from.links) {
      group.links.delete(from);
      if (group === into) continue;
      const total = (into.links.get(group) ?? 0) + sum;
      into.links.set(group, total);
      group.links.set(into, total);
    }
    for (const content of from.members) this.#of.set(content, into);
    into.members.push(...from.members);
  }

  #settle(single: Group): void {
    const [best, second] = [...single.links]
      .filter(([{ members }]) => members.length > 1 && members.length < MOST)
      .map(([group, sum]) => ({ group, odds: sum / group.members.length + NONE }))
      .sort((a, b) => b.odds - a.odds);
    if (best === undefined || best.odds < SETTLES || best.odds - (second?.odds ?? NONE) < NEARER) return;
    best.group.members.push(...single.members);
    for (const content of single.members) this.#of.set(content, best.group);
  }
}
