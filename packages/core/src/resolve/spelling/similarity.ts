// How alike two words sound: an edit distance whose costs depend on the sound classes (Editex, Zobel and Dart, SIGIR 1996),
// with other costs where the scripts differ, for Arabic writes only long vowels and English writes them all.
// A stranger would get wrong that it has a direction: across scripts the first word is the Arabic one.

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

interface Costs {
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

/** The same costs by code unit, for a distance is measured millions of times. */
class Table {
  readonly insertion: readonly [Float64Array, Float64Array];
  readonly deletion: readonly [Float64Array, Float64Array];
  readonly substitution: Float64Array;

  constructor({ insertion, deletion, substitution }: Costs) {
    const phones = Array.from({ length: SIZE }, (_, code) => String.fromCharCode(code));
    const gap = (cost: Costs["insertion"]) =>
      [false, true].map((isLast) => Float64Array.from(phones, (phone) => cost(phone, isLast)));
    this.insertion = gap(insertion) as [Float64Array, Float64Array];
    this.deletion = gap(deletion) as [Float64Array, Float64Array];
    this.substitution = Float64Array.from({ length: SIZE * SIZE }, (_, at) => {
      const [a, b] = [phones[Math.floor(at / SIZE)]!, phones[at % SIZE]!];
      return a === b ? 0 : substitution(a, b);
    });
  }
}

/** All phones are letters and digits of ASCII. */
const SIZE = 128;
const TABLES = { across: new Table(ACROSS), latin: new Table(LATIN), arabic: new Table(ARABIC) } as const;

/** 0 to 1, of the phones of two words; across scripts `a` is the Arabic word's. */
export function similarity(a: string, b: string, scripts: keyof typeof TABLES): number {
  if (a === b) return 1;
  return Math.max(0, 1 - distance(a, b, TABLES[scripts]) / Math.max(2, a.length, heardIn(b)));
}

let row = new Float64Array(64);

function distance(a: string, b: string, { insertion, deletion, substitution }: Table): number {
  if (row.length <= b.length) row = new Float64Array(2 * b.length);
  row[0] = 0;
  for (let j = 1; j <= b.length; j++)
    row[j] = row[j - 1]! + insertion[j === b.length ? 1 : 0][b.charCodeAt(j - 1)]!;
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1);
    const gone = deletion[i === a.length ? 1 : 0][code]!;
    let diagonal: number = row[0]!;
    row[0] = diagonal + gone;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      const above = row[j]!;
      row[j] = Math.min(
        above + gone,
        row[j - 1]! + insertion[j === b.length ? 1 : 0][other]!,
        diagonal + substitution[code * SIZE + other]!,
      );
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** How many sounds of a word are heard in any script: all but the short vowels. */
function heardIn(phones: string): number {
  let heard = 0;
  for (const phone of phones) if (!VOWELS.includes(phone)) heard++;
  return heard;
}
