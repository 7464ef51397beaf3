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
  factory.literal(String(value), word(datatype));
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

const words = new Map<string, NamedNode>();

/** The term of one of the ontologies' IRIs: these are few, and each is one object. */
export function word(value: string): NamedNode {
  let term = words.get(value);
  if (term === undefined) {
    term = iri(value);
    words.set(value, term);
  }
  return term;
}

/**
 * Writes one subject's triples behind others, each once, in the named graph of nobody: provenance stands in the triples
 * themselves. Objects of one property are put one after the other.
 */
export class Description {
  readonly #quads: Quad[];
  readonly #subject: NamedNode;
  readonly #from: number;

  constructor(quads: Quad[], subject: NamedNode) {
    this.#quads = quads;
    this.#subject = subject;
    this.#from = quads.length;
  }

  put(property: string, object: Value | undefined): void {
    if (object === undefined) return;
    const predicate = word(property);
    if (!this.#stands(predicate, object)) this.#quads.push(factory.quad(this.#subject, predicate, object));
  }

  /** Of an object that is known not to stand yet. */
  putNew(property: string, object: Value): void {
    this.#quads.push(factory.quad(this.#subject, word(property), object));
  }

  #stands(predicate: NamedNode, object: Value): boolean {
    const quads = this.#quads;
    for (let at = quads.length - 1; at >= this.#from && quads[at]!.predicate === predicate; at--)
      if (quads[at]!.object.equals(object)) return true;
    return false;
  }
}
