// Whatever is typed or opened: an answer, or an error of ours with a place. Nothing else is thrown.
import {
  createDataset,
  FORMAT_INFO,
  FORMATS,
  parse,
  QuerySyntaxError,
  query,
  RdfSyntaxError,
  serialize,
} from "@isnad/store";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quads, triples } from "./arbitrary.ts";

const PIECES = [
  ...'?s ?who isnad:speaker isnad: a true 5 5. .5 1e3 "Iraq" "العراق"@ar "5"^^xsd:integer "x"^^ <urn:x> < > { } . ; , ، ؛ ؟س « » " \' \\ @ ^^ # : foaf:x SELECT'.split(
    " ",
  ),
  "\n",
  " ",
];
const TERM = fc.constantFrom("?s", "?who", "isnad:speaker", "?any", '"Iraq"', "5", "<urn:x>", "؟س");
const dataset = createDataset();

test("a query of any pieces gives an answer or a syntax error within it", () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(" ")),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
    fc
      .array(fc.tuple(TERM, TERM, TERM), { minLength: 1, maxLength: 3 })
      .map((rows) => rows.map((row) => row.join(" ")).join(" . ")),
    fc.string({ unit: "grapheme" }),
  );
  let answered = 0;
  fc.assert(
    fc.property(text, (typed) => {
      try {
        expect(query(dataset, typed).rows).toEqual([]);
        answered++;
      } catch (error) {
        if (!(error instanceof QuerySyntaxError)) throw error;
        expect(error.offset).toBeLessThanOrEqual(typed.length);
        expect(error.expected).not.toBe("");
      }
    }),
    { numRuns: 2000 },
  );
  expect(answered).toBeGreaterThan(0);
});

describe("a damaged document gives quads or a syntax error with its place", () => {
  test.each(FORMATS)("in %s", async (format) => {
    const damage = fc.record({
      at: fc.nat(),
      length: fc.nat(3),
      instead: fc.constantFrom("", '"', ">", "<", "{", "]", "\\", ".", ";", "\u0000", "@", "^^", "_:", "<<("),
    });
    let refused = 0;
    const sets = FORMAT_INFO[format].graphs ? quads : triples;
    await fc.assert(
      fc.asyncProperty(sets, damage, async (set, { at, length, instead }) => {
        const whole = await serialize(set, format);
        const start = at % (whole.length + 1);
        const text = whole.slice(0, start) + instead + whole.slice(start + length);
        const result = await parse(text, format).catch((error: unknown) => error);
        if (Array.isArray(result)) return;
        refused++;
        expect(result).toBeInstanceOf(RdfSyntaxError);
        if (format !== "jsonld")
          expect((result as RdfSyntaxError).line).toBeLessThanOrEqual(text.split("\n").length);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(30);
  });

  test.each(["turtle", "trig", "ntriples", "nquads"] as const)(
    "cut off anywhere it gives the quads before the cut, or an error there, in %s",
    async (format) => {
      const sets = FORMAT_INFO[format].graphs ? quads : triples;
      await fc.assert(
        fc.asyncProperty(sets, fc.nat(), async (set, at) => {
          const whole = await serialize(set, format);
          const text = whole.slice(0, at % (whole.length + 1));
          const result = await parse(text, format).catch((error: unknown) => error);
          if (!Array.isArray(result)) {
            expect(result).toBeInstanceOf(RdfSyntaxError);
            return;
          }
          const all = new Set((await serialize(set, "nquads")).split("\n"));
          const read = (await serialize(result, "nquads")).split("\n");
          // A cut may leave a shorter literal or IRI that is whole: at most in the last quad.
          expect(read.filter((line) => !all.has(line)).length).toBeLessThanOrEqual(1);
        }),
        { numRuns: 200 },
      );
    },
  );

  test("nested too deep", async () => {
    const depth = 100_000;
    for (const [format, text] of [
      ["turtle", `<urn:s> <urn:p> ${"[ <urn:p> ".repeat(depth)}`],
      ["turtle", `<urn:s> <urn:p> ${"( ".repeat(depth)}`],
      ["jsonld", "[".repeat(depth)],
      ["jsonld", `${"[".repeat(depth)}${"]".repeat(depth)}`],
    ] as const)
      await expect(parse(text, format)).rejects.toBeInstanceOf(RdfSyntaxError);
  });
});
