// Quads out, in every format: checked, sorted, each once, so that the same graph is always the same bytes.
// A stranger would get wrong blank nodes: they keep the labels they have, so equal graphs with other labels differ.
import type { Quad } from "@rdfjs/types";
import { isNumbered, numbersOf } from "./dataset-quads.ts";
import type { Format } from "./format.ts";
import { FORMAT_INFO } from "./format.ts";
import { type NumberedQuads, numberQuads } from "./numbered-quads.ts";
import { inWritingOrder } from "./sort.ts";
import { noGraphs } from "./writable.ts";
import { jsonLdWriter } from "./write-json-ld.ts";
import { linesWriter } from "./write-lines.ts";
import { turtleWriter } from "./write-turtle.ts";
import type { DocumentWriter } from "./writer.ts";

export interface SerializeOptions {
  /** Whether triple terms and texts with a direction may be written, which are RDF 1.2 (never in JSON-LD). Default false. */
  readonly rdf12?: boolean;
}

/**
 * Writes the quads as a document of the format, with the vocabulary's prefixes where the format has prefixes.
 * The bytes depend on the set of quads alone. Throws `UnwritableTermError` for a term that would be read back as
 * another (a space in an IRI, half a surrogate pair, a named graph in Turtle …); then nothing is written.
 */
export async function serialize(
  quads: Iterable<Quad>,
  format: Format,
  options: SerializeOptions = {},
): Promise<string> {
  return [...serializeSorted(quads, format, options)].join("");
}

/**
 * The same document in pieces of some 64,000 characters, each made when it is asked for. A dataset of ours hands over its
 * numbers instead of quads, which takes half the time.
 * @throws {UnwritableTermError} pieces before it have been handed out.
 */
export function serializeSorted(
  quads: Iterable<Quad>,
  format: Format,
  options: SerializeOptions = {},
): Generator<string> {
  return serializeNumbered(isNumbered(quads) ? numbersOf(quads) : numberQuads(quads), format, options);
}

/**
 * The same from quads whose terms a dictionary has numbered, without making quads of them:
 * `for (const text of serializeNumbered(numbered, "turtle")) …`.
 * @throws {UnwritableTermError} pieces before it have been handed out.
 */
export function* serializeNumbered(
  quads: NumberedQuads,
  format: Format,
  options: SerializeOptions = {},
): Generator<string> {
  const writer = writerOf(format, options);
  yield* writer.write(inWritingOrder(quads));
  yield* writer.end();
}

/**
 * Writes quads as they come, in batches, with memory for one batch: nothing is sorted, and a quad given twice is written
 * twice. What follows each other with one graph and subject is written together.
 * @throws {UnwritableTermError} pieces before it have been handed out.
 */
export async function* serializeStream(
  batches: AsyncIterable<Iterable<Quad>> | Iterable<Iterable<Quad>>,
  format: Format,
  options: SerializeOptions = {},
): AsyncGenerator<string> {
  const writer = writerOf(format, options);
  for await (const batch of batches) yield* writer.write(numberQuads(batch));
  yield* writer.end();
}

function writerOf(format: Format, { rdf12 = false }: SerializeOptions): DocumentWriter {
  if (format === "jsonld") return jsonLdWriter();
  const writer =
    format === "turtle" || format === "trig"
      ? turtleWriter(format, { rdf12 })
      : linesWriter(format, { rdf12 });
  return FORMAT_INFO[format].graphs ? writer : withoutGraphs(writer, format);
}

/** Refuses what the format has no place for. */
function withoutGraphs(writer: DocumentWriter, format: Format): DocumentWriter {
  return {
    ...writer,
    write({ blocks, terms, term }) {
      const passed = new Uint8Array(terms);
      const check = (block: Uint32Array): Uint32Array => {
        for (let at = 3; at < block.length; at += 4) {
          const id = block[at]!;
          if (passed[id]) continue;
          if (term(id).termType !== "DefaultGraph") throw noGraphs(term(id), format);
          passed[id] = 1;
        }
        return block;
      };
      return writer.write({ blocks: mapped(blocks, check), terms, term });
    },
  };
}

function* mapped<Value>(values: Iterable<Value>, change: (value: Value) => Value): Generator<Value> {
  for (const value of values) yield change(value);
}
