// How two spellings of a person's name go together, part by part: "Amir-Abdollahian" with أمير عبد اللهيان.
// A stranger would get wrong that parts may grow together (Imamoglu, إمام أوغلو; Le Pen, لوبان) and that what stands
// between the first and the last may be left out.
import { phonesOf } from "@isnad/text";
import { isSameGivenName } from "./given-names.ts";
import type { NamePart, NameParts } from "./name-parts.ts";
import { similarity } from "./similarity.ts";

export interface Alignment {
  /** Groups of parts that go together, and how alike the least alike of them and all of them are, 0 to 1. */
  readonly agreed: number;
  readonly least: number;
  readonly mean: number;
  /** Parts of one name that the other leaves out, particles aside. */
  readonly skipped: number;
}

type Scripts = "across" | "latin" | "arabic";

/** No two parts less alike than this can go together. */
const FLOOR = 0.6;

/** The best way to go through both names; across scripts `a` is the Arabic one. */
export function align(a: NameParts, b: NameParts): Alignment | undefined {
  const scripts = a.language === b.language ? (a.language === "ar" ? "arabic" : "latin") : "across";
  const best = from(a.parts, b.parts, 0, 0, scripts, true);
  return best === undefined || best.agreed === 0 ? undefined : { ...best, mean: best.mean / best.agreed };
}

/** `mean` is a sum here. */
function from(
  a: readonly NamePart[],
  b: readonly NamePart[],
  i: number,
  j: number,
  scripts: Scripts,
  isFirst: boolean,
): Alignment | undefined {
  if (i === a.length && j === b.length) return { agreed: 0, least: 1, mean: 0, skipped: 0 };
  let best: Alignment | undefined;
  const consider = (found: Alignment | undefined) => {
    if (found !== undefined && (best === undefined || worth(found) > worth(best))) best = found;
  };
  for (const [x, y] of STEPS) {
    if (i + x > a.length || j + y > b.length) continue;
    const alike = groupSimilarity(a, b, i, j, x, y, scripts);
    if (alike < FLOOR) continue;
    const rest = from(a, b, i + x, j + y, scripts, false);
    if (rest !== undefined)
      consider({
        agreed: rest.agreed + 1,
        least: Math.min(rest.least, alike),
        mean: rest.mean + alike,
        skipped: rest.skipped,
      });
  }
  for (const [part, di, dj] of [
    [a[i], 1, 0],
    [b[j], 0, 1],
  ] as const) {
    const isLast = di === 1 ? i === a.length - 1 : j === b.length - 1;
    if (part === undefined || ((isFirst || isLast) && !part.isParticle)) continue;
    const rest = from(a, b, i + di, j + dj, scripts, isFirst);
    if (rest !== undefined) consider({ ...rest, skipped: rest.skipped + (part.isParticle ? 0 : 1) });
  }
  return best;
}

const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
] as const;

function worth({ agreed, mean, skipped }: Alignment): number {
  return mean - FLOOR * agreed - 0.1 * skipped;
}

function groupSimilarity(
  a: readonly NamePart[],
  b: readonly NamePart[],
  i: number,
  j: number,
  x: number,
  y: number,
  scripts: Scripts,
): number {
  const one = a[i]!;
  const other = b[j]!;
  if (x === 1 && y === 1) return partSimilarity(one, other, scripts);
  if (
    a.slice(i, i + x).some(({ isInitial }) => isInitial) ||
    b.slice(j, j + y).some(({ isInitial }) => isInitial)
  )
    return 0;
  const left = x === 1 ? one.phones : phonesOf(one.key + a[i + 1]!.key);
  const right = y === 1 ? other.phones : phonesOf(other.key + b[j + 1]!.key);
  return similarity(left, right, scripts);
}

function partSimilarity(a: NamePart, b: NamePart, scripts: Scripts): number {
  if (a.isInitial !== b.isInitial) return soundsLikeInitial(a, b) ? FLOOR : 0;
  if (a.isParticle !== b.isParticle) {
    const alike = similarity(a.phones, b.phones, scripts);
    return scripts === "across" && alike > 0.95 ? alike : 0;
  }
  const same = isSameGivenName(a.key, b.key);
  if (same !== undefined) return same ? 1 : 0;
  const plain = similarity(a.phones, b.phones, scripts);
  if (a.hasArticle === b.hasArticle) return plain;
  const left = a.hasArticle ? `Al${a.phones}` : a.phones;
  const right = b.hasArticle ? `al${b.phones}` : b.phones;
  return Math.max(plain, similarity(left, right, scripts));
}

function soundsLikeInitial(a: NamePart, b: NamePart): boolean {
  const [initial, name] = a.isInitial ? [a, b] : [b, a];
  return name.key.startsWith(initial.key) || name.phones.startsWith(initial.phones);
}
