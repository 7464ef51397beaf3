// Web Annotation and PROV: mentions as annotations of the article's text, statements as what was attributed and quoted.
// A stranger would get wrong the offsets: Web Annotation counts Unicode code points, Isnad UTF-16 code units. They differ
// behind every emoji, and are counted anew on the article's text; a graph without texts gets no positions.
import { isnad, oa, prov, rdf, schema, xsd } from "@isnad/ontology";
import type { NamedNode, Quad, Quad_Object, Quad_Subject } from "@rdfjs/types";
import { dataFactory } from "../n3.ts";
import { CodePoints } from "./code-points.ts";
import { type Described, describe, isA } from "./descriptions.ts";

/** Code units of text on either side of a quoted passage. */
const CONTEXT = 32;

const node = (iri: string): NamedNode => dataFactory.namedNode(iri);

/**
 * What is said in the words of Web Annotation (https://www.w3.org/TR/annotation-model/) and PROV-O beside Isnad's own:
 * every mention gets a TextPositionSelector and a TextQuoteSelector, every mention of an entity an oa:Annotation that
 * identifies it, every statement an oa:Annotation on its content and prov:wasQuotedFrom, every reported one
 * prov:wasAttributedTo and, for whom it came through, a prov:Attribution. No blank nodes.
 */
export function webAnnotations(quads: Iterable<Quad>): Quad[] {
  const all = [...quads];
  const written: Quad[] = [];
  const texts = new Map<string, CodePoints>();
  for (const { subject, predicate, object } of all)
    if (predicate.value === schema.articleBody) texts.set(subject.value, new CodePoints(object.value));
  for (const described of describe(all, PROPERTIES)) {
    const put = putter(written, described);
    if (isA(described, isnad.Mention)) putMention(described, put, texts);
    else if (isA(described, isnad.Statement)) putStatement(described, put);
    else if (isA(described, isnad.Article)) {
      put(described.subject, rdf.type, node(prov.Entity));
      for (const outlet of described.all(schema.publisher))
        put(described.subject, prov.wasAttributedTo, outlet);
    } else if (AGENTS.some((type) => isA(described, type)))
      put(described.subject, rdf.type, node(prov.Agent));
  }
  return written;
}

const AGENTS = [isnad.Actor, isnad.Organization, schema.Country];
const PROPERTIES = [
  rdf.type,
  isnad.inArticle,
  isnad.start,
  isnad.end,
  isnad.mentionOf,
  isnad.speaker,
  isnad.via,
  isnad.status,
  isnad.reportedIn,
  isnad.contentMention,
  schema.publisher,
];

type Put = (subject: Quad_Subject, property: string, object: Quad_Object) => void;

function putter(quads: Quad[], { graph }: Described): Put {
  return (subject, property, object) => {
    quads.push(dataFactory.quad(subject, node(property), object, graph));
  };
}

function putMention(
  { subject, first, all }: Described,
  put: Put,
  texts: ReadonlyMap<string, CodePoints>,
): void {
  const [start, end] = [Number(first(isnad.start)?.value), Number(first(isnad.end)?.value)];
  const text = texts.get(first(isnad.inArticle)?.value ?? "");
  if (text !== undefined && Number.isInteger(start) && Number.isInteger(end)) {
    const position = node(`${subject.value}&selector=position`);
    put(subject, oa.hasSelector, position);
    put(position, rdf.type, node(oa.TextPositionSelector));
    put(position, oa.start, integer(text.before(start)));
    put(position, oa.end, integer(text.before(end)));
    const quote = node(`${subject.value}&selector=quote`);
    put(subject, oa.hasSelector, quote);
    put(quote, rdf.type, node(oa.TextQuoteSelector));
    put(quote, oa.exact, dataFactory.literal(text.slice(start, end)));
    put(quote, oa.prefix, dataFactory.literal(text.slice(start - CONTEXT, start)));
    put(quote, oa.suffix, dataFactory.literal(text.slice(end, end + CONTEXT)));
  }
  const entities = all(isnad.mentionOf);
  if (entities.length > 0) putAnnotation(put, subject, entities, [subject], oa.identifying);
}

function putStatement({ subject, first, all }: Described, put: Put): void {
  put(subject, rdf.type, node(prov.Entity));
  for (const article of all(isnad.reportedIn)) put(subject, prov.wasQuotedFrom, article);
  // What was not said, or only if something else were so, is attributed to nobody.
  const wasSaid = first(isnad.status)?.value === isnad.Reported;
  if (wasSaid) for (const speaker of all(isnad.speaker)) put(subject, prov.wasAttributedTo, speaker);
  const passedOn = wasSaid ? all(isnad.via) : [];
  passedOn.forEach((agent, i) => {
    const attribution = node(`${subject.value}&via=${i + 1}`);
    put(subject, prov.qualifiedAttribution, attribution);
    put(attribution, rdf.type, node(prov.Attribution));
    put(attribution, prov.agent, agent);
    put(attribution, prov.hadRole, node(isnad.via));
  });
  putAnnotation(put, subject, [subject], all(isnad.contentMention), oa.describing);
}

function putAnnotation(
  put: Put,
  of: Quad_Subject,
  bodies: readonly Quad_Object[],
  targets: readonly Quad_Object[],
  motive: string,
): void {
  const annotation = node(`${of.value}&annotation`);
  put(annotation, rdf.type, node(oa.Annotation));
  for (const body of bodies) put(annotation, oa.hasBody, body);
  for (const target of targets) put(annotation, oa.hasTarget, target);
  put(annotation, oa.motivatedBy, node(motive));
}

function integer(value: number): Quad_Object {
  return dataFactory.literal(String(value), node(xsd.integer));
}
