// Positions in a graph's file: what is written at its end is read back, and nothing else is taken for it.
import { indexFacts, layout, PositionReader, positionComments, toGraph } from "@isnad/graph";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { FIXTURE, FIXTURE_TURTLE, iri } from "./fixture.ts";

const encode = (text: string) => new TextEncoder().encode(text);
/** Read whole, or in pieces of so many bytes. */
function readPositions(document: Uint8Array, size = document.length) {
  const reader = new PositionReader();
  for (let at = 0; at < document.length; at += size) reader.add(document.subarray(at, at + size));
  return reader.read();
}
const graph = toGraph(indexFacts(FIXTURE));
layout(graph);
const comments = [...positionComments(graph)].join("");

describe("positions", () => {
  test("what is written at the end of a document is read back, to a tenth", () => {
    const read = readPositions(encode(`${FIXTURE_TURTLE}${comments}`));
    expect([...read.keys()]).toEqual(graph.nodes());
    for (const [node, { x, y }] of read) {
      expect(Math.abs(x - graph.getNodeAttribute(node, "x"))).toBeLessThanOrEqual(0.0501);
      expect(Math.abs(y - graph.getNodeAttribute(node, "y"))).toBeLessThanOrEqual(0.0501);
    }
  });

  test.each([1, 2, 7, 64, 1000])("in pieces of %i bytes the same is read", (size) => {
    const document = encode(`${FIXTURE_TURTLE}${comments}`);
    expect(readPositions(document, size)).toEqual(readPositions(document));
    const middle = encode(`${comments}<a:a> <a:b> <a:c> .\n# end\n`);
    expect(readPositions(middle, size).size).toBe(0);
  });

  test("they are no triples", () => {
    const triples = (text: string) => new Parser().parse(text).length;
    expect(triples(`${FIXTURE_TURTLE}${comments}`)).toBe(triples(FIXTURE_TURTLE));
  });

  test.each([
    ["a document without them", FIXTURE_TURTLE],
    ["an empty document", ""],
    ["comments that are something else", "<a:a> <a:b> <a:c> .\n# 1 2 <a:a>\n"],
    ["a title in the middle", `# Positions in the picture: x y IRI\n# 1 2 <a:a>\n<a:a> <a:b> <a:c> .\n`],
  ])("%s has none", (_, text) => expect(readPositions(encode(text)).size).toBe(0));

  test("lines that are no positions are passed over", () => {
    const title = comments.slice(0, comments.indexOf("\n") + 1);
    const read = readPositions(encode(`${title}# NaN 2 <a:a>\n# 1 2 <a:b> <a:c>\n# 3 -4.5 <a:d>`));
    expect([...read]).toEqual([["a:d", { x: 3, y: -4.5 }]]);
  });

  test("nodes that were read stay, others find a place around them", () => {
    const keep = readPositions(encode(comments));
    const known = iri("place/Q810");
    const others = new Map([...keep].filter(([node]) => node !== known));
    const again = toGraph(indexFacts(FIXTURE));
    layout(again, { keep: others });
    const { x, y } = again.getNodeAttributes(known);
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    for (const [node, at] of others) expect(again.getNodeAttributes(node)).toMatchObject(at);
  });
});
