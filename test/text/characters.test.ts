// The table of characters against the regular expressions it stands for, and the memory of words.
import {
  ARABIC,
  classOf,
  FORMAT,
  LATIN,
  LETTER,
  MARK,
  NUMBER,
  remember,
  SPACE,
  SURROGATE,
  UPPER,
} from "@isnad/text";
import { expect, test } from "vitest";

const CLASSES: readonly (readonly [string, number, RegExp])[] = [
  ["letters", LETTER, /\p{L}/u],
  ["marks", MARK, /\p{M}/u],
  ["numbers", NUMBER, /\p{N}/u],
  ["white space", SPACE, /\s/u],
  ["capitals", UPPER, /\p{Lu}/u],
  ["format characters", FORMAT, /\p{Cf}/u],
  ["Arabic script", ARABIC, /\p{Script=Arabic}/u],
  ["Latin script", LATIN, /\p{Script=Latin}/u],
  ["halves of pairs", SURROGATE, /[\ud800-\udfff]/u],
];

test.each(CLASSES)("%s are those of the regular expression, for every UTF-16 unit", (_, bit, pattern) => {
  const differing: number[] = [];
  for (let code = 0; code < 0x10000; code++)
    if ((classOf(code) & bit) > 0 !== pattern.test(String.fromCharCode(code))) differing.push(code);
  expect(differing).toEqual([]);
});

test("nothing stands past the end of a text", () => expect(classOf("".charCodeAt(0))).toBe(0));

test("a remembered function is asked once a word, and again when too many words have come", () => {
  const asked: string[] = [];
  const length = remember((word) => {
    asked.push(word);
    return `${word.length}`;
  }, 2);
  expect(["a", "bb", "a", "ccc", "a"].map(length)).toEqual(["1", "2", "1", "3", "1"]);
  expect(asked).toEqual(["a", "bb", "ccc", "a"]);
});

test("a word too long to come twice is not kept", () => {
  let asked = 0;
  const kept = remember(() => `${++asked}`);
  expect([kept("x".repeat(41)), kept("x".repeat(41))]).toEqual(["1", "2"]);
});
