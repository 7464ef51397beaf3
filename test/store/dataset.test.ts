// The dataset against the plainest set there is, a list of quads that is looked through from end to end.
import { createDataset, dataFactory as rdf, toStore } from "@isnad/store";
import type { Quad, Stream, Term } from "@rdfjs/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quads } from "./arbitrary.ts";

const node = (name: string) => rdf.namedNode(`urn:${name}`);
const few = (...names: string[]) => fc.constantFrom(...names.map(node));
const graph = fc.oneof(fc.constant(rdf.defaultGraph()), few("g", "h"));
const quad = fc
  .tuple(
    few("a", "b", "c"),
    few("p", "q"),
    fc.oneof(few("a", "b", "c"), fc.constant(rdf.literal("a"))),
    graph,
  )
  .map(([s, p, o, g]) => rdf.quad(s, p, o, g));
const any = <T extends Term>(term: fc.Arbitrary<T>) => fc.option(term, { freq: 2 });
const lookup = fc.tuple(any(few("a", "b", "x")), any(few("p", "x")), any(few("a", "c", "x")), any(graph));
const change = fc.record({ add: fc.boolean(), quads: fc.array(quad, { maxLength: 8 }) });

const write = ({ subject, predicate, object, graph: g }: Quad): string =>
  [subject, predicate, object, g].map((term) => `${term.termType} ${term.value}`).join(" ");
const written = (found: Iterable<Quad>): string[] => [...found].map(write).sort();

function fits(each: Quad, [s, p, o, g]: readonly (Term | null)[]): boolean {
  return (
    (!s || each.subject.equals(s)) &&
    (!p || each.predicate.equals(p)) &&
    (!o || each.object.equals(o)) &&
    (!g || each.graph.equals(g))
  );
}

