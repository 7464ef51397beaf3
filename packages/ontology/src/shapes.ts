// The vocabulary as SHACL: what a graph must look like, one node shape a class, one named property shape a use.
// A stranger would get wrong `sh:class isnad:Agent`: graphs write no Agent type, and SHACL infers none, so a class
// that is only a superclass is spelled out as its subclasses.
import { CLASSES } from "./classes.ts";
import { INDIVIDUALS } from "./individuals.ts";
import { PREFIXES, type PrefixedName } from "./prefixes.ts";
import { PROPERTIES } from "./properties.ts";
import type { ClassRow, IndividualRow, PropertyRow, Use, Value } from "./rows.ts";
import { bilingual, block, type Line, prefixes, quoted, rows } from "./turtle.ts";

const SHAPE_PREFIXES = {
  sh: "http://www.w3.org/ns/shacl#",
  shape: "https://w3id.org/isnad/shapes#",
  ...PREFIXES,
};

/**
 * The SHACL shapes as a Turtle document, the same bytes every time. A broken graph's report names the shape
 * `https://w3id.org/isnad/shapes#Statement-confidence`: the class, then the property. With `text: false` words of the
 * articles are not required, for graphs built with `--no-text`.
 */
export function shapesTurtle({ text = true }: { readonly text?: boolean } = {}): string {
  const blocks = rows<ClassRow>(CLASSES).flatMap(([name, row]) => classBlocks(name, row, text));
  return [prefixes(SHAPE_PREFIXES), ...blocks].join("\n");
}

function classBlocks(name: PrefixedName, row: ClassRow, text: boolean): string[] {
  const uses = rows<PropertyRow>(PROPERTIES).flatMap(([property, of]) => {
    const use = of.uses[name];
    return use === undefined ? [] : [{ property, of, use }];
  });
  if (uses.length === 0) return [];
  const shape = `shape:${local(name)}`;
  const typed = row.alsoTyped ?? [];
  const node = block(shape, [
    ["a", ["sh:NodeShape"]],
    ["sh:targetClass", [name]],
    ["sh:name", bilingual(row.label)],
    ["sh:description", bilingual(row.comment)],
    ["sh:nodeKind", ["sh:IRI"]],
    ["sh:pattern", row.iriPattern === undefined ? [] : [quoted(row.iriPattern)]],
    [
      "sh:property",
      [...(typed.length > 0 ? ["type"] : []), ...uses.map((use) => local(use.property))].map(
        (part) => `${shape}-${part}`,
      ),
    ],
  ]);
  const types = block(`${shape}-type`, [
    ["a", ["sh:PropertyShape"]],
    ["sh:path", ["rdf:type"]],
    ["sh:hasValue", typed],
  ]);
  const properties = uses.map(({ property, of, use }) =>
    block(`${shape}-${local(property)}`, propertyLines(property, of, use, text)),
  );
  return [node, ...(typed.length > 0 ? [types] : []), ...properties];
}

function propertyLines(name: PrefixedName, row: PropertyRow, use: Use, text: boolean): Line[] {
  const required = use.min === 1 && (text || row.holdsText !== true);
  return [
    ["a", ["sh:PropertyShape"]],
    ["sh:path", [name]],
    ["sh:name", bilingual(row.label)],
    ["sh:description", bilingual(row.comment)],
    ["sh:minCount", required ? ["1"] : []],
    ["sh:maxCount", use.max === 1 ? ["1"] : []],
    ["sh:uniqueLang", row.oncePerLanguage === true ? ["true"] : []],
    ...valueLines(row.value),
    ["sh:lessThan", row.lessThan === undefined ? [] : [row.lessThan]],
    ["sh:equals", row.equals === undefined ? [] : [row.equals]],
  ];
}

function valueLines(value: Value): Line[] {
  switch (value.kind) {
    case "instance":
      return [["sh:nodeKind", ["sh:IRI"]], oneOf("sh:class", value.of.flatMap(written))];
    case "individual":
      return [["sh:in", [list(individualsOf(value.of))]]];
    case "iri":
      return [["sh:nodeKind", ["sh:IRI"]], pattern(value)];
    case "text":
      return [
        ["sh:datatype", ["rdf:langString"]],
        ["sh:minLength", ["1"]],
      ];
    case "literal":
      return [
        oneOf("sh:datatype", value.datatypes),
        ["sh:minInclusive", value.min === undefined ? [] : [String(value.min)]],
        ["sh:maxInclusive", value.max === undefined ? [] : [String(value.max)]],
        pattern(value),
      ];
  }
}

function pattern(value: { readonly pattern?: string }): Line {
  return ["sh:pattern", value.pattern === undefined ? [] : [quoted(value.pattern)]];
}

function oneOf(predicate: string, objects: readonly PrefixedName[]): Line {
  if (objects.length === 1) return [predicate, objects];
  return ["sh:or", [list(objects.map((object) => `[ ${predicate} ${object} ]`))]];
}

function list(members: readonly string[]): string {
  return `( ${members.join(" ")} )`;
}

/** The classes that graphs write for it: itself, or its subclasses where it is written only through them. */
function written(name: PrefixedName): PrefixedName[] {
  const table: Readonly<Record<string, ClassRow>> = CLASSES;
  const subs = rows<ClassRow>(CLASSES).flatMap(([sub, row]) =>
    row.superClasses.includes(name) ? [sub] : [],
  );
  return subs.length === 0 ? [name] : [...subs, ...(table[name]?.subClasses ?? [])];
}

function individualsOf(enumeration: PrefixedName): PrefixedName[] {
  return rows<IndividualRow>(INDIVIDUALS).flatMap(([name, row]) => (row.of === enumeration ? [name] : []));
}

function local(name: PrefixedName): string {
  return name.slice(name.indexOf(":") + 1);
}
