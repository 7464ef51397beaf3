// Entities as triples: what they are, how they are written, what they belong to.
import { isnad, rdf, rdfs, schema, skos } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import type { Entity, EntityKind } from "../document.ts";
import type { Names } from "./names.ts";
import { Description, iri, text, word } from "./terms.ts";

const TYPES: Readonly<Record<EntityKind, readonly string[]>> = {
  person: [isnad.Actor, schema.Person],
  group: [isnad.Actor],
  organization: [isnad.Organization, schema.Organization],
  place: [isnad.Place, schema.Place],
  country: [isnad.Place, schema.Place, schema.Country],
};
const WIKIDATA = "http://www.wikidata.org/entity/";

export function putEntity(quads: Quad[], entity: Entity, names: Names): void {
  const node = new Description(quads, names.entity(entity));
  for (const type of TYPES[entity.kind]) node.put(rdf.type, word(type));
  for (const [language, label] of Object.entries(entity.labels)) node.put(rdfs.label, text(label, language));
  for (const { text: alias, language } of entity.aliases)
    if (entity.labels[language] !== alias) node.put(skos.altLabel, text(alias, language));
  if (entity.wikidata !== undefined) node.put(schema.sameAs, iri(WIKIDATA + entity.wikidata));
  for (const other of entity.same ?? []) node.put(skos.exactMatch, iri(other));
  if (entity.iri !== undefined && entity.iri !== entity.id)
    node.put(skos.exactMatch, names.underBase(entity));
  if (entity.partOf !== undefined) node.put(isnad.partOf, names.entity(entity.partOf));
  if (entity.locatedIn !== undefined) node.put(isnad.locatedIn, names.entity(entity.locatedIn));
}
