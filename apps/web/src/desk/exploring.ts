// The desk's calls about the graph as a whole: who belongs together, who is in the middle, how two are joined.
// A stranger would get wrong what is measured: always everything on the desk, so that colors and sizes stay as they are
// while a reader filters; paths alone keep to what is seen.
import {
  centralityOf,
  communitiesOf,
  entityReference,
  fold,
  type Hop,
  type Path,
  shortestPaths,
  statementReference,
} from "@isnad/graph";
import type { HopFound, Measures, PathsFound, Walkable } from "./protocol.ts";
import type { Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

export function exploring(table: Table) {
  return {
    async measures(): Promise<Measures> {
      return table.made(measure);
    },
    /** The shortest ways over what can be walked; where there is none, whether there would be one over everything. */
    async paths(from: string, to: string, walkable?: Walkable): Promise<PathsFound> {
      const { shelf } = table;
      const ways = shortestPaths(shelf.graph, from, to, walkable);
      const isHidden =
        ways.length === 0 && walkable !== undefined && shortestPaths(shelf.graph, from, to).length > 0;
      return { ways: ways.map((way) => told(shelf, way)), isHidden };
    },
  };
}

function measure({ graph }: Shelf): Measures {
  const folded = fold(graph);
  const pagerank = centralityOf(folded, "pagerank");
  const communities = communitiesOf(folded);
  const communityOf = new Map(communities.flatMap((members, at) => members.map((iri) => [iri, at] as const)));
  graph.forEachNode((iri, { kind }) => {
    const speaker = kind === "statement" ? speakerOf(graph, iri) : undefined;
    const community = speaker === undefined ? undefined : communityOf.get(speaker);
    if (community !== undefined) communityOf.set(iri, community);
  });
  return {
    communityOf,
    communities: communities
      .filter((members) => members.length > 2)
      .map((members) => ({ size: members.length, center: topOf(members, pagerank) })),
    degree: centralityOf(folded, "degree"),
    pagerank,
  };
}

function speakerOf(graph: Shelf["graph"], statement: string): string | undefined {
  const edge = graph.findOutEdge(statement, (_, { kind }) => kind === "speaker");
  return edge && graph.target(edge);
}

function topOf(members: readonly string[], measure: ReadonlyMap<string, number>): string {
  const of = (iri: string) => measure.get(iri) ?? 0;
  return members.reduce((top, iri) => (of(iri) > of(top) ? iri : top));
}

function told(shelf: Shelf, way: Path): readonly HopFound[] {
  return way.map(({ from, to, proofs }: Hop) => ({
    from: entityReference(shelf.facts, from),
    to: entityReference(shelf.facts, to),
    proofs: proofs.map((proof) => proof.map((iri) => statementReference(shelf.facts, iri))),
  }));
}
