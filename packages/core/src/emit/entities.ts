// Entities as triples: what they are, how they are written, what they belong to.
import { isnad, rdf, rdfs, schema, skos } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import type { Entity, EntityKind } from "../document.ts";
import type { Names } from "./names.ts";
import { describe, iri, text } from "./terms.ts";

const TYPES: Readonly<Record<EntityKind, readonly string[]>> = {
  person: [isnad.Actor, schema.Person],
  group: [isnad.Actor],
  organization: [isnad.Organization, schema.Organization],
  place: [isnad.Place, schema.Place],
  country: [isnad.Place, schema.Place, schema.Country],
};
const WIKIDATA = "http://www.wikidata.org/entity/";

export function entityQuads(entity: Entity, names: Names): Quad[] {
  const labels = Object.entries(entity.labels);
  const others = entity.aliases.filter(({ text: alias, language }) => entity.labels[language] !== alias);
  return describe(names.entity(entity), [
    ...TYPES[entity.kind].map((type) => [rdf.type, iri(type)] as const),
    ...labels.map(([language, label]) => [rdfs.label, text(label, language)] as const),
    ...others.map((alias) => [skos.altLabel, text(alias.text, alias.language)] as const),
    [schema.sameAs, entity.wikidata === undefined ? undefined : iri(WIKIDATA + entity.wikidata)],
    [isnad.partOf, entity.partOf === undefined ? undefined : names.entity(entity.partOf)],
    [isnad.locatedIn, entity.locatedIn === undefined ? undefined : names.entity(entity.locatedIn)],
  ]);
}
