// One line on one statement, and one on the entities of a sentence: which rule found them, and what they are held to be.
import type { Attributed, Mention } from "@isnad/core";
import { plain } from "./mark-sentence.ts";

type Statement = Attributed["statements"][number];
type Participant = Statement["speakers"][number];

/** `#1 en-verb-that 0.86 · Marta Solvik said “…” · via – · to – · Assert · Affirmed · …`; `index` counts from 0. */
export function describeStatement(article: Attributed, index: number): string {
  const statement = article.statements[index]!;
  const { rule, confidence, cue, contents, within, dateText, about } = statement;
  const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  const names = (participants: readonly Participant[]) =>
    participants.map(({ entity }) => plain(nameOf(entity, statement))).join(" + ");
  const facts = [
    `#${index + 1} ${rule} ${confidence.toFixed(2)}`,
    `${names(statement.speakers) || "nobody"} ${cue ? plain(words(cue)) : "–"} → ${plain(contents.map(words).join(" … "))}`,
    ...(statement.via.length > 0 ? [`via ${names(statement.via)}`] : []),
    ...(statement.addressees.length > 0 ? [`to ${names(statement.addressees)}`] : []),
    ...(about.length > 0
      ? [`about ${about.map((entity) => plain(nameOf(entity, statement))).join(", ")}`]
      : []),
    statement.act,
    statement.polarity,
    statement.certainty,
    statement.status,
    statement.quotation,
    ...(within === undefined ? [] : [`within #${within + 1}`]),
    ...(statement.date === undefined ? [] : [`on ${statement.date}`]),
    ...(statement.date === undefined && dateText ? [`on ${plain(words(dateText))}`] : []),
  ];
  return facts.join(" · ");
}

/** `entities Jordan (country, Name, listed-name), …`: what each mention is, how it refers, the rule that found it. */
export function describeEntities(article: Attributed, mentions: readonly Mention[]): string {
  const each = mentions.map((mention) => {
    const entity = article.entityOf.get(mention);
    const name = entity ? plain(nameOf(entity, mention)) : "?";
    return `${name} (${[entity?.kind ?? mention.kind, mention.form, mention.rule].join(", ")})`;
  });
  return `entities ${each.join(", ")}`;
}

type Speaking = Pick<Statement, "language">;

function nameOf({ labels, id }: Participant["entity"], { language }: Speaking): string {
  return labels[language] ?? labels.en ?? labels.ar ?? id;
}
