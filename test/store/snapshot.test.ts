// Snapshots: the same dataset again, opened as it lies in its bytes, and refused by name where it is none.
import {
  createDataset,
  type Dataset,
  isSnapshot,
  openSnapshot,
  query,
  dataFactory as rdf,
  SnapshotError,
  writeSnapshot,
} from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quads } from "./arbitrary.ts";

const node = (name: string) => rdf.namedNode(`urn:${name}`);
const reopened = (dataset: Dataset) => openSnapshot(writeSnapshot(dataset));
const keys = (some: Iterable<Quad>) =>
  [...some]
    .map(({ subject, predicate, object, graph }) =>
      JSON.stringify([subject, predicate, object, graph].map(keyOf)),
    )
    .sort();

function keyOf(term: Quad["object"] | Quad["graph"]): unknown {
  if (term.termType !== "Literal") return [term.termType, term.value];
  return [term.value, term.language, term.datatype.value];
}

describe("a dataset that was written and opened", () => {
  test("holds the same quads and finds them by each part", () => {
    fc.assert(
      fc.property(quads, (some) => {
        const opened = reopened(createDataset(some));
        expect(keys(opened)).toEqual(keys(createDataset(some)));
        for (const { subject, predicate, object, graph } of some) {
          expect(opened.count(subject, predicate, object, graph)).toBe(1);
          expect(opened.count(null, null, object)).toBe(createDataset(some).count(null, null, object));
        }
        expect(opened.count(node("nowhere"))).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test("is the same bytes for the same quads, in whatever order they came and whatever was deleted", () => {
    fc.assert(
      fc.property(quads, quads, (some, gone) => {
        const kept = some.filter((each) => !gone.some((other) => other.equals(each)));
        const changed = createDataset(some).addAll(gone).deleteAll(gone);
        expect(writeSnapshot(changed)).toEqual(writeSnapshot(createDataset([...kept].reverse())));
        expect(writeSnapshot(openSnapshot(writeSnapshot(changed)))).toEqual(writeSnapshot(changed));
      }),
      { numRuns: 200 },
    );
  });

  test("can be added to and deleted from, and the bytes stay as they were", () => {
    fc.assert(
      fc.property(quads, quads, quads, (some, added, gone) => {
        const bytes = writeSnapshot(createDataset(some));
        const before = bytes.slice();
        const opened = openSnapshot(bytes).addAll(added).deleteAll(gone);
        expect(keys(opened)).toEqual(keys(createDataset(some).addAll(added).deleteAll(gone)));
        expect(bytes).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  test("answers questions as before", () => {
    const label = rdf.namedNode("http://www.w3.org/2000/01/rdf-schema#label");
    const many = Array.from({ length: 5000 }, (_, i) => [
      rdf.quad(node(`s${i}`), label, rdf.literal(`اسم ${i % 700}`, "ar"), node(`g${i % 9}`)),
      rdf.quad(node(`s${i}`), node("next"), node(`s${(i * 7) % 5000}`)),
    ]).flat();
    const dataset = createDataset(many);
    const opened = reopened(dataset);
    const text = '?a <urn:next> ?b . ?b <urn:next> "اسم 12" . ?b rdfs:label ?name';
    const values = (from: Dataset) => query(from, text).rows.map((row) => row.map(({ value }) => value));
    expect(values(opened).length).toBeGreaterThan(0);
    expect(values(opened)).toEqual(values(dataset));
    expect(opened.count(null, null, null, node("g3"))).toBe(dataset.count(null, null, null, node("g3")));
  });

  test("may be empty, and may begin anywhere in a buffer", () => {
    expect(reopened(createDataset()).size).toBe(0);
    const bytes = writeSnapshot(createDataset([rdf.quad(node("a"), node("b"), node("c"))]));
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openSnapshot(shifted.subarray(3)).size).toBe(1);
  });
});

describe("is refused by name", () => {
  const bytes = writeSnapshot(createDataset([rdf.quad(node("a"), node("b"), rdf.literal("words"))]));
  const changed = (at: number, to: number) => bytes.map((byte, i) => (i === at ? to : byte));
  test.each<[string, Uint8Array, string, RegExp]>([
    ["text", new TextEncoder().encode("<urn:a> <urn:b> <urn:c> ."), "SNAPSHOT_NOT_ONE", /first bytes/],
    ["nothing", new Uint8Array(), "SNAPSHOT_NOT_ONE", /first bytes/],
    ["a later version", changed(8, 7), "SNAPSHOT_VERSION", /version 7, and 1 can be opened/],
    ["another byte order", changed(12, 9), "SNAPSHOT_VERSION", /byte order/],
    ["a file cut off in its head", bytes.slice(0, 20), "SNAPSHOT_TRUNCATED", /head/],
    ["a file cut off", bytes.slice(0, -4), "SNAPSHOT_TRUNCATED", /bytes of/],
    ["a file that goes on", Uint8Array.from([...bytes, 0]), "SNAPSHOT_TRUNCATED", /bytes of/],
  ])("%s", (_, file, code, message) => {
    let thrown: unknown;
    try {
      openSnapshot(file);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SnapshotError);
    expect(thrown).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test("any byte that was changed", () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = changed(at, (bytes[at]! + by) % 256);
        expect(() => openSnapshot(damaged)).toThrow(SnapshotError);
      }),
    );
  });

  test("and told from other files by how it begins", () => {
    expect([isSnapshot(bytes), isSnapshot(bytes.slice(1))]).toEqual([true, false]);
  });
});
