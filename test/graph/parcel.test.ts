// A graph posted from a worker arrives as it was.
import { indexFacts, layout, openParcel, parcelOf, toGraph } from "@isnad/graph";
import { expect, test } from "vitest";
import { FIXTURE } from "./fixture.ts";

test("a graph that was posted has the same nodes, edges, attributes and order", () => {
  const graph = toGraph(indexFacts(FIXTURE));
  layout(graph, { iterations: 10 });
  expect(openParcel(structuredClone(parcelOf(graph))).export()).toEqual(graph.export());
});

test("changing the graph that arrived leaves the one that was sent alone", () => {
  const graph = toGraph(indexFacts(FIXTURE));
  const before = graph.export();
  openParcel(parcelOf(graph)).updateEachNodeAttributes((_, attributes) => ({ ...attributes, x: 99 }));
  expect(graph.export()).toEqual(before);
});
