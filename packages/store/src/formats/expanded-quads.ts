// Quads of JSON-LD in its expanded form, after "Deserialize JSON-LD to RDF" (W3C JSON-LD 1.1 API, 8.1), node by node.
// A stranger would get wrong why the library's own toRDF is not used: it renames blank nodes in each piece of a document
// from the start, so that two pieces would share them, and it drops what it does not like.
import { rdf, xsd } from "@isnad/ontology";
import type { BlankNode, Literal, NamedNode, Quad } from "@rdfjs/types";
import { dataFactory } from "../n3.ts";
import { faultOfIri, isBlankLabel, isLanguageTag } from "./writable.ts";

/** What is valid JSON-LD, but no RDF. */
export class ValueFault extends Error {}

type Expanded = Readonly<Record<string, unknown>>;
type Node = NamedNode | BlankNode;
type Graph = Parameters<typeof dataFactory.quad>[3];

const FIRST = dataFactory.namedNode(rdf.first);
const REST = dataFactory.namedNode(rdf.rest);
const NIL = dataFactory.namedNode(rdf.nil);
const TYPE = dataFactory.namedNode(rdf.type);

/** Reads the pieces of one document; blank nodes of one label are the same in all of them. */
export class ExpandedReader {
  readonly #label: string;
  #unlabeled = 0;
  #quads: Quad[] = [];

  constructor(label: string) {
    this.#label = label;
  }

  /** Throws `ValueFault`, and a RangeError where it is nested too deep. */
  read(document: readonly unknown[]): readonly Quad[] {
    this.#quads = [];
    for (const node of document) this.#node(node as Expanded, undefined);
    return this.#quads;
  }

  #put(subject: Node, predicate: NamedNode, object: Node | Literal, graph: Graph): void {
    this.#quads.push(dataFactory.quad(subject, predicate, object, graph));
  }

  #node(node: Expanded, graph: Graph): Node {
    const id = node["@id"];
    const subject = typeof id === "string" ? this.#name(id) : this.#fresh();
    for (const [key, value] of Object.entries(node)) {
      if (key === "@id" || key === "@index") continue;
      if (key === "@type")
        for (const type of value as string[]) this.#put(subject, TYPE, this.#name(type), graph);
      else if (key === "@graph") for (const inner of value as Expanded[]) this.#node(inner, subject);
      else if (key === "@included") for (const other of value as Expanded[]) this.#node(other, graph);
      else if (key === "@reverse")
        this.#reverse(value as Readonly<Record<string, Expanded[]>>, subject, graph);
      else {
        const predicate = this.#property(key);
        for (const item of value as Expanded[])
          this.#put(subject, predicate, this.#object(item, graph), graph);
      }
    }
    return subject;
  }

  #reverse(properties: Readonly<Record<string, Expanded[]>>, object: Node, graph: Graph): void {
    for (const [key, subjects] of Object.entries(properties)) {
      const predicate = this.#property(key);
      for (const node of subjects) this.#put(this.#node(node, graph), predicate, object, graph);
    }
  }

  #object(item: Expanded, graph: Graph): Node | Literal {
    if ("@value" in item) return literalOf(item);
    if ("@list" in item) return this.#list(item["@list"] as Expanded[], graph);
    return this.#node(item, graph);
  }

  #list(items: readonly Expanded[], graph: Graph): Node {
    const cells = items.map(() => this.#fresh());
    items.forEach((item, i) => {
      this.#put(cells[i]!, FIRST, this.#object(item, graph), graph);
      this.#put(cells[i]!, REST, cells[i + 1] ?? NIL, graph);
    });
    return cells[0] ?? NIL;
  }

  #property(key: string): NamedNode {
    if (key.startsWith("_:")) throw new ValueFault(`${key}: a property is an IRI, no blank node`);
    return iriOf(key);
  }

  #name(id: string): Node {
    if (!id.startsWith("_:")) return iriOf(id);
    const label = id.slice(2);
    return dataFactory.blankNode(`${this.#label}${isBlankLabel(label) ? `_${label}` : `-x${hexOf(label)}`}`);
  }

  #fresh(): BlankNode {
    return dataFactory.blankNode(`${this.#label}-${this.#unlabeled++}`);
  }
}

function iriOf(iri: string): NamedNode {
  const fault = faultOfIri(iri);
  if (fault !== undefined) throw new ValueFault(`<${iri}>: ${fault}`);
  return dataFactory.namedNode(iri);
}

function literalOf(item: Expanded): Literal {
  const value = item["@value"];
  const type = item["@type"] as string | undefined;
  const language = item["@language"] as string | undefined;
  const direction = item["@direction"] as "ltr" | "rtl" | undefined;
  if (type === "@json") return dataFactory.literal(canonicalJson(value), iriOf(rdf.JSON));
  if (direction !== undefined && language === undefined)
    throw new ValueFault(`${JSON.stringify(value)}: a text with a direction has a language in RDF`);
  if (language !== undefined) {
    if (!isLanguageTag(language))
      throw new ValueFault(`${JSON.stringify(language)}: no language tag such as ar or en-GB`);
    return dataFactory.literal(String(value), direction === undefined ? language : { language, direction });
  }
  const [text, datatype] = lexicalOf(value, type);
  return dataFactory.literal(text, iriOf(type ?? datatype ?? xsd.string));
}

/** Numbers and truth values as the standard writes them: 5 is an integer, 5.5 is 5.5E0. */
function lexicalOf(value: unknown, type?: string): readonly [text: string, datatype?: string] {
  if (typeof value === "boolean") return [String(value), xsd.boolean];
  if (typeof value !== "number") return [String(value)];
  if (Number.isInteger(value) && Math.abs(value) < 1e21 && type !== xsd.double)
    return [value.toFixed(0), xsd.integer];
  return [value.toExponential(15).replace(/(\d)0*e\+?/, "$1E"), xsd.double];
}

/** RFC 8785. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

function hexOf(text: string): string {
  return Array.from(text, (char) => (char.codePointAt(0) ?? 0).toString(16)).join("-");
}
