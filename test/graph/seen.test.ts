// What of a graph is seen: filters with their counts, what was hidden by hand, what stands around a node.
import {
  FACETS,
  type Facet,
  type Filters,
  facetCounts,
  passes,
  type Sight,
  type StatementGraph,
  seenOf,
  withWish,
} from "@isnad/graph";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyGraph, madeGraph } from "./made-graph.ts";

const NONE: Filters = {
  wanted: {
    act: new Set(),
    polarity: new Set(),
    quotation: new Set(),
    language: new Set(),
    outlet: new Set(),
  },
  from: "",
  to: "",
  minConfidence: 0,
};
const wanting = (facet: Facet, ...values: string[]): Filters => ({
  ...NONE,
  wanted: { ...NONE.wanted, [facet]: new Set(values) },
});
const sight = (change: Partial<Sight> = {}): Sight => ({
  filters: NONE,
  hiddenKinds: new Set(),
  hiddenEdges: new Set(),
  byHand: [],
  ...change,
});
const shown = (graph: StatementGraph, change: Partial<Sight>) => {
  const { hiddenNodes } = seenOf(graph, sight(change));
  return graph.filterNodes((iri) => !hiddenNodes.has(iri)).sort();
};

const graph = madeGraph({
  s1: { by: ["ali"], about: ["Iraq"], facets: { act: "Assert", day: "2014-06-11", confidence: 0.9 } },
  s2: { by: ["bea"], about: ["Iraq", "Spain"], facets: { act: "Deny", day: "2014", confidence: 0.4 } },
  s3: { by: ["cem"], about: ["Spain"], facets: { act: "Deny", outlet: "wire" } },
  s4: { by: ["dan"], about: [], within: "s3", facets: { act: "Warn", day: "2016-01", confidence: 0.9 } },
});
const everything = graph.nodes().sort();

describe("filters", () => {
  test("without any, everything is seen", () => {
    expect(shown(graph, {})).toEqual(everything);
  });

  test("entities go with their last statement", () => {
    expect(shown(graph, { filters: wanting("act", "Assert") })).toEqual(["Iraq", "ali", "s1"]);
    expect(shown(graph, { filters: wanting("act", "Assert", "Warn") })).toEqual([
      "Iraq",
      "ali",
      "dan",
      "s1",
      "s4",
    ]);
  });

  test.each([
    [{ from: "2014-06-11", to: "2014-06-11" }, ["s1", "s2"]],
    [{ from: "2014-06-12" }, ["s2", "s4"]],
    [{ to: "2013-12-31" }, []],
    [{ from: "2016-01-31" }, ["s4"]],
  ])("the days %o leave %o: what is known by its year alone may be of any day of it", (days, expected) => {
    const { statements } = seenOf(graph, sight({ filters: { ...NONE, ...days } }));
    expect([...statements]).toEqual(expected);
  });

  test("a statement without a confidence is sure", () => {
    const { statements } = seenOf(graph, sight({ filters: { ...NONE, minConfidence: 0.95 } }));
    expect([...statements]).toEqual(["s3"]);
  });

  test("the outlet that is not known is a value of its own", () => {
    const { statements } = seenOf(graph, sight({ filters: wanting("outlet", "") }));
    expect([...statements]).toEqual(["s1", "s2", "s4"]);
  });

  test("hidden statements still hold their speakers in the picture", () => {
    expect(shown(graph, { hiddenKinds: new Set(["statement"]) })).toEqual(
      everything.filter((iri) => !/^s\d/.test(iri)),
    );
  });

  test("whom only lines of a hidden kind reach is not seen", () => {
    const seen = seenOf(graph, sight({ hiddenEdges: new Set(["about"]) }));
    expect([...seen.hiddenNodes].sort()).toEqual(["Iraq", "Spain"]);
    expect(seen.hiddenEdges.size).toBe(4);
    expect(seen.edgeCounts.get("about")).toBe(4);
  });

  test("filters commute: together they leave what each leaves", () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const deny = wanting("act", "Deny");
        const late = { ...NONE, from: "2014-06-10", minConfidence: 0.5 };
        const both = { ...deny, from: late.from, minConfidence: late.minConfidence };
        any.forEachNode((_, { facets }) => {
          if (facets) expect(passes(facets, both)).toBe(passes(facets, deny) && passes(facets, late));
        });
      }),
    );
  });

  test("nothing that is filtered more is seen more", () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const wide = seenOf(any, sight({ filters: wanting("act", "Deny", "Warn") }));
        const narrow = seenOf(any, sight({ filters: wanting("act", "Deny") }));
        for (const iri of wide.hiddenNodes) expect(narrow.hiddenNodes.has(iri)).toBe(true);
      }),
    );
  });
});

