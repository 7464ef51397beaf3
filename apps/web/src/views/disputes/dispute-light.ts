// What a dispute lights on the graph: the statements of both sides with their speakers, each ringed with its camp.
// A stranger would get wrong who gets no ring: a speaker who has said both.
import type { Dispute, StatementGraph, Utterance } from "@isnad/graph";
import type { Light } from "../../model/app.ts";

type Camp = "affirming" | "denying";

export function lightOf({ affirming, denying }: Dispute, graph: StatementGraph): Light {
  const inBoth = new Set<string>();
  const camps = new Map<string, Camp>();
  for (const [camp, side] of [
    ["affirming", affirming],
    ["denying", denying],
  ] as const) {
    for (const iri of membersOf(side)) {
      if (!graph.hasNode(iri)) continue;
      if ((camps.get(iri) ?? camp) !== camp) inBoth.add(iri);
      camps.set(iri, camp);
    }
  }
  const nodes = new Set(camps.keys());
  for (const iri of inBoth) camps.delete(iri);
  return { nodes, camps };
}

function membersOf(side: readonly Utterance[]): readonly string[] {
  return side.flatMap(({ tellings, speakers }) => [...tellings, ...speakers].map(({ iri }) => iri));
}
