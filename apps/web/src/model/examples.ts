// The questions to start from: the five that the vocabulary promises to answer.
import { type NameChoice, nameOf, type StatementGraph } from "@isnad/graph";
import type { Messages } from "../messages/messages.ts";

export interface Example {
  readonly id: keyof Messages["example"];
  readonly patterns: string;
  /** The name that the patterns hold, for the question in words. */
  readonly name?: string;
}

/** The examples for a graph; where a name is wanted it is that of the place or organization most spoken about. */
export function examplesFor(graph: StatementGraph, choice: NameChoice): readonly Example[] {
  const name = mostSpokenAbout(graph, choice);
  return [
    ...(name === undefined
      ? []
      : [
          {
            id: "about" as const,
            name,
            patterns: `?s isnad:speaker ?who .\n?s isnad:about "${escaped(name)}"`,
          },
        ]),
    {
      id: "nested",
      patterns: "?s isnad:speaker ?who .\n?s isnad:within ?outer .\n?outer isnad:speaker ?by",
    },
    { id: "denied", patterns: "?s isnad:act isnad:Deny .\n?s isnad:speaker ?who .\n?s isnad:text ?text" },
    {
      id: "contradicts",
      patterns: "?a cito:disagreesWith ?b .\n?a isnad:speaker ?x .\n?b isnad:speaker ?y",
    },
    { id: "passedOn", patterns: "?s isnad:via ?outlet .\n?s isnad:speaker ?who" },
  ];
}

function mostSpokenAbout(graph: StatementGraph, choice: NameChoice): string | undefined {
  let best: { iri: string; count: number } | undefined;
  graph.forEachNode((iri, { kind }) => {
    if (kind !== "place" && kind !== "organization") return;
    const count = graph.filterInEdges(iri, (_, edge) => edge.kind === "about").length;
    if (count > (best?.count ?? 0)) best = { iri, count };
  });
  return best && nameOf(best.iri, graph.getNodeAttribute(best.iri, "names"), choice);
}

function escaped(name: string): string {
  return name.replace(/["\\]/g, "\\$&");
}
