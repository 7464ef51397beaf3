// The corrections file as the console writes it: what the user wrote stays, and what is written is read back the same.
import { type CorrectionLine, FaultyFileError, lineOf, readCorrections, writeCorrections } from "@isnad/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const read = (yaml: string) => readCorrections("c.yaml", yaml);
const texts = (yaml: string) => read(yaml).map(({ text }) => text);

describe("a corrections file", () => {
  it("has a line for each correction, plain where that reads the same", () => {
    const yaml = writeCorrections([
      { merge: ["Pavel Dronov", "بافل درونوف"] },
      { split: "Petrov", forms: ["Petroff"], as: "Oleg Petroff" },
      { rename: "Nordlys", to: { en: "Nordlys AS", ar: "نوردليس" } },
      { "not-entity": "Blue Monday" },
      { "not-entity": "null" },
      { drop: "he said: never, [or so]\nit seems", in: "a.txt" },
      { speaker: [], says: "# the talks would go on", cue: "added" },
    ]);
    expect(yaml).toBe(
      [
        "- merge: [Pavel Dronov, بافل درونوف]",
        "- {split: Petrov, forms: [Petroff], as: Oleg Petroff}",
        "- {rename: Nordlys, to: {en: Nordlys AS, ar: نوردليس}}",
        "- not-entity: Blue Monday",
        '- not-entity: "null"',
        '- {drop: "he said: never, [or so]\\nit seems", in: a.txt}',
        '- {speaker: [], says: "# the talks would go on", cue: added}',
        "",
      ].join("\n"),
    );
    expect(read(yaml)).toHaveLength(7);
  });

  const OURS = `# ours, since March
- merge: [A, B]   # the same man

# not sure about these
-   rename: C
    to: D
- drop: >
    the talks
    are over
- not-entity: E
`;

  it("keeps what the user wrote, comments and all, when lines are added", () => {
    const lines = [...read(OURS).map(lineOf), { retype: "F", to: "place" }];
    expect(writeCorrections(lines, OURS)).toBe(`${OURS}- {retype: F, to: place}\n`);
    expect(writeCorrections(read(OURS).map(lineOf), OURS)).toBe(OURS);
  });

  it.each<[string, number, string]>([
    ["of one line", 0, OURS.replace("- merge: [A, B]   # the same man\n", "")],
    ["of two lines", 1, OURS.replace("-   rename: C\n    to: D\n", "")],
    ["of a folded text", 2, OURS.replace("- drop: >\n    the talks\n    are over\n", "")],
    ["that stands last", 3, OURS.replace("- not-entity: E\n", "")],
  ])("loses only the correction that is taken back, one %s", (_, at, expected) => {
    const lines = read(OURS).map(lineOf);
    expect(writeCorrections(lines.toSpliced(at, 1), OURS)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ["that does not end its last line", "- not-entity: E", "- not-entity: E\n- not-entity: F\n"],
    ["of Windows", "- not-entity: E\r\n", "- not-entity: E\r\n- not-entity: F\r\n"],
    ["that is indented", "  - not-entity: E\n", "  - not-entity: E\n  - not-entity: F\n"],
    ["that holds comments alone", "# nothing yet\n", "# nothing yet\n- not-entity: F\n"],
    ["that says the same twice", "- not-entity: E\n- not-entity: E\n", "- not-entity: E\n- not-entity: F\n"],
    ["in JSON", '[{"not-entity": "E"}]', '[{"not-entity": "E"}, {not-entity: F}]\n'],
  ])("goes on as a file %s", (_, existing, expected) => {
    const lines = read(existing).map(lineOf);
    expect(writeCorrections([...lines, { "not-entity": "F" }], existing)).toBe(expected);
  });

  it("is emptied without a trace of the lines", () => {
    expect(writeCorrections([], "# ours\n- not-entity: E\n")).toBe("# ours\n");
    expect(texts(writeCorrections([], '[{"not-entity": "E"}]'))).toEqual([]);
  });

  it("is read back the same, whatever the words", () => {
    const words = fc.string({ unit: "binary", maxLength: 60 }).filter((text) => text.trim() !== "");
    const hostile = fc.constantFrom(
      "- a",
      "a: b",
      "#x",
      "a #b",
      "*a",
      "&a",
      "!a",
      "?",
      "null",
      "~",
      "1e3",
      "{}",
      "[",
      "]",
      "'",
      '"',
      "a,b",
      "\ta",
      "a\n b",
      "﻿a",
      "%a",
      "@a",
      "`a",
      "|",
      ">",
      "…",
      "---",
      "=",
      "<<",
      "\u0085a",
      "\u2028",
      "💬",
    );
    const name = fc.oneof(words, hostile, fc.lorem({ maxCount: 60 }));
    const line: fc.Arbitrary<CorrectionLine> = fc.oneof(
      fc.record({ "not-entity": name }),
      fc.record({ merge: fc.array(name, { minLength: 2, maxLength: 3 }) }),
      fc.record({ rename: name, to: fc.record({ en: name, ar: name }) }),
      fc.record({ speaker: fc.array(name, { maxLength: 2 }), says: name, in: name }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.array(line, { maxLength: 3 }), (before, after) => {
        const expected = (lines: readonly CorrectionLine[]) => [
          ...new Set(texts(JSON.stringify(lines.filter((each) => isGood(each))))),
        ];
        const good = before.filter(isGood);
        const first = writeCorrections(good);
        expect(texts(first)).toEqual(expected(before));
        const all = [...good, ...after.filter(isGood)];
        const second = writeCorrections(all, first);
        expect(texts(second)).toEqual(expected(all));
        expect(second.startsWith(first)).toBe(true);
        expect(texts(writeCorrections(after.filter(isGood), second)).sort()).toEqual(expected(after).sort());
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("takes no line that is no correction", () => {
    expect(() => writeCorrections([{ jion: ["a", "b"] }])).toThrow(FaultyFileError);
    expect(() => writeCorrections([], "- jion: [a, b]\n")).toThrow(FaultyFileError);
  });
});

/** Characters that no text file may hold are refused at the door. */
function isGood(line: CorrectionLine): boolean {
  try {
    return read(JSON.stringify([line])).length === 1;
  } catch {
    return false;
  }
}
