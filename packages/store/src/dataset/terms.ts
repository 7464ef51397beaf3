// Terms and quads of RDF/JS as small objects of our own, made when somebody looks at an id.
// A stranger would get wrong why n3's are not used: those lower-case language tags and keep a literal in one string that
// is cut anew at every look; ours give back what was put in, `EN` and `01` included.
import type { BlankNode, DefaultGraph, Literal, NamedNode, Quad, Quad_Graph, Term } from "@rdfjs/types";

const LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
const DIR_LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#dirLangString";
/** The datatype of a plain string. */
export const XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

type Other = Term | null | undefined;
type Direction = "ltr" | "rtl" | "";

class Iri implements NamedNode {
  declare readonly termType: "NamedNode";
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  equals(other: Other): boolean {
    return other?.termType === "NamedNode" && other.value === this.value;
  }
}

class Blank implements BlankNode {
  declare readonly termType: "BlankNode";
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  equals(other: Other): boolean {
    return other?.termType === "BlankNode" && other.value === this.value;
  }
}

class Default implements DefaultGraph {
  declare readonly termType: "DefaultGraph";
  declare readonly value: "";
  equals(other: Other): boolean {
    return other?.termType === "DefaultGraph";
  }
}

class Text implements Literal {
  declare readonly termType: "Literal";
  readonly value: string;
  readonly language: string;
  readonly datatype: NamedNode;
  readonly direction: Direction;
  constructor(value: string, language: string, datatype: NamedNode, direction: Direction) {
    this.value = value;
    this.language = language;
    this.datatype = datatype;
    this.direction = direction;
  }
  equals(other: Other): boolean {
    return (
      other?.termType === "Literal" &&
      other.value === this.value &&
      other.language === this.language &&
      (other.direction ?? "") === this.direction &&
      other.datatype.value === this.datatype.value
    );
  }
}

class Fact implements Quad {
  declare readonly termType: "Quad";
  declare readonly value: "";
  readonly subject: Quad["subject"];
  readonly predicate: Quad["predicate"];
  readonly object: Quad["object"];
  readonly graph: Quad_Graph;
  constructor(subject: Term, predicate: Term, object: Term, graph: Term) {
    this.subject = subject as Quad["subject"];
    this.predicate = predicate as Quad["predicate"];
    this.object = object as Quad["object"];
    this.graph = graph as Quad_Graph;
  }
  equals(other: Other): boolean {
    return (
      other?.termType === "Quad" &&
      this.subject.equals(other.subject) &&
      this.predicate.equals(other.predicate) &&
      this.object.equals(other.object) &&
      this.graph.equals(other.graph)
    );
  }
}

// The kind stands on the prototype, so that a term carries no more than its words.
for (const [kind, { prototype }] of [
  ["NamedNode", Iri],
  ["BlankNode", Blank],
  ["DefaultGraph", Default],
  ["Literal", Text],
  ["Quad", Fact],
] as const)
  Object.defineProperty(prototype, "termType", { value: kind, enumerable: true });
for (const { prototype } of [Default, Fact])
  Object.defineProperty(prototype, "value", { value: "", enumerable: true });

const STRING = new Iri(XSD_STRING);
const TAGGED = new Iri(LANG_STRING);
const DIRECTED = new Iri(DIR_LANG_STRING);

/** The term of the default graph. */
export const DEFAULT_GRAPH: DefaultGraph = new Default();

export function namedNode(iri: string): NamedNode {
  return new Iri(iri);
}

export function blankNode(label: string): BlankNode {
  return new Blank(label);
}

/** A string without language. */
export function plainLiteral(text: string): Literal {
  return new Text(text, "", STRING, "");
}

/** A string in a language, in RDF 1.2 with a direction. */
export function taggedLiteral(text: string, language: string, direction: Direction = ""): Literal {
  return new Text(text, language, direction === "" ? TAGGED : DIRECTED, direction);
}

export function typedLiteral(text: string, datatype: NamedNode): Literal {
  return new Text(text, "", datatype, "");
}

export function quadOf(subject: Term, predicate: Term, object: Term, graph: Term = DEFAULT_GRAPH): Quad {
  return new Fact(subject, predicate, object, graph);
}
