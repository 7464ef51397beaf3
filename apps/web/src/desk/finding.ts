// The desk's calls that look things up: by name, and one thing in full.
import { describeEntity, describeStatement, describeTopic } from "@isnad/graph";
import { isnad } from "@isnad/ontology";
import { indexNames } from "./name-index.ts";
import type { Description, Hit } from "./protocol.ts";
import type { Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

export function finding(table: Table) {
  return {
    async search(words: string): Promise<readonly Hit[]> {
      return table.made(indexNames)(words);
    },
    async describe(iri: string): Promise<Description | undefined> {
      return describe(table.shelf, iri);
    },
  };
}

function describe({ facts, kinds }: Shelf, iri: string): Description | undefined {
  const kind = kinds.get(iri);
  if (kind === undefined)
    return facts.instances(isnad.Topic).includes(iri)
      ? { type: "topic", topic: describeTopic(facts, iri) }
      : undefined;
  return kind === "statement"
    ? { type: "statement", statement: describeStatement(facts, iri) }
    : { type: "entity", entity: describeEntity(facts, iri) };
}
