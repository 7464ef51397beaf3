// Quads as numbers: what the writers read. A dataset that holds a dictionary hands its own numbers over, so that nothing
// is made for a quad but its text; quads of RDF/JS are numbered here.
// A stranger would get wrong that one literal may have several numbers: only IRIs and blank nodes are looked up, since
// most texts stand once and looking each up costs more than it saves. Equal terms have equal text, and that is compared.
import type { Quad, Term } from "@rdfjs/types";

/** Quads whose terms are numbers below `terms`. */
export interface NumberedQuads {
  /** Blocks of any length; in each the subject, predicate, object and graph of one quad after the other. */
  readonly blocks: Iterable<Uint32Array>;
  /** One more than the highest number. */
  readonly terms: number;
  /** The term of a number; the default graph has one too. Asked about once a term. */
  readonly term: (id: number) => Term;
}

/** How many numbers a block of ours holds: 4,096 quads. */
export const BLOCK = 4 * 4096;

/** Numbers the terms of quads, which may come from any RDF/JS library. */
export function numberQuads(quads: Iterable<Quad>): NumberedQuads {
  const terms: Term[] = [];
  const iris = new Map<string, number>();
  const blanks = new Map<string, number>();
  const add = (term: Term): number => terms.push(term) - 1;
  const lookUp = (known: Map<string, number>, term: Term): number => {
    const { value } = term;
    let id = known.get(value);
    if (id === undefined) {
      id = add(term);
      known.set(value, id);
    }
    return id;
  };
  let defaultGraph = -1;
  const numberOf = (term: Term): number => {
    switch (term.termType) {
      case "NamedNode":
        return lookUp(iris, term);
      case "BlankNode":
        return lookUp(blanks, term);
      case "DefaultGraph":
        if (defaultGraph < 0) defaultGraph = add(term);
        return defaultGraph;
      default:
        return add(term);
    }
  };
  const blocks: Uint32Array[] = [];
  let block = new Uint32Array(BLOCK);
  let at = 0;
  let last: Quad | undefined;
  let [subject, graph] = [0, 0];
  for (const quad of quads) {
    if (at === BLOCK) {
      blocks.push(block);
      block = new Uint32Array(BLOCK);
      at = 0;
    }
    if (last === undefined || quad.subject !== last.subject) subject = numberOf(quad.subject);
    block[at++] = subject;
    block[at++] = numberOf(quad.predicate);
    block[at++] = numberOf(quad.object);
    if (last === undefined || quad.graph !== last.graph) graph = numberOf(quad.graph);
    block[at++] = graph;
    last = quad;
  }
  blocks.push(block.subarray(0, at));
  return { blocks, terms: terms.length, term: (id) => terms[id]! };
}
