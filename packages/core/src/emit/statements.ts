// Statements as triples.
import { isnad, rdf, schema, xsd } from "@isnad/ontology";
import type { NamedNode, Quad } from "@rdfjs/types";
import type { Participant, Span, Statement } from "../document.ts";
import type { Writing } from "./article.ts";
import { Description, date, integer, iri, text, typed, word } from "./terms.ts";

export function putStatement(quads: Quad[], writing: Writing, statement: Statement): void {
  const { article, names } = writing;
  const name = names.statement(article, statement);
  const node = new Description(quads, name);
  const outer = statement.within === undefined ? undefined : article.statements[statement.within];
  const putAll = (property: string, participants: readonly Participant[]) => {
    for (const { entity } of participants) node.put(property, names.entity(entity));
  };
  node.put(rdf.type, word(isnad.Statement));
  node.put(rdf.type, word(schema.Claim));
  if (statement.quotation === "Direct") node.put(rdf.type, word(schema.Quotation));
  putAll(isnad.speaker, statement.speakers);
  putAll(isnad.addressee, statement.addressees);
  putAll(isnad.via, statement.via);
  for (const entity of statement.about) node.put(isnad.about, names.entity(entity));
  node.put(isnad.act, word(isnad[statement.act]));
  node.put(isnad.polarity, word(isnad[statement.polarity]));
  node.put(isnad.certainty, word(isnad[statement.certainty]));
  node.put(isnad.status, word(isnad[statement.status]));
  node.put(isnad.quotation, word(isnad[statement.quotation]));
  if (outer !== undefined) node.put(isnad.within, names.statement(article, outer));
  node.put(isnad.reportedIn, names.article(article));
  putSpans(node, writing, statement);
  if (statement.date !== undefined) node.put(isnad.date, date(statement.date));
  node.put(isnad.rule, typed(statement.rule, xsd.string));
  node.put(isnad.confidence, typed(statement.confidence, xsd.decimal));
  putRelays(quads, node, name, writing, statement);
}

/** The words of a statement and where they stand. */
function putSpans(node: Description, { article, names, shown }: Writing, statement: Statement): void {
  const { contents, cue, dateText, language } = statement;
  const words = ({ start, end }: Span) => (shown ?? article.text).slice(start, end);
  if (shown !== undefined) node.put(isnad.text, text(contents.map(words).join(" … "), language));
  if (cue !== undefined) node.put(isnad.cue, text(words(cue), language));
  if (dateText !== undefined) node.put(isnad.dateText, text(words(dateText), language));
  for (const span of contents) node.put(isnad.contentMention, names.mention(article, span));
  if (cue !== undefined) node.put(isnad.cueMention, names.mention(article, cue));
  for (const { span } of statement.speakers)
    if (span !== undefined) node.put(isnad.speakerMention, names.mention(article, span));
}

/** A chain with several links says their order too. */
function putRelays(
  quads: Quad[],
  node: Description,
  name: NamedNode,
  { names }: Writing,
  { via }: Statement,
): void {
  if (via.length < 2) return;
  const relays = via.map((_, index) => iri(`${name.value}&relay=${index + 1}`));
  for (const relay of relays) node.put(isnad.relay, relay);
  via.forEach(({ entity }, index) => {
    const relay = new Description(quads, relays[index]!);
    relay.put(rdf.type, word(isnad.Relay));
    relay.put(isnad.agent, names.entity(entity));
    relay.put(isnad.position, integer(index + 1));
  });
}
