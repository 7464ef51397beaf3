// How alike two words sound: an edit distance whose costs depend on the sound classes (Editex, Zobel and Dart, SIGIR 1996),
// with other costs where the scripts differ, for Arabic writes only long vowels and English writes them all.
// A stranger would get wrong that it has a direction: across scripts the first word is the Arabic one.
import { remember } from "@isnad/text";

/** What one writer's spelling of another's sound may be, at a quarter of an edit. */
const NEAR: Readonly<Record<string, string>> = {
  "3": "eioua",
  J: "gYxCzZc",
  g: "JrkqxhV",
  q: "kgCcJ",
  k: "qgCx",
  x: "khCgJ",
  S: "sCJ",
  C: "StkJcq",
  s: "zSTcCZ",
  z: "sdJTDZ",
  Z: "szcC",
  t: "TdD",
  d: "tDT",
  T: "tsd",
  D: "dzt",
  W: "Vfuo",
  Y: "Jie",
  A: "aeiou",
  b: "V",
  h: "xgJ",
  f: "V",
  n: "m",
};
/** One sound in two scripts. */
const SAME: Readonly<Record<string, string>> = { f: "V", W: "uo", Y: "ie", A: "ae", k: "c", Z: "z" };
const VOWELS = "aeiou";
const LONG = "AWY";

export interface Costs {
  /** Of a phone that only the second word has, and of one that only the first has; `isLast` at the word's end. */
  readonly insertion: (phone: string, isLast: boolean) => number;
  readonly deletion: (phone: string, isLast: boolean) => number;
  readonly substitution: (a: string, b: string) => number;
}

function isNear(table: Readonly<Record<string, string>>, a: string, b: string): boolean {
  return table[a]?.includes(b) === true || table[b]?.includes(a) === true;
}

/**
 * An Arabic word against a Latin one. A vowel at the end is written in both (Petrova, بيتروفا), a silent consonant in one
 * (Bachelet, باشليه).
 */
const ACROSS: Costs = {
  insertion: (phone, isLast) => {
    if (VOWELS.includes(phone)) return isLast && phone !== "e" ? 0.5 : 0.1;
    return "hWY".includes(phone) ? 0.35 : isLast && "tsdk".includes(phone) ? 0.6 : 1;
  },
  deletion: (phone, isLast) => {
    if (phone === "A") return isLast ? 0.8 : 0.5;
    return "WY3".includes(phone) ? 0.35 : phone === "h" ? 0.4 : 1;
  },
  substitution: (a, b) => (isNear(SAME, a, b) ? 0 : isNear(NEAR, a, b) ? 0.25 : 1.2),
};

/**
 * Two Latin words: what two ways of romanizing differ in is cheap, another vowel is another name
 * (Jensen, Jansen), and one more at the end (Petrova). */
const LATIN: Costs = {
  insertion: latinGap,
  deletion: latinGap,
  substitution: (a, b) => {
    if (ALIKE.some((sounds) => sounds.includes(a) && sounds.includes(b))) return 0.15;
    if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.5;
    return isNear(SAME, a, b) || isNear(NEAR, a, b) ? 0.3 : 1.2;
  },
};

/** What romanizations of one letter differ in: Mohammed, Muhammad; Lavrentiev, Lavrentyev. */
const ALIKE = ["ou", "ei", "iY"];

function latinGap(phone: string, isLast: boolean): number {
  return VOWELS.includes(phone) ? (isLast ? 1 : 0.4) : "hYW".includes(phone) ? 0.4 : 1;
}

/** Two Arabic words: a long vowel written or not, and letters that stand for one foreign sound. */
const ARABIC: Costs = {
  insertion: arabicGap,
  deletion: arabicGap,
  substitution: (a, b) => (isNear(NEAR, a, b) ? 0.3 : LONG.includes(a) && LONG.includes(b) ? 0.4 : 1.2),
};

function arabicGap(phone: string, isLast: boolean): number {
  return LONG.includes(phone) ? (isLast ? 0.6 : 0.3) : 1;
}

const COSTS = { across: ACROSS, latin: LATIN, arabic: ARABIC } as const;

/** 0 to 1, of the phones of two words; across scripts `a` is the Arabic word's. */
export function similarity(a: string, b: string, scripts: keyof typeof COSTS): number {
  if (a === b) return 1;
  return known[scripts](`${a} ${b}`).value;
}

const known = {
  across: remembered("across"),
  latin: remembered("latin"),
  arabic: remembered("arabic"),
};

/** Names repeat their words; most pairs of words have been compared before. */
function remembered(scripts: keyof typeof COSTS) {
  return remember((pair) => {
    const space = pair.indexOf(" ");
    return { value: measure(pair.slice(0, space), pair.slice(space + 1), COSTS[scripts]) };
  });
}

function measure(a: string, b: string, { insertion, deletion, substitution }: Costs): number {
  let before = [0];
  for (let j = 1; j <= b.length; j++) before.push(before[j - 1]! + insertion(b[j - 1]!, j === b.length));
  for (let i = 1; i <= a.length; i++) {
    const gone = deletion(a[i - 1]!, i === a.length);
    const row = [before[0]! + gone];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1]!, b[j - 1]!];
      row.push(
        Math.min(
          before[j]! + gone,
          row[j - 1]! + insertion(y, j === b.length),
          before[j - 1]! + (x === y ? 0 : substitution(x, y)),
        ),
      );
    }
    before = row;
  }
  const heard = b.replace(/[aeiou]/g, "").length;
  return Math.max(0, 1 - before[b.length]! / Math.max(2, a.length, heard));
}