describe("counts", () => {
  test("a value counts what choosing it would leave, under all other filters", () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const filters = { ...wanting("act", "Deny"), minConfidence: 0.5, from: "2014-01-01" };
        const { values } = facetCounts(any, filters);
        for (const facet of FACETS) {
          for (const [value, count] of values[facet]) {
            const only = { ...filters, wanted: { ...filters.wanted, [facet]: new Set([value]) } };
            expect(seenOf(any, sight({ filters: only })).statements.size).toBe(count);
          }
        }
      }),
    );
  });

  test("months, statements without a day and those known by their year are told apart", () => {
    const counts = facetCounts(graph, NONE);
    expect([...counts.months]).toEqual([
      ["2014-06", 1],
      ["2016-01", 1],
    ]);
    expect([counts.undated, counts.yearOnly]).toEqual([1, 1]);
    expect(counts.confidences.reduce((sum, count) => sum + count)).toBe(3);
  });

  test("a value that nothing has any more counts 0 and stays", () => {
    expect(facetCounts(graph, wanting("outlet", "wire")).values.act.get("Assert")).toBe(0);
  });
});

describe("by hand", () => {
  test("a node is hidden, and its statements stay", () => {
    expect(shown(graph, { byHand: [{ node: "Iraq", shown: false }] })).toEqual(
      everything.filter((iri) => iri !== "Iraq"),
    );
  });

  test("neighbors over one kind of line are hidden, and whom nobody else holds goes with them", () => {
    const byHand = [{ node: "Spain", edge: "about", way: "in", shown: false }] as const;
    expect(shown(graph, { byHand })).toEqual(["Iraq", "ali", "dan", "s1", "s4"]);
  });

  test("what is shown by hand is seen whatever the filters say; a later wish prevails", () => {
    const filters = wanting("act", "Assert");
    const show = { node: "Spain", edge: "about", way: "in", shown: true } as const;
    expect(shown(graph, { filters, byHand: [show] })).toEqual(
      ["Iraq", "Spain", "ali", "bea", "cem", "s1", "s2", "s3"].sort(),
    );
    const wishes = withWish([show], { ...show, shown: false });
    expect(wishes).toEqual([{ ...show, shown: false }]);
  });
});

describe("the focus", () => {
  test.each([
    ["ali", 1, ["Iraq", "ali", "s1"]],
    ["ali", 2, ["Iraq", "Spain", "ali", "bea", "s1", "s2"]],
    ["ali", 3, ["Iraq", "Spain", "ali", "bea", "cem", "s1", "s2", "s3"]],
    ["s3", 1, ["Spain", "cem", "s3"]],
  ])("around %s, %i steps", (node, steps, expected) => {
    expect(shown(graph, { focus: { node, steps } })).toEqual([...expected].sort());
  });

  test("filters come first: who is joined only by what is filtered out is not around", () => {
    const focus = { node: "ali", steps: 3 };
    expect(shown(graph, { focus, filters: wanting("act", "Assert", "Warn") })).toEqual(["Iraq", "ali", "s1"]);
  });

  test("more steps never show less", () => {
    fc.assert(
      fc.property(anyGraph, fc.constantFrom("a", "D", "s0"), (any, node) => {
        const near = seenOf(any, sight({ focus: { node, steps: 1 } })).hiddenNodes;
        for (const iri of seenOf(any, sight({ focus: { node, steps: 2 } })).hiddenNodes)
          expect(near.has(iri)).toBe(true);
      }),
    );
  });
});
