// JSON-LD in, by way of N-Quads. Loaded only when asked for: the library is larger than all else here.
// A stranger would get wrong remote contexts: none is ever fetched, a document must hold its context itself.
import { jsonFault } from "@isnad/text";
// @ts-expect-error jsonld ships no types, and those made for it bring the DOM along
import library from "jsonld";
import { placeAt, RdfSyntaxError } from "../errors.ts";

interface JsonLd {
  toRDF(document: unknown, options: Options): Promise<string>;
}

interface Options {
  readonly format?: "application/n-quads";
  readonly base?: string;
  /** Throws where the library would otherwise drop data in silence. */
  readonly safe?: boolean;
  readonly documentLoader: (url: string) => Promise<never>;
}

interface JsonLdFault extends Error {
  readonly details?: {
    readonly url?: string;
    readonly event?: { readonly message?: string; readonly details?: Readonly<Record<string, unknown>> };
    readonly cause?: Error;
  };
}

const jsonld = library as JsonLd;
const refuse = (url: string): Promise<never> => {
  throw new Error(`the context <${url}> is not fetched: write the context into the document`);
};

/** The document's quads as N-Quads. */
export async function readJsonLd(text: string, base?: string): Promise<string> {
  const document = readJson(text);
  const options: Options = { format: "application/n-quads", safe: true, documentLoader: refuse };
  try {
    return await jsonld.toRDF(document, base === undefined ? options : { ...options, base });
  } catch (error) {
    throw new RdfSyntaxError("jsonld", foundBy(error as JsonLdFault));
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { offset, expected } = jsonFault(text);
    const found = offset < text.length ? `"${text.slice(offset, offset + 10)}"` : "the end of the text";
    throw new RdfSyntaxError("jsonld", `expected ${expected}, found ${found}`, placeAt(text, offset));
  }
}

/** The library's message, with the word it is about where it tells one. */
function foundBy({ details, message }: JsonLdFault): string {
  const word = Object.values(details?.event?.details ?? {}).find((value) => typeof value === "string");
  const found = details?.event?.message ?? details?.cause?.message ?? message;
  return word === undefined ? found : `${found} (${JSON.stringify(word)})`;
}
