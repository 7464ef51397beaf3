// What the desk has read of its quads: facts by name, kinds, the graph with its positions. Made anew when they change.
// A stranger would get wrong that positions are kept: what is on the screen does not jump when an article joins it.

import {
  type Facts,
  indexFacts,
  kindsOf,
  layoutInSteps,
  type Names,
  type NodeKind,
  namesOfThing,
  type Position,
  parcelOf,
  pointedAt,
  type StatementGraph,
  toGraph,
} from "@isnad/graph";
import { isnad, rdf } from "@isnad/ontology";
import { createDataset, type Dataset, dataFactory } from "@isnad/store";
import type { Picture } from "./protocol.ts";

export interface Shelf {
  readonly dataset: Dataset;
  readonly facts: Facts;
  /** The kind of every entity and statement, drawn or not. */
  readonly kinds: ReadonlyMap<string, NodeKind>;
  readonly graph: StatementGraph;
}

/** A shelf over a dataset that holds nothing. */
export function emptyShelf(dataset = createDataset()): Shelf {
  const facts = indexFacts(dataset);
  return { dataset, facts, kinds: kindsOf(facts), graph: toGraph(facts) };
}

/** Where nodes stood at another time, by IRI. */
export type Places = ReadonlyMap<string, Position>;

export function placesOn({ graph }: Shelf): Places {
  return new Map(graph.mapNodes((iri, { x, y }) => [iri, { x, y }]));
}

/**
 * Reads the dataset as it now is. Nodes that `before` placed stay where they were, others where `places` has them. Placing
 * the others comes in steps, as {@link layoutInSteps} has them.
 */
export function* shelveInSteps(
  dataset: Dataset,
  before: Shelf,
  places: Places,
): Generator<number, Shelf, boolean | undefined> {
  const facts = indexFacts(dataset);
  const graph = toGraph(facts);
  const keep = new Map(places);
  for (const [iri, at] of placesOn(before)) keep.set(iri, at);
  yield* layoutInSteps(graph, { keep });
  return { dataset, facts, kinds: kindsOf(facts), graph };
}

/** What the page draws. */
export function pictureOf(shelf: Shelf): Picture {
  const { dataset, graph } = shelf;
  const instances = (type: string) =>
    dataset.count(null, dataFactory.namedNode(rdf.type), dataFactory.namedNode(type));
  return {
    graph: parcelOf(graph),
    names: namesPointedAt(shelf),
    counts: {
      statements: instances(isnad.Statement),
      articles: instances(isnad.Article),
      triples: dataset.size,
    },
  };
}

function namesPointedAt({ facts, graph }: Shelf): ReadonlyMap<string, Names> {
  const iris = new Set(graph.mapNodes((_, { facets }) => (facets ? pointedAt(facets) : [])).flat());
  return new Map([...iris].map((iri) => [iri, namesOfThing(facts, iri)]));
}
