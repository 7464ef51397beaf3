// The quads that a part of the graph needs to stand on its own: statements with their words, their articles, their people.
// A stranger would get wrong what is left out: entities keep their names and roles, but of the shortcuts to what they
// said only those that the part itself bears out; a statement outside the part stays a bare IRI, not an empty node.
import { isnad, rdf, rdfs, schema } from "@isnad/ontology";
import { dataFactory } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import type { Shelf } from "./shelf.ts";

/** What a thing that is only pointed at keeps: enough to be named. */
const NAMING: ReadonlySet<string> = new Set([
  rdf.type,
  rdfs.label,
  schema.sameAs,
  schema.headline,
  isnad.source,
]);

type Shelved = Pick<Shelf, "dataset" | "kinds">;

/** Everything that describes the nodes, and the quads that were asked for beside them. */
export function evidenceOf(shelf: Shelved, nodes: Iterable<string>, asked: readonly Quad[] = []): Quad[] {
  const [statements, entities] = [new Set<string>(), new Set<string>()];
  for (const iri of nodes) (shelf.kinds.get(iri) === "statement" ? statements : entities).add(iri);
  const told = [...withOuter(shelf, statements)].flatMap((iri) => about(shelf, iri));
  const spans = pointedAt(told).filter(
    (iri) => isA(shelf, iri, isnad.Mention) || isA(shelf, iri, isnad.Relay),
  );
  const quads = [...asked, ...told, ...spans.flatMap((iri) => about(shelf, iri))];
  const things = pointedAt(quads).filter((iri) => shelf.kinds.get(iri) !== "statement");
  const articles = new Set(things.filter((iri) => isA(shelf, iri, isnad.Article)));
  for (const iri of things) if (shelf.kinds.has(iri)) entities.add(iri);
  quads.push(...mentionsIn(shelf, articles, entities));
  const keeps = shortcutsIn(told, statements, articles);
  const described = new Set([...things, ...entities]);
  const facts = [...described].flatMap((iri) => about(shelf, iri).filter(keeps));
  const beyond = pointedAt(facts).filter(
    (iri) => !described.has(iri) && shelf.kinds.get(iri) !== "statement",
  );
  const names = beyond.flatMap((iri) =>
    about(shelf, iri).filter(({ predicate }) => NAMING.has(predicate.value)),
  );
  return [...quads, ...facts, ...names];
}

/** The statements and those whose contents hold them, which are added to the set. */
function withOuter(shelf: Shelved, statements: Set<string>): Set<string> {
  for (const iri of statements)
    for (const { predicate, object } of about(shelf, iri))
      if (predicate.value === isnad.within && shelf.kinds.get(object.value) === "statement")
        statements.add(object.value);
  return statements;
}

/** Where the articles name the entities. */
function mentionsIn(shelf: Shelved, articles: Iterable<string>, entities: ReadonlySet<string>): Quad[] {
  const inArticle = dataFactory.namedNode(isnad.inArticle);
  const mentions = [...articles].flatMap((article) =>
    [...shelf.dataset.match(null, inArticle, dataFactory.namedNode(article))].map(
      ({ subject }) => subject.value,
    ),
  );
  return mentions.flatMap((iri) => {
    const facts = about(shelf, iri);
    const names = facts.some(
      ({ predicate, object }) => predicate.value === isnad.mentionOf && entities.has(object.value),
    );
    return names ? facts : [];
  });
}

/** Tells whether a fact of an entity is borne out by the part: the shortcuts are, that lead to something in it. */
function shortcutsIn(
  told: readonly Quad[],
  statements: ReadonlySet<string>,
  articles: ReadonlySet<string>,
): (quad: Quad) => boolean {
  const of = (property: string) => told.filter(({ predicate }) => predicate.value === property);
  const spokenOf = new Map<string, Quad[]>();
  for (const quad of of(isnad.about))
    spokenOf.set(quad.subject.value, [...(spokenOf.get(quad.subject.value) ?? []), quad]);
  const spoke = new Set(
    of(isnad.speaker).flatMap(({ subject, object }) =>
      (spokenOf.get(subject.value) ?? []).map((entity) => `${object.value} ${entity.object.value}`),
    ),
  );
  const tests = new Map<string, (quad: Quad) => boolean>([
    [isnad.said, ({ object }) => statements.has(object.value)],
    [isnad.mentionedIn, ({ object }) => articles.has(object.value)],
    [isnad.spokeAbout, ({ subject, object }) => spoke.has(`${subject.value} ${object.value}`)],
  ]);
  return (quad) => tests.get(quad.predicate.value)?.(quad) ?? true;
}

/** The IRIs among the values, each once. */
function pointedAt(quads: readonly Quad[]): readonly string[] {
  return [...new Set(quads.flatMap(({ object }) => (object.termType === "NamedNode" ? [object.value] : [])))];
}

function about({ dataset }: Shelved, iri: string): readonly Quad[] {
  return [...dataset.match(dataFactory.namedNode(iri))];
}

function isA({ dataset }: Shelved, iri: string, type: string): boolean {
  const [subject, property, object] = [iri, rdf.type, type].map((each) => dataFactory.namedNode(each));
  return dataset.count(subject, property, object) > 0;
}
