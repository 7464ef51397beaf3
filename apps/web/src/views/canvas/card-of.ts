// What the card at a pointed-at node says: both names and its weight, or a statement's words and speaker.
import { nameOf } from "@isnad/graph";
import type { Card } from "../../drawing/card.ts";
import { excerpt } from "../../drawing/excerpt.ts";
import type { App } from "../../model/app.ts";

export function cardOf({ visible, preferences }: App, iri: string): Card {
  const { graph } = visible.peek();
  const messages = preferences.messages.peek();
  const choice = preferences.names.peek();
  const { kind, names, weight } = graph.getNodeAttributes(iri);
  const title = nameOf(iri, names, choice);
  if (kind === "statement") {
    const speakers = graph
      .filterOutEdges(iri, (_, edge) => edge.kind === "speaker")
      .map((edge) => graph.target(edge))
      .map((speaker) => nameOf(speaker, graph.getNodeAttribute(speaker, "names"), choice));
    return { title, lines: speakers.map((speaker) => excerpt(speaker, 40)) };
  }
  const other = [names.en, names.ar].filter((name) => name !== undefined && name !== title);
  return {
    title: excerpt(title, 80),
    lines: [
      ...other.map((name) => excerpt(name ?? "", 44)),
      `${messages.kind[kind]} · ${messages.statements(weight)}`,
    ],
  };
}
