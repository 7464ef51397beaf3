// Terms as text, each checked and made once however often it stands.
// A stranger would get wrong what a dataset gains: a term is asked for by its number, and its text kept by it, so that
// writing a quad is four look-ups in arrays.
import { PREFIXES, rdf } from "@isnad/ontology";
import type { Quad, Term } from "@rdfjs/types";
import type { Format } from "./format.ts";
import { literalText } from "./literal-text.ts";
import type { NumberedQuads } from "./numbered-quads.ts";
import { checkBlank, checkIri, misplaced, type Place } from "./writable.ts";

/** The texts of terms by their numbers; each throws `UnwritableTermError` for what cannot be written there. */
export interface TermTexts {
  readonly subject: (id: number) => string;
  readonly predicate: (id: number) => string;
  readonly object: (id: number) => string;
  /** "" for the default graph. */
  readonly graph: (id: number) => string;
}

const PREFIX_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(PREFIXES).map(([prefix, namespace]) => [namespace, prefix]),
);
const LENGTHS = new Set(Array.from(PREFIX_OF.keys(), ({ length }) => length));
const LOCAL = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
/** Longer texts of literals are made again rather than kept. */
const KEPT = 64;

/** `isnad:speaker` for an IRI of a declared namespace with a plain word behind it, else undefined. */
export function prefixedName(iri: string): string | undefined {
  const end = Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1;
  if (!LENGTHS.has(end)) return undefined;
  const prefix = PREFIX_OF.get(iri.slice(0, end));
  if (prefix === undefined) return undefined;
  const local = iri.slice(end);
  return LOCAL.test(local) ? `${prefix}:${local}` : undefined;
}

/** The texts for a format; `short` is Turtle's, with prefixes, bare numbers and `a`. */
export function termTexts(
  { terms, term }: Pick<NumberedQuads, "terms" | "term">,
  format: Format,
  { short, rdf12 }: { readonly short: boolean; readonly rdf12: boolean },
): TermTexts {
  const texts = new Array<string | undefined>(terms);
  const kinds = new Uint8Array(terms);
  const iri = (value: string): string => {
    checkIri(value, format);
    return (short ? prefixedName(value) : undefined) ?? `<${value}>`;
  };
  const datatypes = new Map<string, string>();
  const datatype = (value: string): string => {
    let text = datatypes.get(value);
    if (text === undefined) {
      text = iri(value);
      datatypes.set(value, text);
    }
    return text;
  };
  const style = { short, rdf12, datatype };
  const make = (value: Term, place: Place): string => {
    switch (value.termType) {
      case "NamedNode":
        return iri(value.value);
      case "BlankNode":
        checkBlank(value.value);
        return `_:${value.value}`;
      case "Literal":
        return literalText(value, style);
      case "DefaultGraph":
        return "";
      default:
        if (!rdf12 || value.termType !== "Quad") throw misplaced(value, place);
        return tripleTerm(value as Quad);
    }
  };
  const tripleTerm = ({ subject, predicate, object }: Quad): string => {
    for (const [value, place] of [
      [subject, "subject"],
      [predicate, "predicate"],
      [object, "object"],
    ] as const)
      if (!MAY_STAND[place](value.termType)) throw misplaced(value, place);
    return `<<( ${make(subject, "subject")} ${make(predicate, "predicate")} ${make(object, "object")} )>>`;
  };
  const look = (id: number, place: Place): string => {
    const value = term(id);
    if (!MAY_STAND[place](value.termType)) throw misplaced(value, place);
    const text = make(value, place);
    kinds[id]! |= PLACE_BIT[place];
    if (value.termType !== "Literal" || text.length <= KEPT) texts[id] = text;
    return text;
  };
  const at =
    (place: Place) =>
    (id: number): string => {
      const text = texts[id];
      return text !== undefined && (kinds[id]! & PLACE_BIT[place]) !== 0 ? text : look(id, place);
    };
  const predicate = at("predicate");
  return {
    subject: at("subject"),
    predicate: short ? withA(predicate) : predicate,
    object: at("object"),
    graph: at("graph"),
  };
}

const TYPE = prefixedName(rdf.type);
const withA =
  (predicate: (id: number) => string) =>
  (id: number): string => {
    const text = predicate(id);
    return text === TYPE ? "a" : text;
  };

const PLACE_BIT = { subject: 1, predicate: 2, object: 4, graph: 8 } as const;
const isNode = (type: string): boolean => type === "NamedNode" || type === "BlankNode";
const MAY_STAND: Readonly<Record<Place, (type: string) => boolean>> = {
  subject: isNode,
  predicate: (type) => type === "NamedNode",
  object: (type) => isNode(type) || type === "Literal" || type === "Quad",
  graph: (type) => isNode(type) || type === "DefaultGraph",
};
