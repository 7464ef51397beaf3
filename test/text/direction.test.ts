// Directions: what a name may not do to the words beside it.
import { bidiIsolate, directionOf, withoutBidiControls } from "@isnad/text";
import { expect, test } from "vitest";

test.each([
  ["plain", "plain"],
  ["\u202eexe.txt", "exe.txt"],
  ["a\u2066b\u2069c\u202c", "abc"],
  ["\u200fقال\u200f", "\u200fقال\u200f"],
])("%j is shown as %j", (text, shown) => {
  expect(withoutBidiControls(text)).toBe(shown);
});

test("an isolated text cannot end its isolate early", () => {
  expect(bidiIsolate("a\u2069\u202eb")).toBe("\u2068ab\u2069");
});

test.each([
  ["1. القول", "rtl"],
  ["“Iraq” قال", "ltr"],
  ["123", "ltr"],
])("%s begins %s", (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
