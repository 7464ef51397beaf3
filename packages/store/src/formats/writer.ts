// What the writers of all formats have in common.
import type { NumberedQuads } from "./numbered-quads.ts";

/** Writes one document, batch by batch. */
export interface DocumentWriter {
  /** The text of a batch in the order it comes. Throws `UnwritableTermError`; nothing may be written after that. */
  readonly write: (quads: NumberedQuads) => Iterable<string>;
  /** What ends the document. */
  readonly end: () => Iterable<string>;
}

export interface WriterSettings {
  /** Whether triple terms and texts with a direction may be written, which are RDF 1.2. */
  readonly rdf12: boolean;
}

/**
 * Text is handed out in pieces joined of so many parts. Joining an array once costs half of what adding to a string
 * does, counted until it is bytes.
 */
export const PARTS = 1 << 12;
