// The vocabulary as an ontology in Turtle: what `isnad ontology` prints and `ontology.ttl` holds.
// A stranger would get wrong the words of others (schema:headline): they get a note on how they are used here, never a
// definition. Several `rdfs:domain`s would mean all of them at once, so several are written `schema:domainIncludes`.
import { CLASSES } from "./classes.ts";
import { INDIVIDUALS } from "./individuals.ts";
import { PREFIXES, type PrefixedName } from "./prefixes.ts";
import { PROPERTIES } from "./properties.ts";
import type { Bilingual, ClassRow, IndividualRow, PropertyRow } from "./rows.ts";

/** A predicate with its objects as Turtle writes them; without objects it is left out. */
export type Line = readonly [predicate: string, objects: readonly string[]];

const DEFINED_BY: Line = ["rdfs:isDefinedBy", ["<https://w3id.org/isnad/ns>"]];

const HEADER = block("<https://w3id.org/isnad/ns>", [
  ["a", ["owl:Ontology"]],
  ["rdfs:label", bilingual({ en: "Isnad: who said what about whom", ar: "إسناد: من قال ماذا وعمّن قال" })],
  [
    "rdfs:comment",
    bilingual({
      en: "Speech acts in news articles: speakers, those who passed their words on, contents and where they stand.",
      ar: "الأفعال الكلامية في المقالات الإخبارية: القائلون ومن نقل عنهم، والمضامين ومواضعها.",
    }),
  ],
]);

/** The whole ontology as a Turtle document, the same bytes every time. */
export function ontologyTurtle(): string {
  return [
    prefixes(PREFIXES),
    HEADER,
    ...rows<ClassRow>(CLASSES).flatMap(([name, row]) => classBlocks(name, row)),
    ...rows<PropertyRow>(PROPERTIES).map(([name, row]) => propertyBlock(name, row)),
    ...rows<IndividualRow>(INDIVIDUALS).map(([name, row]) => individualBlock(name, row)),
  ].join("\n");
}

function classBlocks(name: PrefixedName, row: ClassRow): string[] {
  const own = block(name, [
    ["a", ["owl:Class"]],
    ["rdfs:subClassOf", row.superClasses],
    ...words(row),
    ["rdfs:seeAlso", row.mayBeTyped ?? []],
    DEFINED_BY,
  ]);
  const others = (row.subClasses ?? []).map((sub) => block(sub, [["rdfs:subClassOf", [name]]]));
  return [own, ...others];
}

function propertyBlock(name: PrefixedName, row: PropertyRow): string {
  if (!name.startsWith("isnad:")) return block(name, [["skos:scopeNote", bilingual(row.comment)]]);
  const domains = row.domain === undefined ? (Object.keys(row.uses) as PrefixedName[]) : [row.domain];
  const ranges = rangesOf(row);
  const functional = Object.values(row.uses).every((use) => use?.max === 1);
  const kind =
    row.value.kind === "text" || row.value.kind === "literal" ? "owl:DatatypeProperty" : "owl:ObjectProperty";
  return block(name, [
    ["a", functional ? [kind, "owl:FunctionalProperty"] : [kind]],
    ["rdfs:subPropertyOf", row.superProperties ?? []],
    [domains.length === 1 ? "rdfs:domain" : "schema:domainIncludes", domains],
    [ranges.length === 1 ? "rdfs:range" : "schema:rangeIncludes", ranges],
    ...words(row),
    ["rdfs:seeAlso", row.seeAlso ?? []],
    DEFINED_BY,
  ]);
}

function rangesOf({ value }: PropertyRow): readonly PrefixedName[] {
  switch (value.kind) {
    case "instance":
      return value.of;
    case "individual":
      return [value.of];
    case "text":
      return ["rdf:langString"];
    case "literal":
      return value.datatypes;
    case "iri":
      return [];
  }
}

function individualBlock(name: PrefixedName, row: IndividualRow): string {
  return block(name, [["a", [row.of]], ...words(row), DEFINED_BY]);
}

function words(row: { readonly label: Bilingual; readonly comment: Bilingual }): Line[] {
  return [
    ["rdfs:label", bilingual(row.label)],
    ["rdfs:comment", bilingual(row.comment)],
  ];
}

/** The rows of a table with their names, in the table's order. */
export function rows<Row>(table: Readonly<Record<string, Row>>): [PrefixedName, Row][] {
  return Object.entries(table) as [PrefixedName, Row][];
}

/** The `@prefix` lines of a document. */
export function prefixes(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .join("");
}

/** One subject with its lines. */
export function block(subject: string, lines: readonly Line[]): string {
  const written = lines.filter(([, objects]) => objects.length > 0);
  return `${subject}\n${written.map(([p, objects]) => `    ${p} ${objects.join(", ")}`).join(" ;\n")} .\n`;
}

/** Both languages as two literals. */
export function bilingual(both: Bilingual): string[] {
  return [`${quoted(both.en)}@en`, `${quoted(both.ar)}@ar`];
}

/** A string literal in quotation marks. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}
