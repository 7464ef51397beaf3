// What profiles need to know of subjects: the values of a few properties, by subject.
import { rdf } from "@isnad/ontology";
import type { Quad, Quad_Object, Quad_Subject } from "@rdfjs/types";

export interface Described {
  readonly subject: Quad_Subject;
  readonly graph: Quad["graph"];
  /** The values of a property; none where the subject lacks it. */
  readonly all: (property: string) => readonly Quad_Object[];
  readonly first: (property: string) => Quad_Object | undefined;
}

/** The subjects that have one of the properties, in the order in which they first appear. */
export function describe(quads: Iterable<Quad>, properties: readonly string[]): readonly Described[] {
  const wanted = new Set(properties);
  const subjects = new Map<string, { quad: Quad; values: Map<string, Quad_Object[]> }>();
  for (const quad of quads) {
    const property = quad.predicate.value;
    if (!wanted.has(property)) continue;
    let known = subjects.get(quad.subject.value);
    if (known === undefined) {
      known = { quad, values: new Map() };
      subjects.set(quad.subject.value, known);
    }
    const values = known.values.get(property);
    if (values === undefined) known.values.set(property, [quad.object]);
    else values.push(quad.object);
  }
  return [...subjects.values()].map(({ quad: { subject, graph }, values }) => ({
    subject,
    graph,
    all: (property) => values.get(property) ?? [],
    first: (property) => values.get(property)?.[0],
  }));
}

/** Whether a subject is typed as a class. */
export function isA({ all }: Described, type: string): boolean {
  return all(rdf.type).some(({ value }) => value === type);
}
