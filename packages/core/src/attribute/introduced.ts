// "The cardiologist" behind "Samir Khoury, a cardiologist in Leeds": a person whom the article introduced by that noun.
// A stranger would get wrong that a title before the name introduces as well ("lawyer Ann Lee"), and that a noun which no
// name stood beside may be anybody's: then nobody is found.
import type { Entity, Resolved } from "../document.ts";
import type { MentionIndex } from "./mention-index.ts";

/** Code units back in which somebody may have been introduced, and how long an introduction may be. */
const REACH = 5000;
const LONGEST = 70;

/** The person named last before an offset who was introduced by a noun, lower case. */
export function introducedAs(
  { text, entityOf }: Resolved,
  mentions: MentionIndex,
  noun: string,
  before: number,
): Entity | undefined {
  const ends = new RegExp(`(?<!\\p{L})${noun}\\s$`, "iu");
  const apposed = new RegExp(`^,\\s[^,.;:!?()"“”\\n]*(?<!\\p{L})${noun}(?!\\p{L})`, "iu");
  for (const mention of mentions.backwards({ start: before - REACH, end: before })) {
    const entity = entityOf.get(mention);
    if (mention.form !== "Name" || entity?.kind !== "person" || !entity.named) continue;
    if (apposed.test(text.slice(mention.end, Math.min(before, mention.end + LONGEST)))) return entity;
    if (ends.test(text.slice(Math.max(0, mention.start - LONGEST), mention.start))) return entity;
  }
  return undefined;
}
