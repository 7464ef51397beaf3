// How much two contents have in common, and which belongs to which. Only letters and digits count: where a marker or a
// rule put a comma or a quotation mark does not.

/** `[start, end)` in UTF-16 code units. */
export type Stretch = readonly [number, number];

/** The positions of letters and digits in some stretches of a text. */
export function letters(text: string, stretches: readonly Stretch[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of stretches)
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at] ?? "")) found.add(at);
  return found;
}

/** Intersection over union, 0 to 1. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const at of a) if (b.has(at)) both++;
  return both / (a.size + b.size - both || 1);
}

/** What of the one may be what of the other: several readings each, the best counts. */
export type Readings = readonly ReadonlySet<number>[];

/** Pairs one to one, the largest overlap first, from a half up. The answer maps indices of `one` to indices of `other`. */
export function pairUp(one: readonly Readings[], other: readonly Readings[]): Map<number, number> {
  const pairs = one.flatMap((a, left) =>
    other.map((b, right) => ({
      left,
      right,
      share: Math.max(0, ...a.flatMap((x) => b.map((y) => overlap(x, y)))),
    })),
  );
  const taken = new Set<number>();
  const matched = new Map<number, number>();
  for (const { left, right } of pairs
    .filter(({ share }) => share >= 0.5)
    .toSorted((a, b) => b.share - a.share)) {
    if (matched.has(left) || taken.has(right)) continue;
    matched.set(left, right);
    taken.add(right);
  }
  return matched;
}
