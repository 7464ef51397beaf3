// The words of the graph. This file is the public list; rows, Turtle and SHACL are all read off the same tables.
export { CLASSES } from "./classes.ts";
export { INDIVIDUALS } from "./individuals.ts";
export { cito, isnad, oa, prov, rdf, rdfs, schema, skos, xsd } from "./names.ts";
export { expand, INSTANCE_BASE, NS, PREFIXES, type Prefix, type PrefixedName } from "./prefixes.ts";
export { PROPERTIES } from "./properties.ts";
export type { Bilingual, ClassRow, IndividualRow, PropertyRow, Use, Value } from "./rows.ts";
export { shapesTurtle } from "./shapes.ts";
export { ontologyTurtle } from "./turtle.ts";
