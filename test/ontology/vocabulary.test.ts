// One source: the tables in code, and the two Turtle files that are written from them.
// After a change of the tables, `npx vitest run --config test/vitest.config.ts ontology -u` writes the files anew.
import {
  CLASSES,
  expand,
  INDIVIDUALS,
  isnad,
  ontologyTurtle,
  PREFIXES,
  PROPERTIES,
  type PrefixedName,
  type PropertyRow,
  shapesTurtle,
} from "@isnad/ontology";
import { Parser, type Quad } from "n3";
import * as oxigraph from "oxigraph";
import { describe, expect, test } from "vitest";

const RDFS = PREFIXES.rdfs;
const ONTOLOGY: Quad[] = new Parser().parse(ontologyTurtle());
const SHAPES: Quad[] = new Parser().parse(shapesTurtle());
const OWN = Object.keys({ ...CLASSES, ...PROPERTIES, ...INDIVIDUALS }).filter((name) =>
  name.startsWith("isnad:"),
);
const iris = (names: readonly string[]) => names.map((name) => expand(name as PrefixedName)).sort();
const unique = (values: readonly string[]) => [...new Set(values)].sort();

describe("the files", () => {
  test("ontology.ttl is what the code writes", async () => {
    await expect(ontologyTurtle()).toMatchFileSnapshot("../../packages/ontology/ontology.ttl");
  });

  test("shapes.ttl is what the code writes", async () => {
    await expect(shapesTurtle()).toMatchFileSnapshot("../../packages/ontology/shapes.ttl");
  });

  test.each([
    ["ontology.ttl", ontologyTurtle(), ONTOLOGY],
    ["shapes.ttl", shapesTurtle(), SHAPES],
  ])("%s is read alike by n3 and by oxigraph", (_, text, quads) => {
    expect(oxigraph.parse(text, { format: "text/turtle" }).length).toBe(quads.length);
    expect(quads.length).toBeGreaterThan(500);
  });
});

describe("the names", () => {
  test("the code's own names are those the ontology defines", () => {
    const defined = ONTOLOGY.filter((quad) => quad.predicate.value === `${RDFS}isDefinedBy`);
    expect(unique(defined.map((quad) => quad.subject.value))).toEqual(iris(OWN));
    expect(Object.values(isnad).sort()).toEqual(iris(OWN));
  });

  test("the names of others get a note in the ontology and no definition", () => {
    const others = Object.keys(PROPERTIES).filter((name) => !name.startsWith("isnad:"));
    const noted = ONTOLOGY.filter((quad) => quad.predicate.value === `${PREFIXES.skos}scopeNote`);
    expect(unique(noted.map((quad) => quad.subject.value))).toEqual(iris(others));
  });

  test("the shapes have one property shape for every use of a property by a class", () => {
    const uses = Object.entries(PROPERTIES as Record<string, PropertyRow>).flatMap(([name, row]) =>
      Object.keys(row.uses).map((of) => `${of.slice(6)}-${name.slice(name.indexOf(":") + 1)}`),
    );
    const shapes = SHAPES.filter((quad) => quad.predicate.value.endsWith("shacl#path"))
      .map((quad) => quad.subject.value.slice("https://w3id.org/isnad/shapes#".length))
      .filter((name) => !name.endsWith("-type"));
    expect(shapes.sort()).toEqual(uses.sort());
    expect(unique(uses)).toHaveLength(uses.length);
  });

  test("the shapes list every individual and use every property", () => {
    const named = new Set(SHAPES.map((quad) => quad.object.value));
    expect(iris(Object.keys(INDIVIDUALS)).filter((iri) => !named.has(iri))).toEqual([]);
    expect(iris(Object.keys(PROPERTIES)).filter((iri) => !named.has(iri))).toEqual([]);
  });

  test("every class, property and individual is named and explained in English and Arabic", () => {
    const lacking = iris(OWN).flatMap((iri) =>
      ["label", "comment"].flatMap((word) => {
        const languages = ONTOLOGY.filter(
          (quad) => quad.subject.value === iri && quad.predicate.value === RDFS + word,
        ).map((quad) => (quad.object.termType === "Literal" ? quad.object.language : "none"));
        return languages.sort().join() === "ar,en" ? [] : [`${iri} ${word}: ${languages.join()}`];
      }),
    );
    expect(lacking).toEqual([]);
  });

  test("Arabic words are in Arabic letters and English words in Latin ones", () => {
    const rows = Object.entries({ ...CLASSES, ...PROPERTIES, ...INDIVIDUALS });
    const wrong = rows.flatMap(([name, { label, comment }]) =>
      /\p{Script=Arabic}/u.test(label.en + comment.en) ||
      !/^\P{Script=Latin}+$/u.test(label.ar) ||
      !/\p{Script=Arabic}/u.test(comment.ar)
        ? [name]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test("a property names only classes and enumerations that exist", () => {
    const known = new Set<string>(Object.keys(CLASSES));
    const unknown = Object.entries(PROPERTIES as Record<string, PropertyRow>).flatMap(
      ([name, { uses, value }]) => {
        const of = value.kind === "instance" ? value.of : value.kind === "individual" ? [value.of] : [];
        return [...Object.keys(uses), ...of].filter((cls) => !known.has(cls)).map((cls) => `${name}: ${cls}`);
      },
    );
    expect(unknown).toEqual([]);
  });
});
