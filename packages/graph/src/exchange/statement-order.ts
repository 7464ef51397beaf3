// The order in which files list statements: by date, article and place.
import { isnad, schema } from "@isnad/ontology";
import { type Facts, firstOf, linksOf } from "../facts.ts";
import { inOrder, type StatementReference } from "../references.ts";

/** The IRIs of all statements. */
export function statementsInTime(facts: Facts): readonly string[] {
  return inOrder(facts.instances(isnad.Statement).map((iri) => timeOf(facts, iri))).map(({ iri }) => iri);
}

/** What the order of statements goes by. */
function timeOf(facts: Facts, iri: string): StatementReference {
  const date = firstOf(facts, iri, isnad.date);
  const article = linksOf(facts, iri, isnad.reportedIn)[0];
  const published = article && firstOf(facts, article, schema.datePublished);
  return {
    iri,
    speakers: [],
    ...(date && { date }),
    ...(article && { article: { iri: article, source: "", ...(published && { published }) } }),
  };
}