describe("after any additions and deletions", () => {
  test("a lookup finds, and counts, what a list would", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(change, lookup), { minLength: 1, maxLength: 12 }), (steps) => {
        const dataset = createDataset();
        const list = new Map<string, Quad>();
        for (const [{ add, quads: changed }, asked] of steps) {
          if (add) dataset.addAll(changed);
          else dataset.deleteAll(changed);
          for (const each of changed)
            if (add) list.set(write(each), each);
            else list.delete(write(each));
          const expected = written([...list.values()].filter((each) => fits(each, asked)));
          expect(written(dataset.match(...asked))).toEqual(expected);
          expect(dataset.count(...asked)).toBe(expected.length);
          expect(dataset.size).toBe(list.size);
          for (const each of changed) expect(dataset.has(each)).toBe(add);
          found += expected.length;
        }
        expect(written(dataset)).toEqual([...list.keys()].sort());
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  test("a selection is a dataset of its own", () => {
    fc.assert(
      fc.property(
        fc.array(quad),
        fc.array(quad),
        fc.array(quad),
        lookup,
        lookup,
        (held, added, gone, one, two) => {
          const dataset = createDataset(held);
          const selection = dataset.match(...one);
          const inner = selection.match(...two);
          const expected = written([...dataset].filter((each) => fits(each, one)));
          const both = written([...dataset].filter((each) => fits(each, one) && fits(each, two)));
          dataset.addAll(added).deleteAll(gone);
          expect(written(selection)).toEqual(expected);
          expect([selection.size, inner.size]).toEqual([expected.length, both.length]);
          expect(written(inner)).toEqual(both);
          for (const each of added) selection.add(each);
          for (const each of gone) selection.delete(each);
          const changed = new Set([...expected, ...added.map(write)]);
          for (const each of gone) changed.delete(write(each));
          expect(written(selection)).toEqual([...changed].sort());
          expect(gone.some((each) => selection.has(each) || dataset.has(each))).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test("a hundred thousand quads in three thousand graphs are found by each of their parts", () => {
  const many = Array.from({ length: 100_000 }, (_, i) =>
    rdf.quad(node(`s${i % 9973}`), node(`p${i % 7}`), node(`o${i % 1009}`), node(`g${i % 3000}`)),
  );
  const dataset = createDataset(many);
  const sample = many.filter((_, i) => i % 9091 === 0);
  for (const each of sample) {
    const { subject: s, predicate: p, object: o, graph: g } = each;
    for (let mask = 0; mask < 16; mask++) {
      const asked = [
        mask & 1 ? s : null,
        mask & 2 ? p : null,
        mask & 4 ? o : null,
        mask & 8 ? g : null,
      ] as const;
      const expected = many.filter((other) => fits(other, asked)).length;
      expect([mask, dataset.count(...asked)]).toEqual([mask, expected]);
      if (mask !== 0) expect([mask, [...dataset.match(...asked)].length]).toEqual([mask, expected]);
    }
  }
  expect(dataset.size).toBe(100_000);
});

describe("terms come back as they were put in", () => {
  const typed = (text: string, type: string) => rdf.literal(text, node(type));
  test.each<[string, Term]>([
    [
      "a number with a leading zero",
      rdf.literal("01", rdf.namedNode("http://www.w3.org/2001/XMLSchema#integer")),
    ],
    ["a word of another datatype", typed("01", "other")],
    ["words in a language", rdf.literal("سلام", "ar")],
    [
      "a language in capitals",
      {
        ...rdf.literal("colour", "en"),
        termType: "Literal",
        value: "colour",
        language: "EN-gb",
        datatype: rdf.literal("x", "en").datatype,
        equals: () => false,
      },
    ],
    ["words with a direction", rdf.literal("سلام", { language: "ar", direction: "rtl" })],
    ["half of a surrogate pair", rdf.literal("\ud83d and \ude00")],
    ["an emoji", rdf.literal("😀")],
    ["nothing at all", rdf.literal("")],
    ["a long text", rdf.literal("ق".repeat(5000) + "x".repeat(9000))],
    ["a text longer than a page of the dictionary", rdf.literal("y".repeat(5_000_000))],
    ["a blank node", rdf.blankNode("b0")],
    ["an IRI with Arabic letters", rdf.namedNode("https://example.org/بغداد")],
    ["a triple", rdf.quad(node("s"), node("p"), rdf.literal("1 2 3", "en"))],
    [
      "a triple about a triple",
      rdf.quad(rdf.quad(node("s"), node("p"), typed("5", "t")), node("p"), node("o"), node("g")),
    ],
  ])("%s", (_, term) => {
    const dataset = createDataset([rdf.quad(node("s"), node("p"), term as Quad["object"])]);
    dataset.add(rdf.quad(node("s"), node("p"), node("after")));
    const [first] = dataset.match(null, null, term);
    expect(first?.object.equals(term)).toBe(true);
    if (term.termType === "Literal")
      expect(first?.object).toMatchObject({ value: term.value, language: term.language });
    expect([dataset.count(null, null, term), dataset.size]).toEqual([1, 2]);
  });

  test("whatever they are", () => {
    fc.assert(
      fc.property(quads, (some) => {
        const dataset = createDataset(some);
        for (const each of some) expect(dataset.has(each)).toBe(true);
        for (const each of dataset)
          expect(some.some((other) => other.equals(each) && each.equals(other))).toBe(true);
        expect(dataset.size).toBe(new Set(some.map((each) => JSON.stringify(each))).size);
      }),
    );
  });

  test("terms that look alike are not one", () => {
    const alike = [
      node("x"),
      rdf.literal("urn:x"),
      rdf.literal("urn:x", "en"),
      rdf.literal("urn:x", node("t")),
      rdf.blankNode("urn:x"),
    ];
    const dataset = createDataset(alike.map((term) => rdf.quad(node("s"), node("p"), term)));
    expect(dataset.size).toBe(5);
    for (const term of alike) expect(dataset.count(null, null, term)).toBe(1);
  });

  test("a term that a dataset cannot hold is refused", () => {
    const variable = rdf.variable!("x") as unknown as Quad["subject"];
    expect(() => createDataset([rdf.quad(variable, node("p"), node("o"))])).toThrow(/Variable cannot stand/);
    expect(createDataset().count(variable)).toBe(0);
  });
});

describe("an RDF/JS store over the dataset", () => {
  const held = [
    rdf.quad(node("a"), node("p"), node("b")),
    rdf.quad(node("a"), node("p"), node("c"), node("g")),
  ];
  const streamed = (stream: Stream<Quad>) =>
    new Promise<string[]>((resolve, reject) => {
      const found: Quad[] = [];
      stream.on("data", (each: Quad) => found.push(each));
      stream.on("end", () => resolve(written(found)));
      stream.on("error", reject);
    });
  const ended = (emitter: { on(event: string, listener: () => void): unknown }) =>
    new Promise<void>((resolve, reject) => {
      emitter.on("end", resolve);
      emitter.on("error", reject);
    });

  test("streams what matches", async () => {
    const store = toStore(createDataset(held));
    expect(await streamed(store.match())).toEqual(written(held));
    expect(await streamed(store.match(null, null, node("c")))).toEqual(written(held.slice(1)));
    expect(store.countQuads(node("a"))).toBe(2);
  });

  test("can be read quad by quad", () => {
    const stream = toStore(createDataset(held)).match(node("a"));
    expect(written([stream.read()!, stream.read()!])).toEqual(written(held));
    expect(stream.read()).toBe(null);
  });

  test("imports and removes streams, matches and graphs", async () => {
    const dataset = createDataset();
    const store = toStore(dataset);
    await ended(store.import(toStore(createDataset(held)).match()));
    expect(dataset.size).toBe(2);
    await ended(store.deleteGraph("urn:g"));
    expect(written(dataset)).toEqual(written(held.slice(0, 1)));
    await ended(store.import(toStore(createDataset(held)).match()));
    await ended(store.remove(toStore(createDataset(held.slice(1))).match()));
    expect(written(dataset)).toEqual(written(held.slice(0, 1)));
    await ended(store.removeMatches(node("a")));
    expect(dataset.size).toBe(0);
  });

  test("tells what went wrong with a stream", async () => {
    const broken = rdf.quad(rdf.variable!("x") as unknown as Quad["subject"], node("p"), node("o"));
    const store = toStore(createDataset());
    await expect(ended(store.import(new Broken(broken) as unknown as Stream<Quad>))).rejects.toThrow(
      /Variable/,
    );
  });
});

/** A stream of one quad. */
class Broken {
  readonly #quad: Quad;
  constructor(only: Quad) {
    this.#quad = only;
  }
  on(event: string, listener: (value?: unknown) => void): this {
    if (event === "data") listener(this.#quad);
    return this;
  }
}
