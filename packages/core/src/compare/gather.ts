// Gathers the contents of each story that are about one thing, by average linkage: two groups become one where the evidence
// between all their members is strong enough on average (Sokal and Michener, 1958).
// A stranger would get wrong the order: the surest pair comes first, and a pair that was refused is not asked again.
import type { Claimed } from "../document.ts";
import type { Content } from "./contents.ts";
import { eachPair, oddsOf } from "./evidence.ts";
import type { Stories } from "./stories.ts";

/** Logarithm of the odds from which on groups become one, on average; tried on the sample and the tuned articles. */
const ENOUGH = -1.7;
/** Weaker evidence is not kept, and counts as {@link NONE}. */
const WEAK = -2.8;
const NONE = -3;
/** A group grows no larger: what so many say the same of is no one thing. */
const MOST = 60;

interface Link {
  readonly left: Content;
  readonly right: Content;
  readonly odds: number;
}

/** Groups of two contents and more, each in the order of its articles and statements. */
export function gather(articles: readonly Claimed[], stories: Stories): Content[][] {
  const links: Link[] = [];
  eachPair(articles, stories, (left, right, evidence) => {
    const odds = oddsOf(evidence);
    if (odds > WEAK) links.push({ left, right, odds });
  });
  // A stable sort: pairs of equal odds stay in the order of their articles.
  links.sort((a, b) => b.odds - a.odds);
  const groups = new Groups(links);
  for (const { left, right, odds } of links) {
    if (odds < ENOUGH) break;
    groups.join(left, right);
  }
  return groups.all();
}

/** Members with the sum of what links them with other groups. */
interface Group {
  readonly members: Content[];
  readonly links: Map<Group, number>;
}

class Groups {
  readonly #of = new Map<Content, Group>();

  constructor(links: readonly Link[]) {
    for (const { left, right, odds } of links) {
      const [one, other] = [this.#groupOf(left), this.#groupOf(right)];
      one.links.set(other, odds - NONE);
      other.links.set(one, odds - NONE);
    }
  }

  #groupOf(content: Content): Group {
    let group = this.#of.get(content);
    if (group === undefined) {
      group = { members: [content], links: new Map() };
      this.#of.set(content, group);
    }
    return group;
  }

  join(left: Content, right: Content): void {
    const [one, other] = [this.#groupOf(left), this.#groupOf(right)];
    const pairs = one.members.length * other.members.length;
    if (one === other || one.members.length + other.members.length > MOST) return;
    if ((one.links.get(other) ?? 0) / pairs + NONE < ENOUGH) return;
    const [into, from] = one.links.size >= other.links.size ? [one, other] : [other, one];
    for (const [group, sum] of from.links) {
      group.links.delete(from);
      if (group === into) continue;
      const total = (into.links.get(group) ?? 0) + sum;
      into.links.set(group, total);
      group.links.set(into, total);
    }
    into.links.delete(from);
    for (const content of from.members) this.#of.set(content, into);
    into.members.push(...from.members);
  }

  all(): Content[][] {
    return [...new Set(this.#of.values())]
      .filter(({ members }) => members.length > 1)
      .map(({ members }) => members);
  }
}
