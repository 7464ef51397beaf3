// The folded graph and what is computed on it: who spoke about whom, paths, communities, centrality.
import {
  centralityOf,
  communitiesOf,
  fold,
  indexFacts,
  type Path,
  type StatementGraph,
  shortestPaths,
  toGraph,
} from "@isnad/graph";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIXTURE, iri } from "./fixture.ts";
import { anyGraph, madeGraph } from "./made-graph.ts";

const saidIn = (folded: StatementGraph) =>
  folded
    .filterEdges((_, { kind }) => kind === "saidAbout")
    .map(
      (key) => `${folded.source(key)} > ${folded.target(key)}: ${folded.getEdgeAttribute(key, "statements")}`,
    )
    .sort();

describe("fold", () => {
  test("statements become edges from speakers to whom they are about", () => {
    const graph = madeGraph({
      s1: { by: ["ali"], about: ["Iraq"] },
      s2: { by: ["ali", "bea"], about: ["Iraq", "ali"] },
    });
    expect(saidIn(fold(graph))).toEqual(["ali > Iraq: s1,s2", "bea > Iraq: s2", "bea > ali: s2"]);
  });

  test("who tells that another said something spoke about that other", () => {
    const graph = madeGraph({
      s1: { by: ["ali"] },
      s2: { by: ["bea"], within: "s1" },
      s3: { by: ["cem"], about: ["Iraq"], within: "s2" },
    });
    expect(saidIn(fold(graph))).toEqual([
      "ali > bea: s1",
      "ali > cem: s1",
      "bea > cem: s2",
      "cem > Iraq: s3",
    ]);
  });

  test("statements within each other in a circle end", () => {
    const graph = madeGraph({ s1: { by: ["ali"], within: "s2" }, s2: { by: ["bea"], within: "s1" } });
    expect(saidIn(fold(graph))).toEqual(["ali > bea: s1", "bea > ali: s2"]);
  });

  test("what joins entities without a statement stays", () => {
    const graph = madeGraph({ s1: { by: ["ali"], about: ["Iraq"] } });
    graph.addEdgeWithKey("affiliation|ali|Iraq", "ali", "Iraq", { kind: "affiliation" });
    expect(fold(graph).edges("ali", "Iraq").sort()).toEqual(["affiliation|ali|Iraq", "saidAbout|ali|Iraq"]);
  });

  test("of the fixture, with entities where they stood", () => {
    const graph = toGraph(indexFacts(FIXTURE));
    const folded = fold(graph);
    expect(folded.hasNode(iri("#statement=68,81"))).toBe(false);
    expect(folded.getNodeAttributes(iri("place/Q810"))).toEqual(graph.getNodeAttributes(iri("place/Q810")));
    const [edge] = folded.edges(iri("actor/ivan-petrov"), iri("place/Q810"));
    expect(folded.getEdgeAttribute(edge, "statements")).toHaveLength(2);
  });

  test("it keeps counts: each statement once for each pair of who said it and whom it is about", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const ends = (statement: string, wanted: string) =>
          graph.filterOutEdges(statement, (_, { kind }) => kind === wanted).map((key) => graph.target(key));
        const holds = (outer: string, found = new Set<string>()): ReadonlySet<string> => {
          graph.forEachInEdge(outer, (_, { kind }, inner) => {
            if (kind === "within" && !found.has(inner)) holds(inner, found.add(inner));
          });
          return found;
        };
        const expected = graph
          .filterNodes((_, { kind }) => kind === "statement")
          .flatMap((statement) => {
            const inner = [...holds(statement)].filter((each) => each !== statement);
            const about = new Set([
              ...ends(statement, "about"),
              ...inner.flatMap((each) => ends(each, "speaker")),
            ]);
            return ends(statement, "speaker").flatMap((by) =>
              [...about].filter((each) => each !== by).map((each) => `${by} > ${each}: ${statement}`),
            );
          });
        const folded = saidIn(fold(graph)).flatMap((line) => {
          const [pair, statements = ""] = line.split(": ");
          return statements.split(",").map((statement) => `${pair}: ${statement}`);
        });
        expect(folded.sort()).toEqual(expected.sort());
      }),
    );
  });
});

const told = (path: Path) =>
  path.map(({ from, to, proofs }) => `${from}-${proofs.map((proof) => proof.join("+")).join("|")}-${to}`);

