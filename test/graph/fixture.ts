// The hand-made graph that the tests of this folder look at.
import { readFileSync } from "node:fs";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";

/** The Turtle of two invented articles with seven statements. */
export const FIXTURE_TURTLE = readFileSync(new URL("fixture.ttl", import.meta.url), "utf8");

/** Its quads, in the file's order. */
export const FIXTURE: readonly Quad[] = new Parser().parse(FIXTURE_TURTLE);

/** The first IRI in the fixture that has these statement offsets or entity path, to keep tests readable. */
export function iri(end: string): string {
  const subject = FIXTURE.find((quad) => quad.subject.value.endsWith(end))?.subject.value;
  if (subject === undefined) throw new Error(`no subject of the fixture ends in ${end}`);
  return subject;
}
