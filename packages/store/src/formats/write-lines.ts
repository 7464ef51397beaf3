// N-Triples and N-Quads: a quad a line, in the canonical form of RDF 1.2 (single spaces, no escape that is not needed).
import type { NumberedQuads } from "./numbered-quads.ts";
import { termTexts } from "./term-texts.ts";
import { type DocumentWriter, PARTS, type WriterSettings } from "./writer.ts";

/** A writer of one N-Triples or N-Quads document. */
export function linesWriter(format: "ntriples" | "nquads", { rdf12 }: WriterSettings): DocumentWriter {
  function* write(quads: NumberedQuads): Generator<string> {
    const { subject, predicate, object, graph } = termTexts(quads, format, { short: false, rdf12 });
    let out: string[] = [];
    for (const block of quads.blocks) {
      for (let at = 0; at < block.length; at += 4) {
        const name = graph(block[at + 3]!);
        out.push(subject(block[at]!), " ", predicate(block[at + 1]!), " ", object(block[at + 2]!));
        if (name === "") out.push(" .\n");
        else out.push(" ", name, " .\n");
        if (out.length > PARTS) {
          yield out.join("");
          out = [];
        }
      }
    }
    if (out.length > 0) yield out.join("");
  }
  return { write, *end() {} };
}
