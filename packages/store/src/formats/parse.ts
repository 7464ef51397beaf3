// Documents in: text of a known format to quads.
// A stranger would get wrong blank nodes: their labels are made from the document's own text, so that two documents
// never share one by accident and reading the same document twice gives the same labels.
import type { DataFactory, Quad } from "@rdfjs/types";
import { placeAt, RdfSyntaxError } from "../errors.ts";
import { dataFactory, type N3Fault, Parser } from "../n3.ts";
import type { Format } from "./format.ts";
import { faultOfIri } from "./writable.ts";

/**
 * Reads a document. `baseIRI` resolves relative IRIs; without one they are an error, as the graph would then depend on
 * where it is read. Throws `RdfSyntaxError` with line, column and what was found.
 */
export async function parse(
  text: string,
  format: Format,
  { baseIRI }: { readonly baseIRI?: string } = {},
): Promise<Quad[]> {
  if (format !== "jsonld") return read(text, format, baseIRI);
  const { readJsonLd } = await import("./json-ld.ts");
  return read(await readJsonLd(text, baseIRI), "nquads", undefined, labelOf(text));
}

function read(
  text: string,
  format: Exclude<Format, "jsonld">,
  baseIRI: string | undefined,
  label = labelOf(text),
): Quad[] {
  const factory = checkingFactory(label);
  const base = baseIRI === undefined ? {} : { baseIRI };
  try {
    return new Parser({ format, factory, blankNodePrefix: `${label}_`, ...base }).parse(text);
  } catch (error) {
    if (error instanceof IriFault) throw new RdfSyntaxError(format, error.message, whereIs(error.iri, text));
    throw new RdfSyntaxError(format, foundBy(error as N3Fault), placeOf(error as N3Fault));
  }
}

class IriFault extends Error {
  readonly iri: string;
  constructor(iri: string, fault: string) {
    super(`<${iri}>: ${fault}`);
    this.iri = iri;
  }
}

/** Terms of n3, but IRIs are looked at, and blank nodes without a label are counted from zero in every document. */
function checkingFactory(label: string): DataFactory {
  let unlabeled = 0;
  return {
    ...dataFactory,
    namedNode: (iri: string) => {
      const fault = faultOfIri(iri);
      if (fault !== undefined) throw new IriFault(iri, fault);
      return dataFactory.namedNode(iri);
    },
    blankNode: (name) => dataFactory.blankNode(name ?? `${label}-${unlabeled++}`),
  } as DataFactory;
}

/** "b" and 32 bits of the text by FNV-1a. */
function labelOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `b${(hash >>> 0).toString(16)}`;
}

function foundBy({ message }: N3Fault): string {
  return message.replace(/ on line \d+\.$/, "").replace("but got eof", "but the text ends");
}

/** n3 counts columns from 0, and gives none where its lexer failed: then the fault begins after the last token. */
function placeOf({ context }: N3Fault): { line?: number; column?: number } {
  if (context === undefined) return {};
  const { line, token, previousToken } = context;
  if (token !== undefined) return { line, column: token.start + 1 };
  return previousToken?.line === line ? { line, column: previousToken.end + 1 } : { line };
}

function whereIs(iri: string, text: string): { line?: number; column?: number } {
  const offset = text.indexOf(`<${iri}>`);
  return offset < 0 ? {} : placeAt(text, offset);
}
