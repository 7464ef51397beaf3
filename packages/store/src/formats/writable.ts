// Every term is looked at before it is written, and refused with a reason where it would be read back as another.
// A stranger would get wrong how little it takes: between < and > "urn:x> . <urn:evil> <urn:p> <urn:y" would be a second
// triple.
import { PREFIXES } from "@isnad/ontology";
import type { Literal, Term } from "@rdfjs/types";
import { UnwritableTermError } from "../errors.ts";
import { FORMAT_INFO, type Format } from "./format.ts";

/** What Turtle, N-Triples and RFC 3987 forbid between < and >. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0020<>"{}|^`\\]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
/** All of the above in one look; letters outside the basic plane need the slower ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const PLAIN_IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|^`\\\ud800-\udfff]*$/;
const LANGUAGE = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;
/** BLANK_NODE_LABEL of Turtle and N-Triples, behind `_:`. */
const BLANK_LABEL = (() => {
  const letter =
    "0-9A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f" +
    "\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";
  const char = `${letter}\\-\\u00b7\\u0300-\\u036f\\u203f\\u2040`;
  return new RegExp(`^[${letter}](?:[${char}.]*[${char}])?$`, "u");
})();

/** Why these characters are no IRI, or undefined when they are one. Letters of every script may stand in it. */
export function faultOfIri(iri: string): string | undefined {
  if (PLAIN_IRI.test(iri)) return undefined;
  if (LONE_SURROGATE.test(iri)) return "half of a surrogate pair is not a character";
  const forbidden = FORBIDDEN.exec(iri)?.[0];
  if (forbidden !== undefined) return `an IRI cannot hold ${nameOf(forbidden)}`;
  return SCHEME.test(iri) ? undefined : "an IRI starts with a scheme, such as https:";
}

/** Whether these characters are a language tag by its grammar, such as ar or en-GB. */
export function isLanguageTag(tag: string): boolean {
  return LANGUAGE.test(tag);
}

/** Whether Turtle and its kin could write this label behind `_:`. */
export function isBlankLabel(label: string): boolean {
  return BLANK_LABEL.test(label);
}

/** @throws {UnwritableTermError} the format cannot hold this IRI. */
export function checkIri(iri: string, format: Format): void {
  const fault = faultOfIri(iri) ?? faultOfPrefix(iri, format);
  if (fault !== undefined) throw new UnwritableTermError(iri, fault);
}

/** With `schema:` declared as a prefix, JSON-LD reads an IRI whose own scheme is "schema" as a short form. */
function faultOfPrefix(iri: string, format: Format): string | undefined {
  if (format !== "jsonld") return undefined;
  const scheme = iri.slice(0, iri.indexOf(":"));
  return Object.hasOwn(PREFIXES, scheme)
    ? `JSON-LD would read it as the short form ${scheme}:…; the other formats can hold it`
    : undefined;
}

/** @throws {UnwritableTermError} it is no label for a blank node. */
export function checkBlank(label: string): void {
  if (!isBlankLabel(label)) throw new UnwritableTermError(label, "not a label for a blank node");
}

/** @throws {UnwritableTermError} the text holds half of a surrogate pair. */
export function checkText(value: string): void {
  if (LONE_SURROGATE.test(value))
    throw new UnwritableTermError(value, "half of a surrogate pair is not a character");
}

/** @throws {UnwritableTermError} the language is no tag, or the text has a direction in RDF 1.1. */
export function checkTag({ value, direction }: Literal, language: string, rdf12: boolean): void {
  if (direction && !rdf12) throw new UnwritableTermError(value, "text with a direction is RDF 1.2");
  if (!isLanguageTag(language))
    throw new UnwritableTermError(language, "not a language tag such as ar or en-GB");
}

/** Where a term stands in a quad. */
export type Place = "subject" | "predicate" | "object" | "graph";

/** The error for a term in a place that no RDF gives it. */
export function misplaced(term: Term, place: Place): UnwritableTermError {
  const reason =
    place === "predicate" ? "a predicate is an IRI" : `a ${term.termType} cannot stand there in RDF 1.1`;
  return new UnwritableTermError(term.value, reason);
}

/** The error for a named graph in a format without. */
export function noGraphs(graph: Term, format: Format): UnwritableTermError {
  const { name } = FORMAT_INFO[format];
  return new UnwritableTermError(graph.value, `${name} holds no named graphs; TriG, N-Quads and JSON-LD do`);
}

function nameOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return code <= 0x20 ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : char;
}