describe("shortestPaths", () => {
  const graph = madeGraph({
    s1: { by: ["ali"], about: ["Iraq"] },
    s2: { by: ["ali"], about: ["Iraq"] },
    s3: { by: ["bea"], about: ["Iraq"] },
    s4: { by: ["ali"], about: ["Spain"] },
    s5: { by: ["bea"], about: ["Spain"] },
    s6: { by: ["eve"], about: ["Mars"] },
  });

  test("all ways that are as short, each hop with every statement that proves it", () => {
    expect(shortestPaths(graph, "ali", "bea").map(told)).toEqual([
      ["ali-s1|s2-Iraq", "Iraq-s3-bea"],
      ["ali-s4-Spain", "Spain-s5-bea"],
    ]);
  });

  test("it keeps to what is seen", () => {
    const hiddenNodes = new Set(["s3"]);
    expect(shortestPaths(graph, "ali", "bea", { hiddenNodes }).map(told)).toEqual([
      ["ali-s4-Spain", "Spain-s5-bea"],
    ]);
    expect(shortestPaths(graph, "ali", "bea", { hiddenEdges: new Set(["about"]) })).toEqual([]);
  });

  test("statements that are joined to each other are one proof", () => {
    const nested = madeGraph({ s1: { by: ["ali"] }, s2: { by: ["bea"], within: "s1" } });
    expect(shortestPaths(nested, "ali", "bea").map(told)).toEqual([["ali-s1+s2-bea"]]);
  });

  test.each([
    ["ali", "eve"],
    ["ali", "nobody"],
    ["ali", "ali"],
  ])("there is none from %s to %s", (from, to) => {
    expect(shortestPaths(graph, from, to)).toEqual([]);
  });

  test("at most five ways are told, and no more than twelve proofs of a hop", () => {
    const many = madeGraph(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [
          `s${at}`,
          { by: [`p${at % 2}`], about: [`T${at % 20}`, "U"] },
        ]),
      ),
    );
    expect(shortestPaths(many, "p0", "U")[0]?.[0]?.proofs).toHaveLength(12);
    const ways = madeGraph(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [`s${at}`, { by: [`p${at % 2}`], about: [`T${at >> 1}`] }]),
      ),
    );
    expect(shortestPaths(ways, "p0", "p1")).toHaveLength(5);
  });

  test("a way there is one back, of the same length", () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const [there, back] = [shortestPaths(any, "a", "D"), shortestPaths(any, "D", "a")];
        expect(there.length > 0).toBe(back.length > 0);
        const length = (path: Path | undefined) =>
          path?.reduce((sum, { proofs }) => sum + (proofs[0]?.length ?? 0) + 1, 0);
        expect(length(there[0])).toBe(length(back[0]));
      }),
    );
  });
});

describe("communities and centrality", () => {
  const circle = (names: readonly string[]) =>
    names.flatMap((by, at) =>
      names.filter((_, other) => other !== at).map((about) => ({ by: [by], about: [about] })),
    );
  const two = [...circle(["a", "b", "c", "d"]), ...circle(["x", "y", "z"]), { by: ["a"], about: ["x"] }];
  const folded = fold(madeGraph(Object.fromEntries(two.map((told, at) => [`s${at}`, told]))));

  test("who speak about each other belong together, the larger community first", () => {
    expect(communitiesOf(folded).map((members) => [...members].sort())).toEqual([
      ["a", "b", "c", "d"],
      ["x", "y", "z"],
    ]);
  });

  test("the same graph gives the same communities, and everybody is in one", () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const communities = communitiesOf(fold(any));
        expect(communitiesOf(fold(any))).toEqual(communities);
        expect(communities.flat().sort()).toEqual(fold(any).nodes().sort());
      }),
    );
  });

  test("whom everybody speaks about has the highest PageRank, and the most others the highest degree", () => {
    const star = fold(
      madeGraph({
        s1: { by: ["a"], about: ["Iraq"] },
        s2: { by: ["b"], about: ["Iraq"] },
        s3: { by: ["c"], about: ["Iraq", "a"] },
      }),
    );
    const top = (measure: "degree" | "pagerank") =>
      [...centralityOf(star, measure)].sort(([, one], [, other]) => other - one)[0];
    expect(top("pagerank")?.[0]).toBe("Iraq");
    expect(top("degree")).toEqual(["Iraq", 1]);
    expect([...centralityOf(star, "pagerank").values()].reduce((sum, share) => sum + share)).toBeCloseTo(1);
  });

  test("graphs of one node and of none have measures", () => {
    expect([...centralityOf(fold(madeGraph({ s: { by: ["a"] } })), "pagerank")]).toEqual([["a", 1]]);
    expect([...centralityOf(fold(madeGraph({})), "degree")]).toEqual([]);
  });
});
