// JSON-LD in, whole or in pieces. Loaded only when asked for: the library is larger than all else here.
// A stranger would get wrong remote contexts (none is fetched unless a loader is given) and what is read in pieces: JSON
// has no order, so a large document is taken apart only where its context comes first and its @graph is all that follows.
import { jsonFault } from "@isnad/text";
import type { Quad } from "@rdfjs/types";
// @ts-expect-error jsonld ships no types, and those made for it bring the DOM along
import library from "jsonld";
import { placeAt, RdfSyntaxError } from "../errors.ts";
import { ExpandedReader, ValueFault } from "./expanded-quads.ts";
import { ItemCutter, type Items } from "./json-items.ts";

interface JsonLd {
  expand(document: unknown, options: Options): Promise<readonly unknown[]>;
}

interface Options {
  readonly base?: string;
  /** Throws where the library would otherwise drop data in silence. */
  readonly safe: true;
  readonly documentLoader: (url: string) => Promise<RemoteDocument>;
}

interface RemoteDocument {
  readonly contextUrl: null;
  readonly document: unknown;
  readonly documentUrl: string;
}

interface JsonLdFault extends Error {
  readonly details?: {
    readonly url?: string;
    readonly event?: { readonly message?: string; readonly details?: Readonly<Record<string, unknown>> };
    readonly cause?: Error;
  };
}

export interface JsonLdOptions {
  readonly baseIRI?: string | undefined;
  /** Gives the document, as JSON.parse would, at a context's address. */
  readonly loadContext?: ((url: string) => Promise<unknown>) | undefined;
}

const jsonld = library as JsonLd;
/** Documents up to here, in UTF-16 code units, are read whole, with their members in any order. */
const WHOLE = 1 << 24;

/** The quads of a document, batch by batch; blank nodes are named after `label`. Throws `RdfSyntaxError`. */
export async function* readJsonLd(
  texts: AsyncIterable<string>,
  label: string,
  { baseIRI, loadContext }: JsonLdOptions,
): AsyncGenerator<readonly Quad[]> {
  const options: Options = {
    safe: true,
    documentLoader: loaderOf(loadContext),
    ...(baseIRI !== undefined && { base: baseIRI }),
  };
  const reader = new ExpandedReader(label);
  const quadsOf = async (document: unknown, line?: number): Promise<readonly Quad[]> => {
    try {
      return reader.read(await jsonld.expand(document, options));
    } catch (error) {
      throw new RdfSyntaxError("jsonld", foundBy(error as JsonLdFault), line === undefined ? {} : { line });
    }
  };
  let text = "";
  let cutter: ItemCutter | undefined;
  for await (const piece of texts) {
    if (cutter === undefined) {
      text += piece;
      if (text.length <= WHOLE) continue;
      cutter = new ItemCutter();
    }
    for (const batch of cutter.add(text === "" ? piece : text))
      yield await quadsOf(documentOf(batch), batch.line);
    text = "";
  }
  if (cutter === undefined) yield await quadsOf(readJson(text));
  else cutter.end();
}

function documentOf({ context, text, line, column }: Items): unknown {
  const items = readJson(`[${text}]`, { line, column: column - 1 });
  return context === undefined ? items : { "@context": context, "@graph": items };
}

function loaderOf(load: JsonLdOptions["loadContext"]): Options["documentLoader"] {
  const known = new Map<string, Promise<unknown>>();
  return async (url) => {
    if (load === undefined)
      throw new Error(`the context <${url}> is not fetched: write the context into the document`);
    const document = known.get(url) ?? load(url);
    known.set(url, document);
    return { contextUrl: null, document: await document, documentUrl: url };
  };
}

function readJson(text: string, from = { line: 1, column: 1 }): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { offset, expected } = jsonFault(text);
    const found = offset < text.length ? `"${text.slice(offset, offset + 10)}"` : "the end of the text";
    const at = placeAt(text, offset);
    throw new RdfSyntaxError("jsonld", `expected ${expected}, found ${found}`, {
      line: at.line + from.line - 1,
      column: at.line === 1 ? at.column + from.column - 1 : at.column,
    });
  }
}

/** The library's message, with the word it is about where it tells one. */
function foundBy(error: JsonLdFault): string {
  if (error instanceof RangeError) return "nested too deep";
  if (error instanceof ValueFault) return error.message;
  const { details, message } = error;
  const word = Object.values(details?.event?.details ?? {}).find((value) => typeof value === "string");
  const found = details?.event?.message ?? details?.cause?.message ?? message;
  return word === undefined ? found : `${found} (${JSON.stringify(word)})`;
}
