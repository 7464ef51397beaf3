// Folding: which spellings are one word, and that a key is stable.
import { fold, foldWord } from "@isnad/text";
import { check, property, string } from "fast-check";
import { describe, expect, test } from "vitest";

describe("spellings that readers take for one word have one key", () => {
  test.each([
    ["أَحمد", "احمد"],
    ["إسرائيل", "اسراييل"],
    ["غزّة", "غزه"],
    ["مصطفى", "مصطفي"],
    ["مســـؤول", "مسوول"],
    ["ﻻ", "لا"],
    ["Lavrentÿev", "lavrentyev"],
    ["İstanbul", "istanbul"],
    ["١٥", "15"],
    ["straße", "strasse"],
  ])("%s → %s", (word, key) => {
    expect(foldWord(word)).toBe(key);
  });
});

test("a phrase keeps its words and loses what stands between them", () => {
  expect(fold("وكالة «رويترز»، أمس")).toBe("وكاله رويترز امس");
  expect(fold("Kata'ib  Hezbollah (Iraq)")).toBe("kataib hezbollah iraq");
});

test("folding twice changes nothing, whatever the text", () => {
  const once = property(
    string({ unit: "binary", maxLength: 40 }),
    (text) => fold(fold(text)) === fold(text) && foldWord(foldWord(text)) === foldWord(text),
  );
  expect(check(once, { numRuns: 2000, seed: 7 }).failed).toBe(false);
});
