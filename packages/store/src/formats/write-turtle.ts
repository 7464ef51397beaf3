// Turtle and TriG: quads in the order given, those that follow each other with one subject or predicate written together.
// A stranger would get wrong the space before every mark: serd reads the `5.` of other writers as a string.
import { PREFIXES } from "@isnad/ontology";
import type { NumberedQuads } from "./numbered-quads.ts";
import { termTexts } from "./term-texts.ts";
import type { DocumentWriter, WriterSettings } from "./writer.ts";
import { PARTS } from "./writer.ts";

const PROLOG = `${Object.entries(PREFIXES)
  .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}>.\n`)
  .join("")}\n`;

/** A writer of one Turtle or TriG document. */
export function turtleWriter(format: "turtle" | "trig", { rdf12 }: WriterSettings): DocumentWriter {
  let begun = false;
  let [openGraph, openSubject, openPredicate] = ["", "", ""];

  /** What ends the statement and, where told, the graph that are open. */
  const close = (graphToo: boolean): string => {
    const end = openSubject === "" ? "" : " .\n";
    openSubject = "";
    if (!graphToo || openGraph === "") return end;
    openGraph = "";
    return `${end}}\n`;
  };

  function* write(quads: NumberedQuads): Generator<string> {
    const texts = termTexts(quads, format, { short: true, rdf12 });
    let out: string[] = begun ? [] : [PROLOG];
    begun = true;
    // Numbers hold within one batch alone: across batches texts are compared.
    let [lastGraph, lastSubject, lastPredicate] = [-1, -1, -1];
    for (const block of quads.blocks) {
      for (let at = 0; at < block.length; at += 4) {
        const [s, p, g] = [block[at]!, block[at + 1]!, block[at + 3]!];
        if (g !== lastGraph) {
          const graph = texts.graph(g);
          lastGraph = g;
          lastSubject = -1;
          if (graph !== openGraph) {
            const ended = close(true);
            if (ended !== "") out.push(ended, "\n");
            if (graph !== "") out.push(graph, " {\n");
            openGraph = graph;
          }
        }
        if (s !== lastSubject) {
          const subject = texts.subject(s);
          lastSubject = s;
          lastPredicate = -1;
          if (subject !== openSubject) {
            if (openSubject !== "") out.push(" .\n\n");
            out.push(subject);
            openSubject = subject;
            openPredicate = "";
          }
        }
        if (p === lastPredicate) out.push(", ");
        else {
          const predicate = texts.predicate(p);
          lastPredicate = p;
          if (predicate === openPredicate) out.push(", ");
          else {
            out.push(openPredicate === "" ? " " : " ;\n    ", predicate, " ");
            openPredicate = predicate;
          }
        }
        out.push(texts.object(block[at + 2]!));
        if (out.length > PARTS) {
          yield out.join("");
          out = [];
        }
      }
    }
    if (out.length > 0) yield out.join("");
  }

  return {
    write,
    *end() {
      yield (begun ? "" : PROLOG) + close(true);
    },
  };
}
