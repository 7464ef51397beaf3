// Disputes as lines for a person and as JSON for a program.
// A stranger would get wrong the words and names: they come from articles in two directions, so for a terminal each is tamed
// and isolated by itself; JSON has them as they stand.
import { type Dispute, type EntityReference, nameOf, outletsOf, type Utterance } from "@isnad/graph";
import { plain } from "./mark-sentence.ts";
import { count } from "./talk.ts";

type Language = "en" | "ar";

const DAY = "2026-03-09".length;
const INDENT = " ".repeat(4);

/** Each dispute's label, then both sides: when, who, where and through whom, and under it the exact words. */
export function disputesTable(disputes: readonly Dispute[], language: Language): string {
  const blocks = disputes.map((dispute) => {
    const lines = [
      `${plain(nameOf(dispute.topic, dispute.names, language))} · ${count(dispute.opponents, "opposing speaker")}`,
      "  affirmed by",
      ...dispute.affirming.flatMap((utterance) => linesOf(utterance, language)),
      "  denied by",
      ...dispute.denying.flatMap((utterance) => linesOf(utterance, language)),
    ];
    return lines.map((line) => `${line}\n`).join("");
  });
  return blocks.join("\n");
}

function linesOf(utterance: Utterance, language: Language): readonly string[] {
  const { speakers, day = "–", words } = utterance;
  const outlets = outletsOf(utterance, language).map(plain).join(", ");
  const through = utterance.through
    .map(({ part, agents }) => `${part} ${namesOf(agents, language)}`)
    .join(", ");
  const who = [namesOf(speakers, language), ...(outlets ? [outlets] : [])].join(" · ");
  return [
    `${INDENT}${day.padEnd(DAY)}  ${who}${through ? ` [${through}]` : ""}`,
    `${INDENT}${" ".repeat(DAY)}  ${words === undefined ? "(a graph without texts)" : `"${plain(words.text)}"`}`,
  ];
}

function namesOf(agents: readonly EntityReference[], language: Language): string {
  return agents.map(({ iri, names }) => plain(nameOf(iri, names, language))).join(" + ") || "nobody named";
}

/** A list of disputes; whatever is named has its IRI beside its label. Dates as in the table: said, else published. */
export function disputesJson(disputes: readonly Dispute[], language: Language): string {
  const agentsOf = (agents: readonly EntityReference[]) =>
    agents.map(({ iri, names }) => ({ iri, label: nameOf(iri, names, language) }));
  const side = (utterances: readonly Utterance[]) =>
    utterances.map((utterance) => ({
      statement: utterance.iri,
      speakers: agentsOf(utterance.speakers),
      text: utterance.words?.text,
      language: utterance.words?.language,
      date: utterance.day,
      outlets: outletsOf(utterance, language),
      through: utterance.through.map(({ part, agents }) => ({ part, agents: agentsOf(agents) })),
      tellings: utterance.tellings.map(({ iri }) => iri),
    }));
  const list = disputes.map(({ topic, names, opponents, affirming, denying }) => ({
    topic,
    label: nameOf(topic, names, language),
    opponents,
    affirming: side(affirming),
    denying: side(denying),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}
