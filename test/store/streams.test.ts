// Documents in pieces: cut anywhere, packed, damaged, endless.
import {
  FORMATS,
  type Format,
  gzip,
  parse,
  parseStream,
  RdfSyntaxError,
  dataFactory as rdf,
  serialize,
  serializeStream,
  UndecodableError,
} from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quads, triples } from "./arbitrary.ts";

const encoder = new TextEncoder();

async function collect<Item>(batches: AsyncIterable<Iterable<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const batch of batches) for (const item of batch) all.push(item);
  return all;
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

const lines = async (set: Iterable<Quad>) => (await serialize(set, "nquads")).split("\n");
const thrown = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);
const setsOf = (format: Format) => (format === "turtle" || format === "ntriples" ? triples : quads);

/** The bytes cut after every so many. */
function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* asOnes<Item>(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  for await (const item of items) yield [item];
}

async function packed(text: string): Promise<Uint8Array> {
  return Buffer.concat(await collect(asOnes(gzip([text]))));
}

describe("the same quads come of a document", () => {
  test.each(FORMATS)("however its bytes are cut, in %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(setsOf(format), fc.integer({ min: 1, max: 40 }), async (set, size) => {
        const bytes = encoder.encode(await serialize(set, format));
        expect(await lines(await collect(parseStream(cut(bytes, size), format)))).toEqual(await lines(set));
      }),
      { numRuns: 60 },
    );
  });

  test.each(FORMATS)("packed with gzip, in %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(setsOf(format), fc.integer({ min: 1, max: 999 }), async (set, size) => {
        const bytes = await packed(await serialize(set, format));
        expect(await lines(await collect(parseStream(cut(bytes, size), format)))).toEqual(await lines(set));
      }),
      { numRuns: 20 },
    );
  });

  test("from a web stream, from strings, and behind a byte order mark", async () => {
    const text = "\ufeff<urn:a> <urn:b> 5 .";
    const whole = await lines(await parse(text, "turtle"));
    const stream = new Blob([text]).stream();
    expect(await lines(await collect(parseStream(stream, "turtle")))).toEqual(whole);
    expect(
      await lines(
        await collect(
          parseStream({ getReader: () => new Blob([text]).stream().getReader() } as never, "turtle"),
        ),
      ),
    ).toEqual(whole);
    expect(await lines(await collect(parseStream([...text], "turtle")))).toEqual(whole);
  });

  test.each([
    ['{"@id": "urn:a", "urn:b": "c"}', '"c"'],
    ["<urn:a> <urn:b> <urn:c> <urn:g> .", "<urn:g>"],
    ['<urn:a> <urn:b> <urn:c> .\n_:b <urn:b> "x\\""@en .\n<urn:a> <urn:b> <urn:c> <urn:g> .', "<urn:g>"],
    ["<urn:a> <urn:b> <urn:c> .\n<urn:a> a <urn:d> .", "<urn:d>"],
    ["[ <urn:b> <urn:c> ] .", "<urn:c>"],
    ["{ <urn:a> <urn:b> <urn:c> }", "<urn:c>"],
    ["@prefix a: <urn:> .\na:a a:b a:c .", "<urn:c>"],
    ["<urn:a> { <urn:a> <urn:b> <urn:c> }", "<urn:a> ."],
  ])("when nobody says its format: %s", async (text, written) => {
    expect(await serialize(await collect(parseStream(text, undefined)), "nquads")).toContain(written);
  });

  test("with blank nodes of one name in all pieces of it, and with names of its own", async () => {
    const text = `_:x <urn:p> [] .\n${"<urn:a> <urn:b> <urn:c> .\n".repeat(9000)}[] <urn:p> _:x .`;
    const read = async (document: string) => collect(parseStream([...document], "turtle"));
    const all = await read(text);
    const [first, last] = [all[0]!, all.at(-1)!];
    expect(first.subject.equals(last.object)).toBe(true);
    expect(first.object.equals(last.subject)).toBe(false);
    expect(await read(text)).toEqual(all);
    expect((await read(`# other\n${text}`))[0]!.subject.equals(first.subject)).toBe(false);
  });
});

