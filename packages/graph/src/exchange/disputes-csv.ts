// Disputes as CSV, an utterance a row, for spreadsheets. What is done to cells that a spreadsheet would run, csv-rows.ts says.
import type { Dispute, Utterance } from "../disputes.ts";
import { type LanguageCode, nameOf } from "../names.ts";
import { outletsOf } from "../outlets.ts";
import type { EntityReference } from "../references.ts";
import { csvRows } from "./csv-rows.ts";

const COLUMNS = [
  "topic",
  "opponents",
  "side",
  "speaker",
  "text",
  "date",
  "outlet",
  "through",
  "statement",
  "topic_iri",
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The utterances of disputes in their order under a header. Several names in one cell are parted by " | ". */
export function disputesCsv(disputes: readonly Dispute[], language: LanguageCode): string {
  const rows = disputes.flatMap((dispute) => [
    ...dispute.affirming.map((utterance) => rowOf(dispute, "affirms", utterance, language)),
    ...dispute.denying.map((utterance) => rowOf(dispute, "denies", utterance, language)),
  ]);
  return csvRows([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}

function rowOf(dispute: Dispute, side: string, utterance: Utterance, language: LanguageCode): Row {
  const names = (agents: readonly EntityReference[]) =>
    agents.map((agent) => nameOf(agent.iri, agent.names, language)).join(" | ");
  return {
    topic: nameOf(dispute.topic, dispute.names, language),
    opponents: String(dispute.opponents),
    side,
    speaker: names(utterance.speakers),
    text: utterance.words?.text ?? "",
    date: utterance.day ?? "",
    outlet: outletsOf(utterance, language).join(" | "),
    through: utterance.through.map(({ part, agents }) => `${part} ${names(agents)}`.trim()).join(" | "),
    statement: utterance.iri,
    topic_iri: dispute.topic,
  };
}
