// Every term is looked at before it is written, and refused with a reason where it would be read back as another.
// A stranger would get wrong how little it takes: n3's writer puts an IRI between < and > as it is, so that
// "urn:x> . <urn:evil> <urn:p> <urn:y" would write a second triple.
import { PREFIXES } from "@isnad/ontology";
import type { Literal, Quad, Term } from "@rdfjs/types";
import { UnwritableTermError } from "../errors.ts";
import { FORMAT_INFO, type Format } from "./format.ts";

/** What Turtle, N-Triples and RFC 3987 forbid between < and >. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0020<>"{}|^`\\]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const LANGUAGE = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;
const BLANK_LABEL =
  /^[\p{L}\p{N}_]([\p{L}\p{N}_.\-\u00b7\u0300-\u036f\u203f\u2040]*[\p{L}\p{N}_\-\u00b7])?$/u;

/** Why these characters are no IRI, or undefined when they are one. Letters of every script may stand in it. */
export function faultOfIri(iri: string): string | undefined {
  if (LONE_SURROGATE.test(iri)) return "half of a surrogate pair is not a character";
  const forbidden = FORBIDDEN.exec(iri)?.[0];
  if (forbidden !== undefined) return `an IRI cannot hold ${nameOf(forbidden)}`;
  return SCHEME.test(iri) ? undefined : "an IRI starts with a scheme, such as https:";
}

/**
 * A check for the quads of one document in the format. It throws an `UnwritableTermError` for the first term that
 * cannot be written, and remembers the IRIs it has passed.
 */
export function writableIn(format: Format): (quad: Quad) => void {
  const passed = new Set<string>();
  const iri = (value: string) => {
    if (passed.has(value)) return;
    const fault = faultOfIri(value) ?? faultOfPrefix(value, format);
    if (fault !== undefined) throw new UnwritableTermError(value, fault);
    passed.add(value);
  };
  const term = (value: Term, literals: boolean) => {
    if (value.termType === "NamedNode") iri(value.value);
    else if (value.termType === "BlankNode") checkBlank(value.value);
    else if (value.termType === "Literal" && literals) checkLiteral(value, iri);
    else throw new UnwritableTermError(value.value, `a ${value.termType} cannot stand there in RDF 1.1`);
  };
  return ({ subject, predicate, object, graph }) => {
    term(subject, false);
    if (predicate.termType !== "NamedNode")
      throw new UnwritableTermError(predicate.value, "a predicate is an IRI");
    iri(predicate.value);
    term(object, true);
    if (graph.termType === "DefaultGraph") return;
    if (!FORMAT_INFO[format].graphs)
      throw new UnwritableTermError(
        graph.value,
        `${FORMAT_INFO[format].name} holds no named graphs; TriG, N-Quads and JSON-LD do`,
      );
    term(graph, false);
  };
}

/**
 * With `schema:` declared as a prefix, an IRI whose own scheme is "schema" would be read as the prefixed name; and
 * JSON-LD would shorten `…ns#//x` to `isnad://x`, which it reads as an IRI.
 */
function faultOfPrefix(iri: string, format: Format): string | undefined {
  if (format === "ntriples" || format === "nquads") return undefined;
  const scheme = iri.slice(0, iri.indexOf(":"));
  if (Object.hasOwn(PREFIXES, scheme))
    return `it would be read as the prefixed name ${scheme}:…; N-Triples and N-Quads can hold it`;
  const shortened = Object.values(PREFIXES).some((namespace) => iri.startsWith(`${namespace}//`));
  return format === "jsonld" && shortened ? "JSON-LD would read its short form as another IRI" : undefined;
}

function checkBlank(label: string): void {
  if (!BLANK_LABEL.test(label)) throw new UnwritableTermError(label, "not a label for a blank node");
}

function checkLiteral(literal: Literal, iri: (value: string) => void): void {
  if (LONE_SURROGATE.test(literal.value))
    throw new UnwritableTermError(literal.value, "half of a surrogate pair is not a character");
  if (literal.direction) throw new UnwritableTermError(literal.value, "text with a direction is RDF 1.2");
  if (literal.language === "") iri(literal.datatype.value);
  else if (!LANGUAGE.test(literal.language))
    throw new UnwritableTermError(literal.language, "not a language tag such as ar or en-GB");
}

function nameOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return code <= 0x20 ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : char;
}
