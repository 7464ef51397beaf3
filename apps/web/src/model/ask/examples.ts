// The questions to start from: those of them that this graph answers, with names that it holds.
import { type EdgeKind, type NameChoice, type Names, nameOf, type StatementGraph } from "@isnad/graph";
import type { ExampleMessages } from "../../messages/example.ts";

export interface Example {
  readonly id: keyof ExampleMessages;
  readonly patterns: string;
  /** The name that the patterns hold, for the question in words. */
  readonly name?: string;
}

/** What a graph has to offer. */
interface Known {
  /** Who is said to have spoken most, and the like, by kinds of edges. */
  readonly first: (kind: EdgeKind) => string | undefined;
  /** The place or organization most spoken about. */
  readonly talkedAbout: string | undefined;
  /** The most disputed topic: IRI and name. */
  readonly disputed: { readonly iri: string; readonly name: string } | undefined;
  /** Keys of acts, certainties, statuses and quotations that occur. */
  readonly facets: ReadonlySet<string>;
}

const SPEAKER = "?s isnad:speaker ?who";
const TEXT = "?s isnad:text ?text";

/** Every example asks for something; one whose answer would be empty is undefined. */
const MAKERS: readonly ((known: Known) => Example | undefined)[] = [
  ({ talkedAbout: name }) => named("about", name, (it) => [SPEAKER, `?s isnad:about ${it}`]),
  ({ first }) => named("said", first("speaker"), (it) => [`?s isnad:speaker ${it}`, TEXT]),
  ({ talkedAbout, facets }) =>
    facets.has("Direct")
      ? named("quoted", talkedAbout, (it) => [
          SPEAKER,
          `?s isnad:about ${it}`,
          "?s isnad:quotation isnad:Direct",
        ])
      : undefined,
  ({ first }) =>
    plain(first("disagreesWith"), "contradicts", [
      "?a cito:disagreesWith ?b",
      "?a isnad:speaker ?x",
      "?b isnad:speaker ?y",
    ]),
  ({ disputed }) =>
    disputed && {
      id: "disputed",
      name: disputed.name,
      patterns: lines([
        `?a isnad:affirms <${disputed.iri}>`,
        "?a isnad:speaker ?x",
        `?b isnad:denies <${disputed.iri}>`,
        "?b isnad:speaker ?y",
      ]),
    },
  ({ facets }) => act(facets, "denied", "Deny"),
  ({ facets }) => act(facets, "warned", "Warn"),
  ({ facets }) => act(facets, "demanded", "Demand"),
  ({ facets }) => act(facets, "condemned", "Condemn"),
  ({ facets }) => act(facets, "promised", "Promise"),
  ({ first }) =>
    plain(first("within"), "nested", [SPEAKER, "?s isnad:within ?outer", "?outer isnad:speaker ?by"]),
  ({ first }) => plain(first("via"), "passedOn", ["?s isnad:via ?outlet", SPEAKER]),
  ({ first }) => named("through", first("via"), (it) => [`?s isnad:via ${it}`, SPEAKER, TEXT]),
  ({ first }) => plain(first("addressee"), "told", [SPEAKER, "?s isnad:addressee ?to", TEXT]),
  ({ facets }) =>
    facets.has("Possible")
      ? plain("", "possible", ["?s isnad:certainty isnad:Possible", SPEAKER, TEXT])
      : undefined,
  ({ facets }) =>
    facets.has("Negated")
      ? plain("", "notSaid", ["?s isnad:status isnad:Negated", SPEAKER, TEXT])
      : undefined,
  ({ first }) => plain(first("speaker"), "when", [SPEAKER, "?s isnad:date ?date"]),
  ({ first }) => plain(first("about"), "eachOther", ["?x isnad:spokeAbout ?y", "?y isnad:spokeAbout ?x"]),
];

/** The examples for a graph; `things` names its topics. */
export function examplesFor(
  graph: StatementGraph,
  things: ReadonlyMap<string, Names>,
  choice: NameChoice,
): readonly Example[] {
  const known = look(graph, things, choice);
  return MAKERS.flatMap((make) => make(known) ?? []);
}

function look(graph: StatementGraph, things: ReadonlyMap<string, Names>, choice: NameChoice): Known {
  const facets = new Set<string>();
  const stances = new Map<string, { affirms: number; denies: number }>();
  graph.forEachNode((_, { facets: own }) => {
    if (own === undefined) return;
    for (const key of [own.act, own.certainty, own.status, own.quotation])
      if (key !== undefined) facets.add(key);
    for (const { topic, stance } of own.stances) {
      const count = stances.get(topic) ?? { affirms: 0, denies: 0 };
      if (stance !== "leavesOpen") count[stance] += 1;
      stances.set(topic, count);
    }
  });
  const targets = targetsOf(graph);
  const name = (iri: string | undefined) =>
    iri === undefined ? undefined : nameOf(iri, graph.getNodeAttribute(iri, "names"), choice);
  const isPublic = (iri: string) => ["place", "organization"].includes(graph.getNodeAttribute(iri, "kind"));
  const [topic, sides] = most(stances, ({ affirms, denies }) => Math.min(affirms, denies)) ?? [];
  const isDisputed = sides !== undefined && sides.affirms > 0 && sides.denies > 0;
  return {
    first: (kind) => name(most(targets.get(kind) ?? new Map<string, number>(), (count) => count)?.[0]),
    talkedAbout: name(
      most(targets.get("about") ?? new Map<string, number>(), (count, iri) =>
        isPublic(iri) ? count : 0,
      )?.[0],
    ),
    disputed:
      topic !== undefined && isDisputed
        ? { iri: topic, name: nameOf(topic, things.get(topic) ?? {}, choice) }
        : undefined,
    facets,
  };
}

/** How often each node is the end of an edge, by the edge's kind. */
function targetsOf(graph: StatementGraph): ReadonlyMap<EdgeKind, ReadonlyMap<string, number>> {
  const targets = new Map<EdgeKind, Map<string, number>>();
  graph.forEachEdge((_, { kind }, _source, target) => {
    const counts = targets.get(kind) ?? new Map<string, number>();
    counts.set(target, (counts.get(target) ?? 0) + 1);
    targets.set(kind, counts);
  });
  return targets;
}

/** The first of those that count most; undefined where none counts. */
function most<Value>(
  values: ReadonlyMap<string, Value>,
  weigh: (value: Value, key: string) => number,
): readonly [string, Value] | undefined {
  let best: readonly [string, Value] | undefined;
  let weight = 0;
  for (const [key, value] of values) {
    const own = weigh(value, key);
    if (own > weight) [best, weight] = [[key, value], own];
  }
  return best;
}

function named(
  id: Example["id"],
  name: string | undefined,
  patterns: (written: string) => readonly string[],
): Example | undefined {
  return name === undefined
    ? undefined
    : { id, name, patterns: lines(patterns(`"${name.replace(/["\\]/g, "\\$&")}"`)) };
}

function plain(
  exists: string | undefined,
  id: Example["id"],
  patterns: readonly string[],
): Example | undefined {
  return exists === undefined ? undefined : { id, patterns: lines(patterns) };
}

function act(facets: ReadonlySet<string>, id: Example["id"], key: string): Example | undefined {
  return facets.has(key) ? { id, patterns: lines([`?s isnad:act isnad:${key}`, SPEAKER, TEXT]) } : undefined;
}

function lines(patterns: readonly string[]): string {
  return patterns.join(" .\n");
}
