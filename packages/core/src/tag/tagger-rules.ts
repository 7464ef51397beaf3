// The rules under which the tagger's own mentions stand. They find names, no statements, so no statement bears one of
// them and their confidence is not counted.

/** A way in which the tagger changes what the naming rules found. */
export interface TaggerRule {
  readonly name: string;
  /** A sentence it fires on, `[…]` around the name. */
  readonly example: string;
}

export const TAGGER_RULES: readonly TaggerRule[] = [
  { name: "en-tagged-name", example: "The band [Velvet Lantern] played at the hall on Friday." },
  { name: "en-tagged-extent", example: "The [65th Air Division] moved to Spain." },
  { name: "en-tagged-kind", example: "In 1990 the band [Marlow Park] toured with Green Day." },
];
