// Sound classes: what spellings of one name in two scripts share.
import { phonesOf, skeletonOf } from "@isnad/text";
import { describe, expect, test } from "vitest";

const sounds = (word: string) => skeletonOf(phonesOf(word));

describe("consonants of names", () => {
  test.each([
    ["Lavrentyev", "لافرينتيف"],
    ["Lavrentiev", "لافرينتيف"],
    ["Khaled", "خالد"],
    ["Solvik", "سولفيك"],
    ["Brandt", "برانت"],
  ])("%s and %s are the same", (latin, arabic) => expect(sounds(latin)).toBe(sounds(arabic)));

  test.each([
    ["Solvik", "Petrov"],
    ["خالد", "سمير"],
  ])("%s and %s are not", (one, other) => expect(sounds(one)).not.toBe(sounds(other)));

  test("what is no word has none", () => expect(sounds("123 …")).toBe(""));
});
