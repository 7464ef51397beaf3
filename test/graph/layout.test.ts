// Positions: the same data gives the same picture, and what was placed can stay.
import { indexFacts, layout, layoutInSteps, type Position, toGraph } from "@isnad/graph";
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

  test("in steps it says how far it has come, and leads to the same positions", () => {
    const graph = toGraph(indexFacts(FIXTURE));
    const shares = [...layoutInSteps(graph)];
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)! < 1, shares.length > 60]).toEqual([0, true, true]);
    expect(new Map(graph.mapNodes((node, { x, y }) => [node, { x, y }]))).toEqual(placed());
  });

  test("whoever has enough gets every node placed at once, and those that are kept where they were", () => {
    const english = FIXTURE.filter((quad) => !quad.subject.value.includes("/sadd-"));
    const before = placed(english);
    const graph = toGraph(indexFacts(FIXTURE));
    const steps = layoutInSteps(graph, { keep: before });
    steps.next();
    expect(steps.next(true).done).toBe(true);
    graph.forEachNode((node, { x, y }) => {
      expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
      if (before.has(node)) expect({ x, y }).toEqual(before.get(node));
    });
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
