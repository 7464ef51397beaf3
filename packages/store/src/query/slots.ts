// The three places of a pattern, and the mark of one that is still empty.

export const SLOTS = ["subject", "predicate", "object"] as const;
export type SlotPlace = (typeof SLOTS)[number];

/** An empty slot, as it is written. */
export const GAP = "_";
