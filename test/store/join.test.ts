// Joins against the plainest evaluator there is: every way to give the variables terms, tried one by one.
import { createDataset, query, dataFactory as rdf } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { expect, test } from "vitest";

const TERMS = ["urn:a", "urn:b", "urn:c", "urn:p", "urn:q"];
const VARIABLES = ["?x", "?y", "?z"];
type Triple = readonly [string, string, string];

const triple = fc.tuple(
  fc.constantFrom(...TERMS.slice(0, 3)),
  fc.constantFrom(...TERMS.slice(3)),
  fc.constantFrom(...TERMS),
);
const variable = fc.constantFrom(...VARIABLES);
const term = fc.constantFrom(...TERMS);
const verb = fc.constantFrom("?x", "?z", "urn:p", "urn:p", "urn:q", "urn:q");
const pattern: fc.Arbitrary<Triple> = fc.tuple(
  fc.oneof(variable, variable, term),
  verb,
  fc.oneof(variable, variable, term),
);

const write = (word: string) => (word.startsWith("?") ? word : `<${word}>`);
const quadOf = ([s, p, o]: Triple): Quad => rdf.quad(rdf.namedNode(s), rdf.namedNode(p), rdf.namedNode(o));

function bruteForce(triples: readonly Triple[], patterns: readonly Triple[]): string[] {
  const names = [...new Set(patterns.flat().filter((word) => word.startsWith("?")))];
  const held = new Set(triples.map((each) => each.join(" ")));
  let tries: string[][] = [[]];
  for (const _ of names) tries = tries.flatMap((row) => TERMS.map((value) => [...row, value]));
  const fill = (row: readonly string[], word: string) =>
    word.startsWith("?") ? row[names.indexOf(word)]! : word;
  const fits = (row: readonly string[]) =>
    patterns.every((each) => held.has(each.map((word) => fill(row, word)).join(" ")));
  return tries
    .filter(fits)
    .map((row) => row.join(" "))
    .sort();
}

test("patterns give the rows that trying every term gives, whatever the order of the quads", () => {
  const cases = fc.tuple(
    fc.array(triple, { minLength: 4, maxLength: 14 }),
    fc.array(pattern, { minLength: 1, maxLength: 4 }),
  );
  let answered = 0;
  fc.assert(
    fc.property(cases, ([triples, patterns]) => {
      const text = patterns.map((each) => each.map(write).join(" ")).join(" . ");
      const result = query(createDataset(triples.map(quadOf)), text);
      const rows = result.rows.map((row) => row.map((value) => value.value).join(" "));
      expect(rows).toEqual(bruteForce(triples, patterns));
      expect(result.emptiedBy === undefined).toBe(rows.length > 0);
      expect(query(createDataset([...triples].reverse().map(quadOf)), text).rows).toEqual(result.rows);
      if (rows.length > 0) answered++;
    }),
    { numRuns: 600 },
  );
  expect(answered).toBeGreaterThan(50);
});

test("the quads behind an answer answer the same question again, and none of them is idle", () => {
  const cases = fc.tuple(
    fc.array(triple, { minLength: 4, maxLength: 14 }),
    fc.array(pattern, { minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(cases, ([triples, patterns]) => {
      const text = patterns.map((each) => each.map(write).join(" ")).join(" . ");
      const { rows, matched } = query(createDataset(triples.map(quadOf)), text);
      expect(query(createDataset(matched), text).rows).toEqual(rows);
      for (const quad of matched)
        expect(query(createDataset(matched.filter((other) => other !== quad)), text).total).toBeLessThan(
          rows.length,
        );
    }),
    { numRuns: 200 },
  );
});
