// Quads out, in every format: checked, sorted, each once, so that the same graph is always the same bytes.
// A stranger would get wrong blank nodes: they keep the labels they have, so equal graphs with other labels differ.
import { PREFIXES } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import { dataFactory, Writer } from "../n3.ts";
import type { Format } from "./format.ts";
import { inOrder } from "./order.ts";
import { writableIn } from "./writable.ts";

/**
 * Writes the quads as a document of the format, with the vocabulary's prefixes where the format has prefixes.
 * The bytes depend on the set of quads alone. Throws `UnwritableTermError` for a term that would be read back as
 * another (a space in an IRI, half a surrogate pair, a named graph in Turtle …); then nothing is written.
 */
export async function serialize(quads: Iterable<Quad>, format: Format): Promise<string> {
  const check = writableIn(format);
  const sorted = inOrder(quads).map((quad) => {
    check(quad);
    return dataFactory.fromQuad(quad);
  });
  if (format !== "jsonld") return write(sorted, format);
  const { writeJsonLd } = await import("./json-ld.ts");
  return writeJsonLd(sorted);
}

function write(sorted: readonly Quad[], format: Exclude<Format, "jsonld">): string {
  const layout = format === "turtle" || format === "trig" ? airy : (chunk: string) => chunk;
  const chunks: string[] = [];
  const output = {
    write(chunk: string, _encoding: string, done?: () => void) {
      chunks.push(layout(chunk));
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output, { format, prefixes: PREFIXES });
  for (const quad of sorted) writer.addQuad(quad);
  writer.end();
  return chunks.join("");
}

/**
 * n3 hands out whole pieces, each starting with the mark that ends the one before. A space before the mark and an
 * empty line between subjects make it readable, and keep an integer off the dot: serd reads `5.` as a string.
 */
function airy(chunk: string): string {
  if (chunk.startsWith(".\n")) return chunk === ".\n" ? " .\n" : ` .\n\n${chunk.slice(2)}`;
  return chunk.startsWith(";") ? ` ${chunk}` : chunk;
}
