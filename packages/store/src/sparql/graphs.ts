// Answers that are graphs: CONSTRUCT's templates filled in, DESCRIBE's resources with what is said of them.
// A stranger would get wrong blank nodes: those of a template are new ones for each row; those that a described resource
// points to are described along (Concise Bounded Description, Stickler 2005).
import type { Quad, Term } from "@rdfjs/types";
import type { Algebra } from "@traqula/algebra-transformations-1-1";
import { createDataset, type Dataset } from "../dataset/dataset.ts";
import { blankNode, quadOf } from "../dataset/terms.ts";
import { pacedRows } from "../query/pace.ts";
import type { Batches, Row } from "../query/rows.ts";
import type { MadeTerms } from "./made-terms.ts";
import type { Scope } from "./scope.ts";

/** Each triple once; those with an unbound variable, or a literal as subject, are left out, as SPARQL has it. */
export async function* constructed(
  template: readonly Algebra.Pattern[],
  batches: Batches,
  scope: Scope,
  terms: MadeTerms,
): AsyncGenerator<Quad> {
  const given = createDataset();
  let number = 0;
  for await (const row of pacedRows(batches)) {
    const blank = new Map<string, Term>();
    number++;
    const fill = (term: Term): Term | undefined => {
      if (term.termType === "Variable") return terms.term(row[scope.slot(term.value)]!);
      if (term.termType !== "BlankNode") return term;
      const made = blank.get(term.value) ?? blankNode(`${term.value}_${number}`);
      blank.set(term.value, made);
      return made;
    };
    for (const { subject, predicate, object } of template) {
      const [s, p, o] = [subject, predicate, object].map((term) => fill(term as Term));
      if (s === undefined || p === undefined || o === undefined) continue;
      if (s.termType === "Literal" || p.termType !== "NamedNode") continue;
      const quad = quadOf(s, p, o);
      if (given.has(quad)) continue;
      given.add(quad);
      yield quad;
    }
  }
}

/** What the dataset says of the named resources and of those that the variables stand for. */
export async function* described(
  named: readonly Term[],
  batches: Batches,
  scope: Scope,
  terms: MadeTerms,
  dataset: Dataset,
): AsyncGenerator<Quad> {
  const described = new Set<string>();
  const given = createDataset();
  const resources = async function* (): AsyncGenerator<Term> {
    const variables = named.filter((term) => term.termType === "Variable");
    for (const term of named) if (term.termType !== "Variable") yield term;
    if (variables.length === 0) return;
    const slots = variables.map(({ value }) => scope.slot(value));
    for await (const row of pacedRows(batches)) yield* found(row, slots, terms);
  };
  for await (const resource of resources()) {
    const waiting = [resource];
    for (let term = waiting.pop(); term !== undefined; term = waiting.pop()) {
      const key = `${term.termType} ${term.value}`;
      if (described.has(key)) continue;
      described.add(key);
      for (const { subject, predicate, object } of dataset.match(term)) {
        if (object.termType === "BlankNode") waiting.push(object);
        const quad = quadOf(subject, predicate, object);
        if (given.has(quad)) continue;
        given.add(quad);
        yield quad;
      }
    }
  }
}

function found(row: Row, slots: readonly number[], terms: MadeTerms): Term[] {
  return slots.flatMap((slot) => terms.term(row[slot]!) ?? []);
}
