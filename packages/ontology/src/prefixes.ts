// The short names of the namespaces, one table for reading, writing and asking.
// A stranger would get wrong that `schema:` is the https form here: http://schema.org/ is another namespace to a machine.

/** The words of Isnad. */
export const NS = "https://w3id.org/isnad/ns#";

/** Where instances live unless the user gives a base of his own (`--base IRI`). */
export const INSTANCE_BASE = "https://w3id.org/isnad/id/";

/** Prefix to namespace IRI, in the order in which documents declare them. */
export const PREFIXES = {
  isnad: NS,
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  owl: "http://www.w3.org/2002/07/owl#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  cito: "http://purl.org/spar/cito/",
  wd: "http://www.wikidata.org/entity/",
} as const satisfies Readonly<Record<string, string>>;

export type Prefix = keyof typeof PREFIXES;

/** A name written with a prefix: `isnad:speaker`. */
export type PrefixedName = `${Prefix}:${string}`;

/** The full IRI of a prefixed name: `expand("isnad:speaker")` is `https://w3id.org/isnad/ns#speaker`. */
export function expand(name: PrefixedName): string {
  const colon = name.indexOf(":");
  return PREFIXES[name.slice(0, colon) as Prefix] + name.slice(colon + 1);
}
