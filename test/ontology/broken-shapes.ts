// What SHACL finds wrong with a graph, by the names of the shapes.
import { shapesTurtle } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import { DataFactory, Parser, Store } from "n3";
import { Validator } from "shacl-engine";

/** Each broken shape's local name with the nodes that break it, sorted: `Statement-act: urn:x`. */
export async function brokenShapes(quads: Quad[], shapes = shapesTurtle()): Promise<string[]> {
  const validator = new Validator(new Store(new Parser().parse(shapes)), { factory: DataFactory });
  const { conforms, results } = await validator.validate({ dataset: new Store(quads) });
  if (conforms !== (results.length === 0)) throw new Error("the report contradicts itself");
  const found = results.map(({ shape, focusNode }) => `${shape.ptr.value.split("#")[1]}: ${focusNode.value}`);
  return [...new Set(found)].sort();
}
