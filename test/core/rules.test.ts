// Every row of the rule tables of both languages fires on its own example, with the spans the example marks.
import { RULES } from "@isnad/core";
import { describe, expect, test } from "vitest";
import { trimmed, unmark } from "./marked.ts";
import { read } from "./statements.ts";

describe("a rule of either language finds in its example what the example marks", () => {
  test.each(RULES.map(({ name, example }) => [name, example] as const))("%s: %s", (name, example) => {
    const { text, contents, cues } = unmark(example);
    const found = read(text).find(({ rule }) => rule === name);
    expect(found && trimmed(found.said)).toBe(contents.map(trimmed).join(" … "));
    if (cues.length > 0) expect(found?.cue).toBe(cues[0]);
  });
});

test("rule names are unique and start with their language, save the one of both", () => {
  const names = RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^(?:ar|en)-[a-z-]+$/u.test(name))).toEqual(["floating-quotation"]);
});
