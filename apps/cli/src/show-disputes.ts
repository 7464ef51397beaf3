// What `isnad disputes` does, apart from its options: loaded only then, since the graph package takes a moment.
// A stranger would get wrong the empty answer: it is one, so it ends with 0, and stderr says what the graph lacks.
import {
  type Dispute,
  disputesCsv,
  disputesOf,
  type Facts,
  indexFacts,
  type Names,
  namesOf,
} from "@isnad/graph";
import { cito, isnad } from "@isnad/ontology";
import { fold } from "@isnad/text";
import type { Quad } from "@rdfjs/types";
import { disputesJson, disputesTable } from "./dispute-lines.ts";
import { EXIT } from "./exit.ts";
import { plain } from "./mark-sentence.ts";
import { readGraph } from "./read-graph.ts";
import { count, say } from "./talk.ts";
import { writeStdout } from "./write-output.ts";

export interface DisputesOptions {
  readonly file?: string;
  readonly topic?: string;
  readonly language: "en" | "ar";
  readonly format: "table" | "json" | "csv";
  readonly limit?: number;
}

/**
 * Prints the disputes of a graph.
 * @throws {UsageError} there is no such graph, or it cannot be parsed.
 */
export async function showDisputes({ file, topic, language, format, limit }: DisputesOptions): Promise<void> {
  const { dataset, incomplete } = await readGraph(file);
  const quads = [...dataset];
  const facts = indexFacts(quads);
  const all = disputesOf(facts);
  const asked = topic === undefined ? all : all.filter(({ names }) => isCalled(names, topic));
  const shown = asked.slice(0, limit);
  const print = {
    table: (disputes: readonly Dispute[]) => disputesTable(disputes, language),
    json: (disputes: readonly Dispute[]) => disputesJson(disputes, language),
    csv: (disputes: readonly Dispute[]) => disputesCsv(disputes, language),
  };
  await writeStdout(print[format](shown));
  const cut = shown.length < asked.length ? `, the first ${shown.length} shown` : "";
  say(`${count(asked.length, "dispute")}${cut}`);
  if (asked.length === 0) say(missing(quads, facts, all.length, topic));
  if (incomplete) process.exitCode = EXIT.someFailed;
}

/** Whether a label in either language holds the text, as readers take letters for the same. */
function isCalled({ en, ar }: Names, text: string): boolean {
  return [en, ar].some((label) => label !== undefined && fold(label).includes(fold(text)));
}

/** Why the answer is empty: what the graph lacks, or what the filter left out. */
function missing(quads: readonly Quad[], facts: Facts, disputes: number, text: string | undefined): string {
  const topics = facts.instances(isnad.Topic);
  if (topics.length === 0)
    return "no topics in this graph: isnad build makes them from what statements claim";
  const called = topics.filter((iri) => text === undefined || isCalled(namesOf(facts, iri), text));
  const those = `${count(called.length, "topic")}${text === undefined ? "" : ` called so ("${plain(text)}")`}`;
  if (called.length === 0)
    return `no topic's label holds "${plain(text ?? "")}", in either language; ${count(disputes, "dispute")} without --topic`;
  if (disputes > 0) return `${those}, and no disagreement over any of them`;
  return quads.some(({ predicate }) => predicate.value === cito.disagreesWith)
    ? `${those}, and statements that disagree, but over no topic that one affirms and the other denies`
    : `${those}, but no statements that disagree (cito:disagreesWith)`;
}
