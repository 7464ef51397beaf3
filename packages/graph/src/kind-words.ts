// The vocabulary's word for each kind. Apart from the kinds themselves, so that a page that only draws needs no vocabulary.
import { cito, isnad } from "@isnad/ontology";
import type { FactEdge, NodeKind } from "./kinds.ts";

/** The class of each kind, as a full IRI. */
export const CLASS_OF: Readonly<Record<NodeKind, string>> = {
  actor: isnad.Actor,
  organization: isnad.Organization,
  place: isnad.Place,
  statement: isnad.Statement,
};

/** The property of each kind of edge, as a full IRI. */
export const PROPERTY_OF: Readonly<Record<FactEdge, string>> = {
  speaker: isnad.speaker,
  addressee: isnad.addressee,
  via: isnad.via,
  about: isnad.about,
  within: isnad.within,
  disagreesWith: cito.disagreesWith,
  agreesWith: cito.agreesWith,
  affiliation: isnad.affiliation,
  partOf: isnad.partOf,
};

/** The kind of edge for a property's full IRI. */
export const EDGE_OF: ReadonlyMap<string, FactEdge> = new Map(
  Object.entries(PROPERTY_OF).map(([kind, property]) => [property, kind as FactEdge]),
);
