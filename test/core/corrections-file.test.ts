// The corrections file at its door: what is no correction is refused with its line, all at once.
import { FaultyFileError, readCorrections, UnreadableArticleError } from "@isnad/core";
import { describe, expect, it } from "vitest";

describe("a corrections file is refused", () => {
  it.each<[string, string, string[]]>([
    ["that is no YAML", "- merge: [a, b\n- x", ["c.yaml:2:1 not YAML:"]],
    ["that is no list", "merge: [a, b]", ["c.yaml:1 not a list"]],
    [
      "with another word",
      "- merge: [a, b]\n- jion: [a, b]",
      ['c.yaml:2 "jion" is no correction: begin it with one of'],
    ],
    ["with two corrections in one", "- merge: [a, b]\n  drop: x", ["c.yaml:1 merge and drop in one"]],
    [
      "with an unknown key",
      "- rename: A\n  to: B\n  inn: c.txt",
      ['c.yaml:3 "inn" is no key of rename: keys are'],
    ],
    [
      "with a wrong kind",
      "- retype: A\n  to: ship",
      ["c.yaml:2 to: write person, organization, place, country"],
    ],
    ["with one name to merge", "- merge: [A]", ["c.yaml:1 merge: name two or more"]],
    ["with a split of nothing", "- {split: A, as: B}", ["c.yaml:1 forms: say which mentions"]],
    ["without the name that it needs", "- {split: A, forms: [B]}", ["c.yaml:1 as: split needs it"]],
    ["with all faults at once", "- x\n- 5", ["c.yaml:1 not a correction", "c.yaml:2 not a correction"]],
    [
      "made to explode",
      `- &a [x]\n${"- [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n".repeat(40)}`,
      ["c.yaml:1 not to be read"],
    ],
  ])("%s", (_, yaml, expected) => {
    let faults: readonly string[] = [];
    try {
      readCorrections("c.yaml", yaml);
    } catch (error) {
      if (!(error instanceof FaultyFileError)) throw error;
      faults = error.faults.map(({ where, message }) => `${where} ${message}`);
    }
    expect(faults.map((fault, at) => fault.slice(0, expected[at]?.length))).toEqual(expected);
  });

  it("that is not text", () => {
    expect(() => readCorrections("c.yaml", new Uint8Array([45, 0, 1]))).toThrow(UnreadableArticleError);
    expect(() => readCorrections("c.yaml", new Uint8Array([45, 32, 0xde, 0xc7]))).toThrow(
      UnreadableArticleError,
    );
  });
});
