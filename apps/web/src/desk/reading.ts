// The desk's calls for whoever reads on: a whole article, the places behind a name, citations, what a rule is.
import {
  type Citation,
  citeArticle,
  citeStatement,
  type MarkedArticle,
  type MentionFilter,
  type MentionPage,
  markedArticle,
  mentionsOf,
} from "@isnad/graph";
import { isnad } from "@isnad/ontology";
import type { RuleTold } from "./protocol.ts";
import type { Table } from "./table.ts";

export function reading(table: Table) {
  return {
    /** An article with all its marks; undefined where the graph has none of that IRI. */
    async article(iri: string): Promise<MarkedArticle | undefined> {
      const { facts } = table.shelf;
      return facts.instances(isnad.Article).includes(iri) ? markedArticle(facts, iri) : undefined;
    },
    /** Some of an entity's mentions, from `offset` on. */
    async mentions(entity: string, filter: MentionFilter, offset = 0): Promise<MentionPage> {
      return mentionsOf(table.shelf.facts, entity, filter, { offset });
    },
    /** How to cite a statement, or an article. */
    async citation(iri: string): Promise<Citation> {
      const { facts, kinds } = table.shelf;
      return kinds.get(iri) === "statement" ? citeStatement(facts, iri) : citeArticle(facts, iri);
    },
    /** What a rule's name stands for; undefined for one that this version does not have. */
    async rule(name: string): Promise<RuleTold | undefined> {
      const { RULES } = await import("@isnad/core");
      return RULES.find((rule) => rule.name === name);
    },
  };
}
