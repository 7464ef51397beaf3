// The figures of the names that are only measured: how many of 100 true pairs are one node, how many of 1,000 others two.
// A stranger would get wrong the third telling: all 100 pairs in one corpus, where a name may join somebody else's first.
import { join } from "node:path";
import type { Figures } from "../figures.ts";
import { draw, type Pair } from "./draw.ts";
import { isJoined, nodesOf, type Telling } from "./joined.ts";

export const FILE = join(import.meta.dirname, "figures.json");
const TELLINGS: readonly Telling[] = ["bare", "shared"];

/** In percent: `joined` of the true pairs, `keptApart` of the different ones. */
export function measureCrossScript(half: "tuned" | "measured" = "measured"): Figures {
  const { same, different } = draw(half);
  const figures: Record<string, number> = {};
  const percent = (pairs: readonly Pair[], fits: (pair: Pair) => boolean) =>
    Math.round((1000 * pairs.filter(fits).length) / pairs.length) / 10;
  for (const telling of TELLINGS) {
    figures[`${telling}/joined`] = percent(same, (pair) => isJoined(pair, telling));
    figures[`${telling}/keptApart`] = percent(different, (pair) => !isJoined(pair, telling));
  }
  const nodes = nodesOf(same, "bare");
  const nodeOf = new Map(same.map((pair, index) => [pair, nodes[index]!]));
  figures["together/joined"] = percent(same, (pair) => overlap(...nodeOf.get(pair)!));
  figures["together/keptApart"] = percent(same, (pair) => {
    const own = new Set([...nodeOf.get(pair)!].flatMap((ids) => [...ids]));
    return same.every((other) => other === pair || !nodeOf.get(other)!.some((ids) => overlap(own, ids)));
  });
  return figures;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((id) => other.has(id));
}