describe("pieces are read and written one by one", () => {
  test.each(["turtle", "ntriples", "nquads", "trig"] as const)(
    "%s hands out quads before it has read all",
    async (format) => {
      let pieces = 0;
      function* endless(): Generator<string> {
        for (;;) yield `<urn:s${pieces++}> <urn:p> "${"x".repeat(10_000)}" .\n`;
      }
      for await (const batch of parseStream(endless(), format)) {
        expect(batch.length).toBeGreaterThan(0);
        if (pieces > 20) break;
      }
      expect(pieces).toBeLessThan(30);
    },
  );

  test("a source that is no longer wanted is told so", async () => {
    let told = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield encoder.encode("<urn:a> <urn:b> <urn:c> .\n".repeat(5000));
      } finally {
        told = true;
      }
    }
    for await (const _ of parseStream(source(), "turtle")) break;
    expect(told).toBe(true);
  });

  test.each(FORMATS)("quads come out as they come in, in %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(setsOf(format), { maxLength: 4 }), async (batches) => {
        const document = await joined(serializeStream(batches, format));
        expect(await lines(await parse(document, format))).toEqual(await lines(batches.flat()));
      }),
      { numRuns: 60 },
    );
  });

  test("what follows each other with one subject is written together, also across batches", async () => {
    const [s, p] = [rdf.namedNode("urn:s"), rdf.namedNode("urn:p")];
    const batches = ["a", "b", "c"].map((text) => [rdf.quad(s, p, rdf.literal(text))]);
    const document = await joined(serializeStream(batches, "turtle"));
    expect(document).toContain('<urn:s> <urn:p> "a", "b", "c" .\n');
  });
});

describe("what cannot be read is named", () => {
  const read = (bytes: Iterable<Uint8Array | string>, format: Format = "turtle") =>
    thrown(collect(parseStream(bytes, format)));

  test("bytes that are not UTF-8, with their place, wherever the pieces are cut", async () => {
    const bytes = new Uint8Array([...encoder.encode('<urn:a> <urn:b> "قال" .\n# '), 0xc7, 0x20]);
    for (const size of [1, 2, 3, 7, 100]) {
      const error = await read(cut(bytes, size));
      expect(error).toBeInstanceOf(UndecodableError);
      expect(error).toMatchObject({ code: "UNDECODABLE", offset: bytes.length - 2 });
    }
  });

  test("a character cut off at the end", async () => {
    const bytes = encoder.encode('<urn:a> <urn:b> "ق');
    expect(await read([bytes.subarray(0, -1)])).toMatchObject({
      message: `not UTF-8: cut off in the middle of a character at byte ${bytes.length - 2}`,
    });
  });

  test("UTF-16", async () => {
    expect(await read([new Uint8Array([0xff, 0xfe, 0x3c, 0])])).toMatchObject({
      message: expect.stringContaining("UTF-16, not UTF-8"),
    });
  });

  test("a gzip file that is cut off or damaged", async () => {
    const whole = await packed("<urn:a> <urn:b> <urn:c> .\n".repeat(200));
    for (const bytes of [
      whole.subarray(0, -9),
      whole.subarray(0, 20),
      Buffer.concat([whole.subarray(0, 12), Buffer.alloc(30, 0x55)]),
    ])
      expect(await read([bytes])).toMatchObject({ message: "the gzip file is damaged or cut off" });
  });

  test("a fault of the source itself stays what it is", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield (await packed("<urn:a> <urn:b> <urn:c> .")).subarray(0, 15);
      throw new Error("the disk is gone");
    }
    expect(await thrown(collect(parseStream(broken(), "turtle")))).toMatchObject({
      message: "the disk is gone",
    });
  });

  test.each<[what: string, format: Format, piece: string]>([
    ["brackets without end", "turtle", "[ <urn:p> "],
    ["lists without end", "trig", "( "],
    ["a text without end", "turtle", "x"],
    ["an IRI without end", "ntriples", "y"],
  ])("%s end in an error, not in all of the memory", async (_, format, piece) => {
    let read = 0;
    function* endless(): Generator<string> {
      yield format === "ntriples" ? "<urn:" : piece === "x" ? '<urn:s> <urn:p> """' : "<urn:s> <urn:p> ";
      for (;;) {
        read += 1 << 20;
        yield piece.repeat((1 << 20) / piece.length);
      }
    }
    const error = await thrown(collect(parseStream(endless(), format)));
    expect(error).toBeInstanceOf(RdfSyntaxError);
    expect((error as RdfSyntaxError).line).toBe(1);
    expect(read).toBeLessThan(300 << 20);
  });

  test("a fault far behind the first piece, with its line and column", async () => {
    const text = `${"<urn:a> <urn:b> <urn:c> .\n".repeat(20_000)}<urn:a> <urn:b> oops .\n`;
    const pieces = [...cut(encoder.encode(text), 1000)];
    expect(await read(pieces)).toMatchObject({ line: 20_001, column: 17 });
  });
});
