// RDF terms and quads, made by n3's factory: the one place of core that knows n3.
import { xsd } from "@isnad/ontology";
import type { DataFactory, Literal, NamedNode, Quad } from "@rdfjs/types";
// @ts-expect-error n3 ships no types
import { DataFactory as n3Factory } from "n3";

const factory: DataFactory<Quad> = n3Factory;

export type Value = NamedNode | Literal;

export const iri = (value: string): NamedNode => factory.namedNode(value);
export const plain = (value: string): Literal => factory.literal(writable(value));
export const text = (value: string, language: string): Literal => factory.literal(writable(value), language);
export const typed = (value: string | number, datatype: string): Literal =>
  factory.literal(String(value), factory.namedNode(datatype));
export const integer = (value: number): Literal => typed(value, xsd.integer);

/** A date as far as it is known: `2024-01-26`, `2024-01` or `2024`. */
export const date = (value: string): Literal =>
  typed(value, value.length === 10 ? xsd.date : value.length === 7 ? xsd.gYearMonth : xsd.gYear);

const UNWRITABLE =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff\ufdd0-\ufdef]/g;

/** Half surrogate pairs and noncharacters, which no RDF syntax can carry, become U+FFFD; the length stays. */
function writable(value: string): string {
  return value.replace(UNWRITABLE, "\ufffd");
}

const predicates = new Map<string, NamedNode>();

/** The ontology's properties are few: each is one term. */
function predicateOf(property: string): NamedNode {
  const known = predicates.get(property) ?? iri(property);
  predicates.set(property, known);
  return known;
}

/**
 * One subject's triples, each once, in the named graph of nobody: provenance stands in the triples themselves.
 * Rows of one property stand together.
 */
export function describe(subject: NamedNode, rows: Iterable<readonly [string, Value | undefined]>): Quad[] {
  const quads: Quad[] = [];
  for (const [property, object] of rows) {
    if (object === undefined) continue;
    const predicate = predicateOf(property);
    if (!stands(quads, predicate, object)) quads.push(factory.quad(subject, predicate, object));
  }
  return quads;
}

function stands(quads: readonly Quad[], predicate: NamedNode, object: Value): boolean {
  for (let at = quads.length - 1; at >= 0 && quads[at]!.predicate === predicate; at--)
    if (quads[at]!.object.equals(object)) return true;
  return false;
}
