// What the words of a question are called: the vocabulary's labels, which the desk holds, and the names of the graph's nodes.
import { type LanguageCode, type NameChoice, type Names, nameOf, type StatementGraph } from "@isnad/graph";
import { GAP } from "@isnad/store";
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Desk } from "../../desk/desk.ts";

type Labels = Awaited<ReturnType<Desk["labels"]>>;

/** The labels by prefixed name; empty until the desk has told them. */
export function createLabels(desk: Desk): ReadonlySignal<Labels> {
  const labels = signal<Labels>({});
  void desk.labels().then((told) => {
    labels.value = told;
  });
  return labels;
}

interface Naming {
  readonly labels: Labels;
  readonly graph: StatementGraph;
  /** Names of what the graph does not draw: topics, articles, outlets. */
  readonly things: ReadonlyMap<string, Names>;
  readonly language: LanguageCode;
  readonly names: NameChoice;
}

/** A term as it is shown: a label for a word of the vocabulary, a name without its quotation marks, a variable as it is. */
export function shownTerm(written: string, { labels, graph, things, language, names }: Naming): string {
  if (written === GAP) return "";
  const label = labels[written === "a" ? "rdf:type" : written];
  if (label !== undefined) return label[language];
  const words = /^"((?:[^"\\]|\\["\\])*)"$|^“([^”]*)”$|^«([^»]*)»$/.exec(written);
  if (words !== null) return (words[1] ?? words[2] ?? words[3] ?? "").replace(/\\(["\\])/g, "$1");
  const iri = /^<([^>]*)>$/.exec(written)?.[1];
  if (iri === undefined) return written;
  const known = graph.hasNode(iri) ? graph.getNodeAttribute(iri, "names") : things.get(iri);
  return known === undefined ? written : nameOf(iri, known, names);
}
