// Graphs made up for tests of what is seen: statements with speakers and whom they are about, in a line each.
import type { StatementFacets, StatementGraph } from "@isnad/graph";
import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";

export interface Told {
  readonly by?: readonly string[];
  readonly about?: readonly string[];
  readonly within?: string;
  readonly facets?: Partial<StatementFacets>;
}

/** A graph of statements by their names; entities are people, but for those whose names begin with a capital: places. */
export function madeGraph(statements: Readonly<Record<string, Told>>): StatementGraph {
  const graph: StatementGraph = new MultiDirectedGraph();
  const at = { weight: 1, x: 0, y: 0 };
  const entity = (iri: string) =>
    graph.mergeNode(iri, { kind: /^[A-Z]/.test(iri) ? "place" : "actor", names: { written: iri }, ...at });
  for (const [iri, { facets }] of Object.entries(statements)) {
    const all: StatementFacets = { language: "en", stances: [], ...facets };
    graph.addNode(iri, { kind: "statement", names: { written: iri }, facets: all, ...at });
  }
  const join = (kind: "speaker" | "about" | "within", source: string, target: string) => {
    if (source !== target) graph.mergeEdgeWithKey(`${kind}|${source}|${target}`, source, target, { kind });
  };
  for (const [iri, { by = [], about = [], within }] of Object.entries(statements)) {
    for (const each of [...by, ...about]) entity(each);
    for (const each of by) join("speaker", iri, each);
    for (const each of about) join("about", iri, each);
    if (within !== undefined) join("within", iri, within);
  }
  return graph;
}

const people = fc.subarray(["a", "b", "c", "D", "E", "F"], { maxLength: 3 });
const facets = fc.record({
  act: fc.constantFrom("Assert", "Deny", "Warn"),
  polarity: fc.constantFrom("Affirmed", "Denied"),
  outlet: fc.option(fc.constantFrom("o1", "o2"), { nil: undefined }),
  language: fc.constantFrom("en" as const, "ar" as const),
  day: fc.option(fc.constantFrom("2014", "2014-06", "2014-06-11", "2015-01-02"), { nil: undefined }),
  confidence: fc.constantFrom(0.2, 0.5, 0.8, 1),
});

/** Any graph of up to twelve statements, some told inside others. */
export const anyGraph: fc.Arbitrary<StatementGraph> = fc
  .array(fc.record({ by: people, about: people, facets, outer: fc.option(fc.nat(11), { nil: undefined }) }), {
    maxLength: 12,
  })
  .map((all) =>
    madeGraph(
      Object.fromEntries(
        all.map(({ by, about, facets: { outlet, day, ...others }, outer }, at) => [
          `s${at}`,
          {
            by,
            about,
            facets: { ...others, ...(outlet && { outlet }), ...(day && { day }) },
            ...(outer !== undefined && outer < all.length && { within: `s${outer}` }),
          },
        ]),
      ),
    ),
  );
