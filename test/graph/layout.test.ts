// Positions: the same data gives the same picture, and what was placed can stay.
import { indexFacts, layout, type Position, toGraph } from "@isnad/graph";
import type { NamedNode, Quad } from "@rdfjs/types";
import { DataFactory } from "n3";
import { describe, expect, test } from "vitest";
import { FIXTURE, iri } from "./fixture.ts";

function placed(quads = FIXTURE, keep?: ReadonlyMap<string, Position>): Map<string, Position> {
  const graph = toGraph(indexFacts(quads));
  layout(graph, keep === undefined ? {} : { keep });
  return new Map(graph.mapNodes((node, { x, y }) => [node, { x, y }]));
}

describe("layout", () => {
  test("two runs over the same quads in another order give the same positions to the last bit", () => {
    expect(placed([...FIXTURE].reverse())).toEqual(placed());
  });

  test("every node has a finite position and no two share one", () => {
    const positions = [...placed().values()];
    expect(positions.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(new Set(positions.map(({ x, y }) => `${x} ${y}`)).size).toBe(positions.length);
  });

  test("a statement stands nearer its speaker than a speaker of other things", () => {
    const positions = placed();
    const distance = (a: string, b: string) => {
      const [p, q] = [positions.get(iri(a))!, positions.get(iri(b))!];
      return Math.hypot(p.x - q.x, p.y - q.y);
    };
    const quote = "#statement=186,154";
    expect(distance(quote, "actor/ivan-petrov")).toBeLessThan(distance(quote, "actor/salma-haddad"));
  });

  test("nodes that are kept do not move when others join", () => {
    const english = FIXTURE.filter((quad) => !quad.subject.value.includes("/sadd-"));
    const before = placed(english);
    const after = placed(FIXTURE, before);
    expect(after.size).toBeGreaterThan(before.size);
    for (const [node, position] of before) expect(after.get(node)).toEqual(position);
  });

  test("parts that nothing joins stand side by side, not on one another", () => {
    const words = (quad: { predicate: { value: string } }) => !quad.predicate.value.endsWith("disagreesWith");
    const graph = toGraph(indexFacts(FIXTURE.filter(words).flatMap((quad) => [quad, mirrored(quad)])));
    layout(graph);
    const spots = (twins: boolean) =>
      graph
        .filterNodes((node) => node.includes("/twin/") === twins)
        .map((node) => graph.getNodeAttributes(node));
    const distances = spots(false).flatMap((a) => spots(true).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(distances).toHaveLength(13 * 13);
    expect(Math.min(...distances)).toBeGreaterThan(5);
  });
});

/** The same quad about other things. */
function mirrored(quad: Quad): Quad {
  const other = (iri: string) => iri.replace("/id/", "/id/twin/");
  const { subject, predicate, object } = quad;
  const twin = object.termType === "NamedNode" ? DataFactory.namedNode(other(object.value)) : object;
  return DataFactory.quad(
    DataFactory.namedNode(other(subject.value)),
    predicate as NamedNode,
    twin as NamedNode,
  );
}
