// Statements as triples.
import { isnad, rdf, schema, xsd } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import type { Participant, Statement } from "../document.ts";
import type { Writing } from "./article.ts";
import { date, describe, integer, iri, text, typed, type Value } from "./terms.ts";

type Row = readonly [string, Value | undefined];

export function statementQuads(writing: Writing, statement: Statement): Quad[] {
  const { article, names } = writing;
  const node = names.statement(article, statement);
  const outer = statement.within === undefined ? undefined : article.statements[statement.within];
  const all = (property: string, participants: readonly Participant[]): Row[] =>
    participants.map(({ entity }) => [property, names.entity(entity)] as const);
  const quads = describe(node, [
    [rdf.type, iri(isnad.Statement)],
    [rdf.type, iri(schema.Claim)],
    [rdf.type, statement.quotation === "Direct" ? iri(schema.Quotation) : undefined],
    ...all(isnad.speaker, statement.speakers),
    ...all(isnad.addressee, statement.addressees),
    ...all(isnad.via, statement.via),
    ...statement.about.map((entity) => [isnad.about, names.entity(entity)] as const),
    [isnad.act, iri(isnad[statement.act])],
    [isnad.polarity, iri(isnad[statement.polarity])],
    [isnad.certainty, iri(isnad[statement.certainty])],
    [isnad.status, iri(isnad[statement.status])],
    [isnad.quotation, iri(isnad[statement.quotation])],
    [isnad.within, outer && names.statement(article, outer)],
    [isnad.reportedIn, names.article(article)],
    ...spans(writing, statement),
    [isnad.date, statement.date === undefined ? undefined : date(statement.date)],
    [isnad.rule, typed(statement.rule, xsd.string)],
    [isnad.confidence, typed(statement.confidence, xsd.decimal)],
  ]);
  return [...quads, ...relays(writing, statement)];
}

/** The words of a statement and where they stand. */
function spans({ article, names, shown }: Writing, statement: Statement): Row[] {
  const words = (start: number, end: number) => (shown ?? article.text).slice(start, end);
  const { cue, dateText, language } = statement;
  const content = statement.contents.map(({ start, end }) => words(start, end)).join(" … ");
  return [
    [isnad.text, shown === undefined ? undefined : text(content, language)],
    [isnad.cue, cue && text(words(cue.start, cue.end), language)],
    [isnad.dateText, dateText && text(words(dateText.start, dateText.end), language)],
    ...statement.contents.map((span) => [isnad.contentMention, names.mention(article, span)] as const),
    [isnad.cueMention, cue && names.mention(article, cue)],
    ...statement.speakers.map(
      ({ span }) => [isnad.speakerMention, span && names.mention(article, span)] as const,
    ),
  ];
}

/** A chain with several links says their order too. */
function relays({ article, names }: Writing, statement: Statement): Quad[] {
  if (statement.via.length < 2) return [];
  const node = names.statement(article, statement);
  return statement.via.flatMap(({ entity }, index) => {
    const relay = iri(`${node.value}&relay=${index + 1}`);
    return [
      ...describe(node, [[isnad.relay, relay]]),
      ...describe(relay, [
        [rdf.type, iri(isnad.Relay)],
        [isnad.agent, names.entity(entity)],
        [isnad.position, integer(index + 1)],
      ]),
    ];
  });
}
