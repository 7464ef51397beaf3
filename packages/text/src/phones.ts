// Letters as sound classes, the same alphabet for both scripts, so that spellings of one name can be compared.
// A stranger would get wrong that a Latin letter has no one sound: c is hard, soft, ts or j by the name's origin, so it has
// a class of its own and the distance knows what it may stand for (after Freeman, Condon and Ackerman, HLT-NAACL 2006).
import { foldWord } from "./fold.ts";
import { remember } from "./remember.ts";

/** a…u vowels, A W Y long vowels, 3 ayn; V for v, S for sh, C for ch, c for an open c, Z for ts, J for j, x for kh, T D for th. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: "b",
  پ: "b",
  ت: "t",
  ث: "T",
  ج: "J",
  ح: "h",
  خ: "x",
  د: "d",
  ذ: "D",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "S",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "3",
  غ: "g",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "W",
  ي: "Y",
  ا: "A",
  چ: "C",
};

/** Graphs of more than one letter, the longer first; the rest of a letter's sounds is in {@link LETTERS}. */
const GRAPHS: readonly (readonly [RegExp, string])[] = [
  [/^t(?:s?ch|sh)/, "C"],
  [/^sch/, "S"],
  [/^(?:sh|sz)/, "S"],
  [/^(?:ch|cz)/, "C"],
  [/^kh/, "x"],
  [/^gh(?=t|$)/, ""],
  [/^gh/, "g"],
  [/^dh/, "D"],
  [/^th/, "T"],
  [/^ph/, "f"],
  [/^(?:zh|dj|dzh)/, "J"],
  [/^t[sz]/, "Z"],
  [/^dt$/, "t"],
  [/^ck/, "k"],
  [/^qu(?=[ei])/, "k"],
  [/^c(?=[eiy])/, "s"],
  [/^(?:oo|ou)/, "u"],
  [/^(?:ee|ie)(?=[^aeiou]|$)/, "i"],
];
const LETTERS: Readonly<Record<string, string>> = { x: "ks", p: "b", v: "V", j: "J", w: "W", y: "Y" };

/** The sound classes of one word of a name, its article not looked for: `phonesOf("خالد") === "xAld"`. */
export const phonesOf: (word: string) => string = remember((word) => {
  const key = foldWord(word);
  return /^[\u0600-\u06ff]/.test(key) ? arabicPhones(key) : latinPhones(key);
});

function arabicPhones(key: string): string {
  const bare = key
    .replaceAll("تش", "چ")
    .replaceAll(/ت[سز]/g, "Z")
    .replace(/(?<=..)ه$/u, "ا")
    .replace(/(.)\1/gu, "$1");
  return [...bare].map((letter) => (letter === "Z" ? "Z" : (ARABIC[letter] ?? ""))).join("");
}

function latinPhones(key: string): string {
  let rest = key
    .replace(/[^a-z]/g, "")
    .replace(/^ma?c(?=[^aeiouhk])/, "mak")
    .replace(/(?<=[ae])h$/, "")
    .replace(/([bcdfghjklmnpqrstvwxyza])\1/g, "$1");
  let phones = "";
  while (rest !== "") {
    const graph = GRAPHS.find(([pattern]) => pattern.test(rest));
    const length = graph?.[0].exec(rest)?.[0].length ?? 1;
    phones += graph?.[1] ?? LETTERS[rest[0] ?? ""] ?? rest[0];
    rest = rest.slice(length);
  }
  return phones;
}

const COARSE: Readonly<Record<string, string>> = {
  b: "B",
  V: "F",
  f: "F",
  t: "T",
  d: "T",
  T: "T",
  D: "T",
  s: "S",
  z: "S",
  Z: "S",
  S: "S",
  C: "S",
  J: "K",
  c: "K",
  k: "K",
  g: "K",
  q: "K",
  x: "K",
  r: "R",
  l: "L",
  m: "M",
  n: "N",
};

/** The coarse consonants, repeats dropped: what true spellings of one name share within one edit. */
export function skeletonOf(phones: string): string {
  let skeleton = "";
  for (const phone of phones) {
    const coarse = COARSE[phone] ?? "";
    if (coarse !== skeleton.at(-1)) skeleton += coarse;
  }
  return skeleton;
}

/** How many of a word's sounds are no vowels: what makes a name rare enough to stand for itself. */
export function consonantsIn(phones: string): number {
  return phones.replace(/[aeiouAWY]/g, "").length;
}
